package dev.onrecord.query;

import dev.onrecord.article.Key;
import dev.onrecord.article.Value;
import java.util.List;

/**
 * A field with a whole number for each article.
 *
 * @param name the name
 */
public record NumberField(String name) implements Field, Sortable, Key<Long> {
  /** Checks the name: a letter, then letters, digits or underscores, 64 at the most. */
  public NumberField {
    Checks.fieldName(name);
  }

  @Override
  public Value wrap(Long value) {
    return new Value.Whole(value);
  }

  @Override
  public Long unwrap(Value value) {
    return value.as(Value.Whole.class, name).number();
  }

  /**
   * {@return a query for one number}
   *
   * @param number the number
   */
  public Query is(long number) {
    return between(number, number);
  }

  /**
   * {@return a query for a range of numbers, both ends included}
   *
   * @param from the smallest number
   * @param to the greatest number, which belongs to the range
   */
  public Query between(long from, long to) {
    return new FieldQuery.NumberRange(this, from, to);
  }

  /**
   * {@return a query for a number and larger ones}
   *
   * @param from the smallest number
   */
  public Query atLeast(long from) {
    return between(from, Long.MAX_VALUE);
  }

  /**
   * {@return a query for a number and smaller ones}
   *
   * @param to the greatest number, which belongs to the range
   */
  public Query atMost(long to) {
    return between(Long.MIN_VALUE, to);
  }

  /**
   * {@return a facet by {@link Facet#range(long, long)} or {@link Facet#atLeast}}
   *
   * @param ranges the ranges, which may overlap
   */
  public Facet.NumberRanges ranges(Facet.NumberRange... ranges) {
    return new Facet.NumberRanges(this, List.of(ranges));
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
