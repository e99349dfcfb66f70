package dev.onrecord.saved;

import dev.onrecord.query.TextField;
import dev.onrecord.text.Word;

/**
 * A string that an article has or lacks, in one of the places that queries look at.
 *
 * @param place the place
 * @param text the string
 */
record SearchTerm(Place place, String text) {

  /** A place of terms in an article. */
  sealed interface Place {
    /** Returns an estimate of the share of articles that have a certain term here. */
    double commonness();
  }

  /** The stems of the words of paragraphs. */
  record Stems() implements Place {
    @Override
    public double commonness() {
      return 1;
    }
  }

  /** The exact forms of the words of paragraphs. */
  record Forms() implements Place {
    @Override
    public double commonness() {
      return 0.8;
    }
  }

  /** Two neighbouring words of paragraphs as phrases tell them, with a space between them. */
  record Pairs() implements Place {
    @Override
    public double commonness() {
      return 0.01;
    }
  }

  /** The stems of the words of a text field. */
  record StemsOf(TextField field) implements Place {
    @Override
    public double commonness() {
      return 0.1;
    }
  }

  /** The exact forms of the words of a text field. */
  record FormsOf(TextField field) implements Place {
    @Override
    public double commonness() {
      return 0.08;
    }
  }

  /** The values of the field with a name. */
  record Values(String field) implements Place {
    @Override
    public double commonness() {
      return 0.1;
    }
  }

  /** The topics that paragraphs have by themselves. */
  record OwnTopics() implements Place {
    @Override
    public double commonness() {
      return 0.1;
    }
  }

  /** The folded words of the names of speakers. */
  record WordsOfSpeakers() implements Place {
    @Override
    public double commonness() {
      return 0.05;
    }
  }

  /** The stems of the descriptions of sources without a name. */
  record StemsOfUnnamed() implements Place {
    @Override
    public double commonness() {
      return 0.05;
    }
  }

  static final Place STEMS = new Stems();
  static final Place FORMS = new Forms();
  static final Place PAIRS = new Pairs();
  static final Place OWN_TOPICS = new OwnTopics();
  static final Place WORDS_OF_SPEAKERS = new WordsOfSpeakers();
  static final Place STEMS_OF_UNNAMED = new StemsOfUnnamed();

  /** The length of words from which on they are equally rare. */
  private static final int LONG = 10;

  static SearchTerm stem(Place place, Word word) {
    return new SearchTerm(place, word.stem());
  }

  /** The mark of a form in a pair that has no exact term. */
  private static final char UNINFLECTED = '\u0001';

  /** Returns a word as phrases tell it from others. */
  static String inPair(Word word) {
    return word.hasExactTerm() ? word.form() : word.form() + UNINFLECTED;
  }

  static SearchTerm form(Place place, Word word) {
    return new SearchTerm(place, word.form());
  }

  /** Returns an estimate of the share of articles that have this term: short words are common. */
  double commonness() {
    boolean written = place instanceof Stems || place instanceof Forms;
    return written ? place.commonness() / (1 << Math.min(LONG, text.length())) : place.commonness();
  }
}
