package dev.onrecord.text;

import java.util.LinkedHashMap;
import java.util.Map;

/** A verb and its forms. */
record CueVerb(String lemma, String past, String participle, String gerund) {

  /** Reads "write wrote written", where a regular verb leaves out the last two. */
  static CueVerb parse(String text) {
    String[] parts = text.strip().split(" +");
    boolean doubled = parts[0].endsWith("+");
    String lemma = doubled ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
    String stem = doubled ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
    String past = parts.length > 1 ? parts[1] : regularPast(stem);
    String participle = parts.length > 2 ? parts[2] : past;
    return new CueVerb(lemma, past, participle, regularGerund(stem));
  }

  /** The forms and what they are; one form may be many things. */
  Map<String, Long> forms() {
    Map<String, Long> forms = new LinkedHashMap<>();
    forms.merge(lemma, WordClass.BASE, (a, b) -> a | b);
    forms.merge(third(), WordClass.THIRD, (a, b) -> a | b);
    forms.merge(past, WordClass.PAST, (a, b) -> a | b);
    forms.merge(participle, WordClass.PARTICIPLE, (a, b) -> a | b);
    forms.merge(gerund, WordClass.GERUND, (a, b) -> a | b);
    return forms;
  }

  private String third() {
    if (endsWithConsonantAndY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    boolean hissing = lemma.matches(".*(s|sh|ch|x|z|o)");
    return lemma + (hissing ? "es" : "s");
  }

  private static String regularPast(String stem) {
    if (stem.endsWith("e")) {
      return stem + "d";
    }
    return endsWithConsonantAndY(stem)
        ? stem.substring(0, stem.length() - 1) + "ied"
        : doubled(stem) + "ed";
  }

  private static String regularGerund(String stem) {
    if (stem.endsWith("ie")) {
      return stem.substring(0, stem.length() - 2) + "ying";
    }
    boolean silent = stem.endsWith("e") && !stem.endsWith("ee");
    return (silent ? stem.substring(0, stem.length() - 1) : doubled(stem)) + "ing";
  }

  private static String doubled(String stem) {
    boolean shortVerb = stem.length() <= 4 && stem.matches("[^aeiou]+[aeiou][bdgklmnprt]");
    return shortVerb ? stem + stem.charAt(stem.length() - 1) : stem;
  }

  private static boolean endsWithConsonantAndY(String text) {
    return text.length() > 2
        && text.endsWith("y")
        && "aeiou".indexOf(text.charAt(text.length() - 2)) < 0;
  }
}
