package dev.onrecord.attribution.model;

/** What the choice of a cue's source looks at: first of the cue alone, then of each candidate. */
public final class SourceFeature {
  public static final FeatureFamily FAMILY = new FeatureFamily();

  public static final Feature CUE_BIAS = FAMILY.feature("CUE_BIAS", 1);
  public static final Feature CUE_LEMMA = FAMILY.feature("CUE_LEMMA", 512);
  public static final Feature CUE_LEMMA_AND_FORM = FAMILY.feature("CUE_LEMMA_AND_FORM", 4096);
  public static final Feature CUE_LEMMA_AND_BEFORE =
      FAMILY.feature("CUE_LEMMA_AND_BEFORE", 512 * 32);
  public static final Feature CUE_LEMMA_AND_AFTER = FAMILY.feature("CUE_LEMMA_AND_AFTER", 512 * 32);
  public static final Feature CUE_FORM_AND_BEFORE = FAMILY.feature("CUE_FORM_AND_BEFORE", 512);
  public static final Feature CUE_FORM_AND_AFTER = FAMILY.feature("CUE_FORM_AND_AFTER", 512);
  public static final Feature CUE_USE_AND_AFTER = FAMILY.feature("CUE_USE_AND_AFTER", 16 * 32);
  public static final Feature CUE_BEFORE_AND_AFTER = FAMILY.feature("CUE_BEFORE_AND_AFTER", 1024);
  public static final Feature CUE_SECOND_BEFORE = FAMILY.feature("CUE_SECOND_BEFORE", 256);
  public static final Feature CUE_SECOND_AFTER = FAMILY.feature("CUE_SECOND_AFTER", 256);
  public static final Feature CUE_BESIDE_QUOTATION = FAMILY.feature("CUE_BESIDE_QUOTATION", 256);
  public static final Feature CUE_IN_PHRASE = FAMILY.feature("CUE_IN_PHRASE", 64);
  public static final Feature CUE_PLACE = FAMILY.feature("CUE_PLACE", 64);
  public static final Feature CUE_AUXILIARIES = FAMILY.feature("CUE_AUXILIARIES", 32 * 8);
  public static final Feature CUE_TAKEN_IN = FAMILY.feature("CUE_TAKEN_IN", 64);
  public static final Feature CUE_PREVIOUS = FAMILY.feature("CUE_PREVIOUS", 32 * 8);
  public static final Feature CUE_PREVIOUS_AND_BEFORE =
      FAMILY.feature("CUE_PREVIOUS_AND_BEFORE", 256);
  public static final Feature CUE_BEFORE_FORM = FAMILY.feature("CUE_BEFORE_FORM", 1024);
  public static final Feature CUE_AFTER_FORM = FAMILY.feature("CUE_AFTER_FORM", 1024);
  public static final Feature CUE_LEMMA_AND_AFTER_FORM =
      FAMILY.feature("CUE_LEMMA_AND_AFTER_FORM", 8192);
  public static final Feature SIDE_AND_RANK = FAMILY.feature("SIDE_AND_RANK", 256);
  public static final Feature KIND = FAMILY.feature("KIND", 128);
  public static final Feature KIND_AND_FORM = FAMILY.feature("KIND_AND_FORM", 256);
  public static final Feature KIND_AND_USE = FAMILY.feature("KIND_AND_USE", 512);
  public static final Feature GAP = FAMILY.feature("GAP", 128);
  public static final Feature VERBS_BETWEEN = FAMILY.feature("VERBS_BETWEEN", 256);
  public static final Feature COMMAS_BETWEEN = FAMILY.feature("COMMAS_BETWEEN", 256);
  public static final Feature QUOTATIONS_BETWEEN = FAMILY.feature("QUOTATIONS_BETWEEN", 64);
  public static final Feature CLAUSES_BETWEEN = FAMILY.feature("CLAUSES_BETWEEN", 128);
  public static final Feature BEFORE_CANDIDATE = FAMILY.feature("BEFORE_CANDIDATE", 256);
  public static final Feature BEFORE_CANDIDATE_AND_VERBS =
      FAMILY.feature("BEFORE_CANDIDATE_AND_VERBS", 512);
  public static final Feature AFTER_CANDIDATE = FAMILY.feature("AFTER_CANDIDATE", 256);
  public static final Feature BEFORE_CUE = FAMILY.feature("BEFORE_CUE", 256);
  public static final Feature BEFORE_CUE_AND_COMMAS = FAMILY.feature("BEFORE_CUE_AND_COMMAS", 512);
  public static final Feature AFTER_CUE = FAMILY.feature("AFTER_CUE", 256);
  public static final Feature CASE = FAMILY.feature("CASE", 64);
  public static final Feature FIRST_IN_SENTENCE = FAMILY.feature("FIRST_IN_SENTENCE", 64);
  public static final Feature BESIDE_QUOTATION = FAMILY.feature("BESIDE_QUOTATION", 256);
  public static final Feature LEMMA_AND_SIDE = FAMILY.feature("LEMMA_AND_SIDE", 4096);
  public static final Feature PASSIVE = FAMILY.feature("PASSIVE", 64);
  public static final Feature AFTER_CANDIDATE_AND_BEFORE_CUE =
      FAMILY.feature("AFTER_CANDIDATE_AND_BEFORE_CUE", 2048);
  public static final Feature PREVIOUS_SOURCE = FAMILY.feature("PREVIOUS_SOURCE", 64);
  public static final Feature PREVIOUS_SOURCE_AND_BEFORE =
      FAMILY.feature("PREVIOUS_SOURCE_AND_BEFORE", 256);
  public static final Feature HEAD_FORM = FAMILY.feature("HEAD_FORM", 1024);
  public static final Feature NAMED = FAMILY.feature("NAMED", 64);
  public static final Feature TAKEN_IN = FAMILY.feature("TAKEN_IN", 64);
  public static final Feature BEFORE_CANDIDATE_FORM = FAMILY.feature("BEFORE_CANDIDATE_FORM", 1024);
  public static final Feature AFTER_CANDIDATE_FORM = FAMILY.feature("AFTER_CANDIDATE_FORM", 1024);
  public static final Feature FROM_LEFT = FAMILY.feature("FROM_LEFT", 256);
  public static final Feature BEHIND_COMMA = FAMILY.feature("BEHIND_COMMA", 2048);
  public static final Feature LENGTH = FAMILY.feature("LENGTH", 128);

  private SourceFeature() {}
}
