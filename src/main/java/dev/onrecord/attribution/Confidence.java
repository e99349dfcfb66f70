package dev.onrecord.attribution;

import static dev.onrecord.attribution.model.ConfidenceFeature.*;

import dev.onrecord.article.Attribution.Kind;
import dev.onrecord.attribution.entity.Entity;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.model.Features;
import dev.onrecord.attribution.model.Model;
import dev.onrecord.attribution.token.TokenSequence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * How sure an attribution is: the probability that people who read the article would make it too,
 * by logistic regression over what the choices before it found, so that of those said with 0.9
 * about nine in ten are right.
 */
final class Confidence {
  /** How many mentions back somebody's name is looked for. */
  private static final int FAR = 60;

  private final ArticleContext reading;
  private final TokenSequence story;
  private final CueContext context;
  private final Features features = new Features();
  private final float[] weights;
  private final BitSet takenIn;

  /** How often each entity speaks, in the story and in each part of it. */
  private final Map<Integer, Integer> often = new HashMap<>();

  private final Map<Long, Integer> oftenHere = new HashMap<>();

  /** Where the features of each confidence go as well, for those who learn from them. */
  private final BiConsumer<CandidateAttribution, Features> each;

  Confidence(
      ArticleContext reading,
      Coreference referents,
      Model model,
      List<CandidateAttribution> sayings,
      BiConsumer<CandidateAttribution, Features> each) {
    this.reading = reading;
    this.each = each;
    story = reading.story();
    context = new CueContext(reading);
    weights = model.weights();
    takenIn = takenIn(sayings);
    for (CandidateAttribution saying : sayings) {
      for (int entity : referents.entitiesOf(saying.source())) {
        often.merge(entity, 1, Integer::sum);
        oftenHere.merge(here(saying, entity), 1, Integer::sum);
      }
    }
  }

  private static long here(CandidateAttribution saying, int entity) {
    return (long) saying.part() << 32 | entity;
  }

  /** The cues that stand inside of what somebody else says. */
  private BitSet takenIn(List<CandidateAttribution> sayings) {
    int[] coveredBy = new int[story.size()];
    for (int s = 0; s < sayings.size(); s++) {
      for (int[] content : sayings.get(s).content()) {
        for (int t = content[0]; t <= content[1]; t++) {
          coveredBy[t] = coveredBy[t] == 0 ? s + 1 : coveredBy[t];
        }
      }
    }
    BitSet inside = new BitSet();
    for (CandidateAttribution saying : sayings) {
      int by = saying.cue() < 0 ? 0 : coveredBy[saying.cue()];
      if (by > 0 && sayings.get(by - 1).source() != saying.source()) {
        inside.set(saying.cue());
      }
    }
    return inside;
  }

  /**
   * How sure it is that somebody says something.
   *
   * @param source what the mention of who says it is worth
   * @param entity whom that stands for; -1 where it has no name
   * @param sureness how sure that is
   */
  double of(CandidateAttribution saying, Mention.Kind source, int entity, double sureness) {
    features.clear();
    BIAS.add(features, 0);
    boolean named = entity >= 0;
    int kind = source.ordinal();
    choices(saying, kind * 2 + (named ? 1 : 0), sureness);
    content(saying, kind);
    if (saying.cue() >= 0) {
      cue(saying);
    }
    if (named) {
      who(reading.cast().get(entity), kind);
      near(saying, entity, kind);
      int others = Math.min(oftenHere.getOrDefault(here(saying, entity), 1) - 1, 3);
      OFTEN_HERE.add(features, others * 16 + kind);
      OFTEN.add(features, Math.min(often.getOrDefault(entity, 1) - 1, 7) * 16 + kind);
    }
    each.accept(saying, features);
    return 1 / (1 + Math.exp(-features.score(weights)));
  }

  private void choices(CandidateAttribution saying, int kind, double sureness) {
    int rule = saying.rule().ordinal();
    int likely = logarithm(saying.confidence());
    int sure = sureness < 1 ? logarithm(sureness) : 15;
    PROBABILITY.add(features, likely);
    SURENESS.add(features, sure);
    KIND.add(features, kind);
    KIND_AND_SURENESS.add(features, kind * 16 + sure);
    RULE.add(features, rule);
    RULE_AND_PROBABILITY.add(features, rule * 16 + likely);
  }

  /** How near a probability is to 1, in steps of half a unit of the natural logarithm. */
  private static int logarithm(double probability) {
    return Math.clamp((int) (-2 * Math.log(1 - probability + 1e-6)), 0, 12);
  }

  private void content(CandidateAttribution saying, int kind) {
    int words = 0;
    for (int[] content : saying.content()) {
      words += content[1] - content[0] + 1;
    }
    int length = words == 0 ? 0 : words < 3 ? 1 : words < 8 ? 2 : words < 20 ? 3 : 4;
    int inside = saying.cue() >= 0 && takenIn.get(saying.cue()) ? 1 : 0;
    int speech = saying.kind() == Kind.INDIRECT ? 0 : saying.kind() == Kind.MIXED ? 1 : 2;
    CONTENT.add(features, speech * 8 + length);
    TAKEN_IN.add(features, (kind * 3 + speech) * 2 + inside);
    PLACE.add(features, Math.min(saying.part(), 3));
    boolean colon = story.mark(story.first(saying.part() + 1) - 1) == ':';
    LEADS_OVER.add(features, (colon ? 1 : 0) + (length == 0 ? 2 : 0));
  }

  private void cue(CandidateAttribution saying) {
    context.look(saying.cue());
    LEMMA.add(features, context.lemma);
    FORM.add(features, context.form);
    AUXILIARIES.add(features, context.auxiliaries);
    AFTER.add(features, context.after);
    PLACE.add(features, 8 + context.takenIn);
  }

  private void who(Entity who, int kind) {
    int mentioned = Math.min(who.mentions(), 8);
    int sexed = who.surelyMale() || who.surelyFemale() ? 1 : 0;
    WHO.add(features, mentioned * 4 + Math.min(who.nameLength(), 3));
    SEX.add(features, kind * 2 + sexed);
  }

  /** How many paragraphs before its source somebody was named last. */
  private void near(CandidateAttribution saying, int entity, int kind) {
    int named = saying.source();
    while (named >= 0 && reading.cast().entityOf(named) != entity) {
      named = saying.source() - named < FAR ? named - 1 : -1;
    }
    int back = named < 0 ? 7 : Math.min(6, part(saying.source()) - part(named));
    int twice = reading.cast().get(entity).mentions() > 1 ? 1 : 0;
    NAMED_BACK.add(features, (kind * 8 + back) * 2 + twice);
  }

  private int part(int mention) {
    return story.part(reading.mentions().get(mention).first());
  }
}
