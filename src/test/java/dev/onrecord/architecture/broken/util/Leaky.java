package dev.onrecord.architecture.broken.util;

/** A class with the simple name of another class. */
final class Leaky {
  private Leaky() {}
}
