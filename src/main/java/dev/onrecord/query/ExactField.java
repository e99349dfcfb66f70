package dev.onrecord.query;

import java.util.List;

/** A field of exact strings, for filters and facets. */
public sealed interface ExactField extends Field
    permits KeywordField, KeywordsField, SpeakerField, TopicField {

  /** Returns a query for paragraphs that have exactly this value. */
  default Query is(String value) {
    return new FieldQuery.Is(this, value);
  }

  /** Returns a query for paragraphs that have one of these values. */
  default Query in(List<String> values) {
    return new FieldQuery.In(this, values);
  }

  /** Returns a query for paragraphs that have one of these values. */
  default Query in(String... values) {
    return in(List.of(values));
  }

  /** Returns a query for paragraphs that have a value with the given start. */
  default Query startsWith(String start) {
    return new FieldQuery.StartsWith(this, start);
  }

  /** Returns a facet of the most frequent values, at most {@code size}. */
  default Facet.Top top(int size) {
    return new Facet.Top(this, size);
  }
}
