package dev.onrecord.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.onrecord.query.Form;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;

/** Writes rows in a form, one after another, in bounded memory. */
public final class RowWriter<T> {
  private static final String BETWEEN = ";";
  private static final String END = "\n";
  private static final JsonFactory JSON =
      JsonFactory.builder().configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false).build();

  private final List<Column<T>> columns;

  /** Creates a writer of rows with the given columns. */
  public RowWriter(List<Column<T>> columns) {
    this.columns = List.copyOf(columns);
  }

  /** Writes all rows and returns their number. */
  public long write(Iterator<T> rows, Writer out, Form form) throws IOException {
    return switch (form) {
      case JSON_LINES -> json(rows, out);
      case CSV -> csv(rows, out);
    };
  }

  private long json(Iterator<T> rows, Writer out) throws IOException {
    long written = 0;
    for (; rows.hasNext(); written++) {
      T row = rows.next();
      try (JsonGenerator json = JSON.createGenerator(out)) {
        json.writeStartObject();
        for (Column<T> column : columns) {
          write(json, column.name(), column.value().apply(row));
        }
        json.writeEndObject();
      }
      out.write(END);
    }
    out.flush();
    return written;
  }

  private static void write(JsonGenerator json, String name, Cell cell) throws IOException {
    switch (cell) {
      case Cell.OfText(String text) -> json.writeStringField(name, text);
      case Cell.OfWhole(long number) -> json.writeNumberField(name, number);
      case Cell.OfDecimal(double number) -> json.writeNumberField(name, number);
      case Cell.OfTexts(List<String> texts) -> {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
          json.writeString(text);
        }
        json.writeEndArray();
      }
      case Cell.Absent absent -> {}
    }
  }

  private long csv(Iterator<T> rows, Writer out) throws IOException {
    CsvWriter csv = CsvWriter.builder().build(out);
    csv.writeRecord(columns.stream().map(Column::name).toList());
    long written = 0;
    for (; rows.hasNext(); written++) {
      T row = rows.next();
      csv.writeRecord(columns.stream().map(c -> text(c.value().apply(row))).toList());
    }
    csv.flush();
    return written;
  }

  private static String text(Cell cell) {
    return switch (cell) {
      case Cell.OfText(String text) -> text;
      case Cell.OfWhole(long number) -> Long.toString(number);
      case Cell.OfDecimal(double number) -> Double.toString(number);
      case Cell.OfTexts(List<String> texts) -> String.join(BETWEEN, texts);
      case Cell.Absent absent -> "";
    };
  }
}
