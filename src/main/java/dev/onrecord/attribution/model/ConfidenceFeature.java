package dev.onrecord.attribution.model;

/** The features of the confidence of an attribution. */
public final class ConfidenceFeature {
  public static final FeatureFamily FAMILY = new FeatureFamily();

  /** The largest number of half logarithmic units that is counted. */
  public static final int SUREST = 12;

  /** The number of a probability of 1. */
  public static final int CERTAIN = SUREST + 1;

  /** The number of paragraphs to a name that is too far off to be looked for. */
  public static final int NOT_FOUND = 7;

  public static final EnumDimension<Rule> RULES = EnumDimension.of("rule", Rule.class);

  /** The numbers of words of content that the features distinguish. */
  public static final RangeDimension WORDS = RangeDimension.of("words of content", 0, 1, 3, 8, 20);

  private static final Dimension MENTION = Dimensions.MENTION.dimension();
  private static final Dimension SPEECH = Dimensions.SPEECH.dimension();
  private static final Dimension RESOLVED = Dimension.of("resolved", "NOT_RESOLVED", "RESOLVED");
  private static final Dimension LOGARITHM = Dimension.below("half logarithms", SUREST + 1);
  private static final Dimension CERTAINTY =
      Dimension.numbersOr("half logarithms", SUREST, "CERTAIN");

  public static final Feature BIAS = feature("BIAS");
  public static final Feature PROBABILITY = feature("PROBABILITY", LOGARITHM);
  public static final Feature SURENESS = feature("SURENESS", CERTAINTY);
  public static final Feature KIND = feature("KIND", MENTION, RESOLVED);
  public static final Feature KIND_AND_SURENESS =
      feature("KIND_AND_SURENESS", MENTION, RESOLVED, CERTAINTY);
  public static final Feature RULE = feature("RULE", RULES.dimension());
  public static final Feature RULE_AND_PROBABILITY =
      feature("RULE_AND_PROBABILITY", RULES.dimension(), LOGARITHM);
  public static final Feature TAKEN_IN =
      feature(
          "TAKEN_IN", MENTION, SPEECH, Dimension.of("cue", "OUTSIDE_CONTENT", "INSIDE_CONTENT"));
  public static final Feature CONTENT = feature("CONTENT", SPEECH, WORDS.dimension());
  public static final Feature LEMMA = feature("LEMMA", CueVerbs.VERB);
  public static final Feature FORM = feature("FORM", Dimensions.FORM.dimension());
  public static final Feature AUXILIARIES = feature("AUXILIARIES", Dimensions.AUXILIARIES);
  public static final Feature AFTER = feature("AFTER", Dimensions.TOKEN.dimension());
  public static final Feature PARAGRAPH = feature("PARAGRAPH", Dimension.upTo("paragraph", 3));
  public static final Feature PARENTHESIS =
      feature("PARENTHESIS", Dimensions.PARENTHESIS.dimension());
  public static final Feature LEADS_OVER =
      feature(
          "LEADS_OVER",
          Dimension.of("end of the paragraph", "NO_COLON", "COLON"),
          Dimension.of("content", "WITH_CONTENT", "WITHOUT_CONTENT"));
  public static final Feature OFTEN_HERE =
      feature("OFTEN_HERE", Dimension.upTo("times in the paragraph", 3), MENTION);
  public static final Feature OFTEN =
      feature("OFTEN", Dimension.upTo("times in the article", 7), MENTION);
  public static final Feature NAME =
      feature("NAME", Dimension.upTo("mentions", 8), Dimension.upTo("words of the name", 3));
  public static final Feature SEX = feature("SEX", MENTION, Dimensions.GENDER);
  public static final Feature NAMED_BACK =
      feature(
          "NAMED_BACK",
          MENTION,
          Dimension.numbersOr("paragraphs back", NOT_FOUND - 1, "FAR"),
          Dimension.of("mentions", "ONCE", "SEVERAL_TIMES"));

  private ConfidenceFeature() {}

  private static Feature feature(String name, Dimension... dimensions) {
    return FAMILY.feature(name, dimensions);
  }
}
