package dev.onrecord.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** The text form of days, months and years, as in ISO 8601; a sign allows years of more digits. */
final class DayText {
  private DayText() {}

  /** Parses a day, a month or a year; empty if the text is invalid. */
  static Optional<Scale.Range<LocalDate>> parse(String text) {
    try {
      return switch (text.substring(Math.min(1, text.length())).split("-", 4).length) {
        case 1 -> range(Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth());
        case 2 -> range(YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth());
        default -> range(LocalDate.parse(text), LocalDate.parse(text));
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
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
