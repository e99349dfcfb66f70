package dev.onrecord.read;

/**
 * The options for reading one article.
 *
 * @param maxBytes the most bytes (characters, of a string) that one article may take; anything
 *     larger is refused before it is held in memory
 */
public record ReadOptions(int maxBytes) {
  private static final int STANDARD_MAX_BYTES = 16 * 1024 * 1024;

  /** Checks that the limit is positive. */
  public ReadOptions {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("an article's limit is 1 byte or more, not " + maxBytes);
    }
  }

  /** {@return the standard options: articles of up to 16 MiB} */
  public static ReadOptions standard() {
    return new ReadOptions(STANDARD_MAX_BYTES);
  }

  /**
   * {@return these options with another limit}
   *
   * @param changed the most bytes of an article, 1 or more
   */
  public ReadOptions withMaxBytes(int changed) {
    return new ReadOptions(changed);
  }
}
