package dev.onrecord.lucene.story;

import dev.onrecord.lucene.document.StoryShingles;
import dev.onrecord.text.Tokens;
import java.util.Arrays;
import java.util.List;

/** What an article tells in its own words. */
final class Story {
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

  /** The runs of words of each paragraph that has any, in order. */
  private final List<int[]> paragraphs;

  /** The runs of words of all paragraphs, in order. */
  private final int[] all;

  private Story(List<int[]> paragraphs, int[] all) {
    this.paragraphs = paragraphs;
    this.all = all;
  }

  static Story of(List<Tokens> paragraphs) {
    List<int[]> each =
        paragraphs.stream().map(StoryShingles::of).filter(runs -> runs.length > 0).toList();
    return new Story(
        each, each.stream().flatMapToInt(Arrays::stream).sorted().distinct().toArray());
  }

  /** Returns whether another article tells the same story. */
  boolean isToldBy(Story other) {
    int common = common(all, other.all);
    double share = (double) common / Math.max(1, all.length + other.all.length - common);
    return (share >= NEARLY_EQUAL || share >= ALIKE && common >= MANY)
        && spread(other) >= SPREAD
        && other.spread(this) >= SPREAD;
  }

  /** Returns the share of paragraphs that are in another story for the most part. */
  private double spread(Story other) {
    long shared =
        paragraphs.stream().filter(runs -> 2 * common(runs, other.all) > runs.length).count();
    return (double) shared / Math.max(1, paragraphs.size());
  }

  /** Returns how many numbers two lists in order have in common. */
  private static int common(int[] some, int[] others) {
    int common = 0;
    int next = 0;
    for (int number : some) {
      while (next < others.length && others[next] < number) {
        next++;
      }
      common += next < others.length && others[next] == number ? 1 : 0;
    }
    return common;
  }
}
