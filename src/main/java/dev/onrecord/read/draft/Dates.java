package dev.onrecord.read.draft;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
  private static final List<Pattern> FORMS =
      Bylines.LISTS.lines("dates").stream().map(Pattern::compile).toList();
  private static final Pattern UNIX = Pattern.compile("-?\\d{9,13}(?:\\.\\d{1,9})?");
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "/(?<year>(?:19|20)\\d{2})(?:/[A-Za-z_]{2,30})?(?<mark>[/-])(?<month>\\d{1,2}|[a-z]{3})"
              + "\\k<mark>(?<day>\\d{1,2})(?=[/_-])");

  private Dates() {}

  /** Returns the day; empty where the value holds no date, or one of no known form. */
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

  /** Returns the day in the path of an address, where most publishers write it. */
  public static Optional<LocalDate> inAddress(String url) {
    Matcher path = IN_ADDRESS.matcher(url);
    try {
      return path.find() ? day(path) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> written(String date) {
    for (Pattern form : FORMS) {
      Matcher found = form.matcher(date);
      if (found.find()) {
        return form.namedGroups().containsKey("first") ? yearLast(found) : day(found);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher date) {
    String month = date.group("month");
    boolean digits = Character.isDigit(month.charAt(0));
    int number = digits ? number(month) : MonthNames.number(month);
    return day(date.group("year"), number, date.group("day"));
  }

  // A dot follows the day; with other marks, only a number over twelve is surely the day.
  private static Optional<LocalDate> yearLast(Matcher date) {
    int first = number(date.group("first"));
    int second = number(date.group("second"));
    if (date.group("mark").equals(".") || first > 12 || first == second) {
      return day(date.group("year"), second, date.group("first"));
    }
    return second > 12 ? day(date.group("year"), first, date.group("second")) : Optional.empty();
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

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
