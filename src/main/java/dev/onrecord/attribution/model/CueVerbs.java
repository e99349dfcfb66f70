package dev.onrecord.attribution.model;

import dev.onrecord.text.Lexicon;
import dev.onrecord.text.Resources;
import dev.onrecord.text.Word;
import dev.onrecord.text.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The cue verbs as values of a dimension, named by their lemmas. */
public final class CueVerbs {
  private static final String NO_VERB = "NO_VERB";

  /** The verbs of the lexicon, and a last value for cues that are no verbs. */
  static final Dimension VERB = dimension(Lexicon.ENGLISH.lemmas());

  private static final int[] SEEDS = seeds(VERB.values());

  private CueVerbs() {}

  static Dimension dimension(List<String> lemmas) {
    List<String> values = new ArrayList<>(lemmas);
    values.add(NO_VERB);
    return new Dimension("verb", values, false);
  }

  /** Returns the number of the verb that a cue is a form of. */
  public static int of(Word cue) {
    return cue.isA(WordClass.CUE) ? cue.cueVerb() : VERB.size() - 1;
  }

  /**
   * Returns a number below a power of two for a verb and the hash of a word, which depends on the
   * lemma and not on its place among the verbs.
   */
  public static int hash(int verb, int wordHash, int below) {
    return SEEDS[verb] * 31 + wordHash & below - 1;
  }

  /** Returns the seeds of lemmas: those of the table, else the hash code of the lemma. */
  static int[] seeds(List<String> lemmas) {
    Map<String, Integer> table = table();
    return lemmas.stream().mapToInt(l -> table.getOrDefault(l, l.hashCode())).toArray();
  }

  private static Map<String, Integer> table() {
    return Resources.lines(CueVerbs.class, "verb-seeds.txt").stream()
        .map(line -> line.split(" "))
        .collect(Collectors.toMap(line -> line[0], line -> Integer.valueOf(line[1])));
  }
}
