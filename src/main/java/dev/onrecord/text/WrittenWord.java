package dev.onrecord.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A word as it is written between spaces. It has several parts if it is split at marks or between
 * letters: "covid-19", "AT&amp;T", a Chinese name.
 *
 * @param parts the parts, at least one
 */
public record WrittenWord(List<Word> parts) {
  /** Marks that stand between words also without spaces. */
  private static final String SEPARATORS = "\u2014\u2026;!?()[]{}\"\u201c\u201d\u201e\u00ab\u00bb|";

  /** Copies the parts. */
  public WrittenWord {
    parts = List.copyOf(parts);
  }

  /** Returns the words of a text in a language. */
  public static List<WrittenWord> in(String text, Language language) {
    Tokens tokens = Tokens.of(text, language);
    List<WrittenWord> found = new ArrayList<>();
    List<Word> parts = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!parts.isEmpty() && separates(tokens, i, end)) {
        found.add(new WrittenWord(parts));
        parts.clear();
      }
      if (tokens.word(i).isWord()) {
        parts.add(tokens.word(i));
      }
      end = tokens.end(i);
    }
    if (!parts.isEmpty()) {
      found.add(new WrittenWord(parts));
    }
    return found;
  }

  private static boolean separates(Tokens tokens, int token, int endBefore) {
    Word word = tokens.word(token);
    return tokens.start(token) > endBefore
        || !word.isWord() && SEPARATORS.indexOf(word.mark()) >= 0;
  }

  /** Returns whether the word is not split. */
  public boolean isSingle() {
    return parts.size() == 1;
  }

  /** Returns whether this is a function word. */
  public boolean isFunction() {
    return isSingle() && parts.getFirst().is(Word.FUNCTION);
  }

  /** Returns the forms of the parts. */
  public List<String> forms() {
    return parts.stream().map(Word::form).toList();
  }

  /** Returns the part that most likely is rarest: the longest one. */
  public Word longest() {
    Word longest = parts.getFirst();
    for (Word part : parts) {
      longest = part.form().length() > longest.form().length() ? part : longest;
    }
    return longest;
  }

  /** Returns the parts as they are written, with hyphens between them. */
  @Override
  public String toString() {
    return String.join("-", parts.stream().map(Word::raw).toList());
  }
}
