package dev.onrecord.read.text;

import dev.onrecord.article.Article;
import dev.onrecord.query.Fields;
import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.UnreadableArticleException.Problem;
import dev.onrecord.read.draft.ArticleDraft;
import dev.onrecord.read.draft.CandidateRecord;
import dev.onrecord.read.draft.Dates;
import dev.onrecord.read.draft.RecordSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the articles in a text of LexisNexis, each of which begins with a line "1 of 20 DOCUMENTS":
 * then come the publication, the day, the headline, fields such as BYLINE, the text, and more
 * fields.
 */
public final class NexisRecords implements RecordSource {
  private static final Pattern START =
      Pattern.compile("\\s*(?:Document )?\\d{1,6} of \\d{1,6}(?: DOCUMENTS?)?\\s*");
  private static final Pattern FIRST =
      Pattern.compile("\\s{0,99}\\d{1,6} of \\d{1,6} DOCUMENTS?\\s{1,9}(?s:.*)");
  private static final Pattern FIELD = Pattern.compile("([A-Z][A-Z-]{2,20}): ?(.*)");

  private final BufferedReader in;
  private final String name;
  private final int maxChars;
  private int found;
  private boolean ended;

  /** Creates a source of the articles in a text, none of which may be longer than a limit. */
  public NexisRecords(BufferedReader in, String name, int maxChars) {
    this.in = in;
    this.name = name;
    this.maxChars = maxChars;
  }

  /** Returns whether a text begins like a bundle of articles. */
  public static boolean isBundle(String text) {
    return FIRST.matcher(text.substring(0, Math.min(200, text.length()))).matches();
  }

  @Override
  public Optional<CandidateRecord> next() throws IOException {
    List<String> lines = new ArrayList<>();
    int length = 0;
    while (!ended) {
      String line = in.readLine();
      ended = line == null;
      if (line == null || START.matcher(line).matches() && line.contains("DOCUMENT")) {
        if (!lines.isEmpty()) {
          break;
        }
      } else if (!line.isBlank() || !lines.isEmpty()) {
        length += line.length() + 1;
        lines.addAll(length <= maxChars ? List.of(line.strip()) : List.of());
      }
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    found++;
    String label = (name.isEmpty() ? "text" : name) + ", document " + found;
    boolean cut = length > maxChars;
    return Optional.of(
        cut
            ? CandidateRecord.bad(
                found,
                new UnreadableArticleException(
                    Problem.TOO_LARGE, label, "more than " + maxChars + " characters"))
            : new CandidateRecord(found, () -> article(lines, label)));
  }

  private static Article article(List<String> lines, String label) {
    ArticleDraft draft = new ArticleDraft(label);
    List<String> above = new ArrayList<>();
    int at = 0;
    while (at < lines.size() && !FIELD.matcher(lines.get(at)).matches()) {
      above.addAll(lines.get(at).isEmpty() ? List.of() : List.of(lines.get(at)));
      at++;
    }
    head(draft, above);
    StringBuilder story = new StringBuilder();
    for (String line : lines.subList(at, lines.size())) {
      var field = FIELD.matcher(line);
      if (field.matches()) {
        field(draft, field.group(1).toLowerCase(Locale.ROOT), field.group(2));
      } else {
        story.append(line).append('\n');
      }
    }
    draft.addAll(PlainText.passages(story.toString()));
    return draft.article("a document of LexisNexis");
  }

  /** Takes the publication, which comes first, the day, and the headline, which comes last. */
  private static void head(ArticleDraft draft, List<String> above) {
    for (int i = 0; i < above.size(); i++) {
      Optional<String> line = Optional.of(above.get(i));
      draft.published(line);
      if (i == 0 && above.size() > 1) {
        draft.put(Fields.SOURCE, line);
      } else if (i == above.size() - 1 && Dates.parse(above.get(i)).isEmpty()) {
        draft.headline(line);
      }
    }
  }

  private static void field(ArticleDraft draft, String name, String value) {
    switch (name) {
      case "byline" -> draft.byline(value, value);
      case "headline" -> draft.headline(Optional.of(value));
      case "section" -> draft.put(Fields.SECTION, Optional.of(value));
      case "dateline" -> draft.put(Fields.DATELINE, Optional.of(value));
      case "language" -> draft.put(Fields.LANGUAGE, Optional.of(value));
      default -> {} // the length and the like
    }
  }
}
