package dev.onrecord.query;

import dev.onrecord.article.Printable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A classification by which matching paragraphs are counted. Fields create facets, for example
 * {@code SPEAKER.top(10)} and {@code PUBLISHED.byMonth()}.
 *
 * @param <K> the type of the classes
 */
public sealed interface Facet<K> {

  /** A facet of the most frequent values of a field. */
  record Top(ExactField field, int size) implements Facet<String> {
    /** Rejects a size below 1. */
    public Top {
      Objects.requireNonNull(field, "field");
      Checks.positive(size, "size");
    }

    @Override
    public String toString() {
      return field.name() + " top " + size;
    }
  }

  /** A facet of the most frequent topics at a level, or within one topic. */
  record TopTopics(TopicLevel level, int size) implements Facet<String> {
    /** Rejects a size below 1. */
    public TopTopics {
      Objects.requireNonNull(level, "level");
      Checks.positive(size, "size");
    }

    @Override
    public String toString() {
      return "topic " + level + " top " + size;
    }
  }

  /** A facet of days, months or years; periods without a match are left out. */
  record ByPeriod<P extends Comparable<? super P>>(DateField field, CalendarUnit<P> unit)
      implements Facet<P> {
    /** Rejects null. */
    public ByPeriod {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(unit, "unit");
    }

    @Override
    public String toString() {
      return field.name() + " by " + unit;
    }
  }

  /** A facet of ranges of numbers, which may overlap. */
  record NumberRanges(NumberField field, List<NumberRange> ranges) implements Facet<NumberRange> {
    /** Copies the ranges. */
    public NumberRanges {
      Objects.requireNonNull(field, "field");
      ranges = List.copyOf(ranges);
    }

    @Override
    public String toString() {
      return field.name() + " in " + joined(ranges);
    }
  }

  /** A facet of ranges of days, which may overlap. */
  record DateRanges(DateField field, List<DateRange> ranges) implements Facet<DateRange> {
    /** Copies the ranges. */
    public DateRanges {
      Objects.requireNonNull(field, "field");
      ranges = List.copyOf(ranges);
    }

    @Override
    public String toString() {
      return field.name() + " in " + joined(ranges);
    }
  }

  /** A facet of the pairs of values of two other facets; see {@link Results#matrix}. */
  record Cross<A, B>(Facet<A> rows, Facet<B> columns) implements Facet<Cell<A, B>> {
    /** Rejects null. */
    public Cross {
      Objects.requireNonNull(rows, "rows");
      Objects.requireNonNull(columns, "columns");
    }

    @Override
    public String toString() {
      return rows + " × " + columns;
    }
  }

  /** A pair of values, or cell of a matrix. */
  record Cell<A, B>(A row, B column) {
    @Override
    public String toString() {
      return Printable.of(row + " × " + column);
    }
  }

  /** A range of numbers, both ends included. */
  record NumberRange(long from, long to) {
    /** Rejects an end below the start. */
    public NumberRange {
      Checks.inOrder(from, to);
    }

    /** Returns the range as in query text: {@code 300..599}, {@code >=600}. */
    @Override
    public String toString() {
      return Scale.NUMBERS.print(from, to);
    }
  }

  /** A range of days, both ends included. */
  record DateRange(LocalDate from, LocalDate to) {
    /** Rejects an end before the start. */
    public DateRange {
      Checks.inOrder(from, to);
    }

    /** Returns the range as in query text: {@code 2017-04}, {@code >=2017-04-12}. */
    @Override
    public String toString() {
      return Scale.DAYS.print(from, to);
    }
  }

  /** Returns a range of numbers, both ends included, for {@link NumberField#ranges}. */
  static NumberRange range(long from, long to) {
    return new NumberRange(from, to);
  }

  /** Returns the range of a number and larger ones, for {@link NumberField#ranges}. */
  static NumberRange atLeast(long from) {
    return new NumberRange(from, Long.MAX_VALUE);
  }

  /** Returns the range of a number and smaller ones, for {@link NumberField#ranges}. */
  static NumberRange atMost(long to) {
    return new NumberRange(Long.MIN_VALUE, to);
  }

  /** Returns a range of days, both ends included, for {@link DateField#ranges}. */
  static DateRange range(LocalDate from, LocalDate to) {
    return new DateRange(from, to);
  }

  /** Returns the range of a day and later ones, for {@link DateField#ranges}. */
  static DateRange since(LocalDate day) {
    return new DateRange(day, LocalDate.MAX);
  }

  /** Returns a facet of the pairs of values of this facet and another. */
  default <B> Cross<K, B> by(Facet<B> columns) {
    return new Cross<>(this, columns);
  }

  private static String joined(List<?> ranges) {
    return ranges.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
