package dev.onrecord;

import dev.onrecord.article.Correction;
import dev.onrecord.query.Facet;
import dev.onrecord.query.Form;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Matrix;
import dev.onrecord.query.Quotation;
import dev.onrecord.write.Columns;
import dev.onrecord.write.CorrectionRow;
import dev.onrecord.write.RowWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes results as JSON Lines and CSV, flat, with stable names of columns; new columns come last.
 * Streams are read while rows are written, so that memory does not grow with their number, and then
 * closed; writers stay open. Spans are {@code start-end} in UTF-16 units, the end excluded: those
 * of quotations and highlights in the text of the paragraph, {@code start} and {@code end} of a hit
 * in the text of the article.
 */
public final class Exports {
  private Exports() {}

  /**
   * Writes quotations with the columns article, paragraph, speaker, speakerKind, kind, text, spans,
   * speakerSpans, cueSpans, confidence, rule, similarity, headline, source, published, language,
   * url, origin ({@code found} or {@code corrected}).
   *
   * @param quotations the quotations, read to their end and closed
   * @param out the writer, which stays open
   * @param form JSON Lines or CSV
   * @return the number of quotations
   * @throws IOException if the writer cannot be written to
   */
  public static long quotations(Stream<Quotation> quotations, Writer out, Form form)
      throws IOException {
    try (quotations) {
      return new RowWriter<>(Columns.OF_QUOTATIONS).write(quotations.iterator(), out, form);
    }
  }

  /**
   * Writes hits with the columns article, paragraph, score, text, start, end, highlights, speakers,
   * topics, statements (their number), reprints, headline, source, published, language, url,
   * corrections (their kinds).
   *
   * @param hits the hits, read to their end and closed
   * @param out the writer, which stays open
   * @param form JSON Lines or CSV
   * @return the number of hits
   * @throws IOException if the writer cannot be written to
   */
  public static long hits(Stream<Hit> hits, Writer out, Form form) throws IOException {
    try (hits) {
      return new RowWriter<>(Columns.OF_HITS).write(hits.iterator(), out, form);
    }
  }

  /**
   * Writes the counts of a facet with the columns value, count.
   *
   * @param counts the counts by value
   * @param out the writer, which stays open
   * @param form JSON Lines or CSV
   * @return the number of values
   * @throws IOException if the writer cannot be written to
   */
  public static long counts(Map<?, Long> counts, Writer out, Form form) throws IOException {
    Iterator<Columns.Count> rows =
        counts.entrySet().stream()
            .map(e -> new Columns.Count(Optional.empty(), e.getKey().toString(), e.getValue()))
            .iterator();
    return new RowWriter<>(Columns.OF_COUNTS).write(rows, out, form);
  }

  /**
   * Writes the counts of a matrix that are not zero with the columns row, column, count.
   *
   * @param matrix the matrix
   * @param out the writer, which stays open
   * @param form JSON Lines or CSV
   * @return the number of counts
   * @throws IOException if the writer cannot be written to
   */
  public static long matrix(Matrix<?, ?> matrix, Writer out, Form form) throws IOException {
    List<Columns.Count> rows = matrix.counts().entrySet().stream().map(Exports::count).toList();
    return new RowWriter<>(Columns.OF_MATRICES).write(rows.iterator(), out, form);
  }

  /**
   * Writes corrections by people with the columns article, kind, words, found (the wrong speaker,
   * name or topic), right, rightKind.
   *
   * @param corrections the corrections by the id of their article, for example {@link
   *     ArticleIndex#corrections()}
   * @param out the writer, which stays open
   * @param form JSON Lines or CSV
   * @return the number of corrections
   * @throws IOException if the writer cannot be written to
   */
  public static long corrections(Map<String, List<Correction>> corrections, Writer out, Form form)
      throws IOException {
    Iterator<CorrectionRow> rows =
        corrections.entrySet().stream()
            .flatMap(e -> e.getValue().stream().map(c -> new CorrectionRow(e.getKey(), c)))
            .iterator();
    return new RowWriter<>(CorrectionRow.COLUMNS).write(rows, out, form);
  }

  private static Columns.Count count(Map.Entry<? extends Facet.Cell<?, ?>, Long> entry) {
    return new Columns.Count(
        Optional.of(String.valueOf(entry.getKey().row())),
        String.valueOf(entry.getKey().column()),
        entry.getValue());
  }
}
