package dev.onrecord.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The word classes and cue verbs of word forms, read from tables. */
public final class Lexicon {
  public static final Lexicon ENGLISH = new Lexicon();
  private static final Set<String> NOT_ADVERBS =
      Set.of(
          ("only family early july italy supply reply apply assembly emily kelly rally bully ally "
                  + "daily weekly monthly likely friendly elderly lovely belly jelly folly holly "
                  + "monopoly butterfly anomaly multiply comply rely fly imply tally")
              .split(" "));
  private static final Set<String> NOT_GERUNDS =
      Set.of(
          ("thing nothing something anything everything during morning evening spring string "
                  + "meeting building hearing briefing ceiling sibling wedding filing ruling")
              .split(" "));

  private final Map<String, Long> classes = new HashMap<>();
  private final Map<String, Integer> verbs = new HashMap<>();
  private final List<String> lemmas = new ArrayList<>();

  private Lexicon() {
    readClasses("word-classes.txt");
    readClasses("first-names.txt");
    readVerbs();
  }

  /** Returns the classes of a form as bits; those of an unknown form are guessed by its ending. */
  long classes(String form) {
    long known = classes.getOrDefault(form, 0L);
    return known == 0 ? guess(form) : known;
  }

  /** Returns the number of the cue verb of a form; -1 if it is a form of none. */
  int verb(String form) {
    return verbs.getOrDefault(form, -1);
  }

  /** Returns the lemmas of the cue verbs, in the order of their numbers. */
  public List<String> lemmas() {
    return List.copyOf(lemmas);
  }

  private static long guess(String form) {
    int length = form.length();
    if (length > 4 && form.endsWith("ly") && !NOT_ADVERBS.contains(form)) {
      return WordClass.ADVERB;
    }
    if (length > 3 && form.endsWith("ed") && !form.endsWith("eed")) {
      return WordClass.ED_FORM;
    }
    boolean gerund = length > 5 && form.endsWith("ing") && !NOT_GERUNDS.contains(form);
    return gerund ? WordClass.ING_FORM : 0;
  }

  private void readClasses(String table) {
    long current = 0;
    for (String line : lines(table)) {
      if (line.startsWith(" ")) {
        for (String form : line.strip().split(" ")) {
          classes.merge(form, current, (a, b) -> a | b);
        }
      } else {
        String name = line.strip();
        current =
            name.equals("EITHER_NAME")
                ? WordClass.MALE_NAME | WordClass.FEMALE_NAME
                : WordClass.bit(name);
      }
    }
  }

  private void readVerbs() {
    for (String line : lines("cue-verbs.txt")) {
      int colon = line.indexOf(':');
      addVerb(CueVerb.parse(line.substring(0, colon)), uses(line.substring(colon + 1)));
    }
  }

  private void addVerb(CueVerb verb, long uses) {
    if (verbs.containsKey(verb.lemma())) {
      return;
    }
    int number = lemmas.size();
    lemmas.add(verb.lemma());
    verb.forms()
        .forEach(
            (form, bits) -> {
              verbs.putIfAbsent(form, number);
              classes.merge(form, bits | uses | WordClass.CUE, (a, b) -> a | b);
            });
  }

  private static long uses(String letters) {
    long uses = letters.contains("c") ? WordClass.TAKES_CLAUSE : 0;
    uses |= letters.contains("q") ? WordClass.TAKES_QUOTE : 0;
    uses |= letters.contains("o") ? WordClass.TAKES_OBJECT : 0;
    return uses | (letters.contains("a") ? WordClass.TAKES_ADDRESSEE : 0);
  }

  private static List<String> lines(String table) {
    InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(table), table);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource '" + table + "'", e);
    }
  }
}
