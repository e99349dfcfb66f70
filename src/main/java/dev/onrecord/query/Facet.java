package dev.onrecord.query;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;

/**
 * Something that matching paragraphs are counted by.
 *
 * @param <K> what the counts are of
 */
public sealed interface Facet<K> {

  /** The most frequent values of a field. */
  record Top(ExactField field, int size) implements Facet<String> {
    /** Refuses a size below 1. */
    public Top {
      Checks.positive(size, "size");
    }
  }

  /** By the month of a day; months without a match are left out. */
  record ByMonth(DateField field) implements Facet<YearMonth> {}

  /** By the year of a day; years without a match are left out. */
  record ByYear(DateField field) implements Facet<Year> {}

  /** By ranges of a number. */
  record NumberRanges(NumberField field, List<NumberRange> ranges) implements Facet<NumberRange> {
    /** Copies the ranges. */
    public NumberRanges {
      ranges = List.copyOf(ranges);
    }
  }

  /** By ranges of days. */
  record DateRanges(DateField field, List<DateRange> ranges) implements Facet<DateRange> {
    /** Copies the ranges. */
    public DateRanges {
      ranges = List.copyOf(ranges);
    }
  }

  /** Each value of one with each of another: a matrix. */
  record Cross<A, B>(Facet<A> rows, Facet<B> columns) implements Facet<Cell<A, B>> {}

  /** A place in a matrix. */
  record Cell<A, B>(A row, B column) {}

  /** Numbers from one to another, both included. */
  record NumberRange(long from, long to) {}

  /** Days from one to another, both included. */
  record DateRange(LocalDate from, LocalDate to) {}

  /** Each value of this with each value of the other. */
  default <B> Cross<K, B> by(Facet<B> columns) {
    return new Cross<>(this, columns);
  }
}
