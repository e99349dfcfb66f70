package dev.onrecord.attribution.model;

/** What the choice of who speaks in a quotation without a cue of its own looks at. */
public final class QuotationFeature {
  public static final FeatureFamily FAMILY = new FeatureFamily();

  public static final Feature OPTION = FAMILY.feature("OPTION", 8);
  public static final Feature OPTION_AND_PLACE = FAMILY.feature("OPTION_AND_PLACE", 512);
  public static final Feature OPTION_AND_LENGTH = FAMILY.feature("OPTION_AND_LENGTH", 128);
  public static final Feature OPTION_AND_END = FAMILY.feature("OPTION_AND_END", 128);
  public static final Feature OPTION_AND_START = FAMILY.feature("OPTION_AND_START", 256);
  public static final Feature OPTION_AND_BEFORE = FAMILY.feature("OPTION_AND_BEFORE", 512);
  public static final Feature OPTION_AND_AFTER = FAMILY.feature("OPTION_AND_AFTER", 512);
  public static final Feature OPTION_AND_KIND = FAMILY.feature("OPTION_AND_KIND", 256);
  public static final Feature OPTION_AND_DISTANCE = FAMILY.feature("OPTION_AND_DISTANCE", 128);
  public static final Feature OPTION_AND_KIND_OF_SAYING =
      FAMILY.feature("OPTION_AND_KIND_OF_SAYING", 64);
  public static final Feature OPTION_AND_PREVIOUS_END =
      FAMILY.feature("OPTION_AND_PREVIOUS_END", 512);
  public static final Feature OPTION_AND_WHOLE = FAMILY.feature("OPTION_AND_WHOLE", 256);
  public static final Feature OPTION_AND_CAPITALS = FAMILY.feature("OPTION_AND_CAPITALS", 64);
  public static final Feature OPTION_AND_ATTRIBUTED = FAMILY.feature("OPTION_AND_ATTRIBUTED", 128);
  public static final Feature OPTION_AND_GAP = FAMILY.feature("OPTION_AND_GAP", 32);

  private QuotationFeature() {}
}
