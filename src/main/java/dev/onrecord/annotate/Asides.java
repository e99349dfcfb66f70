package dev.onrecord.annotate;

import dev.onrecord.article.Tag;
import dev.onrecord.article.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The topics that an article only touches. A rule of the library that matches one later paragraph
 * of a longer article, and neither its headline nor any other paragraph, found an aside if also the
 * topics of the same branch are in few of the paragraphs: a modem in a story about an election is
 * no story about computers. Places and the rules of a program always count.
 */
final class Asides {
  /** In a shorter article one paragraph is much of what it tells. */
  private static final int MIN_PARAGRAPHS = 12;

  private static final int FRACTION = 4;

  /** The bit of the branch of each rule; 0 for rules that always count. */
  private final long[] branches;

  Asides(TopicRule[] rules) {
    Set<TopicRule> standard = Collections.newSetFromMap(new IdentityHashMap<>());
    standard.addAll(TopicRules.standard().rules());
    List<String> names = new ArrayList<>();
    branches = new long[rules.length];
    for (int i = 0; i < rules.length; i++) {
      if (standard.contains(rules[i]) && rules[i].topic().id().startsWith("medtop:")) {
        branches[i] = 1L << number(branch(rules[i].topic()), names);
      }
    }
  }

  private static String branch(Topic topic) {
    return topic.broader().isEmpty() ? topic.name() : topic.broader().getLast();
  }

  private static int number(String name, List<String> names) {
    if (!names.contains(name)) {
      names.add(name);
    }
    return names.indexOf(name);
  }

  /**
   * Takes the asides out of the tags of an article.
   *
   * @param tags the tags of each paragraph
   * @param found the rule of each tag
   * @param strength the number of paragraphs in which each rule was found, more for the headline
   */
  void takeOut(List<List<Tag>> tags, List<int[]> found, int[] strength) {
    if (tags.size() < MIN_PARAGRAPHS) {
      return;
    }
    int[] paragraphs = paragraphs(found);
    for (int i = 1; i < tags.size(); i++) {
      int[] rules = found.get(i);
      for (int at = rules.length - 1; at >= 0; at--) {
        long branch = branches[rules[at]];
        if (strength[rules[at]] == 1
            && branch != 0
            && paragraphs[Long.numberOfTrailingZeros(branch)] * FRACTION < tags.size()) {
          tags.get(i).remove(at);
        }
      }
    }
  }

  /** Returns in how many paragraphs each branch was found. */
  private int[] paragraphs(List<int[]> found) {
    int[] counts = new int[Long.SIZE];
    for (int[] rules : found) {
      long seen = 0;
      for (int rule : rules) {
        seen |= branches[rule];
      }
      for (; seen != 0; seen &= seen - 1) {
        counts[Long.numberOfTrailingZeros(seen)]++;
      }
    }
    return counts;
  }
}
