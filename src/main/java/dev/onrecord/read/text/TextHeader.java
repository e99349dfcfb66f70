package dev.onrecord.read.text;

import dev.onrecord.article.Article;
import dev.onrecord.article.Span;
import dev.onrecord.read.draft.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The lines above a plain text that are meant for programs and desks: fields, and the slugs and
 * notes of wire services.
 *
 * @param reasons the reason to drop each line
 * @param fields the first field of each name
 * @param headline the headline, if a field holds it
 */
record TextHeader(List<Reason> reasons, List<HeaderField> fields, Optional<Headline> headline) {
  // "BC-MINE-CLOSES 2ndLd-Writethru 03-02 0450", "TRADE-CHINA/TALKS (UPDATE 2)"
  private static final Pattern SLUG =
      Pattern.compile(
          "[A-Z]{2,12}-{1,2}[A-Z0-9'’.&]{2,30}[-/][A-Z0-9'’.&/-]{2,40}(?:[ ,][A-Za-z0-9(),.&/"
              + " -]{0,60})?|[A-Z]{2,4}-[A-Z0-9'’.&-]{3,40},? \\d?[A-Za-z-]{0,20}[Ll]d.{0,50}");
  private static final Pattern NOTE =
      Pattern.compile(
          "(?:Eds?|EDS?|Editors|EDITORS|ATTENTION EDITORS|Note to editors)[:.] .*"
              + "|\\((?:Adds?|Updates?|Recasts?|Corrects?|Refiles?|Rewrites?|Repeats?)\\b[^()]{0,300}\\)");
  private static final Set<String> URGENCIES =
      Set.of("URGENT", "FLASH", "BULLETIN", "SNAP", "ALERT");
  private static final TextHeader NONE = new TextHeader(List.of(), List.of(), Optional.empty());

  TextHeader {
    reasons = List.copyOf(reasons);
    fields = List.copyOf(fields);
  }

  /** A headline in a field: the index of its line, and its characters without the field's name. */
  record Headline(int line, Span span) {}

  /** Returns the header of a text; one of no lines if the text has none. */
  static TextHeader of(String text, List<TextLine> lines) {
    return lines.size() > 2 && isFence(text, lines.getFirst())
        ? frontMatter(text, lines)
        : above(text, lines);
  }

  private static boolean isFence(String text, TextLine line) {
    String written = line.span().in(text);
    return written.equals("---") || written.equals("+++");
  }

  /** Returns the front matter of Markdown: fields of any names between two lines of hyphens. */
  private static TextHeader frontMatter(String text, List<TextLine> lines) {
    int end = 1;
    while (end < lines.size() && !isFence(text, lines.get(end))) {
      end++;
    }
    if (end + 1 >= lines.size()) {
      return NONE;
    }
    List<HeaderField> fields =
        lines.subList(1, end).stream()
            .flatMap(line -> HeaderField.ofAnyName(line.span().in(text)).stream())
            .toList();
    List<Reason> reasons = Collections.nCopies(end + 1, BlockReason.FRONT_MATTER);
    return fields.isEmpty() ? NONE : new TextHeader(reasons, fields, Optional.empty());
  }

  private static TextHeader above(String text, List<TextLine> lines) {
    List<Reason> reasons = new ArrayList<>();
    Map<String, HeaderField> fields = new LinkedHashMap<>();
    Optional<Headline> headline = Optional.empty();
    for (TextLine line : lines) {
      String written = line.span().in(text);
      Optional<Reason> reason = beside(line, written, reasons, !fields.isEmpty());
      if (reason.isEmpty()) {
        Optional<HeaderField> field = HeaderField.of(written);
        if (field.isEmpty()) {
          break;
        }
        headline = headline.or(() -> headline(field.get(), line, reasons.size()));
        fields.putIfAbsent(field.get().name(), field.get());
        reason = field.map(f -> f);
      }
      reasons.add(reason.get());
    }
    boolean enough = fields.size() != 1 || headline.filter(h -> h.line() == 0).isPresent();
    return enough && reasons.size() < lines.size()
        ? new TextHeader(reasons, List.copyOf(fields.values()), headline)
        : NONE;
  }

  private static Optional<Headline> headline(HeaderField field, TextLine line, int at) {
    int end = line.span().end();
    return field.isHeadline()
        ? Optional.of(new Headline(at, new Span(end - field.value().length(), end)))
        : Optional.empty();
  }

  /** Returns the number of its lines. */
  int size() {
    return reasons.size();
  }

  /** Puts the values of its fields on an article. */
  Article on(Article article) {
    Article changed = article;
    for (HeaderField field : fields) {
      changed = field.on(changed);
    }
    return changed;
  }

  /** Returns the reason of a line that begins no field. */
  private static Optional<Reason> beside(
      TextLine line, String written, List<Reason> before, boolean hasFields) {
    if (SLUG.matcher(written).matches() || URGENCIES.contains(written)) {
      return Optional.of(BlockReason.SLUG);
    }
    if (NOTE.matcher(written).matches()) {
      return Optional.of(BlockReason.NOTE);
    }
    return goesOn(line, before, hasFields) ? Optional.of(before.getLast()) : Optional.empty();
  }

  /** Returns whether a line continues a field, being indented, or a note, up to a blank line. */
  private static boolean goesOn(TextLine line, List<Reason> before, boolean hasFields) {
    return !before.isEmpty()
        && !line.afterBlank()
        && (before.getLast() == BlockReason.NOTE || hasFields && line.indent() > 0);
  }
}
