package dev.onrecord.architecture.broken.util;

/** A class with a vague name, in a package that is not listed. */
final class TextUtils {
  private TextUtils() {}
}
