package dev.onrecord.query;

import java.util.List;

/** A field of exact strings, for filters and facets. */
public sealed interface ExactField extends Field
    permits KeywordField, KeywordsField, SpeakerField, TopicField {

  /**
   * {@return whether upper and lower case make no difference to queries} So it is for all fields
   * but speakers, who are known by all their names, and ids and addresses, where case tells.
   */
  default boolean ignoresCase() {
    return !(this instanceof SpeakerField) && !equals(Fields.ARTICLE) && !equals(Fields.URL);
  }

  /**
   * {@return a query for paragraphs that have this value}
   *
   * @param value the whole value, as it was added, in any case
   */
  default Query is(String value) {
    return new FieldQuery.Is(this, value);
  }

  /**
   * {@return a query for paragraphs that have one of these values}
   *
   * @param values the values
   */
  default Query in(List<String> values) {
    return new FieldQuery.In(this, values);
  }

  /**
   * {@return a query for paragraphs that have one of these values}
   *
   * @param values the values
   */
  default Query in(String... values) {
    return in(List.of(values));
  }

  /**
   * {@return a query for paragraphs that have a value with the given start}
   *
   * @param start the beginning of the value
   */
  default Query startsWith(String start) {
    return new FieldQuery.StartsWith(this, start);
  }

  /**
   * {@return a facet of the most frequent values, at most {@code size}}
   *
   * @param size the most values, 1 or more
   */
  default Facet.Top top(int size) {
    return new Facet.Top(this, size);
  }
}
