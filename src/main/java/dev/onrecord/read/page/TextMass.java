package dev.onrecord.read.page;

import dev.onrecord.article.Span;
import java.util.function.IntUnaryOperator;
import org.jsoup.nodes.Element;

/** How much text of some kind each element of a page holds. */
final class TextMass {
  private final TextBlocks text;
  // The weight of all blocks before each: an element's weight is the difference of two of them.
  private final int[] before;

  /**
   * Weighs the blocks of a page.
   *
   * @param weight the weight of the block at a place
   */
  TextMass(TextBlocks text, IntUnaryOperator weight) {
    this.text = text;
    this.before = new int[text.size() + 1];
    for (int i = 0; i < text.size(); i++) {
      before[i + 1] = before[i] + weight.applyAsInt(i);
    }
  }

  /** The weight of the blocks in an element. */
  int of(Element element) {
    Span range = text.range(element);
    return before[range.end()] - before[range.start()];
  }

  /** The weight of all blocks. */
  int all() {
    return before[before.length - 1];
  }
}
