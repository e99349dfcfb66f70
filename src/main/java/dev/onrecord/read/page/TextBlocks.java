package dev.onrecord.read.page;

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
record TextBlocks(List<TextBlock> chunks, Map<Element, Span> ranges) {
  private static final int NEAR = 5;
  private static final double MOST_LINKED = 0.9;
  private static final Span NOTHING = new Span(0, 0);

  /** The places of the chunks that an element holds. */
  Span range(Element element) {
    return ranges.getOrDefault(element, NOTHING);
  }

  /** The place of the first chunk that an element holds a part of; -1 if it is not shown. */
  int start(Element element) {
    Span range = ranges.get(element);
    return range == null ? -1 : range.start();
  }

  /**
   * The places between the headline, or the beginning, and the first prose of the story.
   *
   * @param reasons why each chunk is no story; empty where it is
   */
  Span aboveStory(List<String> reasons) {
    int from = Math.max(0, reasons.indexOf("headline"));
    int to = from;
    while (to < chunks.size() && !(reasons.get(to).isEmpty() && chunks.get(to).isProse())) {
      to++;
    }
    return new Span(from, to);
  }

  /** Whether an element holds a chunk. */
  boolean holds(Element element, int chunk) {
    Span range = range(element);
    return range.start() <= chunk && chunk < range.end();
  }

  /** Whether a chunk is of a teaser: its heading leads to the article that it is taken from. */
  boolean isBesideLinkedHeading(int chunk) {
    Span near = range(chunks.get(chunk).home());
    for (int i = near.start(); i < Math.min(near.end(), near.start() + NEAR); i++) {
      if (chunks.get(i).isHeading() && chunks.get(i).linked() > MOST_LINKED) {
        return true;
      }
    }
    return false;
  }
}
