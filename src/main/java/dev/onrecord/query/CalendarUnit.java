package dev.onrecord.query;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A unit of the calendar by which days are counted.
 *
 * @param <P> the type of the periods
 */
public final class CalendarUnit<P extends Comparable<? super P>> {
  /** Days. */
  public static final CalendarUnit<LocalDate> DAY =
      new CalendarUnit<>("day", day -> day, LocalDate::toEpochDay);

  /** Months. */
  public static final CalendarUnit<YearMonth> MONTH =
      new CalendarUnit<>(
          "month", YearMonth::from, month -> month.getLong(ChronoField.PROLEPTIC_MONTH));

  /** Years. */
  public static final CalendarUnit<Year> YEAR =
      new CalendarUnit<>("year", Year::from, Year::getValue);

  private final String name;
  private final Function<LocalDate, P> containing;
  private final ToLongFunction<P> number;

  private CalendarUnit(String name, Function<LocalDate, P> containing, ToLongFunction<P> number) {
    this.name = name;
    this.containing = containing;
    this.number = number;
  }

  /**
   * {@return the period that contains a day}
   *
   * @param day a day of the period
   */
  public P of(LocalDate day) {
    return containing.apply(day);
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
