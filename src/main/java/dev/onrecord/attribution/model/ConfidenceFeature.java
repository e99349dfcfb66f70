package dev.onrecord.attribution.model;

import static dev.onrecord.attribution.model.Dimensions.*;

/** The features of the confidence of an attribution. */
public enum ConfidenceFeature implements Feature {
  BIAS,
  PROBABILITY(LOGARITHM),
  SURENESS(CERTAINTY),
  KIND(MENTION_KIND, RESOLVED),
  KIND_AND_SURENESS(MENTION_KIND, RESOLVED, CERTAINTY),
  RULE(Dimensions.RULE),
  RULE_AND_PROBABILITY(Dimensions.RULE, LOGARITHM),
  TAKEN_IN(MENTION_KIND, SPEECH_KIND, Dimension.of("cue", "OUTSIDE_CONTENT", "INSIDE_CONTENT")),
  CONTENT(SPEECH_KIND, CONTENT_WORDS.dimension()),
  LEMMA(VERB),
  FORM(VERB_FORM),
  AUXILIARIES(Dimensions.AUXILIARIES),
  AFTER(TOKEN),
  PARAGRAPH(Dimension.upTo("paragraph", 3)),
  PARENTHESIS(Dimensions.PARENTHESIS),
  LEADS_OVER(
      Dimension.of("end of the paragraph", "NO_COLON", "COLON"),
      Dimension.of("content", "WITH_CONTENT", "WITHOUT_CONTENT")),
  OFTEN_HERE(Dimension.upTo("times in the paragraph", 3), MENTION_KIND),
  OFTEN(Dimension.upTo("times in the article", 7), MENTION_KIND),
  NAME(Dimension.upTo("mentions", 8), Dimension.upTo("words of the name", 3)),
  SEX(MENTION_KIND, GENDER),
  NAMED_BACK(
      MENTION_KIND,
      Dimension.numbersOr("paragraphs back", NOT_FOUND - 1, "FAR"),
      Dimension.of("mentions", "ONCE", "SEVERAL_TIMES"));

  public static final FeatureFamily FAMILY = FeatureFamily.of(ConfidenceFeature.class);

  private final WeightRow row;

  ConfidenceFeature(Dimension... dimensions) {
    row = FeatureFamily.of(ConfidenceFeature.class).feature(name(), dimensions);
  }

  @Override
  public WeightRow row() {
    return row;
  }
}
