package dev.onrecord.architecture.broken.read.xml;

import dev.onrecord.architecture.broken.read.Articles;

/** A reader that imports the facade of its package. */
public final class Feeds {
  /** Returns the number of articles. */
  public int count() {
    return Articles.count();
  }
}
