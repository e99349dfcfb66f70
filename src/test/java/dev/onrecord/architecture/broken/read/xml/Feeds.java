package dev.onrecord.architecture.broken.read.xml;

import dev.onrecord.architecture.broken.read.Articles;

/** A reader that calls the class that chooses it. */
public final class Feeds {
  /** Returns the number of articles. */
  public int count() {
    return Articles.count();
  }
}
