package dev.onrecord.annotate;

/** What the choice of whom a pronoun stands for looks at. */
final class AntecedentFeature {
  static final FeatureFamily FAMILY = new FeatureFamily();

  static final Feature NOBODY = FAMILY.feature("NOBODY", 2);
  static final Feature SENTENCES_BACK = FAMILY.feature("SENTENCES_BACK", 128);
  static final Feature PARAGRAPHS_BACK = FAMILY.feature("PARAGRAPHS_BACK", 64);
  static final Feature RANK = FAMILY.feature("RANK", 64);
  static final Feature RANK_AND_SEX = FAMILY.feature("RANK_AND_SEX", 256);
  static final Feature SEX = FAMILY.feature("SEX", 16);
  static final Feature PLACE_OF_LAST_MENTION = FAMILY.feature("PLACE_OF_LAST_MENTION", 256);
  static final Feature LAST_MENTION_AND_DISTANCE = FAMILY.feature("LAST_MENTION_AND_DISTANCE", 256);
  static final Feature LAST_WAS_SOURCE = FAMILY.feature("LAST_WAS_SOURCE", 128);
  static final Feature TIMES_MENTIONED = FAMILY.feature("TIMES_MENTIONED", 32);
  static final Feature TIMES_RECENTLY = FAMILY.feature("TIMES_RECENTLY", 64);
  static final Feature BEFORE_LAST_MENTION = FAMILY.feature("BEFORE_LAST_MENTION", 256);
  static final Feature IN_QUOTATION = FAMILY.feature("IN_QUOTATION", 64);
  static final Feature FULL_NAME = FAMILY.feature("FULL_NAME", 16);
  static final Feature SPOKE_LAST = FAMILY.feature("SPOKE_LAST", 64);
  static final Feature SAME_PARAGRAPH_FIRST = FAMILY.feature("SAME_PARAGRAPH_FIRST", 64);
  static final Feature POSSESSED = FAMILY.feature("POSSESSED", 16);
  static final Feature SENTENCES_SINCE_SOURCE = FAMILY.feature("SENTENCES_SINCE_SOURCE", 128);
  static final Feature SENTENCES_SINCE_SUBJECT = FAMILY.feature("SENTENCES_SINCE_SUBJECT", 128);
  static final Feature SUBJECT_AND_SOURCE = FAMILY.feature("SUBJECT_AND_SOURCE", 256);
  static final Feature AFTER_LAST_MENTION = FAMILY.feature("AFTER_LAST_MENTION", 128);

  static final Feature NAMED_IN_SAYING = FAMILY.feature("NAMED_IN_SAYING", 16);
  static final Feature NAMED_AFTER = FAMILY.feature("NAMED_AFTER", 32);
  static final Feature LAST_CUE = FAMILY.feature("LAST_CUE", 1024);
  static final Feature TIMES_SOURCE = FAMILY.feature("TIMES_SOURCE", 64);
  static final Feature SAYING_AND_SOURCE = FAMILY.feature("SAYING_AND_SOURCE", 512);
  static final Feature PERSONHOOD = FAMILY.feature("PERSONHOOD", 64);

  private AntecedentFeature() {}
}
