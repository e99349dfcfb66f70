package dev.onrecord.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The text form of values with an order and of their ranges: numbers or days.
 *
 * @param least the least value
 * @param most the greatest value
 * @param before the value before another one
 * @param after the value after another one
 * @param reader a parser of a value or a named range; empty if the text is invalid
 * @param name the name of a range, such as a month; empty if it has none
 * @param example an example of a value, for messages
 */
record Scale<T extends Comparable<? super T>>(
    T least,
    T most,
    UnaryOperator<T> before,
    UnaryOperator<T> after,
    Function<String, Optional<Range<T>>> reader,
    BiFunction<T, T, Optional<String>> name,
    String example) {
  /** Whole numbers: {@code 3}, {@code -5}. */
  static final Scale<Long> NUMBERS =
      new Scale<>(
          Long.MIN_VALUE,
          Long.MAX_VALUE,
          number -> number - 1,
          number -> number + 1,
          Scale::number,
          (from, to) -> Optional.empty(),
          "a whole number, such as 3, 3..5 or <3");

  /** Days, months and years, as in ISO 8601; a sign allows years of more digits. */
  static final Scale<LocalDate> DAYS =
      new Scale<>(
          LocalDate.MIN,
          LocalDate.MAX,
          day -> day.minusDays(1),
          day -> day.plusDays(1),
          Scale::days,
          Scale::monthOrYear,
          "a day, month or year, such as 2017-04-12, 2017-04, 2017, 2016..2017 or >=2017-04");

  /** A range of values, both ends included. */
  record Range<T>(T from, T to) {}

  private static Optional<Range<Long>> number(String text) {
    OptionalLong number = Numbers.whole(text);
    return number.isPresent()
        ? Optional.of(new Range<>(number.getAsLong(), number.getAsLong()))
        : Optional.empty();
  }

  /** Parses a day, a month or a year; empty if the text is invalid. */
  private static Optional<Range<LocalDate>> days(String text) {
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

  private static Optional<Range<LocalDate>> range(LocalDate from, LocalDate to) {
    return Optional.of(new Range<>(from, to));
  }

  /** Returns the month or year that a range of days is; empty if it is neither. */
  private static Optional<String> monthOrYear(LocalDate from, LocalDate to) {
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

  /** Parses a value, or two with ".." between them, either of which may be missing or "*". */
  Optional<Range<T>> read(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return reader.apply(text);
    }
    Optional<Range<T>> to = end(text.substring(dots + 2));
    return end(text.substring(0, dots))
        .filter(from -> to.isPresent() && from.from().compareTo(to.get().to()) <= 0)
        .map(from -> new Range<>(from.from(), to.get().to()));
  }

  private Optional<Range<T>> end(String text) {
    return text.isEmpty() || text.equals("*")
        ? Optional.of(new Range<>(least, most))
        : reader.apply(text);
  }

  /** Parses a value after a sign such as {@code <}; empty if it is invalid or the range is. */
  Optional<Range<T>> readBound(Token relation, String text) {
    return reader
        .apply(text)
        .filter(value -> relation != Token.MORE || !value.to().equals(most))
        .filter(value -> relation != Token.LESS || !value.from().equals(least))
        .map(value -> bound(relation, value));
  }

  private Range<T> bound(Token relation, Range<T> value) {
    return switch (relation) {
      case AT_LEAST -> new Range<>(value.from(), most);
      case AT_MOST -> new Range<>(least, value.to());
      case MORE -> new Range<>(after.apply(value.to()), most);
      case LESS -> new Range<>(least, before.apply(value.from()));
      default -> value;
    };
  }

  /** Returns the text that parses to a range. */
  String print(T from, T to) {
    return from.equals(to) ? from.toString() : name.apply(from, to).orElseGet(() -> ends(from, to));
  }

  private String ends(T from, T to) {
    if (from.equals(least)) {
      return to.equals(most) ? "*..*" : "<=" + to;
    }
    return to.equals(most) ? ">=" + from : from + ".." + to;
  }
}
