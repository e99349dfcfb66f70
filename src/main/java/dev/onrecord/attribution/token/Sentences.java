package dev.onrecord.attribution.token;

import dev.onrecord.text.Word;
import dev.onrecord.text.WordClass;
import java.util.Arrays;

/** The starts of the sentences of an article. No sentence crosses the end of its paragraph. */
public final class Sentences {
  /** No sentence is longer, so that work inside a sentence is bounded whatever the text. */
  private static final int LONGEST = 400;

  private final int[] sentenceOf;
  private int[] firsts = new int[64];
  private int count;

  private Sentences(int tokens) {
    sentenceOf = new int[tokens];
  }

  public static Sentences of(TokenSequence tokens) {
    Sentences sentences = new Sentences(tokens.size());
    boolean begins = true;
    for (int i = 0; i < tokens.size(); i++) {
      if (begins
          || tokens.opensParagraph(i)
          || i - sentences.firsts[sentences.count - 1] == LONGEST) {
        sentences.begin(i);
      }
      sentences.sentenceOf[i] = sentences.count - 1;
      begins = endsAt(tokens, i);
    }
    return sentences;
  }

  public int count() {
    return count;
  }

  /** Returns the sentence that a token stands in. */
  public int of(int token) {
    return sentenceOf[token];
  }

  public int first(int sentence) {
    return firsts[sentence];
  }

  /** Returns the token after the last one of a sentence. */
  public int end(int sentence) {
    return sentence + 1 < count ? firsts[sentence + 1] : sentenceOf.length;
  }

  public boolean opens(int token) {
    return firsts[sentenceOf[token]] == token;
  }

  private void begin(int token) {
    if (count == firsts.length) {
      firsts = Arrays.copyOf(firsts, count * 2);
    }
    firsts[count++] = token;
  }

  /**
   * Returns whether a sentence ends with a token: a stop, or the marks that close around a stop.
   */
  private static boolean endsAt(TokenSequence tokens, int token) {
    char mark = tokens.mark(token);
    if (mark == 0) {
      return false;
    }
    if (token + 1 >= tokens.size() || tokens.opensParagraph(token + 1)) {
      return true;
    }
    boolean opener = mark == '“' || mark == '‘';
    boolean closer = Marks.isCloser(mark) && !opener && tokens.touchesNext(token - 1);
    if (!closer && !Marks.endsSentence(mark)) {
      return false;
    }
    int stop = closer ? stopBefore(tokens, token) : token;
    return stop >= 0 && mayFollowStop(tokens, token) && isStop(tokens, stop, token + 1);
  }

  private static int stopBefore(TokenSequence tokens, int token) {
    int at = token - 1;
    while (at > token - 4 && Marks.isCloser(tokens.mark(at)) && !tokens.opensParagraph(at)) {
      at--;
    }
    return Marks.endsSentence(tokens.mark(at)) ? at : -1;
  }

  private static boolean mayFollowStop(TokenSequence tokens, int token) {
    Word next = tokens.word(token + 1);
    char mark = next.mark();
    if (Marks.endsSentence(mark) || mark == ')' || mark == ']' || mark == ',') {
      return false;
    }
    if (Marks.isQuote(mark)) {
      return !tokens.touchesNext(token) || mark == '“' || mark == '‘';
    }
    boolean glued = tokens.touchesNext(token) && !Marks.isCloser(tokens.mark(token));
    return mark != 0 || !glued && next.is(Word.CAPITALIZED | Word.DIGIT);
  }

  private static boolean isStop(TokenSequence tokens, int stop, int next) {
    if (tokens.mark(stop) != '.' || stop == 0 || !tokens.touchesNext(stop - 1)) {
      return true;
    }
    Word before = tokens.word(stop - 1);
    boolean initial = before.raw().length() == 1 && before.is(Word.CAPITALIZED);
    boolean dotted = before.raw().indexOf('.') > 0;
    if (!initial && !dotted && !before.isA(WordClass.ABBREVIATION)) {
      return true;
    }
    // After an abbreviation, only a word that cannot be the next part of a name begins a sentence.
    return next > stop + 1
        || tokens.word(next).is(Word.FUNCTION) && !before.isA(WordClass.TITLE)
        || Marks.isQuote(tokens.mark(next)) && !before.isA(WordClass.TITLE) && !initial;
  }
}
