package dev.onrecord.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days in the ways that pages write them: ISO 8601, RFC 822, Unix time, or in English. */
final class PageDates {
  private static final int LONGEST = 100;
  private static final Pattern ISO = Pattern.compile("^(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d{1,3}$)");
  private static final Pattern SLASHES = Pattern.compile("^(\\d{4})/(\\d{1,2})/(\\d{1,2})");
  private static final Pattern UNIX = Pattern.compile("\\d{10}(?:\\d{3})?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})\\.?,?[ -](\\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "([A-Za-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (?:\\d{2}:\\d{2}:\\d{2} \\w{3,4}"
              + " )?(\\d{4})");
  private static final List<DateTimeFormatter> MONTHS =
      List.of(DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH));

  private PageDates() {}

  /** The day that a date or time falls on, where it was written; empty if it is none. */
  static Optional<LocalDate> day(String value) {
    String date = value.strip();
    if (date.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return parse(date);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> parse(String date) {
    Matcher unix = UNIX.matcher(date);
    if (unix.matches()) {
      long seconds = Long.parseLong(date.substring(0, 10));
      return Optional.of(Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate());
    }
    Matcher iso = ISO.matcher(date);
    Matcher slashes = SLASHES.matcher(date);
    if (iso.find()) {
      return Optional.of(day(iso.group(1), iso.group(2), iso.group(3)));
    }
    if (slashes.find()) {
      return Optional.of(day(slashes.group(1), slashes.group(2), slashes.group(3)));
    }
    return inWords(date);
  }

  private static LocalDate day(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  private static Optional<LocalDate> inWords(String date) {
    Matcher dayFirst = DAY_FIRST.matcher(date);
    Matcher monthFirst = MONTH_FIRST.matcher(date);
    if (dayFirst.find()) {
      return Optional.of(named(dayFirst.group(1), dayFirst.group(2), dayFirst.group(3)));
    }
    return monthFirst.find()
        ? Optional.of(named(monthFirst.group(2), monthFirst.group(1), monthFirst.group(3)))
        : Optional.empty();
  }

  private static LocalDate named(String day, String month, String year) {
    String shortMonth =
        month.substring(0, 1).toUpperCase(Locale.ROOT)
            + month.substring(1, 3).toLowerCase(Locale.ROOT);
    return LocalDate.parse(day + " " + shortMonth + " " + year, MONTHS.getFirst());
  }
}
