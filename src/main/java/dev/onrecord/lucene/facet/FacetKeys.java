package dev.onrecord.lucene.facet;

import dev.onrecord.lucene.document.Schema;
import dev.onrecord.lucene.query.QueryTranslator;
import dev.onrecord.query.DateField;
import dev.onrecord.query.ExactField;
import dev.onrecord.query.Facet;
import dev.onrecord.query.NumberField;
import dev.onrecord.query.TopicField;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/** The keys of a facet in one segment, as small numbers, so that counting is adding to an array. */
abstract sealed class FacetKeys {
  /** The numbers of a document's keys, up to {@link #load}'s result. */
  int[] codes = new int[4];

  /** Takes up a document, and gives how many keys it has. */
  abstract int load(int document) throws IOException;

  /** The key of a number. */
  abstract Object key(int code) throws IOException;

  static FacetKeys of(Facet<?> facet, LeafReaderContext leaf) throws IOException {
    return switch (facet) {
      case Facet.Top(TopicField topics, int size) -> topics(leaf, facet);
      case Facet.Top(ExactField field, int size) ->
          new Strings(DocValues.getSortedSet(leaf.reader(), QueryTranslator.name(field)));
      case Facet.TopTopics topics -> topics(leaf, topics);
      case Facet.ByDay day -> numbers(leaf, QueryTranslator.name(day.field()), day);
      case Facet.ByMonth month -> numbers(leaf, QueryTranslator.name(month.field()), month);
      case Facet.ByYear year -> numbers(leaf, QueryTranslator.name(year.field()), year);
      case Facet.DateRanges ranges -> numbers(leaf, QueryTranslator.name(ranges.field()), ranges);
      case Facet.NumberRanges ranges -> numbers(leaf, QueryTranslator.name(ranges.field()), ranges);
      case Facet.Cross<?, ?>(Facet<?> rows, Facet<?> columns) ->
          new Pairs(of(rows, leaf), of(columns, leaf));
    };
  }

  private static Numbers numbers(LeafReaderContext leaf, String field, Facet<?> facet)
      throws IOException {
    return new Numbers(DocValues.getSortedNumeric(leaf.reader(), field), ofNumber(facet));
  }

  private static FacetKeys topics(LeafReaderContext leaf, Facet<?> facet) throws IOException {
    return new Topics(new Strings(DocValues.getSortedSet(leaf.reader(), Schema.TOPIC)), facet);
  }

  /** The keys of a facet that a number, or a day as its number, belongs to. */
  static LongFunction<Collection<?>> ofNumber(Facet<?> facet) {
    return switch (facet) {
      case Facet.ByDay days -> day -> List.of(LocalDate.ofEpochDay(day));
      case Facet.ByMonth month -> day -> List.of(YearMonth.from(LocalDate.ofEpochDay(day)));
      case Facet.ByYear year -> day -> List.of(Year.of(LocalDate.ofEpochDay(day).getYear()));
      case Facet.DateRanges(DateField field, List<Facet.DateRange> ranges) ->
          day -> holding(ranges, LocalDate.ofEpochDay(day));
      case Facet.NumberRanges(NumberField field, List<Facet.NumberRange> ranges) ->
          number -> holding(ranges, number);
      case Facet.Top top -> number -> List.of();
      case Facet.TopTopics topics -> number -> List.of();
      case Facet.Cross<?, ?> cross -> number -> List.of();
    };
  }

  private static List<Facet.DateRange> holding(List<Facet.DateRange> ranges, LocalDate day) {
    return ranges.stream().filter(r -> !day.isBefore(r.from()) && !day.isAfter(r.to())).toList();
  }

  private static List<Facet.NumberRange> holding(List<Facet.NumberRange> ranges, long number) {
    return ranges.stream().filter(r -> r.from() <= number && number <= r.to()).toList();
  }

  final void put(int at, int code) {
    if (at == codes.length) {
      codes = Arrays.copyOf(codes, at * 2);
    }
    codes[at] = code;
  }

  /** Strings, whose ordinals in the segment are the numbers. */
  private static final class Strings extends FacetKeys {
    private final SortedSetDocValues values;

    Strings(SortedSetDocValues values) {
      this.values = values;
    }

    @Override
    int load(int document) throws IOException {
      if (!values.advanceExact(document)) {
        return 0;
      }
      int size = values.docValueCount();
      for (int i = 0; i < size; i++) {
        put(i, (int) values.nextOrd());
      }
      return size;
    }

    @Override
    String key(int code) throws IOException {
      return values.lookupOrd(code).utf8ToString();
    }
  }

  /** What topics are part of, each once a document. */
  private static final class Topics extends FacetKeys {
    private final Strings paths;
    private final TopicKeys keys;

    Topics(Strings paths, Facet<?> facet) {
      this.paths = paths;
      this.keys = new TopicKeys(facet, paths::key);
    }

    @Override
    int load(int document) throws IOException {
      int size = keys.load(paths.codes, paths.load(document));
      codes = keys.codes;
      return size;
    }

    @Override
    String key(int code) {
      return keys.key(code);
    }
  }

  /** What is derived of numbers: once for each number, since paragraphs of an article share it. */
  private static final class Numbers extends FacetKeys {
    private final SortedNumericDocValues values;
    private final LongFunction<Collection<?>> keysOf;
    private final Numbering<Object> keys = new Numbering<>();
    private final Map<Long, int[]> known = new HashMap<>();
    private long last;
    private int[] lastCodes = {};

    Numbers(SortedNumericDocValues values, LongFunction<Collection<?>> keysOf) {
      this.values = values;
      this.keysOf = keysOf;
    }

    @Override
    int load(int document) throws IOException {
      if (!values.advanceExact(document)) {
        return 0;
      }
      long number = values.nextValue();
      if (number != last || lastCodes.length == 0) {
        last = number;
        lastCodes = known.computeIfAbsent(number, this::derive);
      }
      codes = lastCodes;
      return lastCodes.length;
    }

    private int[] derive(long number) {
      return keysOf.apply(number).stream().mapToInt(keys::of).toArray();
    }

    @Override
    Object key(int code) {
      return keys.at(code);
    }
  }

  /** Every key of one facet with every key of another. */
  private static final class Pairs extends FacetKeys {
    private final FacetKeys rows;
    private final FacetKeys columns;
    private final Numbering<Long> pairs = new Numbering<>();

    Pairs(FacetKeys rows, FacetKeys columns) {
      this.rows = rows;
      this.columns = columns;
    }

    @Override
    int load(int document) throws IOException {
      int height = rows.load(document);
      int width = height == 0 ? 0 : columns.load(document);
      for (int i = 0; i < height * width; i++) {
        long row = rows.codes[i / width];
        put(i, pairs.of(row << Integer.SIZE | columns.codes[i % width]));
      }
      return height * width;
    }

    @Override
    Object key(int code) throws IOException {
      long pair = pairs.at(code);
      return new Facet.Cell<>(rows.key((int) (pair >>> Integer.SIZE)), columns.key((int) pair));
    }
  }

  /** Gives numbers from 0 to whatever is asked for first. */
  private static final class Numbering<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> things = new ArrayList<>();

    int of(T thing) {
      Integer known = numbers.putIfAbsent(thing, things.size());
      if (known == null) {
        things.add(thing);
        return things.size() - 1;
      }
      return known;
    }

    T at(int number) {
      return things.get(number);
    }
  }
}
