package dev.onrecord.read.page;

import dev.onrecord.read.draft.Judgement.Drop;
import dev.onrecord.read.text.BlockReason;
import dev.onrecord.read.text.LineShape;

/**
 * Compares the blocks of a page with the publisher's own copy of the text, which many pages have in
 * JSON-LD. If the copy is whole, prose of the page that is not in it is no story.
 */
final class PublishersCopy {
  private static final int SHORTEST = 300;
  private static final int FEWEST_WORDS = 5;
  private static final double SAME = 0.5;
  private static final double OTHER = 0.2;
  private static final double WHOLE = 0.6;

  private PublishersCopy() {}

  /** Returns the blocks, with the paragraphs of the body that are not in the copy dropped. */
  static TextBlocks align(String copy, TextBlocks text) {
    if (copy.length() < SHORTEST) {
      return text;
    }
    Shingles shingles = new Shingles(copy);
    double[] shares =
        text.blocks().stream().mapToDouble(block -> shingles.share(block.text())).toArray();
    return isWhole(shares, text)
        ? text.judge(
            i -> isLong(text.get(i)) && shares[i] < OTHER, new Drop(BlockReason.NOT_IN_COPY))
        : text;
  }

  private static boolean isWhole(double[] shares, TextBlocks text) {
    int in = 0;
    int all = 0;
    for (int i = 0; i < shares.length; i++) {
      int length = text.get(i).isBody() ? text.get(i).text().length() : 0;
      all += length;
      in += shares[i] > SAME ? length : 0;
    }
    return in >= all * WHOLE;
  }

  private static boolean isLong(TextBlock block) {
    return block.isBody() && !block.isHeading() && LineShape.words(block.text()) >= FEWEST_WORDS;
  }
}
