package dev.onrecord.article;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person says of the annotations of an article. Corrections name statements by their words
 * and not by their places, so that they hold for later versions of the article too, wherever the
 * words then stand.
 */
public sealed interface Correction {

  /** The kinds of corrections. */
  enum Kind {
    /** Another speaker of a statement. */
    SPEAKER,
    /** Two names of one person. */
    SAME,
    /** No quotation. */
    QUOTATION,
    /** No topic of the article. */
    TOPIC;

    /**
     * {@return the kind with a name, in any case; empty if there is none}
     *
     * @param name the name
     */
    public static Optional<Kind> named(String name) {
      return Stream.of(values()).filter(kind -> kind.name().equalsIgnoreCase(name)).findFirst();
    }

    /** Returns the name in lower case, as in query text. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** {@return the kind of this correction} */
  Kind kind();

  /**
   * A statement of an article, as a correction names it.
   *
   * @param words what was said, with " … " between several contents; the text of the paragraph if
   *     the statement has no content
   * @param by the name of its source, or the description of one without a name
   */
  record Statement(String words, String by) {
    private static final String BETWEEN_CONTENTS = " … ";

    /** Rejects halves of surrogate pairs. */
    public Statement {
      checkText(words);
      checkText(by);
    }

    /**
     * {@return the statement of an attribution}
     *
     * @param paragraph the paragraph
     * @param said one of its attributions
     */
    public static Statement of(Paragraph paragraph, Attribution said) {
      String text = paragraph.text();
      String words =
          said.content().stream()
              .filter(span -> span.end() <= text.length())
              .map(span -> span.in(text))
              .collect(Collectors.joining(BETWEEN_CONTENTS));
      return new Statement(words.isEmpty() ? text : words, nameOf(said.by()));
    }

    private static String nameOf(Source source) {
      return switch (source) {
        case Source.Named named -> named.name();
        case Source.Unnamed unnamed -> unnamed.description();
      };
    }

    @Override
    public String toString() {
      return Printable.of("“" + words + "” by " + by);
    }
  }

  /**
   * This speaker is wrong: somebody else made the statement.
   *
   * @param statement the statement with the source that was found
   * @param right the right source
   */
  record Speaker(Statement statement, Source right) implements Correction {
    /** Rejects null and halves of surrogate pairs. */
    public Speaker {
      Objects.requireNonNull(statement, "statement");
      checkText(Statement.nameOf(right));
    }

    @Override
    public Kind kind() {
      return Kind.SPEAKER;
    }

    @Override
    public String toString() {
      return Printable.of(statement + " is by " + Statement.nameOf(right));
    }
  }

  /**
   * These two are one: what one is said to say, the other says.
   *
   * @param name the name to keep
   * @param other the other name, which becomes an alias
   */
  record SamePerson(String name, String other) implements Correction {
    /** Rejects blank names, and twice the same. */
    public SamePerson {
      checkText(other);
      checkText(name);
      if (name.isBlank() || other.isBlank() || name.equals(other)) {
        throw new IllegalArgumentException(
            "two different names are needed, not '%s' and '%s'"
                .formatted(Printable.of(name), Printable.of(other)));
      }
    }

    @Override
    public Kind kind() {
      return Kind.SAME;
    }

    @Override
    public String toString() {
      return Printable.of(other + " is " + name);
    }
  }

  /**
   * This is no quotation, nor reported speech.
   *
   * @param statement the statement with the source that was found
   */
  record NoQuotation(Statement statement) implements Correction {
    /** Rejects null. */
    public NoQuotation {
      Objects.requireNonNull(statement, "statement");
    }

    @Override
    public Kind kind() {
      return Kind.QUOTATION;
    }

    @Override
    public String toString() {
      return statement + " is no quotation";
    }
  }

  /**
   * This topic does not belong to the article, nor to any of its paragraphs, and nor do narrower
   * ones.
   *
   * @param topic the name of the topic
   */
  record NoTopic(String topic) implements Correction {
    /** Rejects a blank topic. */
    public NoTopic {
      checkText(topic);
      if (topic.isBlank()) {
        throw new IllegalArgumentException(
            "a topic must not be blank: '" + Printable.of(topic) + "'");
      }
    }

    @Override
    public Kind kind() {
      return Kind.TOPIC;
    }

    @Override
    public String toString() {
      return Printable.of("the article is not about " + topic);
    }
  }

  /**
   * {@return a correction: this speaker is wrong}
   *
   * @param statement the statement, for example {@code quotation.statement()}
   * @param name the name of the person who made it
   */
  static Correction speaker(Statement statement, String name) {
    return new Speaker(statement, new Source.Person(name, List.of()));
  }

  /**
   * {@return a correction: these two are one person}
   *
   * @param name the name to keep
   * @param other the other name
   */
  static Correction same(String name, String other) {
    return new SamePerson(name, other);
  }

  /**
   * {@return a correction: this is no quotation}
   *
   * @param statement the statement, for example {@code quotation.statement()}
   */
  static Correction noQuotation(Statement statement) {
    return new NoQuotation(statement);
  }

  /**
   * {@return a correction: this topic does not belong to the article}
   *
   * @param topic the name of the topic
   */
  static Correction noTopic(String topic) {
    return new NoTopic(topic);
  }

  private static void checkText(String text) {
    if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
      throw new IllegalArgumentException(
          "half of a surrogate pair in '" + Printable.of(text) + "'");
    }
  }
}
