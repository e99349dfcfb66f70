package dev.onrecord.query;

import java.util.List;

/** A field of exact strings, which can be filtered and counted by. */
public sealed interface ExactField extends Field
    permits KeywordField, KeywordsField, SpeakerField, TopicField {

  /** Matches where the value, or one of several, is exactly this. */
  default Query is(String value) {
    return new FieldQuery.Is(this, value);
  }

  /** Matches where a value is one of these. */
  default Query in(List<String> values) {
    return new FieldQuery.In(this, values);
  }

  /** Matches where a value is one of these. */
  default Query in(String... values) {
    return in(List.of(values));
  }

  /** Matches where a value starts so. */
  default Query startsWith(String start) {
    return new FieldQuery.StartsWith(this, start);
  }

  /** Counts the most frequent values. */
  default Facet.Top top(int size) {
    return new Facet.Top(this, size);
  }
}
