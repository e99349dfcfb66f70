package dev.onrecord.read;

import dev.onrecord.article.Span;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The text of a page in its runs, and which of them each element holds.
 *
 * @param chunks the runs of text, in order
 * @param ranges the places in {@code chunks} of an element's own
 */
record PageText(List<Chunk> chunks, Map<Element, Span> ranges) {
  private static final Span NOTHING = new Span(0, 0);

  /** The places of the chunks that an element holds. */
  Span range(Element element) {
    return ranges.getOrDefault(element, NOTHING);
  }

  /** Whether an element holds a chunk. */
  boolean holds(Element element, int chunk) {
    Span range = range(element);
    return range.start() <= chunk && chunk < range.end();
  }
}
