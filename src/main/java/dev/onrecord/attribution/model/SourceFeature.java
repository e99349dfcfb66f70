package dev.onrecord.attribution.model;

import static dev.onrecord.attribution.model.CueVerbs.VERB;

/**
 * The features of the choice of a cue's source: those of "nobody", which describe the cue alone,
 * then those of each candidate.
 */
public final class SourceFeature {
  public static final FeatureFamily FAMILY = new FeatureFamily();

  /** The number of values of a hashed word, a power of two. */
  public static final int WORDS = 1024;

  /** The number of values of a hashed pair of a verb and a word, a power of two. */
  public static final int PAIRS = 8192;

  /** The largest place from the left that is counted. */
  public static final int LATER = 2;

  /** The place of all candidates to the right of the cue. */
  public static final int RIGHT_OF_CUE = LATER + 1;

  public static final EnumDimension<QuotationBefore> QUOTATION_BEFORE =
      EnumDimension.of("quotation before the cue", QuotationBefore.class);
  public static final EnumDimension<PreviousCue> PREVIOUS =
      EnumDimension.of("previous cue", PreviousCue.class);
  public static final EnumDimension<PreviousSource> RELATION =
      EnumDimension.of("relation to the previous source", PreviousSource.class);
  public static final EnumDimension<GrammaticalCase> GRAMMATICAL_CASE =
      EnumDimension.of("grammatical case", GrammaticalCase.class);

  private static final Dimension TOKEN = Dimensions.TOKEN.dimension();
  private static final Dimension MENTION = Dimensions.MENTION.dimension();
  private static final Dimension FORM = Dimensions.FORM.dimension();
  private static final Dimension PARENTHESIS = Dimensions.PARENTHESIS.dimension();
  private static final Dimension USES =
      Dimension.sets("uses of the verb", "CLAUSE", "QUOTE", "OBJECT", "ADDRESSEE");
  private static final Dimension WORD = Dimension.below("hashed word", WORDS);
  private static final Dimension SIDE = Dimension.of("side", "LEFT", "RIGHT");
  private static final Dimension RANK = Dimension.upTo("rank", 7);
  private static final Dimension NEAR = Dimension.upTo("rank", 2);
  private static final Dimension COMMAS = Dimension.upTo("commas", 3);
  private static final Dimension VERBS = Dimension.upTo("verbs", 3);
  private static final Dimension BEHIND =
      Dimension.of("quotation behind the cue", "UNQUOTED_BEHIND", "QUOTED_BEHIND");

  public static final Feature CUE_BIAS = feature("CUE_BIAS");
  public static final Feature CUE_LEMMA = feature("CUE_LEMMA", VERB);
  public static final Feature CUE_LEMMA_AND_FORM = feature("CUE_LEMMA_AND_FORM", VERB, FORM);
  public static final Feature CUE_LEMMA_AND_BEFORE = feature("CUE_LEMMA_AND_BEFORE", VERB, TOKEN);
  public static final Feature CUE_LEMMA_AND_AFTER = feature("CUE_LEMMA_AND_AFTER", VERB, TOKEN);
  public static final Feature CUE_FORM_AND_BEFORE = feature("CUE_FORM_AND_BEFORE", FORM, TOKEN);
  public static final Feature CUE_FORM_AND_AFTER = feature("CUE_FORM_AND_AFTER", FORM, TOKEN);
  public static final Feature CUE_USE_AND_AFTER = feature("CUE_USE_AND_AFTER", USES, TOKEN);
  public static final Feature CUE_BEFORE_AND_AFTER = feature("CUE_BEFORE_AND_AFTER", TOKEN, TOKEN);
  public static final Feature CUE_SECOND_BEFORE = feature("CUE_SECOND_BEFORE", FORM, TOKEN);
  public static final Feature CUE_SECOND_AFTER = feature("CUE_SECOND_AFTER", FORM, TOKEN);
  public static final Feature CUE_BESIDE_QUOTATION =
      feature("CUE_BESIDE_QUOTATION", QUOTATION_BEFORE.dimension(), BEHIND, FORM);
  public static final Feature CUE_IN_PHRASE =
      feature("CUE_IN_PHRASE", Dimension.upTo("candidates to the left", 3), FORM);
  public static final Feature CUE_PLACE =
      feature("CUE_PLACE", Dimension.of("place", "IN_BODY", "IN_HEADLINE"), FORM);
  public static final Feature CUE_AUXILIARIES =
      feature("CUE_AUXILIARIES", Dimensions.AUXILIARIES, FORM);
  public static final Feature CUE_TAKEN_IN = feature("CUE_TAKEN_IN", PARENTHESIS, FORM);
  public static final Feature CUE_PREVIOUS =
      feature("CUE_PREVIOUS", PREVIOUS.dimension(), COMMAS, FORM);
  public static final Feature CUE_PREVIOUS_AND_BEFORE =
      feature("CUE_PREVIOUS_AND_BEFORE", PREVIOUS.dimension(), TOKEN);
  public static final Feature CUE_BEFORE_FORM = feature("CUE_BEFORE_FORM", WORD);
  public static final Feature CUE_AFTER_FORM = feature("CUE_AFTER_FORM", WORD);
  public static final Feature CUE_LEMMA_AND_AFTER_FORM =
      feature("CUE_LEMMA_AND_AFTER_FORM", Dimension.below("hashed verb and word", PAIRS));

  public static final Feature SIDE_AND_RANK = feature("SIDE_AND_RANK", SIDE, RANK, FORM);
  public static final Feature KIND = feature("KIND", MENTION, SIDE);
  public static final Feature KIND_AND_FORM = feature("KIND_AND_FORM", MENTION, FORM);
  public static final Feature KIND_AND_USE = feature("KIND_AND_USE", MENTION, USES);
  public static final Feature GAP = feature("GAP", SIDE, Dimension.upTo("gap", 15));
  public static final Feature VERBS_BETWEEN = feature("VERBS_BETWEEN", SIDE, VERBS, NEAR, FORM);
  public static final Feature COMMAS_BETWEEN = feature("COMMAS_BETWEEN", SIDE, COMMAS, NEAR, FORM);
  public static final Feature QUOTATIONS_BETWEEN =
      feature("QUOTATIONS_BETWEEN", Dimension.upTo("quotations", 3), SIDE);
  public static final Feature CLAUSES_BETWEEN =
      feature("CLAUSES_BETWEEN", Dimension.upTo("clauses", 2), VERBS, NEAR);
  public static final Feature BEFORE_CANDIDATE = feature("BEFORE_CANDIDATE", SIDE, NEAR, TOKEN);
  public static final Feature BEFORE_CANDIDATE_AND_VERBS =
      feature("BEFORE_CANDIDATE_AND_VERBS", SIDE, VERBS, TOKEN);
  public static final Feature AFTER_CANDIDATE = feature("AFTER_CANDIDATE", SIDE, NEAR, TOKEN);
  public static final Feature BEFORE_CUE = feature("BEFORE_CUE", SIDE, NEAR, TOKEN);
  public static final Feature BEFORE_CUE_AND_COMMAS =
      feature("BEFORE_CUE_AND_COMMAS", SIDE, COMMAS, TOKEN);
  public static final Feature AFTER_CUE = feature("AFTER_CUE", SIDE, NEAR, TOKEN);
  public static final Feature CASE = feature("CASE", GRAMMATICAL_CASE.dimension(), SIDE);
  public static final Feature FIRST_IN_SENTENCE =
      feature("FIRST_IN_SENTENCE", Dimension.of("place", "INSIDE", "FIRST"), SIDE, FORM);
  public static final Feature BESIDE_QUOTATION =
      feature("BESIDE_QUOTATION", SIDE, NEAR, QUOTATION_BEFORE.dimension(), BEHIND);
  public static final Feature LEMMA_AND_SIDE =
      feature("LEMMA_AND_SIDE", VERB, SIDE, Dimension.of("rank", "NEAREST", "FARTHER"));
  public static final Feature PASSIVE =
      feature(
          "PASSIVE",
          Dimension.of("voice", "ACTIVE", "PASSIVE"),
          SIDE,
          Dimension.of("agent", "NOT_BY", "BY"));
  public static final Feature AFTER_CANDIDATE_AND_BEFORE_CUE =
      feature("AFTER_CANDIDATE_AND_BEFORE_CUE", SIDE, TOKEN, TOKEN);
  public static final Feature PREVIOUS_SOURCE =
      feature("PREVIOUS_SOURCE", RELATION.dimension(), FORM);
  public static final Feature PREVIOUS_SOURCE_AND_BEFORE =
      feature("PREVIOUS_SOURCE_AND_BEFORE", RELATION.dimension(), TOKEN);
  public static final Feature HEAD_FORM = feature("HEAD_FORM", WORD);
  public static final Feature NAMED =
      feature(
          "NAMED",
          Dimension.upTo("mentions", 4),
          Dimension.upTo("words of the name", 2),
          Dimensions.GENDER);
  public static final Feature TAKEN_IN = feature("TAKEN_IN", PARENTHESIS, SIDE);
  public static final Feature BEFORE_CANDIDATE_FORM = feature("BEFORE_CANDIDATE_FORM", WORD);
  public static final Feature AFTER_CANDIDATE_FORM = feature("AFTER_CANDIDATE_FORM", WORD);
  public static final Feature FROM_LEFT =
      feature("FROM_LEFT", Dimension.numbersOr("place", LATER, "RIGHT_OF_CUE"), COMMAS, FORM);
  public static final Feature BEHIND_COMMA =
      feature("BEHIND_COMMA", TOKEN, TOKEN, Dimension.of("commas", "FEW_COMMAS", "SEVERAL_COMMAS"));
  public static final Feature LENGTH =
      feature("LENGTH", Dimension.upTo("words before the last", 3), TOKEN);

  private SourceFeature() {}

  private static Feature feature(String name, Dimension... dimensions) {
    return FAMILY.feature(name, dimensions);
  }
}
