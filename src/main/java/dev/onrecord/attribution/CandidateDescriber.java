package dev.onrecord.attribution;

import static dev.onrecord.attribution.model.SourceFeature.*;
import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.entity.Entity;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.model.Features;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.attribution.token.TokenType;
import dev.onrecord.text.Word;

/** Describes a candidate: what it is, where it stands, and what is between it and the cue. */
final class CandidateDescriber {
  private final ArticleContext reading;
  private final TokenSequence story;
  private final CueContext context;
  private final SourceCandidates candidates;
  private final Features features;

  CandidateDescriber(
      ArticleContext reading, CueContext context, SourceCandidates candidates, Features features) {
    this.reading = reading;
    story = reading.story();
    this.context = context;
    this.candidates = candidates;
    this.features = features;
  }

  void describe(int k) {
    Mention mention = reading.mentions().get(candidates.mention[k]);
    boolean right = k >= candidates.left;
    int rank = Math.min(right ? k - candidates.left : k, 7);
    int side = right ? 1 : 0;
    int before = context.typeBefore(mention.first());
    int after = story.type(mention.last() + 1);
    features.clear();
    kind(mention, side, context.form);
    between(k, side, Math.min(rank, 2), before);
    around(mention, side * 3 + Math.min(rank, 2), before, after);
    place(side, rank, before);
    sentence(candidates.mention[k], mention, side);
    fromLeft(k, mention, Math.min(candidates.commas[k], 3));
  }

  private void kind(Mention mention, int side, int form) {
    int kind = mention.kind().ordinal();
    KIND.add(features, kind * 2 + side);
    KIND_AND_FORM.add(features, kind * 8 + form);
    KIND_AND_USE.add(features, kind * 16 + context.use);
    CASE.add(features, grammaticalCase(mention) * 2 + side);
    int length = Math.min(mention.last() - mention.first(), 3);
    LENGTH.add(features, (length * 32 + story.type(mention.first())));
    if (!mention.hasName()) {
      HEAD_FORM.add(features, story.hash(mention.last(), 1024));
    }
  }

  private void between(int k, int side, int near, int before) {
    int verbs = Math.min(candidates.verbs[k], 3);
    int commas = Math.min(candidates.commas[k], 3);
    int form = context.form;
    GAP.add(features, (side * 16 + Math.min(candidates.gap[k], 15)));
    VERBS_BETWEEN.add(features, ((side * 4 + verbs) * 3 + near) * 8 + form);
    COMMAS_BETWEEN.add(features, ((side * 4 + commas) * 3 + near) * 8 + form);
    QUOTATIONS_BETWEEN.add(features, Math.min(candidates.quotations[k], 3) * 2 + side);
    CLAUSES_BETWEEN.add(features, (Math.min(candidates.clauses[k], 2) * 4 + verbs) * 3 + near);
    BEFORE_CANDIDATE_AND_VERBS.add(features, (side * 4 + verbs) * 32 + before);
    BEFORE_CUE_AND_COMMAS.add(features, (side * 4 + commas) * 32 + context.beforeGroup);
  }

  /** Where a candidate stands from the start, which is where subjects stand. */
  private void fromLeft(int k, Mention mention, int commas) {
    int fromLeft = k >= candidates.left ? 3 : Math.min(candidates.left - 1 - k, 2);
    FROM_LEFT.add(features, (fromLeft * 4 + commas) * 8 + context.form);
    if (story.mark(mention.last() + 1) == ',') {
      int behind = story.type(mention.last() + 2);
      BEHIND_COMMA.add(features, (behind * 32 + context.beforeGroup) * 2 + (commas > 1 ? 1 : 0));
    }
  }

  private void around(Mention mention, int sideAndRank, int before, int after) {
    BEFORE_CANDIDATE.add(features, sideAndRank * 32 + before);
    AFTER_CANDIDATE.add(features, sideAndRank * 32 + after);
    BEFORE_CUE.add(features, sideAndRank * 32 + context.beforeGroup);
    AFTER_CUE.add(features, sideAndRank * 32 + context.after);
    BESIDE_QUOTATION.add(features, sideAndRank * 32 + context.quotationBeside);
    int right = sideAndRank / 3;
    AFTER_CANDIDATE_AND_BEFORE_CUE.add(features, (right * 32 + after) * 32 + context.beforeGroup);
    BEFORE_CANDIDATE_FORM.add(features, story.hash(mention.first() - 1, 1024));
    AFTER_CANDIDATE_FORM.add(features, story.hash(mention.last() + 1, 1024));
  }

  private void place(int side, int rank, int before) {
    int form = context.form;
    SIDE_AND_RANK.add(features, (side * 8 + rank) * 8 + form);
    FIRST_IN_SENTENCE.add(features, (before == 0 ? 1 : 0) * 16 + side * 8 + form);
    LEMMA_AND_SIDE.add(features, context.lemma * 4 + side * 2 + (rank > 0 ? 1 : 0));
    boolean by = before == TokenType.BY_WORD.ordinal();
    PASSIVE.add(features, (context.passive ? 1 : 0) * 16 + side * 8 + (by ? 1 : 0));
  }

  private void sentence(int m, Mention mention, int side) {
    int relation = previousSource(m, mention);
    PREVIOUS_SOURCE.add(features, relation * 8 + context.form);
    PREVIOUS_SOURCE_AND_BEFORE.add(features, relation * 32 + context.beforeGroup);
    TAKEN_IN.add(features, context.takenIn * 2 + side);
    int entity = reading.cast().entityOf(m);
    if (entity >= 0) {
      Entity who = reading.cast().get(entity);
      int often = Math.min(who.mentions(), 4);
      int sexed = who.surelyMale() || who.surelyFemale() ? 1 : 0;
      NAMED.add(features, (often * 3 + Math.min(who.nameLength(), 2)) * 2 + sexed);
    }
  }

  /** How a candidate stands to the source of the cue before. */
  private int previousSource(int m, Mention mention) {
    if (context.previousCue < 0) {
      return 0;
    }
    if (context.previousSource < 0) {
      return mention.first() > context.previousCue ? 1 : 2;
    }
    if (m == context.previousSource) {
      return 3;
    }
    int entity = reading.cast().entityOf(m);
    if (entity >= 0 && entity == reading.cast().entityOf(context.previousSource)) {
      return 4;
    }
    return mention.first() > context.previousCue ? 5 : 6;
  }

  private int grammaticalCase(Mention mention) {
    Word last = story.word(mention.last());
    if (last.is(Word.POSSESSIVE)) {
      return 1;
    }
    return last.isA(SUBJECT_PRONOUN) ? 2 : last.isA(OBJECT_PRONOUN | POSSESSIVE_PRONOUN) ? 3 : 0;
  }
}
