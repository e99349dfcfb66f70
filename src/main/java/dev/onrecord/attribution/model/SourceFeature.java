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

  public static final Feature CUE_BIAS = FAMILY.feature("CUE_BIAS");
  public static final Feature CUE_LEMMA = FAMILY.feature("CUE_LEMMA", VERB);
  public static final Feature CUE_LEMMA_AND_FORM = FAMILY.feature("CUE_LEMMA_AND_FORM", VERB, FORM);
  public static final Feature CUE_LEMMA_AND_BEFORE =
      FAMILY.feature("CUE_LEMMA_AND_BEFORE", VERB, TOKEN);
  public static final Feature CUE_LEMMA_AND_AFTER =
      FAMILY.feature("CUE_LEMMA_AND_AFTER", VERB, TOKEN);
  public static final Feature CUE_FORM_AND_BEFORE =
      FAMILY.feature("CUE_FORM_AND_BEFORE", FORM, TOKEN);
  public static final Feature CUE_FORM_AND_AFTER =
      FAMILY.feature("CUE_FORM_AND_AFTER", FORM, TOKEN);
  public static final Feature CUE_USE_AND_AFTER = FAMILY.feature("CUE_USE_AND_AFTER", USES, TOKEN);
  public static final Feature CUE_BEFORE_AND_AFTER =
      FAMILY.feature("CUE_BEFORE_AND_AFTER", TOKEN, TOKEN);
  public static final Feature CUE_SECOND_BEFORE = FAMILY.feature("CUE_SECOND_BEFORE", FORM, TOKEN);
  public static final Feature CUE_SECOND_AFTER = FAMILY.feature("CUE_SECOND_AFTER", FORM, TOKEN);
  public static final Feature CUE_BESIDE_QUOTATION =
      FAMILY.feature("CUE_BESIDE_QUOTATION", QUOTATION_BEFORE.dimension(), BEHIND, FORM);
  public static final Feature CUE_IN_PHRASE =
      FAMILY.feature("CUE_IN_PHRASE", Dimension.upTo("candidates to the left", 3), FORM);
  public static final Feature CUE_PLACE =
      FAMILY.feature("CUE_PLACE", Dimension.of("place", "IN_BODY", "IN_HEADLINE"), FORM);
  public static final Feature CUE_AUXILIARIES =
      FAMILY.feature("CUE_AUXILIARIES", Dimensions.AUXILIARIES, FORM);
  public static final Feature CUE_TAKEN_IN = FAMILY.feature("CUE_TAKEN_IN", PARENTHESIS, FORM);
  public static final Feature CUE_PREVIOUS =
      FAMILY.feature("CUE_PREVIOUS", PREVIOUS.dimension(), COMMAS, FORM);
  public static final Feature CUE_PREVIOUS_AND_BEFORE =
      FAMILY.feature("CUE_PREVIOUS_AND_BEFORE", PREVIOUS.dimension(), TOKEN);
  public static final Feature CUE_BEFORE_FORM = FAMILY.feature("CUE_BEFORE_FORM", WORD);
  public static final Feature CUE_AFTER_FORM = FAMILY.feature("CUE_AFTER_FORM", WORD);
  public static final Feature CUE_LEMMA_AND_AFTER_FORM =
      FAMILY.feature("CUE_LEMMA_AND_AFTER_FORM", Dimension.below("hashed verb and word", PAIRS));

  public static final Feature SIDE_AND_RANK = FAMILY.feature("SIDE_AND_RANK", SIDE, RANK, FORM);
  public static final Feature KIND = FAMILY.feature("KIND", MENTION, SIDE);
  public static final Feature KIND_AND_FORM = FAMILY.feature("KIND_AND_FORM", MENTION, FORM);
  public static final Feature KIND_AND_USE = FAMILY.feature("KIND_AND_USE", MENTION, USES);
  public static final Feature GAP = FAMILY.feature("GAP", SIDE, Dimension.upTo("gap", 15));
  public static final Feature VERBS_BETWEEN =
      FAMILY.feature("VERBS_BETWEEN", SIDE, VERBS, NEAR, FORM);
  public static final Feature COMMAS_BETWEEN =
      FAMILY.feature("COMMAS_BETWEEN", SIDE, COMMAS, NEAR, FORM);
  public static final Feature QUOTATIONS_BETWEEN =
      FAMILY.feature("QUOTATIONS_BETWEEN", Dimension.upTo("quotations", 3), SIDE);
  public static final Feature CLAUSES_BETWEEN =
      FAMILY.feature("CLAUSES_BETWEEN", Dimension.upTo("clauses", 2), VERBS, NEAR);
  public static final Feature BEFORE_CANDIDATE =
      FAMILY.feature("BEFORE_CANDIDATE", SIDE, NEAR, TOKEN);
  public static final Feature BEFORE_CANDIDATE_AND_VERBS =
      FAMILY.feature("BEFORE_CANDIDATE_AND_VERBS", SIDE, VERBS, TOKEN);
  public static final Feature AFTER_CANDIDATE =
      FAMILY.feature("AFTER_CANDIDATE", SIDE, NEAR, TOKEN);
  public static final Feature BEFORE_CUE = FAMILY.feature("BEFORE_CUE", SIDE, NEAR, TOKEN);
  public static final Feature BEFORE_CUE_AND_COMMAS =
      FAMILY.feature("BEFORE_CUE_AND_COMMAS", SIDE, COMMAS, TOKEN);
  public static final Feature AFTER_CUE = FAMILY.feature("AFTER_CUE", SIDE, NEAR, TOKEN);
  public static final Feature CASE = FAMILY.feature("CASE", GRAMMATICAL_CASE.dimension(), SIDE);
  public static final Feature FIRST_IN_SENTENCE =
      FAMILY.feature("FIRST_IN_SENTENCE", Dimension.of("place", "INSIDE", "FIRST"), SIDE, FORM);
  public static final Feature BESIDE_QUOTATION =
      FAMILY.feature("BESIDE_QUOTATION", SIDE, NEAR, QUOTATION_BEFORE.dimension(), BEHIND);
  public static final Feature LEMMA_AND_SIDE =
      FAMILY.feature("LEMMA_AND_SIDE", VERB, SIDE, Dimension.of("rank", "NEAREST", "FARTHER"));
  public static final Feature PASSIVE =
      FAMILY.feature(
          "PASSIVE",
          Dimension.of("voice", "ACTIVE", "PASSIVE"),
          SIDE,
          Dimension.of("agent", "NOT_BY", "BY"));
  public static final Feature AFTER_CANDIDATE_AND_BEFORE_CUE =
      FAMILY.feature("AFTER_CANDIDATE_AND_BEFORE_CUE", SIDE, TOKEN, TOKEN);
  public static final Feature PREVIOUS_SOURCE =
      FAMILY.feature("PREVIOUS_SOURCE", RELATION.dimension(), FORM);
  public static final Feature PREVIOUS_SOURCE_AND_BEFORE =
      FAMILY.feature("PREVIOUS_SOURCE_AND_BEFORE", RELATION.dimension(), TOKEN);
  public static final Feature HEAD_FORM = FAMILY.feature("HEAD_FORM", WORD);
  public static final Feature NAMED =
      FAMILY.feature(
          "NAMED",
          Dimension.upTo("mentions", 4),
          Dimension.upTo("words of the name", 2),
          Dimensions.GENDER);
  public static final Feature TAKEN_IN = FAMILY.feature("TAKEN_IN", PARENTHESIS, SIDE);
  public static final Feature BEFORE_CANDIDATE_FORM = FAMILY.feature("BEFORE_CANDIDATE_FORM", WORD);
  public static final Feature AFTER_CANDIDATE_FORM = FAMILY.feature("AFTER_CANDIDATE_FORM", WORD);
  public static final Feature FROM_LEFT =
      FAMILY.feature(
          "FROM_LEFT", Dimension.numbersOr("place", LATER, "RIGHT_OF_CUE"), COMMAS, FORM);
  public static final Feature BEHIND_COMMA =
      FAMILY.feature(
          "BEHIND_COMMA", TOKEN, TOKEN, Dimension.of("commas", "FEW_COMMAS", "SEVERAL_COMMAS"));
  public static final Feature LENGTH =
      FAMILY.feature("LENGTH", Dimension.upTo("words before the last", 3), TOKEN);

  private SourceFeature() {}
}
