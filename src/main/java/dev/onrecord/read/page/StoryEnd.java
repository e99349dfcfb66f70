package dev.onrecord.read.page;

import java.util.List;
import java.util.regex.Pattern;

/** What stands at the end of a story and tells of those who wrote it. */
final class StoryEnd {
  private static final int MOST_CHECKED = 2;
  private static final Pattern OFFICE =
      Pattern.compile(
          "^,?(?: currently| also)? (?:is|was|covers|writes|reports|works|edits|leads)\\b",
          Pattern.CASE_INSENSITIVE);

  private StoryEnd() {}

  /** Drops the last paragraphs if they begin with an author's name and go on with an office. */
  static void dropBiography(List<TextBlock> chunks, List<String> reasons, List<String> authors) {
    int checked = 0;
    for (int i = chunks.size() - 1; i > 0 && checked < MOST_CHECKED; i--) {
      if (reasons.get(i).isEmpty() && chunks.get(i).isProse()) {
        checked++;
        String line = chunks.get(i).text();
        if (authors.stream().anyMatch(a -> isBiography(line, a))) {
          reasons.set(i, "biography of the author");
        }
      }
    }
  }

  private static boolean isBiography(String line, String author) {
    return author.indexOf(' ') > 0
        && line.startsWith(author)
        && OFFICE.matcher(line.substring(author.length())).find();
  }
}
