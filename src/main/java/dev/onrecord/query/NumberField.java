package dev.onrecord.query;

import dev.onrecord.article.Key;
import dev.onrecord.article.Value;
import java.util.List;

/** A field with a whole number for each article. */
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

  /** Exactly this number. */
  public Query is(long number) {
    return between(number, number);
  }

  /** Both ends belong to the range. */
  public Query between(long from, long to) {
    return new FieldQuery.NumberRange(this, from, to);
  }

  /** This number or more. */
  public Query atLeast(long from) {
    return between(from, Long.MAX_VALUE);
  }

  /** This number or less. */
  public Query atMost(long to) {
    return between(Long.MIN_VALUE, to);
  }

  /** Counts by ranges: {@link Facet#range(long, long)}, {@link Facet#atLeast}. */
  public Facet.NumberRanges ranges(Facet.NumberRange... ranges) {
    return new Facet.NumberRanges(this, List.of(ranges));
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
