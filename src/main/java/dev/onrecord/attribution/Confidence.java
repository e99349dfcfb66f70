package dev.onrecord.attribution;

import static dev.onrecord.attribution.model.ConfidenceFeature.*;
import static dev.onrecord.attribution.model.Dimension.*;
import static dev.onrecord.attribution.model.Dimensions.*;
import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.AttributionWriter.Speaker;
import dev.onrecord.attribution.Coreference.Reference;
import dev.onrecord.attribution.cue.Cue;
import dev.onrecord.attribution.cue.CueReader;
import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.entity.Entity;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.model.Features;
import dev.onrecord.attribution.model.Model;
import dev.onrecord.attribution.model.Rule;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.attribution.token.TokenSpan;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The confidence of an attribution: the probability that people who read the article would make it
 * too, by logistic regression over the results of the steps before. Of the attributions with a
 * confidence of 0.9, about nine in ten are right.
 */
final class Confidence {
  /** The most mentions back that are searched for a name. */
  private static final int FAR = 60;

  private static final Reference UNKNOWN = new Reference(List.of(), Mention.Kind.THING, 1);

  private final ArticleContext context;
  private final TokenSequence tokens;
  private final Coreference coreference;
  private final CueReader cues;
  private final Features features = new Features();
  private final float[] weights;
  private final BitSet insideContent;

  /** The number of attributions of each entity, in the article and in each paragraph. */
  private final Map<Integer, Integer> often = new HashMap<>();

  /** The confidence of the attributions so far, by the mention of their source. */
  private final Map<Integer, Double> ofSource = new HashMap<>();

  private final Map<Place, Integer> oftenHere = new HashMap<>();

  /** Takes the features of each confidence too, for learning. */
  private final BiConsumer<CandidateAttribution, Features> each;

  /** The share of right attributions of rules that the corpus of learning hardly knows. */
  private static final Map<Rule, Double> CALIBRATED =
      Map.of(
          Rule.PHRASE,
          0.8,
          Rule.ADJECTIVE,
          0.75,
          Rule.COLON,
          0.8,
          Rule.DIALOGUE,
          0.7,
          Rule.AGENT,
          0.75);

  /** The least confidence of a quotation beside the cue and the name of its source. */
  private static final double BESIDE_QUOTATION = 0.75;

  /** The least probability of whom a pronoun stands for that leaves little doubt. */
  private static final double CLEAR = 0.8;

  /** The least confidence of a quotation beside the cue and a pronoun that is clear. */
  private static final double CLEAR_PRONOUN = 0.6;

  private record Place(int paragraph, int entity) {}

  Confidence(
      ArticleContext context,
      Coreference coreference,
      Model model,
      List<CandidateAttribution> candidates,
      BiConsumer<CandidateAttribution, Features> each) {
    this.context = context;
    this.coreference = coreference;
    this.each = each;
    tokens = context.tokens();
    cues = new CueReader(context);
    weights = model.weights();
    insideContent = insideContent(candidates);
    for (CandidateAttribution candidate : candidates) {
      for (int entity : reference(candidate).entities()) {
        often.merge(entity, 1, Integer::sum);
        oftenHere.merge(new Place(candidate.paragraph(), entity), 1, Integer::sum);
      }
    }
  }

  private Reference reference(CandidateAttribution candidate) {
    return candidate.source().isEmpty() ? UNKNOWN : coreference.get(candidate.source().getAsInt());
  }

  /** Returns the cues that stand in the content of an attribution to another source. */
  private BitSet insideContent(List<CandidateAttribution> candidates) {
    int[] coveredBy = new int[tokens.size()];
    for (int c = 0; c < candidates.size(); c++) {
      for (TokenSpan content : candidates.get(c).content()) {
        for (int t = content.first(); t <= content.last(); t++) {
          coveredBy[t] = coveredBy[t] == 0 ? c + 1 : coveredBy[t];
        }
      }
    }
    BitSet inside = new BitSet();
    for (CandidateAttribution candidate : candidates) {
      int cue = candidate.cue().map(TokenSpan::first).orElse(-1);
      int by = cue < 0 ? 0 : coveredBy[cue];
      if (by > 0 && !candidates.get(by - 1).source().equals(candidate.source())) {
        inside.set(cue);
      }
    }
    return inside;
  }

  /** Returns the confidence of an attribution to a source without a name. */
  double ofUnnamed(CandidateAttribution candidate) {
    return of(candidate, reference(candidate), Optional.empty());
  }

  /** Returns the confidence of an attribution to a named source. */
  double of(CandidateAttribution candidate, Speaker speaker) {
    return of(candidate, coreference.get(speaker.mention()), Optional.of(speaker.entity()));
  }

  private double of(CandidateAttribution candidate, Reference source, Optional<Entity> entity) {
    int kind = number(source.kind());
    features.clear();
    BIAS.add(features);
    choices(candidate, kind, flag(entity.isPresent()), source.probability());
    content(candidate, kind);
    candidate.cue().ifPresent(c -> cue(c.first()));
    entity.ifPresent(e -> entity(candidate, e, kind));
    each.accept(candidate, features);
    double learned = 1 / (1 + Math.exp(-features.score(weights)));
    double least = isBesideQuotation(candidate) ? least(candidate, source) : 0;
    if (candidate.rule() == Rule.CARRIED_OVER && candidate.source().isPresent()) {
      least = Math.min(least, ofSource.getOrDefault(candidate.source().getAsInt(), least));
    }
    double sure = Math.max(least, CALIBRATED.getOrDefault(candidate.rule(), learned));
    candidate.source().ifPresent(m -> ofSource.merge(m, sure, Math::max));
    return sure;
  }

  /** Returns the least confidence of a quotation beside its cue and source. */
  private static double least(CandidateAttribution candidate, Reference source) {
    if (candidate.rule() == Rule.CARRIED_OVER || source.kind() != Mention.Kind.SINGULAR_PRONOUN) {
      return BESIDE_QUOTATION;
    }
    return source.probability() < CLEAR ? 0 : CLEAR_PRONOUN;
  }

  /** Returns whether nothing but a person or a pronoun stands between a quotation and its cue. */
  private boolean isBesideQuotation(CandidateAttribution candidate) {
    if (candidate.rule() == Rule.CARRIED_OVER) {
      return true;
    }
    if (candidate.rule() != Rule.VERB || candidate.source().isEmpty()) {
      return false;
    }
    int cue = candidate.cue().map(TokenSpan::first).orElse(0);
    Mention source = context.mentions().get(candidate.source().getAsInt());
    int first = source.last() == cue - 1 ? source.first() : cue;
    boolean near = source.last() == cue - 1 || source.first() == cue + 1;
    boolean quoted = first > 0 && context.quotations().inside(first - 1);
    return near
        && quoted
        && (source.kind() == Mention.Kind.PERSON || source.kind() == Mention.Kind.SINGULAR_PRONOUN)
        && tokens.isA(cue, TAKES_QUOTE)
        && !tokens.opensParagraph(first);
  }

  private void choices(
      CandidateAttribution candidate, int kind, int resolved, double sourceProbability) {
    int rule = number(candidate.rule());
    int probability = logarithm(candidate.probability());
    int sure = sourceProbability < 1 ? logarithm(sourceProbability) : CERTAIN;
    PROBABILITY.add(features, probability);
    SURENESS.add(features, sure);
    KIND.add(features, kind, resolved);
    KIND_AND_SURENESS.add(features, kind, resolved, sure);
    RULE.add(features, rule);
    RULE_AND_PROBABILITY.add(features, rule, probability);
  }

  /** Returns the nearness of a probability to 1, in half units of the natural logarithm. */
  private static int logarithm(double probability) {
    return Math.clamp((int) (-2 * Math.log(1 - probability + 1e-6)), 0, SUREST);
  }

  private void content(CandidateAttribution candidate, int kind) {
    int speech = number(candidate.kind());
    int words = candidate.content().stream().mapToInt(TokenSpan::size).sum();
    boolean inside =
        candidate.cue().isPresent() && insideContent.get(candidate.cue().get().first());
    char last = tokens.mark(tokens.first(candidate.paragraph() + 1) - 1);
    CONTENT.add(features, speech, CONTENT_WORDS.of(words));
    TAKEN_IN.add(features, kind, speech, flag(inside));
    PARAGRAPH.add(features, candidate.paragraph());
    LEADS_OVER.add(features, flag(last == ':'), flag(words == 0));
  }

  private void cue(int token) {
    Cue cue = cues.read(token, Optional.empty());
    LEMMA.add(features, cue.verb());
    FORM.add(features, number(cue.form()));
    AUXILIARIES.add(features, cue.auxiliaries());
    AFTER.add(features, number(cue.after()));
    PARENTHESIS.add(features, number(cue.parenthesis()));
  }

  private void entity(CandidateAttribution candidate, Entity entity, int kind) {
    Place here = new Place(candidate.paragraph(), entity.number());
    boolean gender = entity.surelyMale() || entity.surelyFemale();
    NAME.add(features, entity.mentions(), entity.nameLength());
    SEX.add(features, kind, flag(gender));
    candidate.source().ifPresent(m -> named(m, entity, kind));
    OFTEN_HERE.add(features, oftenHere.getOrDefault(here, 1) - 1, kind);
    OFTEN.add(features, often.getOrDefault(entity.number(), 1) - 1, kind);
  }

  /** Returns the number of paragraphs from the last mention by name to the source. */
  private void named(int source, Entity entity, int kind) {
    int named = source;
    while (named >= 0 && context.entities().entityOf(named) != entity.number()) {
      named = source - named < FAR ? named - 1 : -1;
    }
    int back =
        named < 0 ? NOT_FOUND : Math.min(NOT_FOUND - 1, paragraph(source) - paragraph(named));
    NAMED_BACK.add(features, kind, back, flag(entity.mentions() > 1));
  }

  private int paragraph(int mention) {
    return tokens.paragraph(context.mentions().get(mention).first());
  }
}
