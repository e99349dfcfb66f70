package dev.onrecord.attribution.model;

/** What the choice of whom a pronoun stands for looks at. */
public final class AntecedentFeature {
  public static final FeatureFamily FAMILY = new FeatureFamily();

  static final Feature NOBODY = FAMILY.feature("NOBODY", 2);
  public static final Feature SENTENCES_BACK = FAMILY.feature("SENTENCES_BACK", 128);
  public static final Feature PARAGRAPHS_BACK = FAMILY.feature("PARAGRAPHS_BACK", 64);
  public static final Feature RANK = FAMILY.feature("RANK", 64);
  public static final Feature RANK_AND_SEX = FAMILY.feature("RANK_AND_SEX", 256);
  public static final Feature SEX = FAMILY.feature("SEX", 16);
  public static final Feature PLACE_OF_LAST_MENTION = FAMILY.feature("PLACE_OF_LAST_MENTION", 256);
  public static final Feature LAST_MENTION_AND_DISTANCE =
      FAMILY.feature("LAST_MENTION_AND_DISTANCE", 256);
  public static final Feature LAST_WAS_SOURCE = FAMILY.feature("LAST_WAS_SOURCE", 128);
  public static final Feature TIMES_MENTIONED = FAMILY.feature("TIMES_MENTIONED", 32);
  public static final Feature TIMES_RECENTLY = FAMILY.feature("TIMES_RECENTLY", 64);
  public static final Feature BEFORE_LAST_MENTION = FAMILY.feature("BEFORE_LAST_MENTION", 256);
  public static final Feature IN_QUOTATION = FAMILY.feature("IN_QUOTATION", 64);
  public static final Feature FULL_NAME = FAMILY.feature("FULL_NAME", 16);
  public static final Feature SPOKE_LAST = FAMILY.feature("SPOKE_LAST", 64);
  public static final Feature SAME_PARAGRAPH_FIRST = FAMILY.feature("SAME_PARAGRAPH_FIRST", 64);
  public static final Feature POSSESSED = FAMILY.feature("POSSESSED", 16);
  public static final Feature SENTENCES_SINCE_SOURCE =
      FAMILY.feature("SENTENCES_SINCE_SOURCE", 128);
  public static final Feature SENTENCES_SINCE_SUBJECT =
      FAMILY.feature("SENTENCES_SINCE_SUBJECT", 128);
  public static final Feature SUBJECT_AND_SOURCE = FAMILY.feature("SUBJECT_AND_SOURCE", 256);
  public static final Feature AFTER_LAST_MENTION = FAMILY.feature("AFTER_LAST_MENTION", 128);

  public static final Feature NAMED_IN_SAYING = FAMILY.feature("NAMED_IN_SAYING", 16);
  public static final Feature NAMED_AFTER = FAMILY.feature("NAMED_AFTER", 32);
  public static final Feature LAST_CUE = FAMILY.feature("LAST_CUE", 1024);
  public static final Feature TIMES_SOURCE = FAMILY.feature("TIMES_SOURCE", 64);
  public static final Feature SAYING_AND_SOURCE = FAMILY.feature("SAYING_AND_SOURCE", 512);
  public static final Feature PERSONHOOD = FAMILY.feature("PERSONHOOD", 64);

  private AntecedentFeature() {}
}
