package dev.onrecord.attribution.model;

import java.util.Locale;

/** The rules that find attributions. */
public enum Rule {
  /** A verb of saying. */
  VERB,
  ACCORDING_TO,
  /** A quotation that goes on with what was said before it in its paragraph. */
  CONTINUATION,
  /** A quotation whose cue follows later in its paragraph. */
  BEFORE_CUE,
  /** A quotation that goes on from the paragraph before. */
  CARRIED_OVER,
  /** Somebody named before the quotation in its sentence. */
  NAMED_BEFORE,
  /** Somebody named just beside it. */
  NAMED_BESIDE,
  NAMED_IN_PARAGRAPH_BEFORE,
  /** A phrase that is no single verb: "pushed back", "as Ruiz put it", "Ruiz's call for". */
  PHRASE,
  /** "Is adamant that", and "was defiant" before a quotation. */
  ADJECTIVE,
  /** Somebody named before a colon and a quotation: "For Ruiz, it was simple:". */
  COLON,
  /** Whoever "by" names behind a passive verb: "was accused by Ruiz". */
  AGENT,
  /** The other one of two who talk in turn. */
  DIALOGUE,
  /** A name and a colon: "RUIZ: We stay." */
  LABEL,
  /** "Q:" and "A:". */
  INTERVIEW,
  /** A dash and a name below a quotation. */
  SIGNATURE,
  /** "Ruiz's claim that". */
  NOUN,
  /** "Declined to comment". */
  REFUSAL;

  private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Returns the rule as an attribution tells it: "according-to". */
  @Override
  public String toString() {
    return text;
  }
}
