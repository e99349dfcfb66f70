package dev.onrecord.attribution.model;

/** What the confidence in an attribution looks at. */
public final class ConfidenceFeature {
  public static final FeatureFamily FAMILY = new FeatureFamily();

  public static final Feature BIAS = FAMILY.feature("BIAS", 1);
  public static final Feature PROBABILITY = FAMILY.feature("PROBABILITY", 16);
  public static final Feature SURENESS = FAMILY.feature("SURENESS", 16);
  public static final Feature KIND = FAMILY.feature("KIND", 32);
  public static final Feature KIND_AND_SURENESS = FAMILY.feature("KIND_AND_SURENESS", 512);
  public static final Feature RULE = FAMILY.feature("RULE", 16);
  public static final Feature RULE_AND_PROBABILITY = FAMILY.feature("RULE_AND_PROBABILITY", 256);
  public static final Feature TAKEN_IN = FAMILY.feature("TAKEN_IN", 128);
  public static final Feature CONTENT = FAMILY.feature("CONTENT", 32);
  public static final Feature LEMMA = FAMILY.feature("LEMMA", 512);
  public static final Feature FORM = FAMILY.feature("FORM", 16);
  public static final Feature AUXILIARIES = FAMILY.feature("AUXILIARIES", 32);
  public static final Feature AFTER = FAMILY.feature("AFTER", 32);
  public static final Feature PLACE = FAMILY.feature("PLACE", 16);
  public static final Feature LEADS_OVER = FAMILY.feature("LEADS_OVER", 16);
  public static final Feature OFTEN_HERE = FAMILY.feature("OFTEN_HERE", 128);
  public static final Feature OFTEN = FAMILY.feature("OFTEN", 128);
  public static final Feature WHO = FAMILY.feature("WHO", 64);
  public static final Feature SEX = FAMILY.feature("SEX", 64);

  public static final Feature NAMED_BACK = FAMILY.feature("NAMED_BACK", 256);

  private ConfidenceFeature() {}
}
