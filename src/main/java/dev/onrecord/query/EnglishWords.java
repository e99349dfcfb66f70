package dev.onrecord.query;

import dev.onrecord.text.WhiteSpace;
import java.util.List;

/** A printer of words, phrases and patterns in plain English. */
final class EnglishWords {
  private EnglishWords() {}

  /** Returns a noun phrase that can follow "the text has". */
  static String of(Words words) {
    return switch (words) {
      case Words.AnyOf(String any) -> some(any, "any of the words ");
      case Words.AllOf(String all) -> some(all, "all of the words ");
      case Words.AtLeast(int count, String any) ->
          some(any, "at least " + count + " of the words ");
      case Words.Phrase(String phrase, int slop) -> phrase(phrase, slop);
      case Words.Near near -> near(near);
      case Words.Prefix(String start) -> "a word that starts with " + quoted(start);
      case Words.Wildcard(String pattern) -> "a word like " + quoted(pattern);
      case Words.Fuzzy(String word, int edits) ->
          "a word at most " + counted(edits, "letter") + " off " + quoted(word);
      case Words.Regexp(String pattern) -> "a word that matches /" + pattern + "/";
    };
  }

  private static String some(String words, String several) {
    return (WhiteSpace.isIn(words) ? several : "the word ") + quoted(words);
  }

  private static String phrase(String phrase, int slop) {
    String exact = "the phrase " + quoted(phrase);
    return slop == 0 ? exact : exact + " with its words moved by up to " + counted(slop, "place");
  }

  private static String near(Words.Near near) {
    List<String> parts = near.parts().stream().map(EnglishWords::part).toList();
    String all = near.ordered() ? String.join(", then ", parts) : listed(parts, "and");
    return all + ", with at most " + counted(near.within(), "word") + " between";
  }

  private static String part(Words part) {
    return part instanceof Words.Near ? "(" + of(part) + ")" : of(part);
  }

  static String listed(List<String> parts, String last) {
    int size = parts.size();
    if (size < 2) {
      return String.join("", parts);
    }
    return String.join(", ", parts.subList(0, size - 1)) + " " + last + " " + parts.getLast();
  }

  private static String counted(int count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }

  static String quoted(String text) {
    return "“" + text + "”";
  }

  /** Returns a subject and a verb, negated unless the clause holds. */
  static String clause(String subject, String verb, boolean holds) {
    return subject + " " + (holds ? verb : negated(verb));
  }

  private static String negated(String verb) {
    return switch (verb) {
      case "has" -> "does not have";
      case "goes" -> "does not go";
      case "is", "was" -> verb + " not";
      default -> "does not " + verb.substring(0, verb.length() - 1);
    };
  }
}
