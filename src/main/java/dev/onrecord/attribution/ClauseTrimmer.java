package dev.onrecord.attribution;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.token.Marks;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.attribution.token.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Ends the content of an attribution where the next attribution of the sentence begins: "Ruiz said
 * yes, and Hart said no."
 */
record ClauseTrimmer(ArticleContext context, TokenSequence tokens) {
  ClauseTrimmer(ArticleContext context) {
    this(context, context.tokens());
  }

  /**
   * Returns the attributions, given in the order of the text, without content that belongs to the
   * next.
   */
  List<CandidateAttribution> trim(List<CandidateAttribution> attributions) {
    List<CandidateAttribution> trimmed = new ArrayList<>(attributions);
    for (int i = 0; i + 1 < trimmed.size(); i++) {
      CandidateAttribution attribution = trimmed.get(i);
      OptionalInt mark = mark(attribution, trimmed.get(i + 1));
      if (mark.isPresent() && !attribution.content().isEmpty()) {
        trimmed.set(i, attribution.withContent(cut(attribution.content(), mark.getAsInt())));
      }
    }
    return trimmed;
  }

  /**
   * Returns the mark behind which the clause of the next attribution begins, if it is outside this
   * one.
   */
  private OptionalInt mark(CandidateAttribution attribution, CandidateAttribution next) {
    if (next.paragraph() != attribution.paragraph()
        || next.source().isEmpty()
        || next.cue().isEmpty()
        || attribution.cue().isEmpty()) {
      return OptionalInt.empty();
    }
    int cue = attribution.cue().get().first();
    int source = context.mentions().get(next.source().getAsInt()).first();
    int at = Math.min(source, next.cue().get().first()) - 1;
    while (at > cue && tokens.isA(at, CONJUNCTION | SUBORDINATOR | ADVERB)) {
      at--;
    }
    char mark = at > cue ? tokens.mark(at) : 0;
    boolean clause = mark == ',' || mark == ';' || Marks.isLongDash(mark);
    return clause && source > cue && !context.quotations().inside(at)
        ? OptionalInt.of(at)
        : OptionalInt.empty();
  }

  /** Returns the content with its last span ending before a mark, if the mark stands in it. */
  private static List<TokenSpan> cut(List<TokenSpan> content, int mark) {
    TokenSpan last = content.getLast();
    if (last.first() >= mark || mark > last.last()) {
      return content;
    }
    List<TokenSpan> cut = new ArrayList<>(content);
    cut.set(cut.size() - 1, new TokenSpan(last.first(), mark - 1));
    return cut;
  }
}
