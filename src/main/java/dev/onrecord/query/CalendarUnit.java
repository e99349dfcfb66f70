package dev.onrecord.query;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/**
 * A unit of the calendar by which days are counted.
 *
 * @param <P> the type of the periods
 */
public final class CalendarUnit<P extends Comparable<? super P>> {
  /** Days. */
  public static final CalendarUnit<LocalDate> DAY =
      new CalendarUnit<>("day", day -> day, LocalDate::toEpochDay, day -> day.plusDays(1));

  /** Months. */
  public static final CalendarUnit<YearMonth> MONTH =
      new CalendarUnit<>(
          "month",
          YearMonth::from,
          month -> month.getLong(ChronoField.PROLEPTIC_MONTH),
          month -> month.plusMonths(1));

  /** Years. */
  public static final CalendarUnit<Year> YEAR =
      new CalendarUnit<>("year", Year::from, Year::getValue, year -> year.plusYears(1));

  private final String name;
  private final Function<LocalDate, P> containing;
  private final ToLongFunction<P> number;
  private final UnaryOperator<P> next;

  private CalendarUnit(
      String name,
      Function<LocalDate, P> containing,
      ToLongFunction<P> number,
      UnaryOperator<P> next) {
    this.name = name;
    this.containing = containing;
    this.number = number;
    this.next = next;
  }

  /**
   * {@return the period that contains a day}
   *
   * @param day a day of the period
   */
  public P of(LocalDate day) {
    return containing.apply(day);
  }

  /**
   * {@return counts of periods with 0 for each one that is missing between the first and the last}
   *
   * @param counts the counts, all of periods of this unit
   * @param most the most periods; if there were more, the counts are returned as they are
   */
  public SortedMap<P, Long> filled(SortedMap<P, Long> counts, int most) {
    SortedMap<P, Long> filled = new TreeMap<>(counts);
    if (counts.isEmpty() || number(counts.lastKey()) - number(counts.firstKey()) >= most) {
      return filled;
    }
    for (P at = counts.firstKey(); at.compareTo(counts.lastKey()) < 0; at = next.apply(at)) {
      filled.putIfAbsent(at, 0L);
    }
    return filled;
  }

  /** Returns the number of a period, which is one more than that of the period before. */
  long number(P period) {
    return number.applyAsLong(period);
  }

  /** Returns "day", "month" or "year". */
  @Override
  public String toString() {
    return name;
  }
}
