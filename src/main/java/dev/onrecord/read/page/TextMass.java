package dev.onrecord.read.page;

import dev.onrecord.article.Span;
import java.util.function.IntUnaryOperator;
import org.jsoup.nodes.Element;

/** The amount of text of some kind in each element of a page. */
final class TextMass {
  private final TextBlocks text;
  // The weight of all blocks before each: an element's weight is the difference of two of them.
  private final int[] before;

  /**
   * Creates the sums of the weights of a page's blocks.
   *
   * @param weight the weight of a block, by its index
   */
  TextMass(TextBlocks text, IntUnaryOperator weight) {
    this.text = text;
    this.before = new int[text.size() + 1];
    for (int i = 0; i < text.size(); i++) {
      before[i + 1] = before[i] + weight.applyAsInt(i);
    }
  }

  /** Returns the weight of the blocks in an element. */
  int of(Element element) {
    Span range = text.range(element);
    return before[range.end()] - before[range.start()];
  }

  /** Returns the weight of all blocks. */
  int all() {
    return before[before.length - 1];
  }
}
