package dev.onrecord.read.page;

import dev.onrecord.read.text.LineShape;
import java.util.List;

/**
 * Holds a page's chunks against the publisher's own copy of the text, which many pages bring in
 * JSON-LD. If the copy is whole, prose of the page that is not in it is no story.
 */
final class PublishersCopy {
  private static final int SHORTEST = 300;
  private static final int FEWEST_WORDS = 5;
  private static final double SAME = 0.5;
  private static final double OTHER = 0.2;
  private static final double WHOLE = 0.6;

  private final List<TextBlock> chunks;
  private final double[] shares;

  private PublishersCopy(String copy, List<TextBlock> chunks) {
    Shingles shingles = new Shingles(copy);
    this.chunks = chunks;
    this.shares = chunks.stream().mapToDouble(c -> shingles.share(c.text())).toArray();
  }

  /** Gives the chunks of a story that are not in the copy their reason. */
  static void align(String copy, List<TextBlock> chunks, List<String> reasons) {
    if (copy.length() >= SHORTEST) {
      PublishersCopy aligned = new PublishersCopy(copy, chunks);
      if (aligned.isWhole(reasons)) {
        aligned.drop(reasons);
      }
    }
  }

  private boolean isWhole(List<String> reasons) {
    int in = 0;
    int all = 0;
    for (int i = 0; i < shares.length; i++) {
      int length = reasons.get(i).isEmpty() ? chunks.get(i).text().length() : 0;
      all += length;
      in += shares[i] > SAME ? length : 0;
    }
    return in >= all * WHOLE;
  }

  private void drop(List<String> reasons) {
    for (int i = 0; i < shares.length; i++) {
      TextBlock chunk = chunks.get(i);
      boolean prose = !chunk.isHeading() && LineShape.words(chunk.text()) >= FEWEST_WORDS;
      if (reasons.get(i).isEmpty() && prose && shares[i] < OTHER) {
        reasons.set(i, "not in the publisher's own copy of the text");
      }
    }
  }
}
