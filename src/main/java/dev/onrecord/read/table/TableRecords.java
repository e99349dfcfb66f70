package dev.onrecord.read.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.onrecord.read.JsonFields;
import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.UnreadableArticleException.Problem;
import dev.onrecord.read.draft.ArticleDraft;
import dev.onrecord.read.draft.CandidateRecord;
import dev.onrecord.read.draft.Json;
import dev.onrecord.read.draft.RecordSource;
import dev.onrecord.read.json.JsonArticle;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the rows of a table, each of which may be an article. */
public final class TableRecords implements RecordSource {
  private static final int SMALLEST_BUFFER = 1 << 16;

  private final TableFormat format;
  private final String name;
  private final JsonFields fields;
  private final CloseableIterator<CsvRecord> rows;
  private boolean begun;
  private boolean ended;

  /**
   * Creates a source of the rows of a table.
   *
   * @param in the table, without a byte-order mark
   * @param maxChars the most characters that one field may take
   * @throws UnreadableArticleException if no column holds texts
   */
  public TableRecords(Reader in, String name, int maxChars, TableFormat format, JsonFields fields) {
    if (!format.hasText(fields)) {
      String told =
          format.columns().isEmpty()
              ? "a table without names of columns"
              : "a table without texts: there is no column of any of the names "
                  + fields.text()
                  + ", only "
                  + format.columns();
      throw ArticleDraft.refused(
          name, told + "; say with JsonFields.withText which column holds the text");
    }
    this.format = format;
    this.name = name;
    this.fields = fields;
    this.rows =
        CsvReader.builder()
            .fieldSeparator(format.separator())
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .maxBufferSize(Math.max(SMALLEST_BUFFER, maxChars))
            .ofCsvRecord(in)
            .iterator();
  }

  @Override
  public Optional<CandidateRecord> next() throws IOException {
    try {
      if (!begun) {
        begun = true;
        rows.next();
      }
      if (ended || !rows.hasNext()) {
        return Optional.empty();
      }
      CsvRecord row = rows.next();
      String label = label() + ", line " + row.getStartingLineNumber();
      return Optional.of(
          new CandidateRecord(
              row.getStartingLineNumber(), () -> JsonArticle.read(object(row), fields, label)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      ended = true;
      String reason = "this row, and what follows it, cannot be read: " + e.getMessage();
      return Optional.of(
          CandidateRecord.bad(
              0, new UnreadableArticleException(Problem.MALFORMED, label(), reason)));
    }
  }

  private String label() {
    return name.isEmpty() ? "text" : name;
  }

  private Json.Fields object(CsvRecord row) {
    Map<String, Json> values = new LinkedHashMap<>();
    List<String> columns = format.columns();
    for (int i = 0; i < Math.min(columns.size(), row.getFieldCount()); i++) {
      String value = row.getField(i);
      if (!value.isBlank()) {
        values.putIfAbsent(columns.get(i), new Json.Scalar(value, true));
      }
    }
    return new Json.Fields(values);
  }
}
