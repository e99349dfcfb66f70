package dev.onrecord.architecture.broken.read;

/** Chooses a reader. */
public final class Articles {
  private Articles() {}

  /** Returns the number of articles. */
  public static int count() {
    return 1;
  }
}
