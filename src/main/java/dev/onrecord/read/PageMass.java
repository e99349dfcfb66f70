package dev.onrecord.read;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How much prose each element of a page holds. */
final class PageMass {
  private final Map<Element, Integer> mass = new IdentityHashMap<>();
  private final Map<Element, String> reasons = new IdentityHashMap<>();
  private final int total;

  /** Weighs the chunks of a page. */
  PageMass(List<Chunk> chunks) {
    int sum = 0;
    for (Chunk chunk : chunks) {
      if (chunk.isProse()) {
        int weight = chunk.text().length() - chunk.linkChars();
        sum += weight;
        for (Element at = chunk.owner(); at != null; at = at.parent()) {
          mass.merge(at, weight, Integer::sum);
        }
      }
    }
    this.total = sum;
  }

  /** The characters of prose in an element. */
  int of(Element element) {
    return mass.getOrDefault(element, 0);
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
    if (reason.isEmpty()) {
      reason = PageHints.reason(element);
      boolean wrapper = of(element) > 0 && of(element) >= total * PageHints.mostProse(reason);
      reason = wrapper ? "" : reason;
    }
    reasons.put(element, reason);
    return reason;
  }
}
