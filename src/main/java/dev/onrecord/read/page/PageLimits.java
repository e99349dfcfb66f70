package dev.onrecord.read.page;

import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.UnreadableArticleException.Problem;
import dev.onrecord.read.draft.SourceText;

/**
 * Refuses pages that would cost far more time and memory to parse than their size lets expect. The
 * largest pages of the press have some ten thousand tags. Attributes need no limit here: jsoup
 * keeps the first few hundred of a tag, and reads over the others in linear time.
 */
final class PageLimits {
  private static final int MOST_TAGS = 400_000;

  private PageLimits() {}

  /** Counts the tags, and whatever else looks like the beginning of one. */
  static void check(SourceText document) {
    String text = document.text();
    int tags = 0;
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      if (++tags > MOST_TAGS) {
        throw new UnreadableArticleException(
            Problem.TOO_LARGE,
            document.name(),
            i,
            "more than " + MOST_TAGS + " tags; this is no page of an article");
      }
    }
  }
}
