package dev.onrecord.lucene.facet;

import dev.onrecord.lucene.document.Schema;
import dev.onrecord.lucene.people.People;
import dev.onrecord.lucene.query.QueryTranslator;
import dev.onrecord.query.CalendarUnit;
import dev.onrecord.query.DateField;
import dev.onrecord.query.ExactField;
import dev.onrecord.query.Facet;
import dev.onrecord.query.NumberField;
import dev.onrecord.query.SpeakerField;
import dev.onrecord.query.TopicField;
import dev.onrecord.query.TopicLevel;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.LongFunction;

/** The indexed values that a facet counts, with the keys that they belong to. */
sealed interface FacetSource {

  /** The values of one field. */
  sealed interface OneField extends FacetSource {
    /** Returns the keys that a value belongs to. */
    Collection<?> keysOf(Object value);
  }

  /** Strings, each of which is a key. */
  record Strings(String field) implements OneField {
    @Override
    public Collection<?> keysOf(Object value) {
      return List.of(value);
    }
  }

  /** Strings, each of which belongs to one key or none. */
  record Derived(String field, Derivation derivation) implements OneField {
    @Override
    public Collection<?> keysOf(Object value) {
      return derivation.keyOf((String) value).stream().toList();
    }
  }

  /** Numbers, or days as numbers, each of which belongs to any number of keys. */
  record Numbers(String field, LongFunction<Collection<?>> keys) implements OneField {
    @Override
    public Collection<?> keysOf(Object value) {
      return keys.apply((Long) value);
    }
  }

  /** All pairs of the keys of two sources. */
  record Pairs(FacetSource rows, FacetSource columns) implements FacetSource {}

  /** Returns the source of a facet. */
  static FacetSource of(Facet<?> facet, People people) {
    return switch (facet) {
      case Facet.Top(TopicField topics, int size) ->
          new Derived(Schema.TOPIC, new Derivation.TopicName());
      case Facet.Top(SpeakerField speakers, int size) ->
          new Derived(Schema.SPEAKER, new Derivation.Person(people));
      case Facet.Top(ExactField field, int size) -> new Strings(QueryTranslator.name(field));
      case Facet.TopTopics(TopicLevel level, int size) ->
          new Derived(Schema.TOPIC, new Derivation.TopicAtLevel(level));
      case Facet.ByPeriod<?>(DateField field, CalendarUnit<?> unit) ->
          new Numbers(
              QueryTranslator.name(field), day -> List.of(unit.of(LocalDate.ofEpochDay(day))));
      case Facet.DateRanges(DateField field, List<Facet.DateRange> ranges) ->
          new Numbers(
              QueryTranslator.name(field), day -> holding(ranges, LocalDate.ofEpochDay(day)));
      case Facet.NumberRanges(NumberField field, List<Facet.NumberRange> ranges) ->
          new Numbers(QueryTranslator.name(field), number -> holding(ranges, number));
      case Facet.Cross<?, ?>(Facet<?> rows, Facet<?> columns) ->
          new Pairs(of(rows, people), of(columns, people));
    };
  }

  private static List<Facet.DateRange> holding(List<Facet.DateRange> ranges, LocalDate day) {
    return ranges.stream().filter(r -> !day.isBefore(r.from()) && !day.isAfter(r.to())).toList();
  }

  private static List<Facet.NumberRange> holding(List<Facet.NumberRange> ranges, long number) {
    return ranges.stream().filter(r -> r.from() <= number && number <= r.to()).toList();
  }
}
