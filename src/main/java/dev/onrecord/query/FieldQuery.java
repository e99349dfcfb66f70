package dev.onrecord.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A question about the value of a field. */
public sealed interface FieldQuery extends Query {

  /** Paragraphs with exactly this value. */
  record Is(ExactField field, String value) implements FieldQuery {
    /** Refuses null. */
    public Is {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /** Paragraphs with one of these values. */
  record In(ExactField field, List<String> values) implements FieldQuery {
    /** Sorts the values and keeps each once. */
    public In {
      Objects.requireNonNull(field, "field");
      values = values.stream().sorted().distinct().toList();
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /** Paragraphs with a value that starts so. */
  record StartsWith(ExactField field, String start) implements FieldQuery {
    /** Refuses null. */
    public StartsWith {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(start, "start");
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /** Paragraphs with any value in a field. */
  record Exists(Field field) implements FieldQuery {
    /** Refuses null. */
    public Exists {
      Objects.requireNonNull(field, "field");
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /** Paragraphs of articles whose number lies in the range, both ends included. */
  record NumberRange(NumberField field, long from, long to) implements FieldQuery {
    /** Refuses an end below the start. */
    public NumberRange {
      Objects.requireNonNull(field, "field");
      Checks.inOrder(from, to);
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /** Paragraphs of articles whose day lies in the range, both ends included. */
  record DateRange(DateField field, LocalDate from, LocalDate to) implements FieldQuery {
    /** Refuses an end before the start. */
    public DateRange {
      Objects.requireNonNull(field, "field");
      Checks.inOrder(from, to);
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /** Paragraphs that are about a topic themselves. */
  record TopicInParagraph(String topic) implements FieldQuery {
    /** Refuses a blank topic. */
    public TopicInParagraph {
      Checks.notBlank(topic, "topic");
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }
}
