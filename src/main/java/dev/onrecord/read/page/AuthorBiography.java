package dev.onrecord.read.page;

import dev.onrecord.read.draft.Judgement.Drop;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** The paragraphs at the end of a page that begin with the author and tell of the office. */
final class AuthorBiography {
  private static final int MOST_CHECKED = 2;
  private static final Pattern OFFICE =
      Pattern.compile(
          "^,?(?: currently| also)? (?:is|was|covers|writes|reports|works|edits|leads)\\b",
          Pattern.CASE_INSENSITIVE);

  private AuthorBiography() {}

  /** Returns the blocks, with the last paragraphs dropped that tell of an author's office. */
  static TextBlocks drop(TextBlocks text, List<String> authors) {
    BitSet biographies = new BitSet();
    int checked = 0;
    for (int i = text.size() - 1; i > 0 && checked < MOST_CHECKED; i--) {
      if (text.get(i).isBodyProse()) {
        checked++;
        String line = text.get(i).text();
        biographies.set(i, authors.stream().anyMatch(a -> isBiography(line, a)));
      }
    }
    return text.judge(biographies::get, new Drop(BlockReason.BIOGRAPHY));
  }

  private static boolean isBiography(String line, String author) {
    return author.indexOf(' ') > 0
        && line.startsWith(author)
        && OFFICE.matcher(line.substring(author.length())).find();
  }
}
