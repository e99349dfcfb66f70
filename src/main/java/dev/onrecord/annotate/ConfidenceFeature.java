package dev.onrecord.annotate;

/** What the confidence in an attribution looks at. */
final class ConfidenceFeature {
  static final FeatureFamily FAMILY = new FeatureFamily();

  static final Feature BIAS = FAMILY.feature("BIAS", 1);
  static final Feature PROBABILITY = FAMILY.feature("PROBABILITY", 16);
  static final Feature SURENESS = FAMILY.feature("SURENESS", 16);
  static final Feature KIND = FAMILY.feature("KIND", 32);
  static final Feature KIND_AND_SURENESS = FAMILY.feature("KIND_AND_SURENESS", 512);
  static final Feature RULE = FAMILY.feature("RULE", 16);
  static final Feature RULE_AND_PROBABILITY = FAMILY.feature("RULE_AND_PROBABILITY", 256);
  static final Feature TAKEN_IN = FAMILY.feature("TAKEN_IN", 128);
  static final Feature CONTENT = FAMILY.feature("CONTENT", 32);
  static final Feature LEMMA = FAMILY.feature("LEMMA", 512);
  static final Feature FORM = FAMILY.feature("FORM", 16);
  static final Feature AUXILIARIES = FAMILY.feature("AUXILIARIES", 32);
  static final Feature AFTER = FAMILY.feature("AFTER", 32);
  static final Feature PLACE = FAMILY.feature("PLACE", 16);
  static final Feature LEADS_OVER = FAMILY.feature("LEADS_OVER", 16);
  static final Feature OFTEN_HERE = FAMILY.feature("OFTEN_HERE", 128);
  static final Feature OFTEN = FAMILY.feature("OFTEN", 128);
  static final Feature WHO = FAMILY.feature("WHO", 64);
  static final Feature SEX = FAMILY.feature("SEX", 64);

  static final Feature NAMED_BACK = FAMILY.feature("NAMED_BACK", 256);

  private ConfidenceFeature() {}
}
