package dev.onrecord.attribution.cue;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.cue.SourceCandidates.SourceCandidate;
import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.entity.Mentions;
import dev.onrecord.attribution.token.Marks;
import dev.onrecord.attribution.token.Quotations;
import dev.onrecord.attribution.token.Sentences;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Searches one side of a cue for mentions that may be its source, nearest first, and counts what it
 * passes. Both searches are bounded, so that no text makes them long.
 */
final class CandidateSearch {
  private static final int MOST_LEFT = 8;
  private static final int MOST_RIGHT = 3;
  private static final int LONGEST_LEFT = 90;
  private static final int LONGEST_RIGHT = 16;

  private final TokenSequence tokens;
  private final Sentences sentences;
  private final Quotations quotes;
  private final Mentions mentions;
  private final List<SourceCandidate> found = new ArrayList<>();
  private int commas;
  private int verbs;
  private int clauses;
  private int quotations;
  private int gap;

  private CandidateSearch(ArticleContext context) {
    tokens = context.tokens();
    sentences = context.sentences();
    quotes = context.quotations();
    mentions = context.mentions();
  }

  /** Returns the candidates for the source of a cue. */
  static SourceCandidates near(ArticleContext context, int cue) {
    CandidateSearch left = new CandidateSearch(context);
    left.walkLeft(cue);
    CandidateSearch right = new CandidateSearch(context);
    right.walkRight(cue);
    return new SourceCandidates(left.found, right.found);
  }

  private void walkLeft(int cue) {
    int paragraph = tokens.paragraph(cue);
    int own = quotes.at(cue);
    boolean opened = sentences.opens(cue);
    int steps = 0;
    for (int t = cue - 1; t >= tokens.first(paragraph) && steps++ < LONGEST_LEFT; t--) {
      int quotation = quotes.at(t);
      if (quotation >= 0 && quotation != own) {
        if (opened && (quotations > 0 || !found.isEmpty())) {
          return;
        }
        t = quotes.get(quotation).open();
        quotations++;
        opened = sentences.opens(t);
        continue;
      }
      if (opened || own >= 0 && quotation != own) {
        return;
      }
      if (tokens.mark(t) == ')') {
        t = opening(t);
        continue;
      }
      int m = mentions.at(t);
      if (m >= 0) {
        if (mentions.get(m).last() < cue) {
          add(m);
        }
        t = mentions.get(m).first();
        if (found.size() == MOST_LEFT) {
          return;
        }
      } else {
        pass(t);
      }
      opened = sentences.opens(t);
    }
  }

  /**
   * Returns the bracket that opens what another one closes; the closing one where there is none
   * near.
   */
  private int opening(int close) {
    for (int t = close - 1; t >= tokens.first(tokens.paragraph(close)) && close - t < 12; t--) {
      if (tokens.mark(t) == '(') {
        return t;
      }
    }
    return close;
  }

  /**
   * Adds the mentions behind commas and quotations: "After suggesting that it was over, Hart left".
   */
  private void walkRightOfGerund(int cue) {
    int end = Math.min(sentences.end(sentences.of(cue)), cue + LONGEST_LEFT);
    for (int t = cue + 1; t < end && found.size() < MOST_RIGHT; t++) {
      int quotation = quotes.at(t);
      if (quotation >= 0 && quotation != quotes.at(cue)) {
        quotations++;
        t = Math.max(t, quotes.get(quotation).close());
      }
      boolean comma = tokens.mark(t) == ',' || quotation >= 0;
      int m = comma && t + 1 < end ? mentions.at(t + 1) : -1;
      if (m >= 0 && mentions.get(m).first() == t + 1) {
        add(m);
      }
      commas += tokens.mark(t) == ',' ? 1 : 0;
    }
  }

  /** Returns whether a gerund comes before the subject of its sentence. */
  private boolean opensWithGerund(int cue) {
    boolean opens = sentences.opens(cue);
    boolean after = !opens && sentences.opens(cue - 1);
    return tokens.isA(cue, GERUND)
        && (opens || after && tokens.isA(cue - 1, PREPOSITION | SUBORDINATOR | ADVERB));
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
        if (found.size() == MOST_RIGHT) {
          return;
        }
      } else {
        pass(t);
      }
    }
  }

  private void add(int m) {
    found.add(new SourceCandidate(m, commas, verbs, clauses, quotations, gap));
    gap++;
  }

  private void pass(int token) {
    Word word = tokens.word(token);
    if (!word.isWord()) {
      commas += word.mark() == ',' || word.mark() == ';' || Marks.isLongDash(word.mark()) ? 1 : 0;
      gap++;
      return;
    }
    if (word.isA(COMPLEMENTIZER | SUBORDINATOR | RELATIVE)) {
      clauses++;
    }
    boolean finite = word.isA(COMMON_VERB | ED_FORM | CUE | AUXILIARY) && !word.isA(GERUND);
    boolean ownAuxiliary = gap == 0 && word.isA(AUXILIARY);
    verbs += finite && !ownAuxiliary ? 1 : 0;
    if (!ownAuxiliary && !word.isA(ADVERB | NEGATION)) {
      gap++;
    }
  }
}
