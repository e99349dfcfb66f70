package dev.onrecord.read.page;

import dev.onrecord.read.draft.Judgement.Drop;
import dev.onrecord.read.text.BlockReason;
import java.util.List;
import java.util.regex.Pattern;

/** The paragraphs at the end of a page that give the author's office: "Ana Ruiz covers courts". */
final class AuthorBiography {
  private static final int MOST_CHECKED = 2;
  private static final Pattern OFFICE =
      Pattern.compile(
          "^,?(?: currently| also)? (?:is|was|covers|writes|reports|works|edits|leads)\\b",
          Pattern.CASE_INSENSITIVE);

  private AuthorBiography() {}

  /** Returns the blocks, with such paragraphs dropped among the last ones. */
  static TextBlocks drop(TextBlocks text, List<String> authors) {
    int[] prose = text.prose().toArray();
    int from = prose.length > MOST_CHECKED ? prose[prose.length - MOST_CHECKED] : 1;
    return text.judge(
        i -> i >= from && isBiography(text.get(i), authors), new Drop(BlockReason.BIOGRAPHY));
  }

  private static boolean isBiography(TextBlock block, List<String> authors) {
    return block.isBodyProse()
        && authors.stream().anyMatch(author -> isBiography(block.text(), author));
  }

  private static boolean isBiography(String line, String author) {
    return author.indexOf(' ') > 0
        && line.startsWith(author)
        && OFFICE.matcher(line.substring(author.length())).find();
  }
}
