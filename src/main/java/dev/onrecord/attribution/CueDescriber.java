package dev.onrecord.attribution;

import static dev.onrecord.attribution.model.SourceFeature.*;

import dev.onrecord.attribution.model.Features;
import dev.onrecord.attribution.token.TokenSequence;

/** Describes a cue, whoever its source may be: the features of "nobody". */
final class CueDescriber {
  private final TokenSequence story;
  private final CueContext context;
  private final SourceCandidates candidates;
  private final Features features;

  CueDescriber(
      ArticleContext reading, CueContext context, SourceCandidates candidates, Features features) {
    story = reading.story();
    this.context = context;
    this.candidates = candidates;
    this.features = features;
  }

  void describe(int cue) {
    features.clear();
    CUE_BIAS.add(features, 0);
    verb(context.lemma, context.form, context.typeBefore(cue), context.after);
    neighbours(cue, context.form, context.typeBefore(cue), context.after);
    sentence(cue, context.form);
  }

  private void verb(int lemma, int form, int before, int after) {
    CUE_LEMMA.add(features, lemma);
    CUE_LEMMA_AND_FORM.add(features, lemma * 8 + form);
    CUE_LEMMA_AND_BEFORE.add(features, lemma * 32 + before);
    CUE_LEMMA_AND_AFTER.add(features, lemma * 32 + after);
    CUE_AUXILIARIES.add(features, context.auxiliaries * 8 + form);
    CUE_USE_AND_AFTER.add(features, context.use * 32 + after);
  }

  private void neighbours(int cue, int form, int before, int after) {
    CUE_FORM_AND_BEFORE.add(features, form * 32 + before);
    CUE_FORM_AND_AFTER.add(features, form * 32 + after);
    CUE_BEFORE_AND_AFTER.add(features, before * 32 + after);
    CUE_SECOND_BEFORE.add(features, form * 32 + context.beforeGroup);
    CUE_SECOND_AFTER.add(features, form * 32 + story.type(cue + 2));
    CUE_BEFORE_FORM.add(features, story.hash(cue - 1, 1024));
    CUE_AFTER_FORM.add(features, story.hash(cue + 1, 1024));
    int verbAndNext = context.lemma * 31 + story.hash(cue + 1, 8192);
    CUE_LEMMA_AND_AFTER_FORM.add(features, verbAndNext & 8191);
  }

  private void sentence(int cue, int form) {
    CUE_BESIDE_QUOTATION.add(features, context.quotationBeside * 8 + form);
    CUE_IN_PHRASE.add(features, Math.min(3, candidates.left) * 8 + form);
    CUE_PLACE.add(features, (story.part(cue) == 0 ? 1 : 0) * 8 + form);
    CUE_TAKEN_IN.add(features, context.takenIn * 8 + form);
    CUE_PREVIOUS.add(features, (context.previous * 4 + context.commasSince) * 8 + form);
    CUE_PREVIOUS_AND_BEFORE.add(features, context.previous * 32 + context.beforeGroup);
  }
}
