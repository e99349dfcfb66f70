package dev.onrecord.match;

import dev.onrecord.text.Language;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import dev.onrecord.text.WrittenWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A matcher of words in sequence, by exact form. */
final class PhraseMatcher extends WordsMatcher {
  private final Word[] words;

  private PhraseMatcher(Word[] words) {
    this.words = words;
  }

  static PhraseMatcher of(String words, Language language) {
    return new PhraseMatcher(Tokens.of(words, language).words().toArray(Word[]::new));
  }

  /** Returns a matcher of a word that is split into parts. */
  static PhraseMatcher of(WrittenWord word) {
    return new PhraseMatcher(word.parts().toArray(Word[]::new));
  }

  /** Returns the words as they were written. */
  String raw() {
    return String.join(" ", Arrays.stream(words).map(Word::raw).toList());
  }

  /** Returns whether two words are indexed under the same exact term. */
  static boolean same(Word one, Word other) {
    return one == other
        || one.formHash() == other.formHash()
            && one.form().equals(other.form())
            && one.hasExactTerm() == other.hasExactTerm();
  }

  /** Returns the last token of the phrase if it begins at a token; -1 if it does not. */
  private int lastFrom(Tokens tokens, int first, int to) {
    int token = first;
    for (int i = 0; i < words.length; i++) {
      if (i > 0) {
        token++;
        while (token < to && !tokens.word(token).isWord()) {
          token++;
        }
      }
      if (token >= to || !same(words[i], tokens.word(token))) {
        return -1;
      }
    }
    return tokens.isInside(first, token) ? -1 : token;
  }

  private int next(Tokens tokens, int from, int to) {
    int[] hashes = tokens.formHashes();
    int first = words.length > 0 ? words[0].formHash() : 0;
    for (int i = from; i < to && words.length > 0; i++) {
      if (hashes[i] == first && same(words[0], tokens.word(i)) && lastFrom(tokens, i, to) >= 0) {
        return i;
      }
    }
    return to;
  }

  @Override
  boolean matches(Tokens tokens, int from, int to) {
    return next(tokens, from, to) < to;
  }

  @Override
  List<Occurrence> occurrences(Tokens tokens, int from, int to) {
    List<Occurrence> found = new ArrayList<>();
    for (int i = next(tokens, from, to); i < to; i = next(tokens, i + 1, to)) {
      found.add(Occurrence.whole(tokens, i, lastFrom(tokens, i, to)));
    }
    return found;
  }

  @Override
  String key() {
    return "\"" + String.join(" ", Arrays.stream(words).map(Word::form).toList()) + "\"";
  }
}
