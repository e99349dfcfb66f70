package dev.onrecord.attribution.model;

/** The features of the choice of the person that a pronoun stands for. */
public final class AntecedentFeature {
  public static final FeatureFamily FAMILY = new FeatureFamily();

  /** The form in which a mention refers to a person. */
  public enum MentionForm {
    PRONOUN,
    FULL_NAME,
    SHORT_NAME
  }

  /** Returns whether a mention stands in a quotation, and whether it is a source there. */
  public enum QuotedMention {
    UNQUOTED,
    QUOTED,
    QUOTED_SOURCE
  }

  /** The evidence that a word is a name. */
  public enum NameEvidence {
    CAPITAL_ONLY,
    ATTESTED,
    FULL_NAME
  }

  /** The largest number of sentences that is counted. */
  public static final int FAR = 6;

  /** The number of sentences since something that has not been. */
  public static final int NEVER = FAR + 1;

  public static final EnumDimension<Opening> OPENS =
      EnumDimension.of("what the pronoun opens", Opening.class);
  public static final EnumDimension<MentionForm> MENTION_FORM =
      EnumDimension.of("form of the last mention", MentionForm.class);
  public static final EnumDimension<ContentOrder> ORDER =
      EnumDimension.of("order of source and content", ContentOrder.class);
  public static final EnumDimension<QuotedMention> QUOTED =
      EnumDimension.of("quoted mention", QuotedMention.class);
  public static final EnumDimension<NameEvidence> EVIDENCE =
      EnumDimension.of("evidence of a name", NameEvidence.class);

  private static final Dimension TOKEN = Dimensions.TOKEN.dimension();
  private static final Dimension OPENING = OPENS.dimension();
  private static final Dimension FORM = MENTION_FORM.dimension();
  private static final Dimension SPEECH = Dimensions.SPEECH.dimension();
  private static final Dimension PRONOUN = Dimension.of("pronoun", "SHE", "HE");
  private static final Dimension SOURCE = Dimension.of("role", "NO_SOURCE", "SOURCE");
  private static final Dimension OPENS_SENTENCE =
      Dimension.of("place", "IN_SENTENCE", "OPENS_SENTENCE");
  private static final Dimension SAME_SENTENCE =
      Dimension.of("sentence", "OTHER_SENTENCE", "SAME_SENTENCE");
  private static final Dimension NAMED = Dimension.of("named", "NOT_NAMED", "NAMED");
  private static final Dimension RANK = Dimension.upTo("rank", 5);
  private static final Dimension FIRST = Dimension.of("rank", "LATEST", "EARLIER");
  private static final Dimension PARAGRAPHS = Dimension.upTo("paragraphs back", 5);
  private static final Dimension SINCE = Dimension.numbersOr("sentences since", FAR, "NEVER");
  private static final Dimension SINCE_CAPPED = Dimension.upTo("sentences since", 3);

  public static final Feature SENTENCES_BACK =
      feature("SENTENCES_BACK", Dimension.upTo("sentences back", 7), OPENING, SOURCE);
  public static final Feature PARAGRAPHS_BACK = feature("PARAGRAPHS_BACK", PARAGRAPHS, OPENING);
  public static final Feature RANK_AND_OPENING = feature("RANK_AND_OPENING", RANK, OPENING);
  public static final Feature RANK_AND_SEX =
      feature("RANK_AND_SEX", RANK, Dimensions.GENDER, PRONOUN);
  public static final Feature SEX = feature("SEX", Dimensions.GENDER, PRONOUN);
  public static final Feature PLACE_OF_LAST_MENTION =
      feature("PLACE_OF_LAST_MENTION", OPENS_SENTENCE, Dimension.upTo("sentences back", 3), FORM);
  public static final Feature LAST_MENTION_AND_DISTANCE =
      feature(
          "LAST_MENTION_AND_DISTANCE",
          SOURCE,
          OPENS_SENTENCE,
          PARAGRAPHS,
          Dimension.upTo("sentences back", 2));
  public static final Feature LAST_WAS_SOURCE = feature("LAST_WAS_SOURCE", SOURCE, RANK, FORM);
  public static final Feature TIMES_MENTIONED =
      feature("TIMES_MENTIONED", Dimension.upTo("mentions", 12));
  public static final Feature TIMES_RECENTLY =
      feature("TIMES_RECENTLY", Dimension.upTo("recent mentions", 8));
  public static final Feature BEFORE_LAST_MENTION =
      feature("BEFORE_LAST_MENTION", TOKEN, SAME_SENTENCE);
  public static final Feature IN_QUOTATION = feature("IN_QUOTATION", QUOTED.dimension());
  public static final Feature FULL_NAME =
      feature("FULL_NAME", Dimension.of("name", "ONE_WORD", "SEVERAL_WORDS"));
  public static final Feature SPOKE_LAST =
      feature(
          "SPOKE_LAST", Dimension.of("last speaker", "OTHER_SPEAKER", "SAME_SPEAKER"), PARAGRAPHS);
  public static final Feature SAME_PARAGRAPH_FIRST =
      feature(
          "SAME_PARAGRAPH_FIRST",
          Dimension.of("paragraph", "OTHER_PARAGRAPH", "SAME_PARAGRAPH"),
          Dimension.of("place", "IN_PARAGRAPH", "OPENS_PARAGRAPH"),
          OPENS_SENTENCE);
  public static final Feature POSSESSED =
      feature(
          "POSSESSED",
          Dimension.of("ending", "PLAIN", "POSSESSIVE"),
          Dimension.of("next", "NO_COMMA", "COMMA"));
  public static final Feature SENTENCES_SINCE_SOURCE =
      feature("SENTENCES_SINCE_SOURCE", SINCE, OPENING, PRONOUN);
  public static final Feature SENTENCES_SINCE_SUBJECT =
      feature("SENTENCES_SINCE_SUBJECT", SINCE, OPENING, FIRST);
  public static final Feature SUBJECT_AND_SOURCE =
      feature("SUBJECT_AND_SOURCE", SINCE_CAPPED, SINCE_CAPPED, RANK);
  public static final Feature AFTER_LAST_MENTION =
      feature("AFTER_LAST_MENTION", TOKEN, SAME_SENTENCE);
  public static final Feature NAMED_IN_CONTENT = feature("NAMED_IN_CONTENT", SPEECH, NAMED);
  public static final Feature NAMED_AFTER = feature("NAMED_AFTER", OPENING, SPEECH, NAMED);
  public static final Feature LAST_CUE =
      feature("LAST_CUE", CueVerbs.VERB, Dimension.below("sentences since", 2));
  public static final Feature TIMES_SOURCE =
      feature("TIMES_SOURCE", Dimension.upTo("times a source", 7), FIRST);
  public static final Feature CONTENT_AND_SOURCE =
      feature("CONTENT_AND_SOURCE", ORDER.dimension(), SPEECH, OPENING, SINCE);
  public static final Feature PERSONHOOD =
      feature(
          "PERSONHOOD",
          Dimension.upTo("times a source", 2),
          EVIDENCE.dimension(),
          Dimensions.GENDER,
          Dimension.of("office", "NO_OFFICE", "OFFICE"));

  private AntecedentFeature() {}

  private static Feature feature(String name, Dimension... dimensions) {
    return FAMILY.feature(name, dimensions);
  }
}
