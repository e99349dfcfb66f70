package dev.onrecord.lucene.facet;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.IntsRefBuilder;

/** The counts of one facet over the matching documents of one segment. */
sealed interface FacetTally
    permits FacetTally.InColumn, FacetTally.InTwoColumns, FacetTally.InDocValues, ArticleTally {
  /** Counts the first documents of an array. */
  void collect(int[] documents, int size) throws IOException;

  /** Adds the counts to totals. */
  void addTo(FacetTotals totals) throws IOException;

  /** Returns the fastest tally for a facet in a segment. */
  static FacetTally of(FacetSource source, LeafReader leaf, FacetColumnCache cache)
      throws IOException {
    Optional<? extends FacetTally> quick =
        switch (source) {
          case FacetSource.OneField field -> column(field, leaf, cache).map(InColumn::new);
          case FacetSource.Pairs(FacetSource.OneField rows, FacetSource.OneField columns) ->
              InTwoColumns.of(column(rows, leaf, cache), column(columns, leaf, cache));
          case FacetSource.Pairs pairs -> Optional.empty();
        };
    return quick.isPresent() ? quick.get() : new InDocValues(FacetKeys.of(source, leaf));
  }

  private static Optional<FieldColumn> column(
      FacetSource.OneField source, LeafReader leaf, FacetColumnCache cache) throws IOException {
    Optional<FacetColumn> column =
        switch (source) {
          case FacetSource.Strings(String field) -> cache.get(field, leaf, FacetColumn::ofStrings);
          case FacetSource.Derived derived ->
              cache.get(derived.field(), leaf, FacetColumn::ofStrings);
          case FacetSource.Numbers numbers ->
              cache.get(numbers.field(), leaf, FacetColumn::ofNumbers);
        };
    return column.map(values -> new FieldColumn(source, values));
  }

  /** The column of a source in one segment. */
  record FieldColumn(FacetSource.OneField source, FacetColumn column) {
    /** Returns the keys that the values of a code belong to, each once. */
    Set<Object> keys(int code) {
      Set<Object> keys = new LinkedHashSet<>();
      for (int value : column.values(code)) {
        keys.addAll(source.keysOf(column.dictionary().value(value)));
      }
      return keys;
    }
  }

  /** Counts by the codes of a column, with a list of those that occur, usually few of all codes. */
  final class InColumn implements FacetTally {
    private final FieldColumn field;
    private final int[] counts;
    private final IntsRefBuilder occurring = new IntsRefBuilder();

    InColumn(FieldColumn field) {
      this.field = field;
      this.counts = new int[field.column().size()];
    }

    @Override
    public void collect(int[] documents, int size) {
      for (int i = 0; i < size; i++) {
        int code = field.column().code(documents[i]);
        if (counts[code]++ == 0) {
          occurring.append(code);
        }
      }
    }

    @Override
    public void addTo(FacetTotals totals) throws IOException {
      ColumnTotals all = totals.of(field.source(), field.column().dictionary());
      for (int i = 0; i < occurring.length(); i++) {
        int code = occurring.intAt(i);
        all.add(field.column().values(code), counts[code]);
      }
    }
  }

  /** Counts by the codes of two columns. */
  final class InTwoColumns implements FacetTally {
    private static final int MOST_CELLS = 1 << 20;

    private final FieldColumn rows;
    private final FieldColumn columns;
    private final int width;
    private final int[] counts;

    private InTwoColumns(FieldColumn rows, FieldColumn columns) {
      this.rows = rows;
      this.columns = columns;
      this.width = columns.column().size();
      this.counts = new int[rows.column().size() * width];
    }

    /** Returns a tally of the cells; empty if there are too many of them. */
    static Optional<InTwoColumns> of(Optional<FieldColumn> rows, Optional<FieldColumn> columns) {
      boolean fits =
          rows.isPresent()
              && columns.isPresent()
              && (long) rows.get().column().size() * columns.get().column().size() <= MOST_CELLS;
      return fits ? Optional.of(new InTwoColumns(rows.get(), columns.get())) : Optional.empty();
    }

    @Override
    public void collect(int[] documents, int size) {
      FacetColumn rowOf = rows.column();
      FacetColumn columnOf = columns.column();
      for (int i = 0; i < size; i++) {
        counts[rowOf.code(documents[i]) * width + columnOf.code(documents[i])]++;
      }
    }

    @Override
    public void addTo(FacetTotals totals) {
      List<Set<Object>> columnKeys = IntStream.range(0, width).mapToObj(columns::keys).toList();
      for (int row = 0; row < rows.column().size(); row++) {
        Set<Object> rowKeys = rows.keys(row);
        for (int column = 0; column < width; column++) {
          int count = counts[row * width + column];
          if (count > 0) {
            totals.addCells(rowKeys, columnKeys.get(column), count);
          }
        }
      }
    }
  }

  /** Counts by doc values, read for every document. */
  final class InDocValues implements FacetTally {
    private final FacetKeys keys;
    private int[] counts = new int[64];

    InDocValues(FacetKeys keys) {
      this.keys = keys;
    }

    @Override
    public void collect(int[] documents, int size) throws IOException {
      for (int i = 0; i < size; i++) {
        IntsRefBuilder codes = keys.load(documents[i]);
        for (int c = 0; c < codes.length(); c++) {
          int code = codes.intAt(c);
          counts = ArrayUtil.grow(counts, code + 1);
          counts[code]++;
        }
      }
    }

    @Override
    public void addTo(FacetTotals totals) throws IOException {
      for (int code = 0; code < counts.length; code++) {
        if (counts[code] > 0) {
          totals.add(keys.key(code), counts[code]);
        }
      }
    }
  }
}
