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

  /** The name of anybody in query text. */
  String ANYBODY = "*";

  /**
   * A query for words in a speaker's speech. Several words must be in one statement, a phrase or
   * pattern in one content of it. A speaker in lower case may also be unnamed and described so.
   *
   * @param speaker a part of the name of the speaker; in lower case, also words of the description
   *     of somebody without a name
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

    /** {@return whether the speaker may be a description, since it has no upper case} */
    public boolean mayDescribe() {
      return speaker.codePoints().noneMatch(Character::isUpperCase);
    }

    @Override
    public String toString() {
      return QueryText.said(speech) + QueryText.argument(speaker) + ": " + words + ")";
    }
  }

  /**
   * A query for words that anybody says, named or not. Several words must be in one statement, a
   * phrase or pattern in one content of it.
   *
   * @param words the words that were said
   * @param speech the kinds of speech that count
   */
  record Said(Words words, Speech speech) implements SpeechQuery {
    /** Rejects null. */
    public Said {
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(speech, "speech");
    }

    @Override
    public String toString() {
      return QueryText.said(speech) + ANYBODY + ": " + words + ")";
    }
  }

  /**
   * A query for paragraphs with a source of a kind.
   *
   * @param kind the kind of source
   */
  record SpeakerOfKind(SpeakerKind kind) implements SpeechQuery {
    /** Rejects null. */
    public SpeakerOfKind {
      Objects.requireNonNull(kind, "kind");
    }

    @Override
    public String toString() {
      return Fields.SPEAKER + ":kind(" + kind + ")";
    }
  }

  /**
   * A query for paragraphs with an attribution of at least a confidence.
   *
   * @param least the confidence, from 0 to 1, which counts in thousandths as an index keeps it
   */
  record Confident(double least) implements SpeechQuery {
    private static final int STEPS = 1000;

    /** Rejects a confidence that is not between 0 and 1. */
    public Confident {
      if (!(least >= 0 && least <= 1)) {
        throw new IllegalArgumentException("confidence must be between 0 and 1, not " + least);
      }
      least = thousandths(least) / (double) STEPS;
    }

    /**
     * {@return a confidence in thousandths}
     *
     * @param confidence the least confidence, from 0 to 1
     */
    public static int thousandths(double confidence) {
      return (int) Math.round(confidence * STEPS);
    }

    @Override
    public String toString() {
      return Fields.SPEAKER + ":confidence(" + Numbers.print(least) + ")";
    }
  }

  /**
   * A query for paragraphs with a statement of five words or more that several outlets print, word
   * for word or with cuts.
   *
   * @param least the fewest values of {@link Fields#SOURCE}, 2 or more
   */
  record InSources(int least) implements SpeechQuery {
    /** Rejects fewer than 2 outlets. */
    public InSources {
      if (least < 2) {
        throw new IllegalArgumentException("sources must be 2 or more, not " + least);
      }
    }

    @Override
    public String toString() {
      return "insources(" + least + ")";
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
