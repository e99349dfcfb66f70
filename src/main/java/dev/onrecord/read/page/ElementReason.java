package dev.onrecord.read.page;

import dev.onrecord.read.draft.Reason;

/** A reason to drop the text in an element: the kind of the element, or its name. */
sealed interface ElementReason extends Reason {
  /** The kind of an element, by its tag or its role. */
  record Kind(String words) implements ElementReason {
    @Override
    public Strength strength() {
      return Strength.USUAL;
    }
  }

  /** A word in an element's name, id or classes. */
  record Named(String word, Strength strength) implements ElementReason {
    @Override
    public String words() {
      return "named '" + word + "'";
    }
  }

  /** The weight of a reason against the prose in the element. */
  enum Strength {
    /** A name that a part of the body may have as well. */
    WEAK(0.15),
    USUAL(0.4),
    /** A name that an element with the body hardly ever has. */
    STRONG(0.75);

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
