package dev.onrecord.attribution.entity;

import dev.onrecord.attribution.token.Sentences;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The mentions of an article in order of their last tokens, with a way from a token to its mention.
 */
public final class Mentions {
  private final Mention[] all;
  private final int[] at;

  private Mentions(List<Mention> found, int tokens) {
    all = found.toArray(Mention[]::new);
    at = new int[tokens];
    Arrays.fill(at, -1);
    // A phrase stands after the names inside it, so that it takes their tokens over.
    for (int m = 0; m < all.length; m++) {
      Arrays.fill(at, all[m].first(), all[m].last() + 1, m);
    }
  }

  public static Mentions of(TokenSequence tokens, Sentences sentences) {
    List<Mention> found = new ArrayList<>(tokens.size() / 4 + 4);
    Surnames surnames = Surnames.of(tokens, sentences);
    NounPhrases phrases = new NounPhrases(tokens, sentences, surnames);
    NameShape names = new NameShape(tokens, sentences, surnames);
    for (int i = 0; i < tokens.size(); ) {
      i = phrases.next(i, names, found);
    }
    nameAgain(tokens, found);
    return new Mentions(found, tokens.size());
  }

  /** Makes names of single words that are the last name of a person named in full elsewhere. */
  private static void nameAgain(TokenSequence tokens, List<Mention> found) {
    Set<String> lastNames = new HashSet<>();
    for (Mention m : found) {
      if (m.kind() == Mention.Kind.PERSON && m.nameLength() > 1) {
        lastNames.add(tokens.word(NameWords.lastWord(tokens, m)).form());
      }
    }
    found.replaceAll(
        m ->
            m.first() == m.last()
                    && isCommon(m)
                    && tokens.is(m.first(), Word.CAPITALIZED)
                    && lastNames.contains(tokens.word(m.first()).form())
                ? new Mention(Mention.Kind.PERSON, m.first(), m.last(), m.first(), m.last())
                : m);
  }

  private static boolean isCommon(Mention m) {
    return switch (m.kind()) {
      case ROLE, GROUP, THING, DOCUMENT, BODY -> true;
      default -> false;
    };
  }

  public int count() {
    return all.length;
  }

  public Mention get(int mention) {
    return all[mention];
  }

  /** Returns the outermost mention that a token stands in; -1 where it is in none. */
  public int at(int token) {
    return token >= 0 && token < at.length ? at[token] : -1;
  }
}
