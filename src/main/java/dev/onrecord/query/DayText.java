package dev.onrecord.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text form of days, months and years, as in ISO 8601; a sign allows years of more digits. */
final class DayText {
  private static final Pattern DAY =
      Pattern.compile("([0-9]{4}|[+-][0-9]{4,9})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

  private DayText() {}

  /** Parses a day, a month or a year; empty if the text is invalid. */
  static Optional<Scale.Range<LocalDate>> parse(String text) {
    Matcher parts = DAY.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(1));
    if (parts.group(2) == null) {
      return range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    int month = Integer.parseInt(parts.group(2));
    return month < 1 || month > 12
        ? Optional.empty()
        : inMonth(YearMonth.of(year, month), Optional.ofNullable(parts.group(3)));
  }

  private static Optional<Scale.Range<LocalDate>> inMonth(YearMonth month, Optional<String> text) {
    if (text.isEmpty()) {
      return range(month.atDay(1), month.atEndOfMonth());
    }
    int day = Integer.parseInt(text.get());
    return month.isValidDay(day) ? range(month.atDay(day), month.atDay(day)) : Optional.empty();
  }

  private static Optional<Scale.Range<LocalDate>> range(LocalDate from, LocalDate to) {
    return Optional.of(new Scale.Range<>(from, to));
  }

  /** Returns the month or year that a range of days is; empty if it is neither. */
  static Optional<String> name(LocalDate from, LocalDate to) {
    if (from.getYear() < 0 || from.getYear() > 9999 || from.getDayOfMonth() != 1) {
      return Optional.empty();
    }
    YearMonth month = YearMonth.from(from);
    if (to.equals(month.atEndOfMonth())) {
      return Optional.of(month.toString());
    }
    boolean year = from.getMonthValue() == 1 && to.equals(month.withMonth(12).atEndOfMonth());
    return year ? Optional.of(month.toString().substring(0, 4)) : Optional.empty();
  }
}
