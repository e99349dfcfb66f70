package dev.onrecord.lucene.search;

import dev.onrecord.text.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The likeness of statements to remembered words, from 0 to 1. Words count by their stems and
 * weights. What is compared is the part of a statement, not much longer than the remembered words,
 * that has most of them: the share of the remembered words that it has, the share of its words that
 * were remembered, and how many of the neighbours are neighbours there.
 */
final class Likeness {
  private static final double OF_REMEMBERED = 0.7;
  private static final double OF_ORDER = 0.25;

  /** The most places from a word to the next one for both to be neighbours. */
  private static final int NEAR = 3;

  private static final int MORE_WORDS = 6;

  private final WordWeights weights;
  private final List<String> order = new ArrayList<>();
  private final Map<String, Double> remembered = new HashMap<>();
  private final double whole;

  Likeness(List<Word> words, WordWeights weights) throws IOException {
    this.weights = weights;
    double sum = 0;
    for (Word word : words) {
      order.add(word.stem());
      double weight = weights.of(word);
      sum += remembered.put(word.stem(), weight) == null ? weight : 0;
    }
    this.whole = sum;
  }

  /** A part of a statement, from one word to another, the second one excluded. */
  private record Part(int from, int to, double weight) {}

  /** Returns the likeness of a statement. */
  double of(List<Word> said) throws IOException {
    Part best = best(said);
    if (best.weight <= 0 || whole <= 0) {
      return 0;
    }
    double found = best.weight / whole;
    double kept = best.weight / weight(said.subList(best.from, best.to));
    double shares = OF_REMEMBERED * found + (1 - OF_REMEMBERED) * kept;
    double ordered = 1 - OF_ORDER + OF_ORDER * neighbours(said.subList(best.from, best.to));
    return Math.clamp(shares * ordered, 0, 1);
  }

  private Part best(List<Word> said) {
    int length = order.size() + order.size() / 2 + MORE_WORDS;
    int[] matches = matches(said);
    Map<String, Integer> counts = new HashMap<>();
    Part best = new Part(0, 0, 0);
    double weight = 0;
    int first = 0;
    for (int last : matches) {
      while (said.size() > 0 && matches[first] <= last - length) {
        String stem = said.get(matches[first++]).stem();
        weight -= counts.merge(stem, -1, Integer::sum) == 0 ? weightOf(stem) : 0;
      }
      String stem = said.get(last).stem();
      weight += counts.merge(stem, 1, Integer::sum) == 1 ? weightOf(stem) : 0;
      if (weight > best.weight + 1e-9) {
        best = new Part(matches[first], last + 1, weight);
      }
    }
    return best;
  }

  private int[] matches(List<Word> said) {
    int[] found = new int[said.size()];
    int size = 0;
    for (int i = 0; i < found.length; i++) {
      if (remembered.containsKey(said.get(i).stem())) {
        found[size++] = i;
      }
    }
    return Arrays.copyOf(found, size);
  }

  private double weightOf(String stem) {
    return remembered.getOrDefault(stem, 0.0);
  }

  /** Returns the weight of the distinct words of a part. */
  private double weight(List<Word> part) throws IOException {
    Set<String> seen = new HashSet<>();
    double weight = 0;
    for (Word word : part) {
      weight += seen.add(word.stem()) ? weights.of(word) : 0;
    }
    return weight;
  }

  /**
   * Returns the share of the pairs of remembered neighbours in a part that are neighbours there.
   */
  private double neighbours(List<Word> part) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < part.size(); i++) {
      places.computeIfAbsent(part.get(i).stem(), stem -> new ArrayList<>()).add(i);
    }
    int pairs = 0;
    int near = 0;
    for (int i = 1; i < order.size(); i++) {
      List<Integer> first = places.getOrDefault(order.get(i - 1), List.of());
      List<Integer> second = places.getOrDefault(order.get(i), List.of());
      if (!first.isEmpty() && !second.isEmpty()) {
        pairs++;
        near += areNear(first, second) ? 1 : 0;
      }
    }
    return pairs == 0 ? 1 : (double) near / pairs;
  }

  private static boolean areNear(List<Integer> first, List<Integer> second) {
    int next = 0;
    for (int place : first) {
      while (next < second.size() && second.get(next) <= place) {
        next++;
      }
      if (next < second.size() && second.get(next) <= place + NEAR) {
        return true;
      }
    }
    return false;
  }
}
