package dev.onrecord.view;

import static dev.onrecord.view.Html.attribute;

import java.util.Locale;
import java.util.Optional;

/** Writes the id of an article, and its address as a link if it is one of the web. */
final class WebAddress {
  private WebAddress() {}

  static void write(Html html, String id, Optional<String> address) {
    html.element("code", id, attribute("dir", "auto"));
    address.ifPresent(
        url -> {
          html.text(" · ");
          if (isOfTheWeb(url)) {
            html.element("a", url, attribute("href", url), attribute("rel", "noopener noreferrer"));
          } else {
            html.element("code", url, attribute("dir", "auto"));
          }
        });
  }

  /** Returns whether a link to an address runs nothing: {@code javascript:} would. */
  private static boolean isOfTheWeb(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }
}
