package dev.onrecord.view;

/** Numbers of things in words. */
final class Counted {
  private Counted() {}

  /** Returns a number with the name of what is counted: {@code 1 hit}, {@code 2 hits}. */
  static String of(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
