package dev.onrecord.attribution.model;

import static dev.onrecord.attribution.model.Dimensions.*;

/**
 * The features of the choice of a cue's source: those of "nobody", which describe the cue alone,
 * then those of each candidate.
 */
public enum SourceFeature implements Feature {
  CUE_BIAS,
  CUE_LEMMA(VERB),
  CUE_LEMMA_AND_FORM(VERB, VERB_FORM),
  CUE_LEMMA_AND_BEFORE(VERB, TOKEN),
  CUE_LEMMA_AND_AFTER(VERB, TOKEN),
  CUE_FORM_AND_BEFORE(VERB_FORM, TOKEN),
  CUE_FORM_AND_AFTER(VERB_FORM, TOKEN),
  CUE_USE_AND_AFTER(USES, TOKEN),
  CUE_BEFORE_AND_AFTER(TOKEN, TOKEN),
  CUE_SECOND_BEFORE(VERB_FORM, TOKEN),
  CUE_SECOND_AFTER(VERB_FORM, TOKEN),
  CUE_BESIDE_QUOTATION(QUOTATION_BEFORE, QUOTATION_BEHIND, VERB_FORM),
  CUE_IN_PHRASE(Dimension.upTo("candidates to the left", 3), VERB_FORM),
  CUE_PLACE(Dimension.of("place", "IN_BODY", "IN_HEADLINE"), VERB_FORM),
  CUE_AUXILIARIES(AUXILIARIES, VERB_FORM),
  CUE_TAKEN_IN(PARENTHESIS, VERB_FORM),
  CUE_PREVIOUS(PREVIOUS_CUE, COMMAS, VERB_FORM),
  CUE_PREVIOUS_AND_BEFORE(PREVIOUS_CUE, TOKEN),
  CUE_BEFORE_FORM(HASHED_WORD),
  CUE_AFTER_FORM(HASHED_WORD),
  CUE_LEMMA_AND_AFTER_FORM(Dimension.below("hashed verb and word", PAIRS)),
  SIDE_AND_RANK(SIDE, CANDIDATE_RANK, VERB_FORM),
  KIND(MENTION_KIND, SIDE),
  KIND_AND_FORM(MENTION_KIND, VERB_FORM),
  KIND_AND_USE(MENTION_KIND, USES),
  GAP(SIDE, Dimension.upTo("gap", 15)),
  VERBS_BETWEEN(SIDE, VERBS, NEAR, VERB_FORM),
  COMMAS_BETWEEN(SIDE, COMMAS, NEAR, VERB_FORM),
  QUOTATIONS_BETWEEN(Dimension.upTo("quotations", 3), SIDE),
  CLAUSES_BETWEEN(Dimension.upTo("clauses", 2), VERBS, NEAR),
  BEFORE_CANDIDATE(SIDE, NEAR, TOKEN),
  BEFORE_CANDIDATE_AND_VERBS(SIDE, VERBS, TOKEN),
  AFTER_CANDIDATE(SIDE, NEAR, TOKEN),
  BEFORE_CUE(SIDE, NEAR, TOKEN),
  BEFORE_CUE_AND_COMMAS(SIDE, COMMAS, TOKEN),
  AFTER_CUE(SIDE, NEAR, TOKEN),
  CASE(Dimension.of("grammatical case", GrammaticalCase.class), SIDE),
  FIRST_IN_SENTENCE(Dimension.of("place", "INSIDE", "FIRST"), SIDE, VERB_FORM),
  BESIDE_QUOTATION(SIDE, NEAR, QUOTATION_BEFORE, QUOTATION_BEHIND),
  LEMMA_AND_SIDE(VERB, SIDE, Dimension.of("rank", "NEAREST", "FARTHER")),
  PASSIVE(Dimension.of("voice", "ACTIVE", "PASSIVE"), SIDE, Dimension.of("agent", "NOT_BY", "BY")),
  AFTER_CANDIDATE_AND_BEFORE_CUE(SIDE, TOKEN, TOKEN),
  PREVIOUS_SOURCE(PREVIOUS_SOURCE_RELATION, VERB_FORM),
  PREVIOUS_SOURCE_AND_BEFORE(PREVIOUS_SOURCE_RELATION, TOKEN),
  HEAD_FORM(HASHED_WORD),
  NAMED(Dimension.upTo("mentions", 4), Dimension.upTo("words of the name", 2), GENDER),
  TAKEN_IN(PARENTHESIS, SIDE),
  BEFORE_CANDIDATE_FORM(HASHED_WORD),
  AFTER_CANDIDATE_FORM(HASHED_WORD),
  FROM_LEFT(Dimension.numbersOr("place", LATER, "RIGHT_OF_CUE"), COMMAS, VERB_FORM),
  BEHIND_COMMA(TOKEN, TOKEN, Dimension.of("commas", "FEW_COMMAS", "SEVERAL_COMMAS")),
  LENGTH(Dimension.upTo("words before the last", 3), TOKEN);

  public static final FeatureFamily FAMILY = FeatureFamily.of(SourceFeature.class);

  private final WeightRow row;

  SourceFeature(Dimension... dimensions) {
    row = FeatureFamily.of(SourceFeature.class).feature(name(), dimensions);
  }

  @Override
  public WeightRow row() {
    return row;
  }

  /** The forms of a cue; a form that may be several of them has a constant of its own. */
  public enum VerbForm {
    GERUND,
    /** "Put". */
    BASE_OR_PAST,
    /** "Said". */
    PAST_OR_PARTICIPLE,
    PAST,
    PARTICIPLE,
    THIRD_PERSON,
    BASE,
    /** "According to". */
    NO_VERB
  }

  /** The quotation that ends just before a cue, by the mark at its end. */
  public enum QuotationBefore {
    NONE,
    WITHOUT_MARK,
    STOP,
    COMMA
  }

  /**
   * The way in which a later cue of the sentence encloses the words before it: "Ruiz had promised
   * it, Hart said."
   */
  public enum Parenthesis {
    NONE,
    ACCORDING_TO,
    /** A comma and the cue: ", said Hart". */
    CUE_FIRST,
    /** A comma, the source and the cue: ", Hart said". */
    SOURCE_FIRST
  }

  /** The decision on the cue before this one in the same sentence. */
  public enum PreviousCue {
    NO_CUE,
    WITHOUT_SOURCE,
    /** "Ruiz said it". */
    SOURCE_BEFORE,
    /** "Ruiz said that". */
    SOURCE_BEFORE_AND_CLAUSE,
    /** "Said Ruiz". */
    SOURCE_BEHIND,
    ACCORDING_TO
  }

  /** The relation of a candidate to the previous cue of the sentence and its source. */
  public enum PreviousSource {
    NO_CUE,
    BEHIND_CUE_WITHOUT_SOURCE,
    BEFORE_CUE_WITHOUT_SOURCE,
    SAME_MENTION,
    SAME_ENTITY,
    BEHIND_CUE,
    BEFORE_CUE
  }

  /** The grammatical case of a mention, by its last word. */
  public enum GrammaticalCase {
    UNMARKED,
    POSSESSIVE,
    SUBJECT,
    OBJECT
  }
}
