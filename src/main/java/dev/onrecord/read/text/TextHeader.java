package dev.onrecord.read.text;

import dev.onrecord.article.Article;
import dev.onrecord.article.Key;
import dev.onrecord.article.Span;
import dev.onrecord.query.Fields;
import dev.onrecord.read.WireKeys;
import dev.onrecord.read.draft.Bylines;
import dev.onrecord.read.draft.Dates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines above a plain text that are for programs and desks: fields such as those of a mail (RFC
 * 5322), "Headline: Mine closes", and the slugs and notes of wire services.
 */
final class TextHeader {
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
          "from",
          "to",
          "cc",
          "bcc",
          "reply-to",
          "sender",
          "message-id",
          "received",
          "mime-version",
          "content-type",
          "content-transfer-encoding",
          "list-id",
          "return-path",
          "keywords",
          "tags",
          "category",
          "id",
          "priority",
          "version",
          "word count",
          "length",
          "copyright",
          "editor");
  // "BC-MINE-CLOSES 2ndLd-Writethru 03-02 0450", "TRADE-CHINA/TALKS (UPDATE 2)"
  private static final Pattern SLUG =
      Pattern.compile(
          "[A-Z]{2,12}-{1,2}[A-Z0-9'’.&]{2,30}[-/][A-Z0-9'’.&/-]{2,40}(?:[ ,][A-Za-z0-9(),.&/"
              + " -]{0,60})?|[A-Z]{2,4}-[A-Z0-9'’.&-]{3,40},? \\d?[A-Za-z-]{0,20}[Ll]d.{0,50}");
  private static final Pattern NOTE =
      Pattern.compile("(?:Eds?|EDS?|Editors|EDITORS|ATTENTION EDITORS|Note to editors)[:.] .*");
  private static final Set<String> URGENCIES =
      Set.of("URGENT", "FLASH", "BULLETIN", "SNAP", "ALERT");

  private final String text;
  private final List<String> reasons = new ArrayList<>();
  private final Map<String, String> fields = new LinkedHashMap<>();
  private Optional<Span> headline = Optional.empty();
  private int headlineAt = -1;

  private TextHeader(String text) {
    this.text = text;
  }

  /** The header of a text's lines; without any if it has none. */
  static TextHeader of(String text, List<TextLine> lines) {
    TextHeader header = new TextHeader(text);
    boolean open = true;
    for (int i = 0; i < lines.size() && open; i++) {
      open = header.take(lines.get(i), i);
    }
    boolean enough = header.fields.size() != 1 || header.headlineAt == 0;
    return enough && header.reasons.size() < lines.size() ? header : new TextHeader(text);
  }

  /** How many of the lines belong to it. */
  int size() {
    return reasons.size();
  }

  /** Why one of its lines is no story. */
  String reason(int line) {
    return reasons.get(line);
  }

  /** Which of its lines holds the headline; -1 if none does. */
  int headlineAt() {
    return headlineAt;
  }

  /** The headline, without its name. */
  Optional<Span> headline() {
    return headline;
  }

  /** Puts what its fields say on an article. */
  Article on(Article article) {
    Article changed = article;
    for (Map.Entry<String, String> field : fields.entrySet()) {
      if (field.getValue().isEmpty()) {
        continue;
      }
      Key<String> key = KEYS.get(field.getKey());
      if (key != null) {
        changed = changed.with(key, field.getValue());
      } else if (DATES.contains(field.getKey())) {
        changed = Dates.parse(field.getValue()).map(changed::withPublished).orElse(changed);
      } else if (BYLINES.contains(field.getKey())) {
        changed = changed.with(Fields.AUTHOR, Bylines.names(field.getValue()));
      }
    }
    return changed;
  }

  private boolean take(TextLine line, int at) {
    String written = line.span().in(text);
    if (SLUG.matcher(written).matches() || URGENCIES.contains(written)) {
      reasons.add("slug of a wire service");
    } else if (NOTE.matcher(written).matches()) {
      reasons.add("note to editors");
    } else if (at > 0 && !line.afterBlank() && isNoteOrFolded(line)) {
      reasons.add(reasons.getLast());
    } else {
      return field(line, written, at);
    }
    return true;
  }

  /** A line of a header goes on in the next if that is indented; a note, up to a blank line. */
  private boolean isNoteOrFolded(TextLine line) {
    return reasons.getLast().startsWith("note") || !fields.isEmpty() && line.indent() > 0;
  }

  private boolean field(TextLine line, String written, int at) {
    Matcher field = FIELD.matcher(written);
    if (!field.matches()) {
      return false;
    }
    String name = field.group(1).toLowerCase(Locale.ROOT);
    String value = field.group(2) == null ? "" : field.group(2).strip();
    if (HEADLINES.contains(name) && headlineAt < 0 && !value.isEmpty()) {
      headlineAt = at;
      headline = Optional.of(new Span(line.span().end() - value.length(), line.span().end()));
    } else if (!isKnown(name)) {
      return false;
    }
    fields.putIfAbsent(name, value);
    reasons.add("header line '" + name + "'");
    return true;
  }

  private static boolean isKnown(String name) {
    return KEYS.containsKey(name)
        || DATES.contains(name)
        || BYLINES.contains(name)
        || HEADLINES.contains(name)
        || OTHER.contains(name)
        || name.startsWith("x-");
  }
}
