package dev.onrecord.read.page;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Why the elements of a page may hold no story, by their names and those around them. */
final class PageNames {
  private final Map<Element, String> reasons = new IdentityHashMap<>();
  private final TextMass prose;

  /** The names of a page whose prose has been weighed. */
  PageNames(TextMass prose) {
    this.prose = prose;
  }

  /** Why the text of an element may belong to no story: its own name, or that of one around it. */
  String reason(Element element) {
    String known = reasons.get(element);
    if (known != null) {
      return known;
    }
    Element parent = element.parent();
    String reason = parent == null ? "" : reason(parent);
    if (PageHints.isWeak(reason) && PageHints.isBody(element)) {
      reason = "";
    }
    reason = reason.isEmpty() ? own(element) : reason;
    reasons.put(element, reason);
    return reason;
  }

  /** What an element's own name says, unless it holds so much prose that it must be the story. */
  private String own(Element element) {
    String reason = PageHints.reason(element);
    int mass = prose.of(element);
    boolean wrapper = mass > 0 && mass >= prose.all() * PageHints.mostProse(reason);
    return wrapper ? "" : reason;
  }
}
