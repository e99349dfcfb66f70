package dev.onrecord.write;

import dev.onrecord.article.Paragraph;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Quotation;
import dev.onrecord.query.SpeakerKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of exported rows. Their names and order are stable; new ones come last. */
public final class Columns {
  private Columns() {}

  public static final List<Column<Quotation>> OF_QUOTATIONS =
      List.of(
          new Column<>("article", q -> Cell.of(q.articleId())),
          new Column<>("paragraph", q -> Cell.of(q.paragraph().ordinal())),
          new Column<>("speaker", q -> Cell.of(q.speaker())),
          new Column<>(
              "speakerKind", q -> Cell.of(SpeakerKind.of(q.attribution().by()).toString())),
          new Column<>(
              "kind", q -> Cell.of(q.attribution().kind().name().toLowerCase(Locale.ROOT))),
          new Column<>("text", q -> Cell.of(q.text())),
          new Column<>("spans", q -> Cell.ofSpans(q.attribution().content())),
          new Column<>(
              "speakerSpans", q -> Cell.ofSpans(q.attribution().source().stream().toList())),
          new Column<>("cueSpans", q -> Cell.ofSpans(q.attribution().cue().stream().toList())),
          new Column<>("confidence", q -> Cell.of(q.attribution().confidence())),
          new Column<>("rule", q -> Cell.of(q.attribution().rule())),
          new Column<>("similarity", q -> Cell.of(q.similarity())),
          new Column<>("headline", q -> Cell.of(q.headline())),
          new Column<>("source", q -> Cell.of(q.source())),
          new Column<>("published", q -> Cell.of(q.published())),
          new Column<>("language", q -> Cell.of(q.get(Fields.LANGUAGE))),
          new Column<>("url", q -> Cell.of(q.get(Fields.URL))),
          new Column<>(
              "origin", q -> Cell.of(q.attribution().origin().name().toLowerCase(Locale.ROOT))));

  public static final List<Column<Hit>> OF_HITS =
      List.of(
          new Column<>("article", h -> Cell.of(h.articleId())),
          new Column<>("paragraph", h -> Cell.of(h.paragraph().ordinal())),
          new Column<>("score", h -> Cell.of(h.score())),
          new Column<>("text", h -> Cell.of(h.paragraph().text())),
          new Column<>("start", h -> Cell.of(h.paragraph().span().start())),
          new Column<>("end", h -> Cell.of(h.paragraph().span().end())),
          new Column<>("highlights", h -> Cell.ofSpans(h.highlights(Fields.TEXT))),
          new Column<>("speakers", h -> Cell.of(h.paragraph().speakers())),
          new Column<>("topics", h -> Cell.of(h.paragraph().topics())),
          new Column<>("statements", h -> Cell.of((long) h.statements().size())),
          new Column<>("reprints", h -> Cell.of(h.reprints())),
          new Column<>("headline", h -> Cell.of(h.headline())),
          new Column<>("source", h -> Cell.of(h.get(Fields.SOURCE))),
          new Column<>("published", h -> Cell.of(h.published())),
          new Column<>("language", h -> Cell.of(h.get(Fields.LANGUAGE))),
          new Column<>("url", h -> Cell.of(h.get(Fields.URL))),
          new Column<>("corrections", h -> Cell.of(kinds(h.paragraph()))));

  private static List<String> kinds(Paragraph paragraph) {
    return paragraph.corrections().stream().map(c -> c.kind().toString()).distinct().toList();
  }

  /** A cell of a matrix with a count. */
  public record Count(Optional<String> row, String value, long count) {}

  public static final List<Column<Count>> OF_COUNTS =
      List.of(
          new Column<>("value", c -> Cell.of(c.value())),
          new Column<>("count", c -> Cell.of(c.count())));

  public static final List<Column<Count>> OF_MATRICES =
      List.of(
          new Column<>("row", c -> Cell.of(c.row())),
          new Column<>("column", c -> Cell.of(c.value())),
          new Column<>("count", c -> Cell.of(c.count())));
}
