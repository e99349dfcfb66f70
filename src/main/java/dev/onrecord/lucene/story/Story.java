package dev.onrecord.lucene.story;

import dev.onrecord.lucene.document.StoryShingles;
import dev.onrecord.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an article tells in its own words.
 *
 * @param paragraphs the runs of words of each paragraph that has any
 * @param all the runs of words of all paragraphs
 */
record Story(List<Set<Integer>> paragraphs, Set<Integer> all) {
  /** The share of common runs from which on two stories are one, if they have many in common. */
  private static final double ALIKE = 0.17;

  private static final int MANY = 150;

  /** The share of common runs from which on two short stories are one. */
  private static final double NEARLY_EQUAL = 0.5;

  /**
   * The share of paragraphs, of each article, that must be in the other one for the most part. It
   * tells a story from one long line that an outlet prints under many.
   */
  private static final double SPREAD = 0.15;

  static Story of(List<Tokens> paragraphs) {
    List<Set<Integer>> each =
        paragraphs.stream().map(StoryShingles::of).filter(runs -> !runs.isEmpty()).toList();
    Set<Integer> all = new HashSet<>();
    each.forEach(all::addAll);
    return new Story(each, all);
  }

  /** Returns whether another article tells the same story. */
  boolean isToldBy(Story other) {
    long common = all.stream().filter(other.all::contains).count();
    double share = (double) common / Math.max(1, all.size() + other.all.size() - common);
    return (share >= NEARLY_EQUAL || share >= ALIKE && common >= MANY)
        && spread(other) >= SPREAD
        && other.spread(this) >= SPREAD;
  }

  /** Returns the share of paragraphs that are in another story for the most part. */
  private double spread(Story other) {
    long shared = paragraphs.stream().filter(runs -> isMostlyIn(runs, other.all)).count();
    return (double) shared / Math.max(1, paragraphs.size());
  }

  private static boolean isMostlyIn(Set<Integer> runs, Set<Integer> all) {
    return 2 * runs.stream().filter(all::contains).count() > runs.size();
  }
}
