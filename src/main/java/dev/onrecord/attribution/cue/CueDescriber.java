package dev.onrecord.attribution.cue;

import static dev.onrecord.attribution.model.Dimension.*;
import static dev.onrecord.attribution.model.Dimensions.*;
import static dev.onrecord.attribution.model.SourceFeature.*;

import dev.onrecord.attribution.model.CueVerbs;
import dev.onrecord.attribution.model.Features;
import dev.onrecord.attribution.token.TokenSequence;

/** Describes a cue without regard to candidates: the features of the choice of nobody. */
record CueDescriber(TokenSequence tokens, Features features) {
  /**
   * Describes a cue.
   *
   * @param candidatesLeft the number of candidates to its left
   */
  void describe(Cue cue, int candidatesLeft) {
    int form = number(cue.form());
    int before = number(cue.before());
    int beforeGroup = number(cue.beforeGroup());
    int after = number(cue.after());
    features.clear();
    CUE_BIAS.add(features);
    verb(cue, form, before, after);
    neighbours(form, before, beforeGroup, after);
    words(cue, form);
    sentence(cue, form, beforeGroup, candidatesLeft);
  }

  private void verb(Cue cue, int form, int before, int after) {
    CUE_LEMMA.add(features, cue.verb());
    CUE_LEMMA_AND_FORM.add(features, cue.verb(), form);
    CUE_LEMMA_AND_BEFORE.add(features, cue.verb(), before);
    CUE_LEMMA_AND_AFTER.add(features, cue.verb(), after);
    CUE_AUXILIARIES.add(features, cue.auxiliaries(), form);
    CUE_USE_AND_AFTER.add(features, cue.uses(), after);
  }

  private void neighbours(int form, int before, int beforeGroup, int after) {
    CUE_FORM_AND_BEFORE.add(features, form, before);
    CUE_FORM_AND_AFTER.add(features, form, after);
    CUE_BEFORE_AND_AFTER.add(features, before, after);
    CUE_SECOND_BEFORE.add(features, form, beforeGroup);
  }

  private void words(Cue cue, int form) {
    int next = cue.token() + 1;
    CUE_SECOND_AFTER.add(features, form, number(tokens.type(next + 1)));
    CUE_BEFORE_FORM.add(features, tokens.hash(cue.token() - 1, WORDS));
    CUE_AFTER_FORM.add(features, tokens.hash(next, WORDS));
    int verbAndNext = CueVerbs.hash(cue.verb(), tokens.hash(next, PAIRS), PAIRS);
    CUE_LEMMA_AND_AFTER_FORM.add(features, verbAndNext);
  }

  private void sentence(Cue cue, int form, int beforeGroup, int candidatesLeft) {
    int quotation = number(cue.quotationBefore());
    int previous = number(cue.previousCue());
    CUE_BESIDE_QUOTATION.add(features, quotation, flag(cue.quotedBehind()), form);
    CUE_IN_PHRASE.add(features, candidatesLeft, form);
    CUE_PLACE.add(features, flag(tokens.paragraph(cue.token()) == 0), form);
    CUE_TAKEN_IN.add(features, number(cue.parenthesis()), form);
    CUE_PREVIOUS.add(features, previous, cue.commasSince(), form);
    CUE_PREVIOUS_AND_BEFORE.add(features, previous, beforeGroup);
  }
}
