package dev.onrecord.read.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The parts of a page that a server sends after the rest, hidden, for a script to put them into the
 * places that are kept for them: {@code <div hidden id="S:0">} belongs to {@code <template
 * id="B:0">}, and {@code P:} names the places in such parts.
 */
final class StreamedParts {
  private StreamedParts() {}

  /** Puts the parts of a page into their places. */
  static void join(Document page) {
    Map<String, Element> places = new HashMap<>();
    Map<String, Element> parts = new HashMap<>();
    for (Element child : page.body().children()) {
      if (child.id().startsWith("S:") && child.hasAttr("hidden")) {
        parts.put(child.id().substring(2), child);
      }
    }
    if (!parts.isEmpty()) {
      page.body().getElementsByTag("template").forEach(t -> places.put(t.id(), t));
    }
    parts.forEach(
        (number, part) -> {
          Element place = places.getOrDefault("B:" + number, places.get("P:" + number));
          if (place != null && place.parents().stream().noneMatch(part::equals)) {
            place.replaceWith(part);
            part.removeAttr("hidden");
          }
        });
  }
}
