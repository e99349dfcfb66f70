package dev.onrecord.read.page;

import dev.onrecord.read.draft.Reason;
import java.util.regex.Pattern;

/** A reason to drop the text in an element: the kind of the element, or its name. */
sealed interface ElementReason extends Reason {
  /** A style by which an element is not shown, at first or at all. */
  record Hidden() implements ElementReason {
    @Override
    public String words() {
      return "not shown";
    }

    @Override
    public Strength strength() {
      return Strength.WEAK;
    }
  }

  /** The kind of an element, by its tag or its role. */
  record Kind(String words) implements ElementReason {
    @Override
    public Strength strength() {
      return Strength.USUAL;
    }
  }

  /**
   * A word in an element's name, id or classes.
   *
   * @param name the whole name that the word is in
   */
  record Named(String word, Strength strength, String name) implements ElementReason {
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** Returns the name without numbers, which elements that are set alike share. */
    String kind() {
      return DIGITS.matcher(name).replaceAll("");
    }

    @Override
    public String words() {
      return "named '" + word + "'";
    }
  }

  /** The weight of a reason against the prose in the element. */
  enum Strength {
    /** A name that a part of the body may have as well. */
    WEAK(0.25),
    USUAL(0.4),
    /** A name that an element with the body hardly ever has. */
    STRONG(0.75),
    /** The name of what readers write, which may be longer than the story. */
    REPLIES(0.95);

    private final double mostProse;

    Strength(double mostProse) {
      this.mostProse = mostProse;
    }

    /**
     * Returns the share of a page's prose at which an element holds the body in spite of the
     * reason. Even an element around a whole page may be named after a small part of it.
     */
    double mostProse() {
      return mostProse;
    }
  }

  /** Returns its weight. */
  Strength strength();
}
