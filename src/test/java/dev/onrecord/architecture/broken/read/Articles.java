package dev.onrecord.architecture.broken.read;

/** A facade. */
public final class Articles {
  private Articles() {}

  /** Returns the number of articles. */
  public static int count() {
    return 1;
  }
}
