package dev.onrecord.read.page;

import dev.onrecord.article.Span;
import java.util.function.IntUnaryOperator;
import org.jsoup.nodes.Element;

/** How much text of some kind each element of a page holds. */
final class TextMass {
  private final TextBlocks text;
  // The weight of all chunks before each: an element's weight is the difference of two of them.
  private final int[] before;

  /**
   * Weighs the chunks of a page.
   *
   * @param weight the weight of the chunk at a place
   */
  TextMass(TextBlocks text, IntUnaryOperator weight) {
    this.text = text;
    this.before = new int[text.chunks().size() + 1];
    for (int i = 0; i < text.chunks().size(); i++) {
      before[i + 1] = before[i] + weight.applyAsInt(i);
    }
  }

  /** The weight of the chunks in an element. */
  int of(Element element) {
    Span range = text.range(element);
    return before[range.end()] - before[range.start()];
  }

  /** The weight of all chunks. */
  int all() {
    return before[before.length - 1];
  }
}
