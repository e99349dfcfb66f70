package dev.onrecord.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that a date in a wire format or a dump names: ISO 8601, extended or basic, RFC 822 as in
 * RSS, English dates in words, and Unix time. The day is that of the time zone that it is written
 * in; of Unix time, UTC's.
 */
final class Days {
  private static final int LONGEST = 64;
  private static final long MILLISECONDS_FROM = 100_000_000_000L;
  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{4})(-|/|\\.|)(\\d{1,2})\\2(\\d{1,2})(?!\\d)(?!/).*", Pattern.DOTALL);
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?:\\p{L}+,? +)?(\\d{1,2})(?:st|nd|rd|th)?[ -]+(\\p{L}{3,9})\\.?,?[ -]+(\\d{4})\\b.*");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?:\\p{L}+, +)?(\\p{L}{3,9})\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})\\b.*");
  private static final Pattern UNIX = Pattern.compile("-?\\d{9,13}(?:\\.\\d{1,9})?");

  private Days() {}

  /** The day; empty where the value is no date, or one of no known form. */
  static Optional<LocalDate> parse(String value) {
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

  private static Optional<LocalDate> written(String date) {
    Matcher numeric = NUMERIC.matcher(date);
    if (numeric.matches() && (numeric.group(2).length() == 1 || isBasic(numeric))) {
      return day(numeric.group(1), number(numeric.group(3)), numeric.group(4));
    }
    Matcher dayFirst = DAY_MONTH.matcher(date);
    if (dayFirst.matches()) {
      return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_DAY.matcher(date);
    return monthFirst.matches()
        ? day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2))
        : Optional.empty();
  }

  /** Without separators, there are two digits each. */
  private static boolean isBasic(Matcher numeric) {
    return numeric.end(4) - numeric.start(1) == 8;
  }

  private static LocalDate unix(String date) {
    long whole = Long.parseLong(date.split("\\.", 2)[0]);
    long millis = Math.abs(whole) < MILLISECONDS_FROM ? whole * 1000 : whole;
    return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    return month == 0
        ? Optional.empty()
        : Optional.of(LocalDate.of(number(year), month, number(day)));
  }

  /** The month of a name or its first three letters or more; 0 if there is none. */
  private static int month(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(upper) || upper.equals("SEPT") && month == Month.SEPTEMBER) {
        return month.getValue();
      }
    }
    return 0;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
