package dev.onrecord.view;

import dev.onrecord.article.Attribution;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a page says of an attribution in words. */
final class Certainty {
  private static final double SURE = 0.7;
  private static final int PERCENT = 100;

  private Certainty() {}

  static boolean isSure(Attribution said) {
    return said.confidence() >= SURE;
  }

  /** Returns the confidence: {@code 93% sure}. */
  static String of(Attribution said) {
    return Math.round(said.confidence() * PERCENT) + "% sure";
  }

  /** Returns the words of the cue; empty if there are none. */
  static Optional<String> cue(Attribution said, String text) {
    return StatementRun.inside(said.cue().stream().toList(), text.length()).stream()
        .map(span -> span.in(text))
        .findFirst();
  }

  static String kind(Attribution said) {
    return switch (said.kind()) {
      case DIRECT -> "quoted";
      case INDIRECT -> "reported";
      case MIXED -> "partly quoted";
    };
  }

  /** Returns the words of a statement. */
  static String words(Attribution said, String text) {
    return StatementRun.inside(said.content(), text.length()).stream()
        .map(span -> span.in(text))
        .collect(Collectors.joining(" … "));
  }
}
