package dev.onrecord.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The word classes and cue verbs of word forms, read from tables. */
public final class Lexicon {
  public static final Lexicon ENGLISH = new Lexicon();

  private final Map<String, Long> classes = new HashMap<>();
  private final Map<String, Integer> verbs = new HashMap<>();
  private final List<String> lemmas;

  private Lexicon() {
    readClasses("word-classes.txt");
    readClasses("first-names.txt");
    lemmas = readVerbs();
  }

  /** Returns the classes of a form as bits; those of an unknown form are guessed by its ending. */
  long classes(String form) {
    Long known = classes.get(form);
    return known == null ? guess(form) : known;
  }

  /** Returns whether a word, in small letters, is a first name. */
  public boolean isFirstName(String word) {
    return (classes.getOrDefault(word, 0L) & (WordClass.MALE_NAME | WordClass.FEMALE_NAME)) != 0;
  }

  /** Returns the number of the cue verb of a form; -1 if it is a form of none. */
  int verb(String form) {
    return verbs.getOrDefault(form, -1);
  }

  /** Returns the lemmas of the cue verbs, in the order of their numbers. */
  public List<String> lemmas() {
    return lemmas;
  }

  private static long guess(String form) {
    int length = form.length();
    if (length > 4 && form.endsWith("ly")) {
      return WordClass.ADVERB;
    }
    if (length > 3 && form.endsWith("ed") && !form.endsWith("eed")) {
      return WordClass.ED_FORM;
    }
    boolean gerund = length > 5 && form.endsWith("ing");
    return gerund ? WordClass.ING_FORM : 0;
  }

  private void readClasses(String table) {
    long current = 0;
    for (String line : Resources.lines(Lexicon.class, table)) {
      if (line.startsWith(" ")) {
        for (String form : line.strip().split(" ")) {
          classes.merge(form, current, (a, b) -> a | b);
        }
      } else {
        current = bits(line.strip());
      }
    }
  }

  private static long bits(String name) {
    return switch (name) {
      case "EITHER_NAME" -> WordClass.MALE_NAME | WordClass.FEMALE_NAME;
      case "NONE" -> 0;
      default -> WordClass.bit(name);
    };
  }

  /** Reads the cue verbs; their lemmas, in the order of their numbers. */
  private List<String> readVerbs() {
    List<String> read = new ArrayList<>();
    for (String line : Resources.lines(Lexicon.class, "cue-verbs.txt")) {
      int colon = line.indexOf(':');
      addVerb(CueVerb.parse(line.substring(0, colon)), uses(line.substring(colon + 1)), read);
    }
    return List.copyOf(read);
  }

  private void addVerb(CueVerb verb, long uses, List<String> read) {
    if (verbs.containsKey(verb.lemma())) {
      throw new IllegalStateException("the table of cue verbs has '" + verb.lemma() + "' already");
    }
    int number = read.size();
    read.add(verb.lemma());
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
}
