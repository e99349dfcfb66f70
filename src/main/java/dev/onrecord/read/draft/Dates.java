package dev.onrecord.read.draft;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d/-])(?<first>\\d{1,2})[/-](?<second>\\d{1,2})[/-]\\d{4}(?!\\d)");
  private static final int MONTHS = 12;
  private static final Pattern UNIX = Pattern.compile("-?\\d{9,13}(?:\\.\\d{1,9})?");
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "/(?<year>(?:19|20)\\d{2})(?:/[A-Za-z_]{2,30})?(?<mark>[/-])(?<month>\\d{1,2}|[a-z]{3,9})"
              + "\\k<mark>(?<day>\\d{1,2})(?=[/_-])");

  private Dates() {}

  /** The order of a day and a month in numbers. */
  public enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN;

    /** Returns the order that numbers in some lines show beyond doubt; unknown if none does. */
    public static Order in(List<String> lines) {
      EnumSet<Order> shown = EnumSet.noneOf(Order.class);
      for (String line : lines) {
        Matcher date = NUMBERS.matcher(line);
        while (date.find()) {
          boolean day = number(date.group("first")) > MONTHS;
          boolean month = number(date.group("second")) > MONTHS;
          if (day != month) {
            shown.add(day ? DAY_FIRST : MONTH_FIRST);
          }
        }
      }
      return shown.size() == 1 ? shown.iterator().next() : UNKNOWN;
    }

    /** Returns the order in a language; unknown in English without a country. */
    public static Order of(String language) {
      Locale locale = Locale.forLanguageTag(language.replace('_', '-'));
      if (locale.getLanguage().isEmpty()
          || locale.getLanguage().equals("en") && locale.getCountry().isEmpty()) {
        return UNKNOWN;
      }
      String pattern =
          DateTimeFormatterBuilder.getLocalizedDateTimePattern(
              FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
      return pattern.indexOf('d') < pattern.indexOf('M') ? DAY_FIRST : MONTH_FIRST;
    }
  }

  /** Returns the day; empty where the value holds no date, or one of no known form. */
  public static Optional<LocalDate> parse(String value) {
    return parse(value, Order.UNKNOWN);
  }

  /**
   * Returns the day; empty where the value holds no date, or one of no known form.
   *
   * @param order the order of numbers where it is in doubt
   */
  public static Optional<LocalDate> parse(String value, Order order) {
    String date = value.strip();
    if (date.isEmpty() || date.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return UNIX.matcher(date).matches() ? Optional.of(unix(date)) : written(date, order);
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

  private static Optional<LocalDate> written(String date, Order order) {
    for (Pattern form : FORMS) {
      Matcher found = form.matcher(date);
      boolean numbers = form.namedGroups().containsKey("first");
      while (found.find()) {
        Optional<LocalDate> day = numbers ? yearLast(found, order) : day(found);
        if (day.isPresent() || numbers) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher date) {
    String month = date.group("month");
    boolean digits = Character.isDigit(month.charAt(0));
    int number = digits ? number(month) : MonthNames.number(month);
    boolean cut = date.namedGroups().containsKey("short");
    String year = cut ? "20" + date.group("short") : date.group("year");
    return day(year, number, date.group("day"));
  }

  // A dot follows the day; with other marks, only a number over twelve is surely the day.
  private static Optional<LocalDate> yearLast(Matcher date, Order order) {
    int first = number(date.group("first"));
    int second = number(date.group("second"));
    boolean known = order == Order.DAY_FIRST && second <= MONTHS;
    if (date.group("mark").equals(".") || first > MONTHS || first == second || known) {
      return day(date.group("year"), second, date.group("first"));
    }
    return second > MONTHS || order == Order.MONTH_FIRST
        ? day(date.group("year"), first, date.group("second"))
        : Optional.empty();
  }

  private static LocalDate unix(String date) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(millis(date)), ZoneOffset.UTC);
  }

  /** Returns the milliseconds of a Unix time, which may be in seconds. */
  static long millis(String date) {
    long whole = Long.parseLong(date.split("\\.", 2)[0]);
    return Math.abs(whole) < MILLISECONDS_FROM ? whole * 1000 : whole;
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
