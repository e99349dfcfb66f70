package dev.onrecord.attribution.cue;

import static dev.onrecord.attribution.model.Dimension.*;
import static dev.onrecord.attribution.model.Dimensions.*;
import static dev.onrecord.attribution.model.SourceFeature.*;
import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.cue.Cue.DecidedCue;
import dev.onrecord.attribution.cue.SourceCandidates.SourceCandidate;
import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.entity.Entity;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.model.Features;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.attribution.token.TokenType;
import dev.onrecord.text.Word;

/** Describes the candidates of one cue: their form, their place, and what stands between. */
record CandidateDescriber(
    ArticleContext context,
    TokenSequence tokens,
    Cue cue,
    SourceCandidates candidates,
    Features features) {
  CandidateDescriber(
      ArticleContext context, Cue cue, SourceCandidates candidates, Features features) {
    this(context, context.tokens(), cue, candidates, features);
  }

  private int form() {
    return number(cue.form());
  }

  private int beforeGroup() {
    return number(cue.beforeGroup());
  }

  void describe(int number) {
    SourceCandidate candidate = candidates.get(number);
    Mention mention = context.mentions().get(candidate.mention());
    int side = flag(candidates.isRight(number));
    int rank = candidates.rank(number);
    boolean opens = context.sentences().opens(mention.first());
    TokenType before = opens ? TokenType.EDGE : tokens.type(mention.first() - 1);
    features.clear();
    kind(mention, side);
    int beforeNumber = number(before);
    between(candidate, side, rank, beforeNumber);
    around(mention, side, rank, beforeNumber);
    place(side, rank, before);
    sentence(candidate.mention(), mention, side);
    fromLeft(number, mention, candidate.commas());
  }

  private void kind(Mention mention, int side) {
    int kind = number(mention.kind());
    KIND.add(features, kind, side);
    KIND_AND_FORM.add(features, kind, form());
    KIND_AND_USE.add(features, kind, cue.uses());
    CASE.add(features, number(grammaticalCase(mention)), side);
    int first = number(tokens.type(mention.first()));
    LENGTH.add(features, mention.last() - mention.first(), first);
    if (!mention.hasName()) {
      HEAD_FORM.add(features, tokens.hash(mention.last(), WORDS));
    }
  }

  private void between(SourceCandidate candidate, int side, int rank, int before) {
    GAP.add(features, side, candidate.gap());
    VERBS_BETWEEN.add(features, side, candidate.verbs(), rank, form());
    COMMAS_BETWEEN.add(features, side, candidate.commas(), rank, form());
    QUOTATIONS_BETWEEN.add(features, candidate.quotations(), side);
    CLAUSES_BETWEEN.add(features, candidate.clauses(), candidate.verbs(), rank);
    BEFORE_CANDIDATE_AND_VERBS.add(features, side, candidate.verbs(), before);
    BEFORE_CUE_AND_COMMAS.add(features, side, candidate.commas(), beforeGroup());
  }

  /** Returns the place among the candidates counted from the start, where subjects stand. */
  private void fromLeft(int number, Mention mention, int commas) {
    boolean right = candidates.isRight(number);
    int fromLeft = candidates.left().size() - 1 - number;
    FROM_LEFT.add(features, right ? RIGHT_OF_CUE : Math.min(fromLeft, LATER), commas, form());
    if (tokens.mark(mention.last() + 1) == ',') {
      int behind = number(tokens.type(mention.last() + 2));
      BEHIND_COMMA.add(features, behind, beforeGroup(), flag(commas > 1));
    }
  }

  private void around(Mention mention, int side, int rank, int before) {
    int behind = number(tokens.type(mention.last() + 1));
    BEFORE_CANDIDATE.add(features, side, rank, before);
    AFTER_CANDIDATE.add(features, side, rank, behind);
    BEFORE_CUE.add(features, side, rank, beforeGroup());
    AFTER_CUE.add(features, side, rank, number(cue.after()));
    BESIDE_QUOTATION.add(
        features, side, rank, number(cue.quotationBefore()), flag(cue.quotedBehind()));
    AFTER_CANDIDATE_AND_BEFORE_CUE.add(features, side, behind, beforeGroup());
    BEFORE_CANDIDATE_FORM.add(features, tokens.hash(mention.first() - 1, WORDS));
    AFTER_CANDIDATE_FORM.add(features, tokens.hash(mention.last() + 1, WORDS));
  }

  private void place(int side, int rank, TokenType before) {
    SIDE_AND_RANK.add(features, side, rank, form());
    FIRST_IN_SENTENCE.add(features, flag(before == TokenType.EDGE), side, form());
    LEMMA_AND_SIDE.add(features, cue.verb(), side, flag(rank > 0));
    PASSIVE.add(features, flag(cue.passive()), side, flag(before == TokenType.BY_WORD));
  }

  private void sentence(int m, Mention mention, int side) {
    int relation = number(relation(m, mention));
    PREVIOUS_SOURCE.add(features, relation, form());
    PREVIOUS_SOURCE_AND_BEFORE.add(features, relation, beforeGroup());
    TAKEN_IN.add(features, number(cue.parenthesis()), side);
    int number = context.entities().entityOf(m);
    if (number >= 0) {
      Entity entity = context.entities().get(number);
      boolean gender = entity.surelyMale() || entity.surelyFemale();
      NAMED.add(features, entity.mentions(), entity.nameLength(), flag(gender));
    }
  }

  private PreviousSource relation(int m, Mention mention) {
    if (cue.previous().isEmpty()) {
      return PreviousSource.NO_CUE;
    }
    DecidedCue previous = cue.previous().get();
    boolean behind = mention.first() > previous.token();
    if (previous.source().isEmpty()) {
      return behind
          ? PreviousSource.BEHIND_CUE_WITHOUT_SOURCE
          : PreviousSource.BEFORE_CUE_WITHOUT_SOURCE;
    }
    int source = previous.source().getAsInt();
    if (m == source) {
      return PreviousSource.SAME_MENTION;
    }
    int entity = context.entities().entityOf(m);
    if (entity >= 0 && entity == context.entities().entityOf(source)) {
      return PreviousSource.SAME_ENTITY;
    }
    return behind ? PreviousSource.BEHIND_CUE : PreviousSource.BEFORE_CUE;
  }

  private GrammaticalCase grammaticalCase(Mention mention) {
    Word last = tokens.word(mention.last());
    if (last.is(Word.POSSESSIVE)) {
      return GrammaticalCase.POSSESSIVE;
    }
    if (last.isA(SUBJECT_PRONOUN)) {
      return GrammaticalCase.SUBJECT;
    }
    boolean object = last.isA(OBJECT_PRONOUN | POSSESSIVE_PRONOUN);
    return object ? GrammaticalCase.OBJECT : GrammaticalCase.UNMARKED;
  }
}
