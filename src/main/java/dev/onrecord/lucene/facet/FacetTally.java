package dev.onrecord.lucene.facet;

import dev.onrecord.lucene.document.Schema;
import dev.onrecord.lucene.query.QueryTranslator;
import dev.onrecord.query.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;

/** Counts one facet over the matching documents of one segment. */
abstract sealed class FacetTally {
  /** Counts so many documents. */
  abstract void collect(int[] documents, int size) throws IOException;

  /** Adds what was counted. */
  abstract void addTo(FacetTotals totals) throws IOException;

  /** The quickest way to count a facet in a segment. */
  static FacetTally of(Facet<?> facet, LeafReaderContext leaf, FacetMemory memory)
      throws IOException {
    Optional<? extends FacetTally> quick =
        facet instanceof Facet.Cross<?, ?>(Facet<?> rows, Facet<?> columns)
            ? matrix(numbered(rows, leaf, memory), numbered(columns, leaf, memory))
            : numbered(facet, leaf, memory).map(numbered -> counting(facet, numbered));
    return quick.isPresent() ? quick.get() : new Streamed(FacetKeys.of(facet, leaf));
  }

  private static FacetTally counting(Facet<?> facet, FacetMemory.Numbered<?> numbered) {
    return TopicKeys.areOf(facet) ? new OfTopics(numbered) : new InMemory(numbered);
  }

  private static Optional<? extends FacetMemory.Numbered<?>> numbered(
      Facet<?> facet, LeafReaderContext leaf, FacetMemory memory) throws IOException {
    LeafReader reader = leaf.reader();
    return switch (facet) {
      case Facet.Top top -> memory.strings(QueryTranslator.name(top.field()), reader);
      case Facet.TopTopics topics -> memory.strings(Schema.TOPIC, reader);
      case Facet.ByDay day -> memory.numbers(QueryTranslator.name(day.field()), reader);
      case Facet.ByMonth month -> memory.numbers(QueryTranslator.name(month.field()), reader);
      case Facet.ByYear year -> memory.numbers(QueryTranslator.name(year.field()), reader);
      case Facet.DateRanges ranges -> memory.numbers(QueryTranslator.name(ranges.field()), reader);
      case Facet.NumberRanges ranges ->
          memory.numbers(QueryTranslator.name(ranges.field()), reader);
      case Facet.Cross<?, ?> cross -> Optional.empty();
    };
  }

  private static Optional<Matrix> matrix(
      Optional<? extends FacetMemory.Numbered<?>> rows,
      Optional<? extends FacetMemory.Numbered<?>> columns) {
    return rows.isPresent()
            && columns.isPresent()
            && (long) rows.get().column().size() * columns.get().column().size() <= Matrix.MOST
        ? Optional.of(new Matrix(rows.get(), columns.get()))
        : Optional.empty();
  }

  /**
   * The codes of a column in memory. Which codes have occurred is kept too: a segment can have many
   * times as many codes as a search has matches in it.
   */
  private static sealed class InMemory extends FacetTally {
    final FacetMemory.Numbered<?> numbered;
    final FacetColumn column;
    final int[] counts;
    int[] occurring = new int[64];
    int size;

    InMemory(FacetMemory.Numbered<?> numbered) {
      this.numbered = numbered;
      this.column = numbered.column();
      this.counts = new int[column.size()];
    }

    @Override
    void collect(int[] documents, int number) {
      for (int i = 0; i < number; i++) {
        int code = column.code(documents[i]);
        if (counts[code]++ == 0) {
          keep(code);
        }
      }
    }

    private void keep(int code) {
      if (size == occurring.length) {
        occurring = Arrays.copyOf(occurring, size * 2);
      }
      occurring[size++] = code;
    }

    @Override
    void addTo(FacetTotals totals) throws IOException {
      long[] all = totals.of(numbered.dictionary());
      for (int i = 0; i < size; i++) {
        for (int value : column.values(occurring[i])) {
          all[value] += counts[occurring[i]];
        }
      }
    }
  }

  /** The codes of a column of topics: of those with something in common, one counts. */
  private static final class OfTopics extends InMemory {
    OfTopics(FacetMemory.Numbered<?> numbered) {
      super(numbered);
    }

    @Override
    void addTo(FacetTotals totals) throws IOException {
      FacetTotals.Topics topics = totals.topics(numbered.dictionary());
      for (int i = 0; i < size; i++) {
        topics.add(column.values(occurring[i]), counts[occurring[i]]);
      }
    }
  }

  /** The codes of two columns in memory. */
  private static final class Matrix extends FacetTally {
    static final int MOST = 1 << 20;

    private final FacetMemory.Numbered<?> rows;
    private final FacetMemory.Numbered<?> columns;
    private final int width;
    private final int[] counts;

    Matrix(FacetMemory.Numbered<?> rows, FacetMemory.Numbered<?> columns) {
      this.rows = rows;
      this.columns = columns;
      this.width = columns.column().size();
      this.counts = new int[rows.column().size() * width];
    }

    @Override
    void collect(int[] documents, int size) {
      for (int i = 0; i < size; i++) {
        int document = documents[i];
        counts[rows.column().code(document) * width + columns.column().code(document)]++;
      }
    }

    @Override
    void addTo(FacetTotals totals) {
      List<Set<Object>> columnKeys = new ArrayList<>(width);
      for (int column = 0; column < width; column++) {
        columnKeys.add(totals.columnKeys(values(columns, column)));
      }
      for (int start = 0; start < counts.length; start += width) {
        Set<Object> rowKeys = totals.rowKeys(values(rows, start / width));
        for (int column = 0; column < width; column++) {
          if (counts[start + column] > 0) {
            totals.addCells(rowKeys, columnKeys.get(column), counts[start + column]);
          }
        }
      }
    }

    private static List<Object> values(FacetMemory.Numbered<?> numbered, int code) {
      List<Object> values = new ArrayList<>();
      for (int value : numbered.column().values(code)) {
        values.add(numbered.dictionary().value(value));
      }
      return values;
    }
  }

  /** Doc values, read for every document. */
  private static final class Streamed extends FacetTally {
    private final FacetKeys keys;
    private int[] counts = new int[64];

    Streamed(FacetKeys keys) {
      this.keys = keys;
    }

    @Override
    void collect(int[] documents, int size) throws IOException {
      for (int i = 0; i < size; i++) {
        collect(documents[i]);
      }
    }

    private void collect(int document) throws IOException {
      int size = keys.load(document);
      for (int i = 0; i < size; i++) {
        int code = keys.codes[i];
        if (code >= counts.length) {
          counts = Arrays.copyOf(counts, Math.max(code + 1, counts.length * 2));
        }
        counts[code]++;
      }
    }

    @Override
    void addTo(FacetTotals totals) throws IOException {
      for (int code = 0; code < counts.length; code++) {
        if (counts[code] > 0) {
          totals.add(keys.key(code), counts[code]);
        }
      }
    }
  }
}
