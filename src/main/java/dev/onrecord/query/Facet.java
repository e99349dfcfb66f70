package dev.onrecord.query;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Printable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A classification by which matching paragraphs are counted. Fields create facets, for example
 * {@code SPEAKER.top(10)} and {@code PUBLISHED.byMonth()}.
 *
 * @param <K> the type of the classes
 */
public sealed interface Facet<K> {

  /**
   * A facet of the most frequent values of a field.
   *
   * @param field the field
   * @param size the most values, 1 or more
   */
  record Top(ExactField field, int size) implements Facet<String> {
    /** Rejects a size below 1. */
    public Top {
      Objects.requireNonNull(field, "field");
      Checks.positive(size, "size");
    }

    @Override
    public String toString() {
      return field.name() + " top " + size;
    }
  }

  /**
   * A facet of the most frequent topics at a level, or within one topic.
   *
   * @param level the topics to count
   * @param size the most values, 1 or more
   */
  record TopTopics(TopicLevel level, int size) implements Facet<String> {
    /** Rejects a size below 1. */
    public TopTopics {
      Objects.requireNonNull(level, "level");
      Checks.positive(size, "size");
    }

    @Override
    public String toString() {
      return "topic " + level + " top " + size;
    }
  }

  /**
   * A facet of days, months or years.
   *
   * @param <P> the type of the periods
   * @param field the field
   * @param unit the length of a period
   * @param gaps what becomes of periods without a match
   */
  record ByPeriod<P extends Comparable<? super P>>(DateField field, CalendarUnit<P> unit, Gaps gaps)
      implements Facet<P> {
    /** Rejects null. */
    public ByPeriod {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(gaps, "gaps");
    }

    /**
     * Creates a facet without the periods that have no match.
     *
     * @param field the field
     * @param unit the length of a period
     */
    public ByPeriod(DateField field, CalendarUnit<P> unit) {
      this(field, unit, Gaps.LEFT_OUT);
    }

    /**
     * {@return this facet with 0 for each period without a match between the first and the last
     * one} More than 10,000 periods are left as they are.
     */
    public ByPeriod<P> withGaps() {
      return new ByPeriod<>(field, unit, Gaps.COUNTED);
    }

    @Override
    public String toString() {
      return field.name() + " by " + unit + (gaps == Gaps.COUNTED ? " with gaps" : "");
    }
  }

  /** What becomes of periods without a match. */
  enum Gaps {
    /** They are left out. */
    LEFT_OUT,

    /** They are counted as 0. */
    COUNTED
  }

  /**
   * A facet of ranges of numbers, which may overlap.
   *
   * @param field the field
   * @param ranges the ranges, which may overlap
   */
  record NumberRanges(NumberField field, List<NumberRange> ranges) implements Facet<NumberRange> {
    /** Copies the ranges. */
    public NumberRanges {
      Objects.requireNonNull(field, "field");
      ranges = List.copyOf(ranges);
    }

    @Override
    public String toString() {
      return field.name() + " in " + joined(ranges);
    }
  }

  /**
   * A facet of ranges of days, which may overlap.
   *
   * @param field the field
   * @param ranges the ranges, which may overlap
   */
  record DateRanges(DateField field, List<DateRange> ranges) implements Facet<DateRange> {
    /** Copies the ranges. */
    public DateRanges {
      Objects.requireNonNull(field, "field");
      ranges = List.copyOf(ranges);
    }

    @Override
    public String toString() {
      return field.name() + " in " + joined(ranges);
    }
  }

  /**
   * A facet by which statements are counted, those that made paragraphs match, and not paragraphs:
   * a paragraph with two of them counts twice. Every matching paragraph is read for it.
   *
   * @param <K> the type of the classes
   */
  sealed interface OfStatements<K> extends Facet<K> {}

  /**
   * A facet of who said a statement, or of what its article has: outlets, days, numbers.
   *
   * @param <K> the type of the classes
   * @param facet a facet of speakers or of metadata
   */
  record Said<K>(Facet<K> facet) implements OfStatements<K> {
    /** Rejects a facet of topics, of statements, and of pairs. */
    public Said {
      boolean counted =
          switch (facet) {
            case Top top -> !(top.field() instanceof TopicField);
            case ByPeriod<?> periods -> true;
            case NumberRanges numbers -> true;
            case DateRanges days -> true;
            case TopTopics topics -> false;
            case Cross<?, ?> cross -> false;
            case OfStatements<?> statements -> false;
          };
      if (!counted) {
        throw new IllegalArgumentException("statements are not counted by " + facet);
      }
    }

    @Override
    public String toString() {
      return "statements, " + facet;
    }
  }

  /** A facet of persons, organisations and sources without a name. */
  record SpeakerKinds() implements OfStatements<SpeakerKind> {
    @Override
    public String toString() {
      return "statements, kind of speaker";
    }
  }

  /** A facet of direct, indirect and mixed speech. */
  record SpeechKinds() implements OfStatements<Attribution.Kind> {
    @Override
    public String toString() {
      return "statements, kind of speech";
    }
  }

  /**
   * A facet of confidence: each class has the statements with a confidence from a number up.
   *
   * @param least the numbers, from 0 to 1, which count in thousandths
   */
  record ConfidenceFrom(List<Double> least) implements OfStatements<Double> {
    /** Copies the list, and rejects numbers that are not between 0 and 1. */
    public ConfidenceFrom {
      least = least.stream().map(SpeechQuery.Confident::new).map(c -> c.least()).toList();
    }

    @Override
    public String toString() {
      return "statements, confidence from " + joined(least);
    }
  }

  /**
   * A facet of the pairs of values of two other facets; see {@link Results#matrix}.
   *
   * @param <A> the type of the rows
   * @param <B> the type of the columns
   * @param rows the facet of the rows
   * @param columns the facet of the columns
   */
  record Cross<A, B>(Facet<A> rows, Facet<B> columns) implements Facet<Cell<A, B>> {
    /** Rejects facets of statements. */
    public Cross {
      Objects.requireNonNull(rows, "rows");
      Objects.requireNonNull(columns, "columns");
      if (rows instanceof OfStatements<?> || columns instanceof OfStatements<?>) {
        throw new IllegalArgumentException(
            "statements are not counted by pairs: " + rows + " × " + columns);
      }
    }

    @Override
    public String toString() {
      return rows + " × " + columns;
    }
  }

  /**
   * A pair of values, or cell of a matrix.
   *
   * @param <A> the type of the row
   * @param <B> the type of the column
   * @param row the value of the row
   * @param column the value of the column
   */
  record Cell<A, B>(A row, B column) {
    @Override
    public String toString() {
      return Printable.of(row + " × " + column);
    }
  }

  /**
   * A range of numbers, both ends included.
   *
   * @param from the smallest value, which belongs to the range
   * @param to the greatest value, which belongs to the range
   */
  record NumberRange(long from, long to) {
    /** Rejects an end below the start. */
    public NumberRange {
      Checks.inOrder(from, to);
    }

    /** Returns the range as in query text: {@code 300..599}, {@code >=600}. */
    @Override
    public String toString() {
      return Scale.NUMBERS.print(from, to);
    }
  }

  /**
   * A range of days, both ends included.
   *
   * @param from the smallest value, which belongs to the range
   * @param to the greatest value, which belongs to the range
   */
  record DateRange(LocalDate from, LocalDate to) {
    /** Rejects an end before the start. */
    public DateRange {
      Checks.inOrder(from, to);
    }

    /** Returns the range as in query text: {@code 2017-04}, {@code >=2017-04-12}. */
    @Override
    public String toString() {
      return Scale.DAYS.print(from, to);
    }
  }

  /**
   * {@return a range of numbers, both ends included, for {@link NumberField#ranges}}
   *
   * @param from the smallest number
   * @param to the greatest number
   */
  static NumberRange range(long from, long to) {
    return new NumberRange(from, to);
  }

  /**
   * {@return the range of a number and larger ones, for {@link NumberField#ranges}}
   *
   * @param from the smallest value, which belongs to the range
   */
  static NumberRange atLeast(long from) {
    return new NumberRange(from, Long.MAX_VALUE);
  }

  /**
   * {@return the range of a number and smaller ones, for {@link NumberField#ranges}}
   *
   * @param to the greatest value, which belongs to the range
   */
  static NumberRange atMost(long to) {
    return new NumberRange(Long.MIN_VALUE, to);
  }

  /**
   * {@return a range of days, both ends included, for {@link DateField#ranges}}
   *
   * @param from the smallest value, which belongs to the range
   * @param to the greatest value, which belongs to the range
   */
  static DateRange range(LocalDate from, LocalDate to) {
    return new DateRange(from, to);
  }

  /**
   * {@return the range of a day and later ones, for {@link DateField#ranges}}
   *
   * @param day the first day
   */
  static DateRange since(LocalDate day) {
    return new DateRange(day, LocalDate.MAX);
  }

  /**
   * {@return a facet of the pairs of values of this facet and another}
   *
   * @param <B> the type of the columns
   * @param columns the facet of the columns
   */
  default <B> Cross<K, B> by(Facet<B> columns) {
    return new Cross<>(this, columns);
  }

  /**
   * {@return this facet over the statements that made paragraphs match, for example {@code
   * SPEAKER.top(10).ofStatements()}: who said them, not who speaks in their paragraphs}
   *
   * @throws IllegalArgumentException if this is a facet of topics, of statements or of pairs
   */
  default Said<K> ofStatements() {
    return new Said<>(this);
  }

  private static String joined(List<?> ranges) {
    return ranges.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
