package dev.onrecord.read.draft;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that a date in a page, a wire format or a dump names: ISO 8601, extended or basic, RFC
 * 822 as in RSS, dates in words, numbers whose order is beyond doubt, and Unix time. The day is
 * that of the time zone that it is written in; of Unix time, UTC's.
 */
public final class Dates {
  private static final int LONGEST = 120;
  // The first newspapers were printed in 1605.
  private static final int EARLIEST = 1600;
  private static final int LATEST = 2999;
  private static final long MILLISECONDS_FROM = 100_000_000_000L;
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<![\\d/.-])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d/])");
  private static final Pattern BASIC = Pattern.compile("^(\\d{4})()(\\d{2})(\\d{2})(?!\\d)");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<![\\d/.-])(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?!\\d)");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<![\\d:])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?(?:[ -]{1,3}|[ -]de["
              + " -])(\\p{L}{3,12})\\.?,?(?:[ -]{1,3}|[ -]de[ -])(\\d{4})(?!\\d)");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(\\p{L}{3,12})\\.? {1,3}(\\d{1,2})(?:st|nd|rd|th)?,? {1,3}(?:\\d{1,2}:\\d{2}(?::\\d{2})?"
              + " \\p{L}{2,4} )?(\\d{4})(?!\\d)");
  private static final Pattern YEAR_MONTH_DAY =
      Pattern.compile(
          "(?<![\\d/.-])(\\d{4})\\.? {1,3}(\\p{L}{3,12})\\.? {1,3}(\\d{1,2})(?![\\d:])");
  private static final Pattern UNIX = Pattern.compile("-?\\d{9,13}(?:\\.\\d{1,9})?");
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "/((?:19|20)\\d{2})(?:/[A-Za-z_]{2,30})?([/-])(\\d{1,2}|[a-z]{3})\\2(\\d{1,2})(?=[/_-])");

  private Dates() {}

  /** The day; empty where the value holds no date, or one of no known form. */
  public static Optional<LocalDate> parse(String value) {
    String date = value.strip();
    if (date.isEmpty() || date.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return UNIX.matcher(date).matches() ? Optional.of(unix(date)) : written(date);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day that stands in the path of an address, as most publishers write it there. */
  public static Optional<LocalDate> inAddress(String url) {
    Matcher path = IN_ADDRESS.matcher(url);
    try {
      return path.find()
          ? day(path.group(1), month(path.group(3)), path.group(4))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> written(String date) {
    Matcher numbers = BASIC.matcher(date);
    if (numbers.find() || numbers.reset().usePattern(YEAR_FIRST).find()) {
      return day(numbers.group(1), number(numbers.group(3)), numbers.group(4));
    }
    if (numbers.reset().usePattern(YEAR_LAST).find()) {
      return yearLast(numbers);
    }
    Matcher dayFirst = DAY_MONTH.matcher(date);
    if (dayFirst.find()) {
      return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_DAY.matcher(date);
    if (monthFirst.find()) {
      return day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
    }
    Matcher yearFirst = YEAR_MONTH_DAY.matcher(date);
    return yearFirst.find()
        ? day(yearFirst.group(1), month(yearFirst.group(2)), yearFirst.group(3))
        : Optional.empty();
  }

  /** Dots stand behind the day; of other marks, only numbers over twelve tell which is the day. */
  private static Optional<LocalDate> yearLast(Matcher date) {
    int first = number(date.group(1));
    int second = number(date.group(3));
    if (date.group(2).equals(".") || first > 12 || first == second) {
      return day(date.group(4), second, date.group(1));
    }
    return second > 12 ? day(date.group(4), first, date.group(3)) : Optional.empty();
  }

  private static LocalDate unix(String date) {
    long whole = Long.parseLong(date.split("\\.", 2)[0]);
    long millis = Math.abs(whole) < MILLISECONDS_FROM ? whole * 1000 : whole;
    return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    int written = number(year);
    return month == 0 || written < EARLIEST || written > LATEST
        ? Optional.empty()
        : Optional.of(LocalDate.of(written, month, number(day)));
  }

  private static int month(String written) {
    return Character.isDigit(written.charAt(0)) ? number(written) : MonthNames.number(written);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
