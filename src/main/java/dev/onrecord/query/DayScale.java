package dev.onrecord.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Days as ISO 8601 writes them, and the months and years that they lie in: {@code 2017-04-12},
 * {@code 2017-04}, {@code 2017}.
 */
record DayScale() implements Scale<LocalDate> {
  static final DayScale DAYS = new DayScale();

  private static final int LONGEST_YEAR = 9;

  @Override
  public LocalDate least() {
    return LocalDate.MIN;
  }

  @Override
  public LocalDate most() {
    return LocalDate.MAX;
  }

  @Override
  public LocalDate before(LocalDate value) {
    return value.minusDays(1);
  }

  @Override
  public LocalDate after(LocalDate value) {
    return value.plusDays(1);
  }

  @Override
  public @Nullable Range<LocalDate> read(String text) {
    int yearEnd = yearEnd(text);
    int year = yearEnd < 0 ? 0 : number(text, 0, yearEnd);
    int rest = text.length() - yearEnd;
    if (yearEnd < 0 || (rest != 0 && rest != 3 && rest != 6)) {
      return null;
    }
    int month = rest == 0 ? 1 : part(text, yearEnd);
    int day = rest < 6 ? 1 : part(text, yearEnd + 3);
    if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      return null;
    }
    LocalDate first = LocalDate.of(year, month, day);
    return new Range<>(first, last(first, rest));
  }

  /** The last day of the year or month, where only that was given. */
  private static LocalDate last(LocalDate first, int rest) {
    return switch (rest) {
      case 0 -> LocalDate.of(first.getYear(), 12, 31);
      case 3 -> first.withDayOfMonth(first.lengthOfMonth());
      default -> first;
    };
  }

  /** Four digits, or a sign and up to nine; -1 where there is no year. */
  private static int yearEnd(String text) {
    int from = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
    int at = from;
    while (at < text.length() && Chars.isDigit(text.charAt(at))) {
      at++;
    }
    int digits = at - from;
    return digits >= 4 && digits <= (from == 0 ? 4 : LONGEST_YEAR) ? at : -1;
  }

  /** The two digits after a hyphen; -1 where there are none. */
  private static int part(String text, int hyphen) {
    boolean right =
        text.charAt(hyphen) == '-'
            && Chars.isDigit(text.charAt(hyphen + 1))
            && Chars.isDigit(text.charAt(hyphen + 2));
    return right ? number(text, hyphen + 1, hyphen + 3) : -1;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  @Override
  public @Nullable String simple(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return one(from);
    }
    if (from.getYear() < 0 || from.getYear() > 9999) {
      return null;
    }
    String year = String.format(Locale.ROOT, "%04d", from.getYear());
    if (from.getDayOfYear() == 1 && to.equals(last(from, 0))) {
      return year;
    }
    boolean month = from.getDayOfMonth() == 1 && to.equals(last(from, 3));
    return month ? YearMonth.from(from).toString() : null;
  }

  @Override
  public String one(LocalDate value) {
    return value.toString();
  }

  @Override
  public String example() {
    return "a day, month or year, such as 2017-04-12, 2017-04, 2017, 2016..2017 or >=2017-04";
  }
}
