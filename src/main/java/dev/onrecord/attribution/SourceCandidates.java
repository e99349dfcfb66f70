package dev.onrecord.attribution;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.entity.Mentions;
import dev.onrecord.attribution.token.Marks;
import dev.onrecord.attribution.token.Quotations;
import dev.onrecord.attribution.token.Sentences;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.Word;

/**
 * The mentions near a cue that may be its source, nearest first: some to the left, then some to the
 * right, with what lies between. Both walks are bounded, so that no text makes them long.
 */
final class SourceCandidates {
  static final int MOST_LEFT = 8;
  static final int MOST_RIGHT = 3;
  static final int MOST = MOST_LEFT + MOST_RIGHT;
  private static final int LONGEST_LEFT = 90;
  private static final int LONGEST_RIGHT = 16;

  final int[] mention = new int[MOST];
  final int[] commas = new int[mention.length];
  final int[] verbs = new int[mention.length];
  final int[] clauses = new int[mention.length];
  final int[] quotations = new int[mention.length];
  final int[] gap = new int[mention.length];
  int left;
  int count;

  private final TokenSequence story;
  private final Sentences sentences;
  private final Quotations quotes;
  private final Mentions mentions;
  private int commasPassed;
  private int verbsPassed;
  private int clausesPassed;
  private int quotationsPassed;
  private int tokensPassed;

  SourceCandidates(ArticleContext reading) {
    story = reading.story();
    sentences = reading.sentences();
    quotes = reading.quotations();
    mentions = reading.mentions();
  }

  /** Gathers the candidates of a cue. */
  void gather(int cue) {
    count = 0;
    reset();
    walkLeft(cue);
    left = count;
    reset();
    walkRight(cue);
  }

  private void reset() {
    commasPassed = 0;
    verbsPassed = 0;
    clausesPassed = 0;
    quotationsPassed = 0;
    tokensPassed = 0;
  }

  private void walkLeft(int cue) {
    int part = story.part(cue);
    int own = quotes.at(cue);
    boolean opened = sentences.opens(cue);
    int steps = 0;
    for (int t = cue - 1; t >= story.first(part) && steps++ < LONGEST_LEFT; t--) {
      int quotation = quotes.at(t);
      if (quotation >= 0 && quotation != own) {
        if (opened && (quotationsPassed > 0 || count > 0)) {
          return;
        }
        t = quotes.get(quotation).open();
        quotationsPassed++;
        opened = sentences.opens(t);
        continue;
      }
      if (opened || own >= 0 && quotation != own) {
        return;
      }
      if (story.mark(t) == ')') {
        t = opening(t);
        continue;
      }
      int m = mentions.at(t);
      if (m >= 0) {
        if (mentions.get(m).last() < cue) {
          add(m);
        }
        t = mentions.get(m).first();
        if (count == MOST_LEFT) {
          return;
        }
      } else {
        pass(t);
      }
      opened = sentences.opens(t);
    }
  }

  /** The bracket that opens what another one closes; the closing one where there is none near. */
  private int opening(int close) {
    for (int t = close - 1; t >= story.first(story.part(close)) && close - t < 12; t--) {
      if (story.mark(t) == '(') {
        return t;
      }
    }
    return close;
  }

  /** "After suggesting that it was over, Hart left": whoever is named behind a comma. */
  private void walkRightOfGerund(int cue) {
    int end = Math.min(sentences.end(sentences.of(cue)), cue + LONGEST_LEFT);
    for (int t = cue + 1; t < end && count < left + MOST_RIGHT; t++) {
      int quotation = quotes.at(t);
      if (quotation >= 0 && quotation != quotes.at(cue)) {
        quotationsPassed++;
        t = Math.max(t, quotes.get(quotation).close());
      }
      boolean comma = story.mark(t) == ',' || quotation >= 0;
      int m = comma && t + 1 < end ? mentions.at(t + 1) : -1;
      if (m >= 0 && mentions.get(m).first() == t + 1) {
        add(m);
      }
      commasPassed += story.mark(t) == ',' ? 1 : 0;
    }
  }

  /** Whether a gerund comes before the subject of its sentence. */
  private boolean opensWithGerund(int cue) {
    boolean opens = sentences.opens(cue);
    boolean after = !opens && sentences.opens(cue - 1);
    return story.isA(cue, GERUND)
        && (opens || after && story.isA(cue - 1, PREPOSITION | SUBORDINATOR | ADVERB));
  }

  private void walkRight(int cue) {
    if (opensWithGerund(cue)) {
      walkRightOfGerund(cue);
      return;
    }
    int end = Math.min(sentences.end(sentences.of(cue)), cue + LONGEST_RIGHT);
    for (int t = cue + 1; t < end; t++) {
      if (quotes.at(t) >= 0 && quotes.at(t) != quotes.at(cue)) {
        return;
      }
      int m = mentions.at(t);
      if (m >= 0) {
        add(m);
        t = mentions.get(m).last();
        if (count == left + MOST_RIGHT) {
          return;
        }
      } else {
        pass(t);
      }
    }
  }

  private void add(int m) {
    mention[count] = m;
    commas[count] = commasPassed;
    verbs[count] = verbsPassed;
    clauses[count] = clausesPassed;
    quotations[count] = quotationsPassed;
    gap[count] = tokensPassed;
    count++;
    tokensPassed++;
  }

  private void pass(int token) {
    Word word = story.word(token);
    if (!word.isWord()) {
      commasPassed +=
          word.mark() == ',' || word.mark() == ';' || Marks.isLongDash(word.mark()) ? 1 : 0;
      tokensPassed++;
      return;
    }
    if (word.isA(COMPLEMENTIZER | SUBORDINATOR | RELATIVE)) {
      clausesPassed++;
    }
    boolean finite = word.isA(COMMON_VERB | ED_FORM | CUE | AUXILIARY) && !word.isA(GERUND);
    boolean ownAuxiliary = tokensPassed == 0 && word.isA(AUXILIARY);
    verbsPassed += finite && !ownAuxiliary ? 1 : 0;
    if (!ownAuxiliary && !word.isA(ADVERB | NEGATION)) {
      tokensPassed++;
    }
  }
}
