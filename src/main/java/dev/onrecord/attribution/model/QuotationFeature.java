package dev.onrecord.attribution.model;

/** The features of the choice of a source for a quotation without a cue. */
public final class QuotationFeature {
  public static final FeatureFamily FAMILY = new FeatureFamily();

  public static final EnumDimension<QuotationSource> SOURCE =
      EnumDimension.of("source", QuotationSource.class);
  public static final EnumDimension<QuotationEnd> END =
      EnumDimension.of("end of the quotation", QuotationEnd.class);

  /** The numbers of words that the features distinguish. */
  public static final RangeDimension WORDS = RangeDimension.of("words", 0, 1, 2, 3, 6, 10, 20, 40);

  private static final Dimension OPTION_DIMENSION = SOURCE.dimension();
  private static final Dimension TOKEN = Dimensions.TOKEN.dimension();
  private static final Dimension PLACE =
      Dimension.sets("place", "CLOSES_PARAGRAPH", "OPENS_SENTENCE", "OPENS_PARAGRAPH");
  private static final Dimension CAPITAL = Dimension.of("first letter", "SMALL", "CAPITAL");
  private static final Dimension GOES_ON =
      Dimension.of("previous quotation", "PREVIOUS_ENDS", "PREVIOUS_GOES_ON");

  public static final Feature OPTION = feature("OPTION");
  public static final Feature OPTION_AND_PLACE = feature("OPTION_AND_PLACE", PLACE, CAPITAL);
  public static final Feature OPTION_AND_LENGTH =
      feature("OPTION_AND_LENGTH", WORDS.dimension(), Dimension.of("marks", "DOUBLE", "SINGLE"));
  public static final Feature OPTION_AND_END = feature("OPTION_AND_END", END.dimension());
  public static final Feature OPTION_AND_START =
      feature(
          "OPTION_AND_START",
          WORDS.dimension(),
          CAPITAL,
          Dimension.of("place", "IN_SENTENCE", "OPENS_SENTENCE"));
  public static final Feature OPTION_AND_BEFORE = feature("OPTION_AND_BEFORE", TOKEN);
  public static final Feature OPTION_AND_AFTER = feature("OPTION_AND_AFTER", TOKEN);
  public static final Feature OPTION_AND_KIND =
      feature("OPTION_AND_KIND", Dimensions.MENTION.dimension());
  public static final Feature OPTION_AND_DISTANCE =
      feature("OPTION_AND_DISTANCE", Dimension.upTo("sentences", 15));
  public static final Feature OPTION_AND_KIND_OF_SPEECH =
      feature(
          "OPTION_AND_KIND_OF_SPEECH",
          Dimensions.SPEECH.dimension(),
          Dimension.of("cue", "WITH_CUE", "WITHOUT_CUE"));
  public static final Feature OPTION_AND_PREVIOUS_END =
      feature("OPTION_AND_PREVIOUS_END", TOKEN, GOES_ON);
  public static final Feature OPTION_AND_WHOLE =
      feature(
          "OPTION_AND_WHOLE",
          PLACE,
          GOES_ON,
          Dimension.of("distance of the previous quotation", "APART", "ADJOINING"));
  public static final Feature OPTION_AND_CAPITALS =
      feature(
          "OPTION_AND_CAPITALS",
          Dimension.of("words", "ANY_CASE", "ALL_CAPITALIZED"),
          Dimension.of("paragraph", "LATER", "HEADLINE_OR_FIRST"));
  public static final Feature ATTRIBUTIONS_BESIDE =
      FAMILY.feature(
          "ATTRIBUTIONS_BESIDE",
          Dimension.sets("attributions beside", "BEFORE", "BEHIND", "IN_PARAGRAPH_BEFORE"));
  public static final Feature OPTION_AND_GAP =
      feature("OPTION_AND_GAP", Dimension.of("gap", "NO_OR_WIDE", "1", "2", "3"));

  private QuotationFeature() {}

  private static Feature feature(String name, Dimension... dimensions) {
    Dimension[] all = new Dimension[dimensions.length + 1];
    all[0] = OPTION_DIMENSION;
    System.arraycopy(dimensions, 0, all, 1, dimensions.length);
    return FAMILY.feature(name, all);
  }
}
