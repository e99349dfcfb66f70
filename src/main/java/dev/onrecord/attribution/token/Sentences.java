package dev.onrecord.attribution.token;

import dev.onrecord.text.Word;
import dev.onrecord.text.WordClass;
import java.util.Arrays;

/** Where the sentences of a story begin. A sentence never runs over the end of its paragraph. */
public final class Sentences {
  /** No sentence is longer, so that work inside a sentence is bounded whatever the text. */
  private static final int LONGEST = 400;

  private final int[] sentenceOf;
  private int[] firsts = new int[64];
  private int count;

  private Sentences(int tokens) {
    sentenceOf = new int[tokens];
  }

  public static Sentences of(TokenSequence story) {
    Sentences sentences = new Sentences(story.size());
    boolean begins = true;
    for (int i = 0; i < story.size(); i++) {
      if (begins || story.opensPart(i) || i - sentences.firsts[sentences.count - 1] == LONGEST) {
        sentences.begin(i);
      }
      sentences.sentenceOf[i] = sentences.count - 1;
      begins = endsAt(story, i);
    }
    return sentences;
  }

  public int count() {
    return count;
  }

  /** The sentence that a token stands in. */
  public int of(int token) {
    return sentenceOf[token];
  }

  public int first(int sentence) {
    return firsts[sentence];
  }

  /** The token after the last one of a sentence. */
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

  /** Whether a sentence ends with a token: a stop, or the marks that close around a stop. */
  private static boolean endsAt(TokenSequence story, int token) {
    char mark = story.mark(token);
    if (mark == 0) {
      return false;
    }
    if (token + 1 >= story.size() || story.opensPart(token + 1)) {
      return true;
    }
    boolean opener = mark == '“' || mark == '‘';
    boolean closer = Marks.isCloser(mark) && !opener && story.touchesNext(token - 1);
    if (!closer && !Marks.endsSentence(mark)) {
      return false;
    }
    int stop = closer ? stopBefore(story, token) : token;
    return stop >= 0 && mayFollowStop(story, token) && isStop(story, stop, token + 1);
  }

  private static int stopBefore(TokenSequence story, int token) {
    int at = token - 1;
    while (at > token - 4 && Marks.isCloser(story.mark(at)) && !story.opensPart(at)) {
      at--;
    }
    return Marks.endsSentence(story.mark(at)) ? at : -1;
  }

  private static boolean mayFollowStop(TokenSequence story, int token) {
    Word next = story.word(token + 1);
    char mark = next.mark();
    if (Marks.endsSentence(mark) || mark == ')' || mark == ']' || mark == ',') {
      return false;
    }
    if (Marks.isQuote(mark)) {
      return !story.touchesNext(token) || mark == '“' || mark == '‘';
    }
    boolean glued = story.touchesNext(token) && !Marks.isCloser(story.mark(token));
    return mark != 0 || !glued && next.is(Word.CAPITALIZED | Word.DIGIT);
  }

  private static boolean isStop(TokenSequence story, int stop, int next) {
    if (story.mark(stop) != '.' || stop == 0 || !story.touchesNext(stop - 1)) {
      return true;
    }
    Word before = story.word(stop - 1);
    boolean initial = before.raw().length() == 1 && before.is(Word.CAPITALIZED);
    boolean dotted = before.raw().indexOf('.') > 0;
    if (!initial && !dotted && !before.isA(WordClass.ABBREVIATION)) {
      return true;
    }
    // After an abbreviation only a word that cannot be a name's next part begins a sentence.
    return next > stop + 1
        || story.word(next).is(Word.FUNCTION) && !before.isA(WordClass.TITLE)
        || Marks.isQuote(story.mark(next)) && !before.isA(WordClass.TITLE) && !initial;
  }
}
