package dev.onrecord.attribution.model;

import dev.onrecord.article.Attribution;

/** The kind of what a mention says, if it says anything. */
public enum SpeechKind {
  DIRECT,
  INDIRECT,
  MIXED,
  NOTHING;

  /** The constant of a kind of attribution. */
  public static SpeechKind of(Attribution.Kind kind) {
    return switch (kind) {
      case DIRECT -> DIRECT;
      case INDIRECT -> INDIRECT;
      case MIXED -> MIXED;
    };
  }
}
