package dev.onrecord.read.text;

import dev.onrecord.article.Article;
import dev.onrecord.query.Fields;
import dev.onrecord.query.KeywordField;
import dev.onrecord.read.WireKeys;
import dev.onrecord.read.draft.Bylines;
import dev.onrecord.read.draft.Dates;
import dev.onrecord.read.draft.Reason;
import dev.onrecord.read.draft.Times;
import dev.onrecord.text.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
  private static final Pattern QUOTES = Pattern.compile("^[\"']|[\"']$");
  private static final WordLists LISTS = WordLists.beside(HeaderField.class, "header-fields.txt");
  private static final Map<String, String> PARTS = parts();
  private static final List<KeywordField> KEYS =
      List.of(
          Fields.SOURCE,
          Fields.SECTION,
          Fields.URL,
          Fields.LANGUAGE,
          Fields.DATELINE,
          WireKeys.SLUGLINE);

  private static Map<String, String> parts() {
    Map<String, String> parts = new HashMap<>();
    LISTS
        .pairs("names")
        .forEach((part, names) -> Stream.of(names.split(",")).forEach(n -> parts.put(n, part)));
    LISTS.words("other").forEach(name -> parts.put(name, ""));
    return parts;
  }

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

  /** Returns the field in a line of front matter, which may quote its value. */
  static Optional<HeaderField> ofAnyName(String line) {
    int mark = line.indexOf(line.contains(":") ? ':' : '=');
    if (mark <= 0) {
      return Optional.empty();
    }
    String value = QUOTES.matcher(line.substring(mark + 1).strip()).replaceAll("");
    return Optional.of(
        new HeaderField(line.substring(0, mark).strip().toLowerCase(Locale.ROOT), value));
  }

  private boolean isKnown() {
    return PARTS.containsKey(name) || name.equals("word count") || name.startsWith("x-");
  }

  /** Returns whether its value is a headline. */
  boolean isHeadline() {
    return part().equals("headline") && !value.isEmpty();
  }

  /** Puts its value on an article. */
  Article on(Article article) {
    if (value.isEmpty()) {
      return article;
    }
    return switch (part()) {
      case "" -> article;
      case "headline" -> article.headline().isPresent() ? article : article.withHeadline(value);
      case "published" -> published(article, value);
      case "author" -> article.with(Fields.AUTHOR, Bylines.names(value));
      default ->
          KEYS.stream()
              .filter(key -> key.name().equals(part()))
              .map(key -> article.with(key, value))
              .findFirst()
              .orElseThrow();
    };
  }

  private static Article published(Article article, String value) {
    Article dated = Dates.parse(value).map(article::withPublished).orElse(article);
    return Times.parse(value)
        .map(time -> dated.with(Fields.PUBLISHED_TIME, time.getEpochSecond()))
        .orElse(dated);
  }

  private String part() {
    return PARTS.getOrDefault(name, "");
  }

  @Override
  public String words() {
    return "header line '" + name + "'";
  }
}
