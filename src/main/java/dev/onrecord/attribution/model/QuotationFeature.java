package dev.onrecord.attribution.model;

import static dev.onrecord.attribution.model.Dimensions.*;

/** The features of the choice of a source for a quotation without a cue. */
public enum QuotationFeature implements Feature {
  OPTION(OPTION_SOURCE),
  OPTION_AND_PLACE(OPTION_SOURCE, PLACE, CAPITAL),
  OPTION_AND_LENGTH(
      OPTION_SOURCE, QUOTATION_WORDS.dimension(), Dimension.of("marks", "DOUBLE", "SINGLE")),
  OPTION_AND_END(OPTION_SOURCE, Dimension.of("end of the quotation", QuotationEnd.class)),
  OPTION_AND_START(
      OPTION_SOURCE,
      QUOTATION_WORDS.dimension(),
      CAPITAL,
      Dimension.of("place", "IN_SENTENCE", "OPENS_SENTENCE")),
  OPTION_AND_BEFORE(OPTION_SOURCE, TOKEN),
  OPTION_AND_AFTER(OPTION_SOURCE, TOKEN),
  OPTION_AND_KIND(OPTION_SOURCE, MENTION_KIND),
  OPTION_AND_DISTANCE(OPTION_SOURCE, Dimension.upTo("sentences", 15)),
  OPTION_AND_KIND_OF_SPEECH(
      OPTION_SOURCE, SPEECH_KIND, Dimension.of("cue", "WITH_CUE", "WITHOUT_CUE")),
  OPTION_AND_PREVIOUS_END(OPTION_SOURCE, TOKEN, GOES_ON),
  OPTION_AND_WHOLE(
      OPTION_SOURCE,
      PLACE,
      GOES_ON,
      Dimension.of("distance of the previous quotation", "APART", "ADJOINING")),
  OPTION_AND_CAPITALS(
      OPTION_SOURCE,
      Dimension.of("words", "ANY_CASE", "ALL_CAPITALIZED"),
      Dimension.of("paragraph", "LATER", "HEADLINE_OR_FIRST")),
  ATTRIBUTIONS_BESIDE(
      Dimension.sets("attributions beside", "BEFORE", "BEHIND", "IN_PARAGRAPH_BEFORE")),
  OPTION_AND_GAP(OPTION_SOURCE, Dimension.of("gap", "NO_OR_WIDE", "1", "2", "3"));

  public static final FeatureFamily FAMILY = FeatureFamily.of(QuotationFeature.class);

  private final WeightRow row;

  QuotationFeature(Dimension... dimensions) {
    row = FeatureFamily.of(QuotationFeature.class).feature(name(), dimensions);
  }

  @Override
  public WeightRow row() {
    return row;
  }

  /** The mark at the end of a quotation, inside its quotation marks. */
  public enum QuotationEnd {
    WORD,
    STOP,
    COMMA,
    OTHER_MARK,
    UNCLOSED
  }
}
