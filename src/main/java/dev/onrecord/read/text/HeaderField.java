package dev.onrecord.read.text;

import dev.onrecord.article.Article;
import dev.onrecord.article.Key;
import dev.onrecord.query.Fields;
import dev.onrecord.read.WireKeys;
import dev.onrecord.read.draft.Bylines;
import dev.onrecord.read.draft.Dates;
import dev.onrecord.read.draft.Reason;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A field above a text, such as a field of a mail (RFC 5322) or "Headline: Mine closes". It is also
 * the reason to leave its line out of the story.
 *
 * @param name the name in small letters
 * @param value the value; empty if the line has none
 */
record HeaderField(String name, String value) implements Reason {
  private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z -]{1,24}):(?: +(.*))?");
  private static final Set<String> HEADLINES = Set.of("headline", "title", "subject");
  private static final Set<String> DATES =
      Set.of("date", "published", "publication date", "pubdate", "sent", "posted");
  private static final Set<String> BYLINES = Set.of("byline", "author", "authors", "by", "writer");
  private static final Map<String, Key<String>> KEYS =
      Map.of(
          "source", Fields.SOURCE,
          "publication", Fields.SOURCE,
          "publisher", Fields.SOURCE,
          "section", Fields.SECTION,
          "url", Fields.URL,
          "link", Fields.URL,
          "language", Fields.LANGUAGE,
          "dateline", Fields.DATELINE,
          "slug", WireKeys.SLUGLINE);
  private static final Set<String> OTHER =
      Set.of(
          ("from to cc bcc reply-to sender message-id received mime-version content-type"
                  + " content-transfer-encoding list-id return-path keywords tags category id"
                  + " priority version length copyright editor")
              .split(" "));

  /** Returns the field that a line holds; empty if it holds none of a known name. */
  static Optional<HeaderField> of(String line) {
    Matcher field = FIELD.matcher(line);
    if (!field.matches()) {
      return Optional.empty();
    }
    String name = field.group(1).toLowerCase(Locale.ROOT);
    String value = field.group(2) == null ? "" : field.group(2).strip();
    return Optional.of(new HeaderField(name, value)).filter(HeaderField::isKnown);
  }

  private boolean isKnown() {
    return Stream.of(KEYS.keySet(), DATES, BYLINES, HEADLINES, OTHER)
            .anyMatch(names -> names.contains(name))
        || name.equals("word count")
        || name.startsWith("x-");
  }

  /** Returns whether its value is a headline. */
  boolean isHeadline() {
    return HEADLINES.contains(name) && !value.isEmpty();
  }

  /** Puts its value on an article. */
  Article on(Article article) {
    if (value.isEmpty()) {
      return article;
    }
    Key<String> key = KEYS.get(name);
    if (key != null) {
      return article.with(key, value);
    }
    if (DATES.contains(name)) {
      return Dates.parse(value).map(article::withPublished).orElse(article);
    }
    return BYLINES.contains(name) ? article.with(Fields.AUTHOR, Bylines.names(value)) : article;
  }

  @Override
  public String words() {
    return "header line '" + name + "'";
  }
}
