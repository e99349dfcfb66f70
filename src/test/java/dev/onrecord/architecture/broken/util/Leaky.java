package dev.onrecord.architecture.broken.util;

/** Has the name of another class. */
final class Leaky {
  private Leaky() {}
}
