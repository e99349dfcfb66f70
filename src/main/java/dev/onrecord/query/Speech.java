package dev.onrecord.query;

import dev.onrecord.article.Attribution;

/** How the words that somebody said are given. */
public enum Speech {
  /** All attributions. */
  ANY,
  /** Direct speech: all words are in quotation marks. */
  QUOTED,
  /** Only what is reported without quotation marks. */
  REPORTED;

  /**
   * Returns whether words of a kind are among these. Words that are quoted in part count as
   * reported.
   */
  public boolean includes(Attribution.Kind kind) {
    return switch (this) {
      case ANY -> true;
      case QUOTED -> kind == Attribution.Kind.DIRECT;
      case REPORTED -> kind != Attribution.Kind.DIRECT;
    };
  }
}
