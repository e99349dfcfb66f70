package dev.onrecord.read.page;

import dev.onrecord.read.page.ElementReason.Kind;
import dev.onrecord.read.page.ElementReason.Named;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** The hints that an element gives on the text in it, by its tag, role, names and style. */
final class ElementHints {
  private static final Map<String, Kind> TAGS =
      Map.ofEntries(
          Map.entry("nav", Kind.NAVIGATION),
          Map.entry("aside", Kind.ASIDE),
          Map.entry("footer", Kind.FOOTER),
          Map.entry("form", Kind.FORM),
          Map.entry("figure", Kind.FIGURE),
          Map.entry("figcaption", Kind.CAPTION),
          Map.entry("address", Kind.ADDRESS),
          Map.entry("amp-sidebar", Kind.NAVIGATION),
          Map.entry("amp-twitter", Kind.EMBEDDED_POST),
          Map.entry("amp-instagram", Kind.EMBEDDED_POST),
          Map.entry("amp-facebook", Kind.EMBEDDED_POST),
          Map.entry("amp-carousel", Kind.PICTURES));
  private static final Map<String, Kind> ROLES =
      Map.of(
          "navigation", Kind.NAVIGATION,
          "complementary", Kind.ASIDE,
          "contentinfo", Kind.FOOTER,
          "search", Kind.SEARCH,
          "dialog", Kind.DIALOG,
          "alert", Kind.NOTICE,
          "figure", Kind.FIGURE,
          "menu", Kind.NAVIGATION);
  private static final Set<String> BODY_NAMES = Set.of("articlebody", "article-body", "reviewbody");
  private static final Pattern BODY_CLASS =
      Pattern.compile(
          "(?i)(?:article|story|entry|post|content)[-_]{0,2}(?:body|text|content|paragraphs?)");
  private static final Pattern DISPLAY_NONE = Pattern.compile("display\\s{0,9}:\\s{0,9}none");

  private ElementHints() {}

  /** Returns whether an element is not shown. */
  static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    Attributes attributes = element.attributes();
    String style = attributes.get("style");
    return attributes.hasKey("hidden")
        || (style.contains("none") && DISPLAY_NONE.matcher(style).find())
        || (style.contains("clip") && style.replace(" ", "").contains("clip:rect(0"))
        || isForReadersAloud(attributes.get("class"));
  }

  private static boolean isForReadersAloud(String classes) {
    return !classes.isEmpty()
        && (classes.contains("sr-only")
            || classes.contains("screen-reader")
            || classes.contains("visually-hidden")
            || classes.contains("visuallyhidden"));
  }

  /** Returns why the text in an element may be boilerplate; empty if nothing speaks against it. */
  static Optional<? extends ElementReason> reason(Element element) {
    Kind byTag = TAGS.get(element.normalName());
    if (byTag != null || element.attributesSize() == 0) {
      return Optional.ofNullable(byTag);
    }
    Kind byRole = ROLES.get(element.attr("role"));
    return byRole != null ? Optional.of(byRole) : named(element);
  }

  private static Optional<Named> named(Element element) {
    String id = element.id();
    return ElementNames.boilerplate(isSlug(id) ? "" : id)
        .or(() -> ElementNames.boilerplate(element.className()))
        .or(() -> ElementNames.boilerplate(element.attr("data-testid")))
        .or(() -> ElementNames.boilerplate(element.attr("data-component")));
  }

  /** Ids of headings are often made of their words. */
  private static boolean isSlug(String id) {
    return id.chars().filter(c -> c == '-' || c == '_').count() >= 4;
  }

  /** Returns whether an element says of itself that it holds the story. */
  static boolean isBody(Element element) {
    return element.attributesSize() > 0
        && (isMarkedBody(element) || BODY_CLASS.matcher(element.className()).find());
  }

  /** Returns whether schema.org's microdata say that an element holds the story. */
  private static boolean isMarkedBody(Element element) {
    return BODY_NAMES.contains(element.attr("itemprop").toLowerCase(Locale.ROOT));
  }
}
