package dev.onrecord.bench;

import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Words and names to search for, chosen from the paragraphs: words of different frequency, pairs of
 * neighbouring words, and frequent speakers with a word of their paragraphs. Equal paragraphs give
 * an equal choice.
 */
final class Workload {
  private static final int EACH = 8;

  private final Map<String, Integer> frequencies = new HashMap<>();
  private final Map<String, Integer> pairs = new HashMap<>();
  private final Map<String, Map<String, Integer>> bySpeaker = new HashMap<>();
  private final int paragraphs;
  private final Random random = new Random(17);

  /** A speaker and a word of the paragraphs in which this speaker speaks. */
  record Said(String speaker, String word) {}

  Workload(List<RawParagraph> paragraphs) {
    this.paragraphs = paragraphs.size();
    paragraphs.forEach(this::count);
  }

  private void count(RawParagraph paragraph) {
    Tokens tokens = Tokens.of(paragraph.text());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (isContent(tokens.word(i))) {
        seen.add(tokens.word(i).form());
        if (i > 0 && isContent(tokens.word(i - 1))) {
          pairs.merge(tokens.word(i - 1).form() + " " + tokens.word(i).form(), 1, Integer::sum);
        }
      }
    }
    seen.forEach(form -> frequencies.merge(form, 1, Integer::sum));
    for (String speaker : paragraph.speakers()) {
      Map<String, Integer> words = bySpeaker.computeIfAbsent(speaker, s -> new HashMap<>());
      words.merge("", 1, Integer::sum);
      seen.forEach(form -> words.merge(form, 1, Integer::sum));
    }
  }

  private static boolean isContent(Word word) {
    return word.isWord() && !word.is(Word.FUNCTION | Word.DIGIT) && word.form().length() > 2;
  }

  /** Returns words whose share of the paragraphs is between two bounds. */
  List<String> words(double from, double to) {
    List<String> fitting = new ArrayList<>();
    frequencies.forEach(
        (form, count) -> {
          if (count >= from * paragraphs && count <= to * paragraphs) {
            fitting.add(form);
          }
        });
    return some(fitting);
  }

  List<String> frequent() {
    return words(0.02, 0.10);
  }

  List<String> medium() {
    return words(0.002, 0.01);
  }

  List<String> rare() {
    return words(0.0001, 0.0005);
  }

  /** Returns frequent, medium and rare words. */
  List<String> mixed() {
    List<String> all = new ArrayList<>(frequent());
    all.addAll(medium());
    all.addAll(rare());
    return all;
  }

  /** Returns frequent pairs of neighbouring words. */
  List<String> phrases() {
    List<String> fitting = new ArrayList<>();
    pairs.forEach(
        (pair, count) -> {
          if (count >= Math.max(5, paragraphs / 2000)) {
            fitting.add(pair);
          }
        });
    return some(fitting);
  }

  List<Said> said() {
    List<Said> said = new ArrayList<>();
    bySpeaker.entrySet().stream()
        .filter(e -> e.getKey().contains(" ")) // several speakers may share a last name
        .sorted(
            Comparator.<Map.Entry<String, Map<String, Integer>>>comparingInt(
                    e -> -e.getValue().get(""))
                .thenComparing(Map.Entry::getKey))
        .limit(EACH * 2)
        .forEach(e -> said.add(new Said(e.getKey(), wordOf(e.getValue()))));
    return said;
  }

  private static String wordOf(Map<String, Integer> words) {
    return words.entrySet().stream()
        .filter(e -> !e.getKey().isEmpty())
        .sorted(
            Comparator.<Map.Entry<String, Integer>>comparingInt(e -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .skip(3)
        .findFirst()
        .map(Map.Entry::getKey)
        .orElse("said");
  }

  private List<String> some(List<String> fitting) {
    Collections.sort(fitting);
    Collections.shuffle(fitting, random);
    return List.copyOf(fitting.subList(0, Math.min(EACH, fitting.size())));
  }
}
