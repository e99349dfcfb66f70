package dev.onrecord.view;

import java.util.Locale;

/** Shares as lengths in drawings. */
final class Percent {
  private static final double WHOLE = 100;

  private Percent() {}

  /** Returns the share of a count in another that is as large or larger, such as {@code 12.5%}. */
  static String of(long count, long most) {
    double share = most == 0 ? 0 : WHOLE * count / most;
    return String.format(Locale.ROOT, "%.1f%%", share);
  }
}
