package dev.onrecord.attribution.entity;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.token.Marks;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.Nicknames;
import dev.onrecord.text.WhiteSpace;
import dev.onrecord.text.Word;
import dev.onrecord.text.WordLists;
import dev.onrecord.text.WordSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A person's name as it stands in a text.
 *
 * @param words the words, folded, without suffix and nickname; a hyphen joins its parts to one word
 * @param surnames the words between the first and the last that may be surnames: "Ortega" in
 *     "Carmen Ortega Villalobos"
 * @param suffix what stands behind the last name: "jr"; empty where there is nothing
 * @param nickname the words in quotation marks; empty where there are none
 * @param text the name as an attribution gives it, without its suffix
 */
record NameWords(
    List<String> words, List<String> surnames, String suffix, String nickname, String text) {
  private static final WordSet SUFFIXES =
      WordLists.beside(NameWords.class, "words.txt").forms("suffixes-of-names");

  NameWords {
    words = List.copyOf(words);
    surnames = List.copyOf(surnames);
  }

  /** Returns a name of plain words. */
  static NameWords of(List<String> words, String text) {
    return new NameWords(words, List.of(), "", "", text);
  }

  /** Returns the name of a mention that has one. */
  static NameWords of(TokenSequence tokens, Mention mention) {
    int last = lastWord(tokens, mention);
    List<String> words = new ArrayList<>(3);
    List<String> surnames = new ArrayList<>(1);
    List<String> nickname = new ArrayList<>(1);
    boolean quoted = false;
    for (int t = mention.nameFirst(); t <= last; t++) {
      Word word = tokens.word(t);
      if (!word.isWord()) {
        quoted ^= Marks.isQuote(word.mark()) && !tokens.touchesBoth(t);
      } else if (quoted) {
        nickname.add(word.form());
      } else if (!words.isEmpty() && isHyphen(tokens, t - 1)) {
        words.set(words.size() - 1, words.getLast() + "-" + word.form());
      } else {
        words.add(word.form());
        if (t > mention.nameFirst() && t < last && maySurname(word)) {
          surnames.add(word.form());
        }
      }
    }
    if (words.isEmpty()) { // all of it is in quotation marks
      words.addAll(nickname.isEmpty() ? List.of(tokens.word(last).form()) : nickname);
    }
    String suffix = last < mention.nameLast() ? suffix(tokens, last + 1, mention.nameLast()) : "";
    String text = text(tokens, mention.nameFirst(), last);
    return new NameWords(words, surnames, suffix, String.join(" ", nickname), text);
  }

  /** Returns the last token of the name without suffixes and the marks before them. */
  static int lastWord(TokenSequence tokens, Mention mention) {
    int last = beforeRepetition(tokens, mention);
    while (last > mention.nameFirst()
        && (tokens.isA(last, SUFFIX) || !tokens.word(last).isWord())) {
      last--;
    }
    return last;
  }

  /** Returns the last token of a name before a page repeats it: "Ana Ruiz Ana Maria RuizHart". */
  private static int beforeRepetition(TokenSequence tokens, Mention mention) {
    String last = tokens.word(mention.nameLast()).raw();
    for (int t = mention.nameFirst(); t < mention.nameLast(); t++) {
      String word = tokens.word(t).raw();
      boolean glued = last.length() > word.length() && word.length() > 2 && last.startsWith(word);
      if (glued && Character.isUpperCase(last.charAt(word.length()))) {
        return t;
      }
    }
    return mention.nameLast();
  }

  private static boolean isHyphen(TokenSequence tokens, int token) {
    return Marks.isDash(tokens.mark(token)) && tokens.touchesBoth(token);
  }

  private static boolean maySurname(Word word) {
    return word.raw().length() > 2
        && word.raw().indexOf('.') < 0
        && !word.isA(PARTICLE | MALE_NAME | FEMALE_NAME | OF);
  }

  private static String suffix(TokenSequence tokens, int first, int last) {
    for (int t = first; t <= last; t++) {
      if (SUFFIXES.has(tokens.word(t))) {
        return tokens.word(t).form();
      }
    }
    return "";
  }

  private static String text(TokenSequence tokens, int first, int last) {
    String text = tokens.text(first, last);
    boolean possessive = tokens.is(last, Word.POSSESSIVE);
    return WhiteSpace.collapse(possessive ? text.substring(0, text.length() - 2) : text);
  }

  String first() {
    return words.getFirst();
  }

  String last() {
    return words.getLast();
  }

  /** Returns the name with its suffix: "Donald Hart Jr." */
  String textWithSuffix() {
    return suffix.isEmpty()
        ? text
        : text + " " + Character.toUpperCase(suffix.charAt(0)) + suffix.substring(1) + ".";
  }

  /** Returns whether only the suffix tells two names apart: father and son. */
  boolean isOfFamilyOf(NameWords other) {
    return !suffix.equals(other.suffix)
        && last().equals(other.last())
        && first().equals(other.first());
  }

  /** Returns whether this is a full name. */
  boolean isFull() {
    return words.size() > 1;
  }

  /** Returns whether the words of this name stand in another one, in a row. */
  boolean isPartOf(NameWords other) {
    return Collections.indexOfSubList(other.words, words) >= 0;
  }

  /** Returns whether two full names may be the same person's. */
  boolean agrees(NameWords other) {
    boolean same = last().equals(other.last()) && Nicknames.agree(first(), other.first());
    boolean suffixed = suffix.equals(other.suffix) || suffix.isEmpty();
    return suffixed && (same || isPartOf(other) || other.isPartOf(this));
  }
}
