package dev.onrecord.read.page;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The hints on the text of each element of a page, by itself and by the elements around it. */
final class InheritedHints {
  private final Map<Element, Optional<ElementReason>> reasons = new IdentityHashMap<>();
  private final TextMass prose;

  /** The hints of a page whose prose has been weighed. */
  InheritedHints(TextMass prose) {
    this.prose = prose;
  }

  /** Returns why the text in an element may be boilerplate; empty if nothing speaks against it. */
  Optional<ElementReason> reason(Element element) {
    Optional<ElementReason> known = reasons.get(element);
    if (known != null) {
      return known;
    }
    Element parent = element.parent();
    Optional<ElementReason> reason =
        (parent == null ? Optional.<ElementReason>empty() : reason(parent))
            .filter(r -> !isWeak(r) || !ElementHints.isBody(element))
            .or(() -> own(element));
    reasons.put(element, reason);
    return reason;
  }

  private static boolean isWeak(ElementReason reason) {
    return reason.strength() == ElementReason.Strength.WEAK;
  }

  /** Returns an element's own reason, unless it holds so much prose that it must hold the body. */
  private Optional<ElementReason> own(Element element) {
    int mass = prose.of(element);
    return ElementHints.reason(element)
        .map(reason -> (ElementReason) reason)
        .filter(r -> mass <= 0 || mass < prose.all() * r.strength().mostProse());
  }
}
