package dev.onrecord.query;

import dev.onrecord.article.Attribution;

/** The kinds of attributions that a query searches. */
public enum Speech {
  /** All attributions. */
  ANY,
  /** Direct speech: all words are in quotation marks. */
  QUOTED,
  /** Indirect speech, also with some words quoted. */
  REPORTED;

  /**
   * {@return whether attributions of a kind are searched}
   *
   * @param kind the kind
   */
  public boolean includes(Attribution.Kind kind) {
    return switch (this) {
      case ANY -> true;
      case QUOTED -> kind == Attribution.Kind.DIRECT;
      case REPORTED -> kind != Attribution.Kind.DIRECT;
    };
  }
}
