package dev.onrecord.annotate;

import java.util.List;

/** What the choice of a cue's source looks at: first of the cue alone, then of each candidate. */
enum SourceFeature implements Feature {
  CUE_BIAS(1),
  CUE_LEMMA(512),
  CUE_LEMMA_AND_FORM(4096),
  CUE_LEMMA_AND_BEFORE(512 * 32),
  CUE_LEMMA_AND_AFTER(512 * 32),
  CUE_FORM_AND_BEFORE(512),
  CUE_FORM_AND_AFTER(512),
  CUE_USE_AND_AFTER(16 * 32),
  CUE_BEFORE_AND_AFTER(1024),
  CUE_SECOND_BEFORE(256),
  CUE_SECOND_AFTER(256),
  CUE_BESIDE_QUOTATION(256),
  CUE_IN_PHRASE(64),
  CUE_PLACE(64),
  SIDE_AND_RANK(256),
  KIND(128),
  KIND_AND_FORM(256),
  KIND_AND_USE(512),
  GAP(128),
  VERBS_BETWEEN(256),
  COMMAS_BETWEEN(256),
  QUOTATIONS_BETWEEN(64),
  CLAUSES_BETWEEN(128),
  BEFORE_CANDIDATE(256),
  BEFORE_CANDIDATE_AND_VERBS(512),
  AFTER_CANDIDATE(256),
  BEFORE_CUE(256),
  BEFORE_CUE_AND_COMMAS(512),
  AFTER_CUE(256),
  CASE(64),
  FIRST_IN_SENTENCE(64),
  BESIDE_QUOTATION(256),
  LEMMA_AND_SIDE(4096),
  PASSIVE(64);

  static final List<SourceFeature> ALL = List.of(values());

  private final int size;
  private int base;

  static {
    int base = 0;
    for (SourceFeature feature : values()) {
      feature.base = base;
      base += feature.size;
    }
  }

  SourceFeature(int size) {
    this.size = size;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int base() {
    return base;
  }

  void add(Features features, int value) {
    features.add(base, size, value);
  }
}
