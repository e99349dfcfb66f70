package dev.onrecord.query;

import java.util.Objects;

/** A question about who speaks. */
public sealed interface SpeechQuery extends Query {

  /** Paragraphs where somebody of this name, or part of a name, speaks. */
  record SpeakerNamed(String name) implements SpeechQuery {
    /** Refuses a blank name. */
    public SpeakerNamed {
      Checks.notBlank(name, "name");
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /** Paragraphs where somebody speaks who is only described, in these words. */
  record Unnamed(String description) implements SpeechQuery {
    /** Refuses a blank description. */
    public Unnamed {
      Checks.notBlank(description, "description");
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /** Paragraphs with the words inside what the speaker is quoted or reported as saying. */
  record SaidBy(String speaker, Words words, Speech speech) implements SpeechQuery {
    /** Refuses a blank speaker. */
    public SaidBy {
      Checks.notBlank(speaker, "speaker");
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(speech, "speech");
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /** Paragraphs whose text has the name, whoever speaks. */
  record Mentions(String name) implements SpeechQuery {
    /** Refuses a blank name. */
    public Mentions {
      Checks.notBlank(name, "name");
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }
}
