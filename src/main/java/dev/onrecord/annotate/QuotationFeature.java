package dev.onrecord.annotate;

import java.util.List;

/** What the choice of who speaks in a quotation without a cue of its own looks at. */
enum QuotationFeature implements Feature {
  OPTION(8),
  OPTION_AND_PLACE(512),
  OPTION_AND_LENGTH(128),
  OPTION_AND_END(128),
  OPTION_AND_START(256),
  OPTION_AND_BEFORE(512),
  OPTION_AND_AFTER(512),
  OPTION_AND_KIND(256),
  OPTION_AND_DISTANCE(128),
  OPTION_AND_KIND_OF_SAYING(64),
  OPTION_AND_PREVIOUS_END(512),
  OPTION_AND_WHOLE(256),
  OPTION_AND_CAPITALS(64),
  OPTION_AND_ATTRIBUTED(128),
  OPTION_AND_GAP(32);

  static final List<QuotationFeature> ALL = List.of(values());

  private final int size;
  private int base;

  static {
    int base = 0;
    for (QuotationFeature feature : values()) {
      feature.base = base;
      base += feature.size;
    }
  }

  QuotationFeature(int size) {
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
