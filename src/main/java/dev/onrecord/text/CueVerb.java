package dev.onrecord.text;

import java.util.LinkedHashMap;
import java.util.Map;

/** A verb with its inflected forms. */
record CueVerb(String lemma, String past, String participle, String gerund) {

  /**
   * Parses "write wrote written"; a regular verb needs no past and no participle, and a "+" after
   * the lemma doubles its last letter before endings.
   */
  static CueVerb parse(String text) {
    String[] parts = text.strip().split(" +");
    boolean doubled = parts[0].endsWith("+");
    String lemma = doubled ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
    String stem = doubled ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
    String past = parts.length > 1 ? parts[1] : regularPast(stem);
    String participle = parts.length > 2 ? parts[2] : past;
    return new CueVerb(lemma, past, participle, regularGerund(stem));
  }

  /** Returns the word classes of each form. */
  Map<String, Long> forms() {
    Map<String, Long> forms = new LinkedHashMap<>();
    forms.merge(lemma, WordClass.BASE, (a, b) -> a | b);
    forms.merge(thirdPerson(), WordClass.THIRD, (a, b) -> a | b);
    forms.merge(past, WordClass.PAST, (a, b) -> a | b);
    forms.merge(participle, WordClass.PARTICIPLE, (a, b) -> a | b);
    forms.merge(gerund, WordClass.GERUND, (a, b) -> a | b);
    return forms;
  }

  private String thirdPerson() {
    if (endsWithConsonantAndY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    boolean sibilant = lemma.matches(".*(s|sh|ch|x|z|o)");
    return lemma + (sibilant ? "es" : "s");
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
    boolean silentE = stem.endsWith("e") && !stem.endsWith("ee");
    return (silentE ? stem.substring(0, stem.length() - 1) : doubled(stem)) + "ing";
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
