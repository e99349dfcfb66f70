package dev.onrecord.saved;

import dev.onrecord.saved.SearchTerm.Place;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The numbers, from 0, of the terms that some queries need, and how many queries need each. */
final class TermNumbers {
  /** The number of what no query needs. */
  static final int ABSENT = -1;

  private final Map<Place, Map<String, Integer>> numbers = new HashMap<>();
  private final Map<String, Integer> pairedForms = new HashMap<>();
  private final Map<Long, Integer> pairs = new HashMap<>();
  private int[] uses = new int[1024];
  private int size;

  /** Adds the terms of a requirement for one more query. */
  void addAll(Need need) {
    need.terms().forEach(this::add);
  }

  /** Returns the number of a term, which is added if it is new, for one more query. */
  int add(SearchTerm term) {
    int number =
        term.place() instanceof SearchTerm.Pairs
            ? add(pairs, pair(term.text()))
            : add(numbers.computeIfAbsent(term.place(), p -> new HashMap<>()), term.text());
    uses = size > uses.length ? Arrays.copyOf(uses, size * 2) : uses;
    uses[number]++;
    return number;
  }

  /** Returns the number of a term that was added. */
  int numberOf(SearchTerm term) {
    Integer number =
        term.place() instanceof SearchTerm.Pairs
            ? pairs.get(pair(term.text()))
            : in(term.place()).get(term.text());
    return Objects.requireNonNull(number, "a term that was added");
  }

  private <K> int add(Map<K, Integer> all, K key) {
    Integer known = all.putIfAbsent(key, size);
    return known == null ? size++ : known;
  }

  private long pair(String text) {
    int space = text.indexOf(' ');
    return pair(paired(text.substring(0, space)), paired(text.substring(space + 1)));
  }

  private int paired(String form) {
    Integer known = pairedForms.putIfAbsent(form, pairedForms.size());
    return known == null ? pairedForms.size() - 1 : known;
  }

  private static long pair(int first, int second) {
    return (long) first << Integer.SIZE | second;
  }

  /** Returns the numbers of the terms in a place; not those of pairs. */
  Map<String, Integer> in(Place place) {
    return numbers.getOrDefault(place, Map.of());
  }

  /** Returns the number of a form among those in pairs. */
  int pairedForm(String form) {
    return pairedForms.getOrDefault(form, ABSENT);
  }

  /** Returns the number of the pair of two numbered forms, each of which may be absent. */
  int pairOf(int first, int second) {
    return first < 0 || second < 0 ? ABSENT : pairs.getOrDefault(pair(first, second), ABSENT);
  }

  /** Returns the number of queries that need a term. */
  int uses(int number) {
    return uses[number];
  }

  int size() {
    return size;
  }
}
