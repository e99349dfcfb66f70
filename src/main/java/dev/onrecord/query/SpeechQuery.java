package dev.onrecord.query;

import java.util.Objects;

/** A query for speakers and their speech. */
public sealed interface SpeechQuery extends Query {

  /**
   * A query for paragraphs with a speaker whose name or alias has these words, in order.
   *
   * @param name a part of the name, or all of it
   */
  record SpeakerNamed(String name) implements SpeechQuery {
    /** Rejects a blank name. */
    public SpeakerNamed {
      Checks.notBlank(name, "name");
    }

    @Override
    public String toString() {
      return Fields.SPEAKER + ":" + QueryText.value(name);
    }
  }

  /**
   * A query for paragraphs with an unnamed speaker whose description has all these words.
   *
   * @param description words of the description
   */
  record Unnamed(String description) implements SpeechQuery {
    /** Rejects a blank description. */
    public Unnamed {
      Checks.notBlank(description, "description");
    }

    @Override
    public String toString() {
      return "unnamed(" + QueryText.argument(description) + ")";
    }
  }

  /**
   * A query for words in a speaker's speech; a phrase or pattern must match in one content.
   *
   * @param speaker a part of the name of the speaker
   * @param words the words that were said
   * @param speech the kinds of speech that count
   */
  record SaidBy(String speaker, Words words, Speech speech) implements SpeechQuery {
    /** Rejects null and a blank speaker. */
    public SaidBy {
      Checks.notBlank(speaker, "speaker");
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(speech, "speech");
    }

    @Override
    public String toString() {
      String said =
          switch (speech) {
            case ANY -> "said(";
            case QUOTED -> "quoted(";
            case REPORTED -> "reported(";
          };
      return said + QueryText.argument(speaker) + ": " + words + ")";
    }
  }

  /**
   * A query for paragraphs whose text contains a name.
   *
   * @param name a part of the name, or all of it
   */
  record Mentions(String name) implements SpeechQuery {
    /** Rejects a blank name. */
    public Mentions {
      Checks.notBlank(name, "name");
    }

    @Override
    public String toString() {
      return "mentions(" + QueryText.argument(name) + ")";
    }
  }
}
