package dev.onrecord.query;

import dev.onrecord.article.Correction;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A query for values of a field. */
public sealed interface FieldQuery extends Query {

  /**
   * A query for one whole value, in any case if the field {@linkplain ExactField#ignoresCase
   * ignores case}.
   *
   * @param field the field
   * @param value the value
   */
  record Is(ExactField field, String value) implements FieldQuery {
    /** Rejects null. */
    public Is {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
      boolean named = field instanceof SpeakerField || field.equals(Fields.AUTHOR);
      return field + (named ? ":=" : ":") + QueryText.value(value);
    }
  }

  /**
   * A query for articles with an author whose name has these words, in order.
   *
   * @param name a part of the name, or all of it
   */
  record ByAuthor(String name) implements FieldQuery {
    /** Rejects a blank name. */
    public ByAuthor {
      Checks.notBlank(name, "name");
    }

    @Override
    public String toString() {
      return Fields.AUTHOR + ":" + QueryText.value(name);
    }
  }

  /**
   * A query for any of several exact values.
   *
   * @param field the field
   * @param values the values
   */
  record In(ExactField field, List<String> values) implements FieldQuery {
    /** Sorts the values and removes duplicates. */
    public In {
      Objects.requireNonNull(field, "field");
      values = values.stream().sorted().distinct().toList();
    }

    @Override
    public String toString() {
      return values.stream()
          .map(QueryText::argument)
          .collect(Collectors.joining(", ", field + ":in(", ")"));
    }
  }

  /**
   * A query for values with the given start.
   *
   * @param field the field
   * @param start the beginning of the value
   */
  record StartsWith(ExactField field, String start) implements FieldQuery {
    /** Rejects null. */
    public StartsWith {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(start, "start");
    }

    @Override
    public String toString() {
      return field + ":" + QueryText.value(start) + "*";
    }
  }

  /**
   * A query for any value.
   *
   * @param field the field
   */
  record Exists(Field field) implements FieldQuery {
    /** Rejects null. */
    public Exists {
      Objects.requireNonNull(field, "field");
    }

    @Override
    public String toString() {
      return field + ":*";
    }
  }

  /**
   * A query for numbers in a range, both ends included.
   *
   * @param field the field
   * @param from the smallest value
   * @param to the greatest value, which belongs to the range
   */
  record NumberRange(NumberField field, long from, long to) implements FieldQuery {
    /** Rejects an end below the start. */
    public NumberRange {
      Objects.requireNonNull(field, "field");
      Checks.inOrder(from, to);
    }

    @Override
    public String toString() {
      return field + ":" + Scale.NUMBERS.print(from, to);
    }
  }

  /**
   * A query for days in a range, both ends included.
   *
   * @param field the field
   * @param from the smallest value
   * @param to the greatest value, which belongs to the range
   */
  record DateRange(DateField field, LocalDate from, LocalDate to) implements FieldQuery {
    /** Rejects an end before the start. */
    public DateRange {
      Objects.requireNonNull(field, "field");
      Checks.inOrder(from, to);
    }

    @Override
    public String toString() {
      return field + ":" + Scale.DAYS.print(from, to);
    }
  }

  /**
   * A query for paragraphs whose attributions or topics a person corrected.
   *
   * @param kind the kind of correction
   */
  record Corrected(Correction.Kind kind) implements FieldQuery {
    /** Rejects null. */
    public Corrected {
      Objects.requireNonNull(kind, "kind");
    }

    @Override
    public String toString() {
      return "corrected(" + kind + ")";
    }

    static Query any(Correction.Kind... kinds) {
      return Stream.of(kinds.length == 0 ? Correction.Kind.values() : kinds)
          .<Query>map(Corrected::new)
          .reduce(Query::or)
          .orElseThrow();
    }
  }

  /**
   * A query for paragraphs whose own text is about a topic.
   *
   * @param topic the name of the topic
   */
  record TopicInParagraph(String topic) implements FieldQuery {
    /** Rejects a blank topic. */
    public TopicInParagraph {
      Checks.notBlank(topic, "topic");
    }

    @Override
    public String toString() {
      return Fields.TOPIC + ":inparagraph(" + QueryText.argument(topic) + ")";
    }
  }
}
