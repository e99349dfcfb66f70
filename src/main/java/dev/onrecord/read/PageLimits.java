package dev.onrecord.read;

import dev.onrecord.read.UnreadableArticleException.Problem;

/**
 * Refuses pages that would cost far more time and memory to parse than their size lets expect. The
 * largest pages of the press have some ten thousand tags, and some hundred attributes in a tag.
 */
final class PageLimits {
  private static final int MOST_TAGS = 400_000;
  private static final int MOST_ATTRIBUTES = 10_000;

  private PageLimits() {}

  /** Counts the tags and the attributes of each. */
  static void check(Document document) {
    String text = document.text();
    int tags = 0;
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      if (++tags > MOST_TAGS) {
        throw tooLarge(document, i, "more than " + MOST_TAGS + " tags");
      }
      if (i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))) {
        i = attributes(document, i);
      }
    }
  }

  /** Counts the attributes of a tag by the gaps between them; gives the tag's end. */
  private static int attributes(Document document, int tag) {
    String text = document.text();
    int gaps = 0;
    char quote = 0;
    for (int i = tag + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if ((c == '"' || c == '\'') && text.charAt(i - 1) == '=') {
        quote = c;
      } else if (c == '>' || c == '<') {
        return i - (c == '<' ? 1 : 0);
      } else if ((c == '=' || c == ' ' || c == '/' || c == '\n') && ++gaps > 2 * MOST_ATTRIBUTES) {
        throw tooLarge(document, tag, "a tag of more than " + MOST_ATTRIBUTES + " attributes");
      }
    }
    // A quote that is never closed swallows the rest; what stands in it may be tags all the same.
    return tag;
  }

  private static UnreadableArticleException tooLarge(Document document, int at, String what) {
    return new UnreadableArticleException(
        Problem.TOO_LARGE, document.name(), at, what + "; this is no page of an article");
  }
}
