package dev.onrecord.architecture.broken.util;

/** Says nothing by its name, in a package that does not either. */
final class TextUtils {
  private TextUtils() {}
}
