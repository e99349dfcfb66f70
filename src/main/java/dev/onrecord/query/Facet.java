package dev.onrecord.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Something that matching paragraphs are counted by. Fields make them: {@code SPEAKER.top(10)},
 * {@code PUBLISHED.byMonth()}.
 *
 * @param <K> what the counts are of
 */
public sealed interface Facet<K> {

  /** The most frequent values of a field. */
  record Top(ExactField field, int size) implements Facet<String> {
    /** Refuses a size below 1. */
    public Top {
      Objects.requireNonNull(field, "field");
      Checks.positive(size, "size");
    }

    @Override
    public String toString() {
      return field.name() + " top " + size;
    }
  }

  /** The most frequent topics at a level, or within one topic. */
  record TopTopics(TopicLevel level, int size) implements Facet<String> {
    /** Refuses a size below 1. */
    public TopTopics {
      Objects.requireNonNull(level, "level");
      Checks.positive(size, "size");
    }

    @Override
    public String toString() {
      return "topic " + level + " top " + size;
    }
  }

  /** By day, month or year; periods without a match are left out. */
  record ByPeriod<P extends Comparable<? super P>>(DateField field, CalendarUnit<P> unit)
      implements Facet<P> {
    /** Refuses null. */
    public ByPeriod {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(unit, "unit");
    }

    @Override
    public String toString() {
      return field.name() + " by " + unit;
    }
  }

  /** By ranges of a number, which may overlap. */
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

  /** By ranges of days, which may overlap. */
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

  /** Each value of one with each of another: see {@link Results#matrix}. */
  record Cross<A, B>(Facet<A> rows, Facet<B> columns) implements Facet<Cell<A, B>> {
    /** Refuses null. */
    public Cross {
      Objects.requireNonNull(rows, "rows");
      Objects.requireNonNull(columns, "columns");
    }

    @Override
    public String toString() {
      return rows + " × " + columns;
    }
  }

  /** A place in a matrix. */
  record Cell<A, B>(A row, B column) {
    @Override
    public String toString() {
      return row + " × " + column;
    }
  }

  /** Numbers from one to another, both included. */
  record NumberRange(long from, long to) {
    /** Refuses an end below the start. */
    public NumberRange {
      Checks.inOrder(from, to);
    }

    /** As in query text: {@code 300..599}, {@code >=600}. */
    @Override
    public String toString() {
      return NumberScale.NUMBERS.print(from, to);
    }
  }

  /** Days from one to another, both included. */
  record DateRange(LocalDate from, LocalDate to) {
    /** Refuses an end before the start. */
    public DateRange {
      Checks.inOrder(from, to);
    }

    /** As in query text: {@code 2017-04}, {@code >=2017-04-12}. */
    @Override
    public String toString() {
      return DayScale.DAYS.print(from, to);
    }
  }

  /** Numbers from one to another, both included, for {@link NumberField#ranges}. */
  static NumberRange range(long from, long to) {
    return new NumberRange(from, to);
  }

  /** This number or more, for {@link NumberField#ranges}. */
  static NumberRange atLeast(long from) {
    return new NumberRange(from, Long.MAX_VALUE);
  }

  /** This number or less, for {@link NumberField#ranges}. */
  static NumberRange atMost(long to) {
    return new NumberRange(Long.MIN_VALUE, to);
  }

  /** Days from one to another, both included, for {@link DateField#ranges}. */
  static DateRange range(LocalDate from, LocalDate to) {
    return new DateRange(from, to);
  }

  /** This day or later, for {@link DateField#ranges}. */
  static DateRange since(LocalDate day) {
    return new DateRange(day, LocalDate.MAX);
  }

  /** Each value of this with each value of the other. */
  default <B> Cross<K, B> by(Facet<B> columns) {
    return new Cross<>(this, columns);
  }

  private static String joined(List<?> ranges) {
    return ranges.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
