package dev.onrecord.view;

import static dev.onrecord.view.Html.attribute;

import dev.onrecord.text.Resources;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.Consumer;

/**
 * The frame of a page: its head, the one style sheet and the one script, and a policy that lets a
 * browser run and load nothing else.
 */
final class HtmlPage {
  private static final String STYLE = Resources.text(HtmlPage.class, "page.css");
  private static final String SCRIPT = Resources.text(HtmlPage.class, "page.js");
  private static final String POLICY =
      "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
          .formatted(hash(STYLE), hash(SCRIPT));

  private HtmlPage() {}

  /** Returns a page with a title and the content that a task writes. */
  static String of(String title, Consumer<Html> body) {
    Html html = new Html();
    html.verbatim("<!DOCTYPE html>").line();
    html.element(
        "html",
        () -> {
          html.line().element("head", () -> head(html, title));
          html.line().element("body", () -> body.accept(html));
        },
        attribute("lang", "en"));
    return html.line().toString();
  }

  private static void head(Html html, String title) {
    html.line().empty("meta", attribute("charset", "utf-8"));
    html.line()
        .empty(
            "meta",
            attribute("http-equiv", "Content-Security-Policy"),
            attribute("content", POLICY));
    html.line()
        .empty(
            "meta",
            attribute("name", "viewport"),
            attribute("content", "width=device-width, initial-scale=1"));
    html.line().empty("meta", attribute("name", "referrer"), attribute("content", "no-referrer"));
    html.line().element("title", title);
    html.line().element("style", () -> html.verbatim(STYLE));
    html.line().element("script", () -> html.verbatim(SCRIPT)).line();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
