package dev.onrecord.match;

import dev.onrecord.text.Resources;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The forms in which a single word of a rule counts: the inflected forms of its lemma, but not the
 * other words of its stem. "marine" counts as "marines", not as "marinated". Regular endings are
 * computed; a table has the rest.
 *
 * @param forms the folded forms
 * @param name whether the rule writes the word with a capital letter; it then counts only as
 *     written, and only where the text has a capital letter too
 * @param inNames whether the word also counts where it is part of a longer name, as those of a
 *     phrase do
 */
public record WordForms(Set<String> forms, boolean name, boolean inNames) {
  private static final Map<String, Set<String>> LISTED = listed();

  /** The forms of the words of rules so far; a check of rules asks for each many times. */
  private static final Map<String, Set<String>> REGULAR = new ConcurrentHashMap<>();

  /** Returns the forms of the lemma of a word. */
  public static WordForms of(Word word) {
    if (word.is(Word.CAPITALIZED | Word.DIGIT | Word.FUNCTION)) {
      return new WordForms(Set.of(word.form()), word.is(Word.CAPITALIZED), false);
    }
    Set<String> forms = LISTED.get(word.form());
    return new WordForms(
        forms == null ? REGULAR.computeIfAbsent(word.form(), WordForms::regular) : forms,
        false,
        false);
  }

  /** Returns the forms of the words of a phrase, which count as written in any case. */
  public static Set<WordForms> ofPhrase(String phrase) {
    Tokens tokens = Tokens.of(phrase);
    boolean inNames = tokens.wordCount() > 1;
    Set<WordForms> forms = new LinkedHashSet<>();
    tokens.contentWords().forEach(w -> forms.add(new WordForms(Set.of(w.form()), false, inNames)));
    return forms;
  }

  /** Returns words without those that count only where another one of them does. */
  public static List<WordForms> distinct(Collection<WordForms> words) {
    List<WordForms> kept = new ArrayList<>();
    for (WordForms word : words) {
      boolean repeated =
          words.stream().anyMatch(w -> w.forms.size() > word.forms.size() && word.isWithin(w));
      if (!repeated && !kept.contains(word)) {
        kept.add(word);
      }
    }
    return kept;
  }

  /** Returns whether each text that has a form of this word has one of another word. */
  public boolean isWithin(WordForms other) {
    return other.forms.containsAll(forms) && (name || !other.name);
  }

  /** Shorter forms are too often other words: "in" is none of "inning". */
  private static final int SHORTEST = 3;

  private static Map<String, Set<String>> listed() {
    Map<String, Set<String>> listed = new HashMap<>();
    for (String line : Resources.lines(WordForms.class, "irregular-forms.txt")) {
      List<String> forms = List.of(line.split(" "));
      for (String form : forms) {
        listed.computeIfAbsent(form, f -> new LinkedHashSet<>()).addAll(forms);
      }
    }
    return listed;
  }

  private static Set<String> regular(String word) {
    Set<String> plural = plural(word);
    if (!plural.isEmpty()) {
      return plural;
    }
    List<String> lemmas = new ArrayList<>();
    if (word.matches(".*(agr|decr|fr|guarant|refer)eed")) {
      lemmas.add(without(word, 1));
    } else if (!word.endsWith("eed") && word.matches("..+ed|.*[aeiouy].*ing")) {
      lemmas.addAll(lemmas(without(word, word.endsWith("ed") ? 2 : 3)));
    }
    Set<String> forms = new LinkedHashSet<>(lemmas.isEmpty() ? inflected(word) : List.of(word));
    lemmas.forEach(lemma -> forms.addAll(inflected(lemma)));
    forms.addAll(forms.stream().filter(form -> form.endsWith("ing")).map(f -> f + "s").toList());
    forms.removeIf(form -> form.length() < SHORTEST && !form.equals(word));
    return forms;
  }

  /** Returns a plural and its singular; nothing for other words. */
  private static Set<String> plural(String word) {
    Set<String> forms = new LinkedHashSet<>();
    if (word.endsWith("ies")) {
      forms.addAll(List.of(word, without(word, 3) + "y"));
    } else if (word.matches(".*(s|x|z|ch|sh|o)es")) {
      forms.addAll(List.of(word, without(word, 2)));
    }
    if (word.matches("..+[^suic]s")) {
      forms.addAll(List.of(word, without(word, 1)));
    }
    forms.removeIf(form -> form.length() < SHORTEST && !form.equals(word));
    return forms;
  }

  /** Returns the lemmas that a word without "ed" or "ing" may come from. */
  private static List<String> lemmas(String rest) {
    if (rest.endsWith("i")) {
      return List.of(without(rest, 1) + "y");
    }
    if (rest.matches(".*([bdgkmnprt])\\1")) {
      return List.of(without(rest, 1));
    }
    if (rest.endsWith("ll")) {
      return List.of(rest, without(rest, 1));
    }
    return isShort(rest) ? List.of(rest + "e") : List.of(rest, rest + "e");
  }

  /** Returns the endings of nouns and verbs together. */
  private static Collection<String> inflected(String lemma) {
    String rest = without(lemma, 1);
    if (lemma.matches(".*[^aeiou]y")) {
      return List.of(lemma, rest + "ies", rest + "ied", lemma + "ing");
    }
    if (lemma.endsWith("e")) {
      String gerund = lemma.matches(".*[eoy]e") ? lemma + "ing" : rest + "ing";
      return List.of(lemma, lemma + "s", lemma + "d", gerund);
    }
    if (lemma.endsWith("man")) {
      return List.of(lemma, without(lemma, 2) + "en", lemma + "s");
    }
    Set<String> forms = new LinkedHashSet<>(List.of(lemma));
    forms.add(lemma + (lemma.matches(".*(s|x|z|ch|sh)") ? "es" : "s"));
    forms.add(lemma + (lemma.endsWith("o") ? "es" : "s"));
    String last = lemma.substring(lemma.length() - 1);
    if (lemma.matches(".*[^aeiou][aeiou][bdgklmnprt]")) {
      forms.addAll(List.of(lemma + last + "ed", lemma + last + "ing"));
    }
    if (!isShort(lemma)) {
      forms.addAll(List.of(lemma + "ed", lemma + "ing"));
    }
    return forms;
  }

  /** Returns whether a word has one syllable, and doubles its last letter before endings. */
  private static boolean isShort(String word) {
    return word.matches("[^aeiou]*[aeiou][bdgkmnprt]") || word.matches("[^aeiou]+[aeiou][lvzsc]");
  }

  private static String without(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
