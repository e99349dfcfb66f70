package dev.onrecord.annotate;

import java.util.List;

/** What the choice of whom a pronoun stands for looks at. */
enum AntecedentFeature implements Feature {
  NOBODY(2),
  SENTENCES_BACK(128),
  PARAGRAPHS_BACK(64),
  RANK(64),
  RANK_AND_SEX(256),
  SEX(16),
  PLACE_OF_LAST_MENTION(256),
  LAST_MENTION_AND_DISTANCE(256),
  LAST_WAS_SOURCE(128),
  TIMES_MENTIONED(32),
  TIMES_RECENTLY(64),
  BEFORE_LAST_MENTION(256),
  IN_QUOTATION(64),
  FULL_NAME(16),
  SPOKE_LAST(64),
  SAME_PARAGRAPH_FIRST(64),
  POSSESSED(16),
  SENTENCES_SINCE_SOURCE(128),
  SENTENCES_SINCE_SUBJECT(128),
  SUBJECT_AND_SOURCE(256),
  AFTER_LAST_MENTION(128);

  static final List<AntecedentFeature> ALL = List.of(values());

  private final int size;
  private int base;

  static {
    int base = 0;
    for (AntecedentFeature feature : values()) {
      feature.base = base;
      base += feature.size;
    }
  }

  AntecedentFeature(int size) {
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
