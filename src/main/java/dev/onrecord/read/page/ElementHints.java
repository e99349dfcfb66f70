package dev.onrecord.read.page;

import dev.onrecord.read.page.ElementReason.Kind;
import dev.onrecord.read.page.ElementReason.Named;
import dev.onrecord.read.page.ElementReason.Strength;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * The hints on the text in each element of a page, by the tags, roles, names and styles of the
 * element and of the elements around it.
 */
final class ElementHints {
  private static final Map<String, String> TAGS = ElementNames.LISTS.pairs("tags");
  private static final Map<String, String> ROLES = ElementNames.LISTS.pairs("roles");
  private static final Set<String> FOR_SCREEN_READERS = ElementNames.LISTS.words("screen-readers");
  private static final Set<String> BODY_NAMES = Set.of("articlebody", "article-body", "reviewbody");
  private static final Pattern BODY_CLASS =
      Pattern.compile(
          "(?i)(?:article|story|entry|post|content)[-_]{0,2}(?:body|text|content|paragraphs?)");
  private static final Pattern DISPLAY_NONE = Pattern.compile("display\\s{0,9}:\\s{0,9}none");

  private final Map<Element, Optional<ElementReason>> reasons = new IdentityHashMap<>();
  private final TextMass prose;

  /** Creates the hints of a page. */
  ElementHints(TextMass prose) {
    this.prose = prose;
  }

  /** Returns the reason why the text in an element may be boilerplate; empty if there is none. */
  Optional<ElementReason> reason(Element element) {
    Optional<ElementReason> known = reasons.get(element);
    if (known != null) {
      return known;
    }
    Element parent = element.parent();
    Optional<ElementReason> inherited = parent == null ? Optional.empty() : reason(parent);
    Optional<ElementReason> reason =
        inherited
            .filter(r -> r.strength() != Strength.WEAK || !isBody(element))
            .or(() -> own(element).filter(r -> isAgainst(r, element)));
    reasons.put(element, reason);
    return reason;
  }

  /** Returns whether a reason counts: an element with much prose holds the body in spite of it. */
  private boolean isAgainst(ElementReason reason, Element element) {
    int mass = prose.of(element);
    return mass <= 0 || mass < prose.all() * reason.strength().mostProse();
  }

  private static Optional<? extends ElementReason> own(Element element) {
    String tag = TAGS.get(element.normalName());
    if (tag != null) {
      return Optional.of(new Kind(tag));
    }
    if (element.attributesSize() == 0) {
      return Optional.empty();
    }
    String role = ROLES.get(element.attr("role"));
    return role != null ? Optional.of(new Kind(role)) : named(element);
  }

  private static Optional<Named> named(Element element) {
    String id = element.id();
    return ElementNames.boilerplate(isSlug(id) ? "" : id)
        .or(() -> ElementNames.boilerplate(element.className()))
        .or(() -> ElementNames.boilerplate(element.attr("data-testid")))
        .or(() -> ElementNames.boilerplate(element.attr("data-component")));
  }

  /** Returns whether an id is made of many words, as that of a heading often is. */
  private static boolean isSlug(String id) {
    return id.chars().filter(c -> c == '-' || c == '_').count() >= 4;
  }

  /** Returns whether an element is marked as the body, by microdata of schema.org or its class. */
  private static boolean isBody(Element element) {
    return element.attributesSize() > 0
        && (BODY_NAMES.contains(element.attr("itemprop").toLowerCase(Locale.ROOT))
            || BODY_CLASS.matcher(element.className()).find());
  }

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
        || FOR_SCREEN_READERS.stream().anyMatch(attributes.get("class")::contains);
  }
}
