package dev.onrecord.read.page;

import dev.onrecord.read.draft.Reason;

/** A reason that an element gives to leave out the text in it: its kind, or its name. */
sealed interface ElementReason extends Reason {
  /** A kind of element, by its tag or its role. */
  enum Kind implements ElementReason {
    NAVIGATION("navigation"),
    ASIDE("aside"),
    FOOTER("footer"),
    FORM("form"),
    FIGURE("picture and its caption"),
    CAPTION("caption"),
    ADDRESS("address"),
    EMBEDDED_POST("embedded post"),
    PICTURES("pictures"),
    SEARCH("search"),
    DIALOG("dialog"),
    NOTICE("notice");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    @Override
    public String words() {
      return words;
    }
  }

  /** A word in an element's name, id or classes. */
  record Named(String word, Strength strength) implements ElementReason {
    @Override
    public String words() {
      return "named '" + word + "'";
    }
  }

  /** How much a reason weighs against the prose in the element. */
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
     * Returns the share of a page's prose from which on an element holds the body in spite of the
     * reason. Wrappers of whole pages are named for the least of their parts.
     */
    double mostProse() {
      return mostProse;
    }
  }

  /** Returns how much it weighs. */
  default Strength strength() {
    return switch (this) {
      case Kind kind -> Strength.USUAL;
      case Named named -> named.strength();
    };
  }
}
