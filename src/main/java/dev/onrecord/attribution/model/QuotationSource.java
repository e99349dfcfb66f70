package dev.onrecord.attribution.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The places in which the source of a quotation without a cue may be found. */
public enum QuotationSource {
  /** The quotation has no source: it is a title, or a word held at arm's length. */
  NOBODY(null),
  /** The source of the attribution before the quotation, in its paragraph. */
  ATTRIBUTED_BEFORE(Rule.CONTINUATION),
  /** The source of the attribution behind the quotation, in its paragraph. */
  ATTRIBUTED_BEHIND(Rule.BEFORE_CUE),
  /** The source of the last attribution in the paragraph before. */
  ATTRIBUTED_IN_PARAGRAPH_BEFORE(Rule.CARRIED_OVER),
  /** The first mention in the sentence, before the quotation. */
  NAMED_FIRST(Rule.NAMED_BEFORE),
  /** The last mention in the sentence, before the quotation. */
  NAMED_LAST(Rule.NAMED_BESIDE),
  /** The first mention in the last sentence of the paragraph before. */
  NAMED_IN_PARAGRAPH_BEFORE(Rule.NAMED_IN_PARAGRAPH_BEFORE);

  private final @Nullable Rule rule;

  QuotationSource(@Nullable Rule rule) {
    this.rule = rule;
  }

  /** Returns the rule of an attribution with such a source. */
  public Optional<Rule> rule() {
    return Optional.ofNullable(rule);
  }
}
