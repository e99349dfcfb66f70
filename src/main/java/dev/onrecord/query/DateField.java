package dev.onrecord.query;

import dev.onrecord.article.Key;
import dev.onrecord.article.Value;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;

/**
 * A field with a day for each article, such as the day of publication.
 *
 * @param name the name
 */
public record DateField(String name) implements Field, Sortable, Key<LocalDate> {
  /** Checks the name: a letter, then letters, digits or underscores, 64 at the most. */
  public DateField {
    Checks.fieldName(name);
  }

  @Override
  public Value wrap(LocalDate value) {
    return new Value.Day(value);
  }

  @Override
  public LocalDate unwrap(Value value) {
    return value.as(Value.Day.class, name).date();
  }

  /**
   * {@return a query for one day}
   *
   * @param day the day
   */
  public Query on(LocalDate day) {
    return between(day, day);
  }

  /**
   * {@return a query for a day and later ones}
   *
   * @param day the day
   */
  public Query since(LocalDate day) {
    return between(day, LocalDate.MAX);
  }

  /**
   * {@return a query for the days before a day}
   *
   * @param day the day
   */
  public Query before(LocalDate day) {
    return between(LocalDate.MIN, day.minusDays(1));
  }

  /**
   * {@return a query for a range of days, both ends included}
   *
   * @param from the first day
   * @param to the last day, which belongs to the range
   */
  public Query between(LocalDate from, LocalDate to) {
    return new FieldQuery.DateRange(this, from, to);
  }

  /**
   * {@return a query for the days of a month}
   *
   * @param month the month
   */
  public Query in(YearMonth month) {
    return between(month.atDay(1), month.atEndOfMonth());
  }

  /**
   * {@return a query for the days of a year}
   *
   * @param year the year
   */
  public Query in(Year year) {
    return between(year.atDay(1), year.atMonth(12).atEndOfMonth());
  }

  /** {@return a facet by day} */
  public Facet.ByPeriod<LocalDate> byDay() {
    return new Facet.ByPeriod<>(this, CalendarUnit.DAY);
  }

  /** {@return a facet by month} */
  public Facet.ByPeriod<YearMonth> byMonth() {
    return new Facet.ByPeriod<>(this, CalendarUnit.MONTH);
  }

  /** {@return a facet by year} */
  public Facet.ByPeriod<Year> byYear() {
    return new Facet.ByPeriod<>(this, CalendarUnit.YEAR);
  }

  /**
   * {@return a sort order by relevance and recency: scores decrease with the age of the day}
   *
   * @param halfLifeDays the age in days at which a score is halved, for example 1 for breaking news
   *     and 365 for an archive
   */
  public Order recency(int halfLifeDays) {
    return new Order.ByRecency(this, halfLifeDays);
  }

  /**
   * {@return a facet by {@link Facet#range(LocalDate, LocalDate)} or {@link Facet#since}}
   *
   * @param ranges the ranges, which may overlap
   */
  public Facet.DateRanges ranges(Facet.DateRange... ranges) {
    return new Facet.DateRanges(this, List.of(ranges));
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
