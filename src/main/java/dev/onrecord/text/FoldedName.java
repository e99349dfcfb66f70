package dev.onrecord.text;

import java.util.ArrayList;
import java.util.List;

/** The folded words of a name. */
public final class FoldedName {
  private FoldedName() {}

  /** Returns all words of a name, in their order. */
  public static List<String> of(String name) {
    return Tokens.of(name).words().stream().map(Word::form).toList();
  }

  /**
   * Returns the words of a name without the titles in front of it, unless nothing else is there,
   * and with the words after a comma first: "President Hart", "Hart, Lee".
   */
  public static List<String> plain(String name) {
    int comma = name.indexOf(',');
    List<Word> words = new ArrayList<>(Tokens.of(name.substring(comma + 1)).words());
    if (comma > 0) {
      words.addAll(Tokens.of(name.substring(0, comma)).words());
    }
    while (words.size() > 1 && words.getFirst().isA(WordClass.TITLE)) {
      words.removeFirst();
    }
    return words.stream().map(Word::form).toList();
  }
}
