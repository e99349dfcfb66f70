package dev.onrecord.annotate;

import static dev.onrecord.analysis.WordClass.*;
import static dev.onrecord.annotate.SourceFeature.*;

import dev.onrecord.analysis.Word;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Decides whether a verb tells of speech here, and who of the candidates speaks: one choice between
 * "nobody" and each candidate, with learned weights, so that its probability is a confidence.
 */
final class SourceChooser {
  /** The number that stands for "according to" beside those of the verbs. */
  static final int ACCORDING_TO = 500;

  private static final Set<String> MOTIONS =
      Set.of("up", "down", "into", "toward", "towards", "through", "across", "ahead", "away");

  private final Reading reading;
  private final Story story;
  private final Candidates candidates;
  private final Features features = new Features();
  private final float[] weights;

  private int cueForm;
  private int cueUse;
  private int cueLemma;
  private int beforeGroup;
  private int afterCue;
  private int quotationBeside;
  private boolean isPassive;

  /** The mention chosen by the last choice; -1 where nobody speaks. */
  int chosen;

  /** How likely the last choice is. */
  double probability;

  /** Whether the chosen one stands after the cue. */
  boolean after;

  SourceChooser(Reading reading, Model model) {
    this.reading = reading;
    story = reading.story();
    candidates = new Candidates(reading);
    weights = model.weights();
  }

  Candidates candidates() {
    return candidates;
  }

  /** Whether a token may be a cue at all. */
  boolean mayBeCue(int token) {
    Word word = story.word(token);
    if (word.cueVerb() < 0 && !isAccordingTo(token)) {
      return false;
    }
    int m = reading.mentions().at(token);
    return m < 0 && !reading.quotations().inside(token) && !isAnswerByDeed(token);
  }

  private boolean quotationWithin(int cue, int distance) {
    for (int t = cue; t < Math.min(cue + distance, story.size()); t++) {
      if (reading.quotations().inside(t)) {
        return true;
      }
    }
    return false;
  }

  /** "Responded by launching missiles": a verb of answering that goes on with what was done. */
  private boolean isAnswerByDeed(int cue) {
    if (MOTIONS.contains(story.word(Math.min(cue + 1, story.size() - 1)).form())) {
      return !story.isA(cue, TAKES_ADDRESSEE) && !quotationWithin(cue, 12);
    }
    if (story.isA(cue, TAKES_OBJECT) || !story.isA(cue, TAKES_QUOTE)) {
      return false;
    }
    for (int t = cue + 1; t < Math.min(cue + 8, story.size() - 1); t++) {
      if (story.isA(t, BY) && story.isA(t + 1, GERUND | ING_FORM)) {
        return !story.isA(t + 1, TAKES_QUOTE);
      }
      if (story.word(t).mark() != 0) {
        return false;
      }
    }
    return false;
  }

  boolean isAccordingTo(int token) {
    return story.isA(token, ACCORDING) && story.isA(token + 1, TO);
  }

  /** Chooses for a cue. */
  void choose(int cue) {
    look(cue);
    features.clear();
    cueFeatures(cue);
    double best = features.score(weights);
    double[] scores = new double[candidates.count + 1];
    scores[candidates.count] = best;
    chosen = -1;
    int at = candidates.count;
    for (int k = 0; k < candidates.count; k++) {
      features.clear();
      candidateFeatures(k);
      scores[k] = features.score(weights);
      if (scores[k] > best) {
        best = scores[k];
        chosen = candidates.mention[k];
        at = k;
      }
    }
    after = at >= candidates.left;
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - best);
    }
    probability = 1 / sum;
    if (passive(cue) && story.isA(cue + 1, BY) && reading.mentions().at(cue + 2) >= 0) {
      chosen = reading.mentions().at(cue + 2);
      after = true;
      probability = Math.max(probability, 0.5);
    }
  }

  /** Chooses somebody for a cue, the likeliest of the candidates, whatever speaks against it. */
  void chooseSomebody(int cue) {
    look(cue);
    chosen = -1;
    double best = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < candidates.left; k++) {
      features.clear();
      candidateFeatures(k);
      double score = features.score(weights);
      if (score > best) {
        best = score;
        chosen = candidates.mention[k];
      }
    }
    probability = 0.7;
  }

  /** Hands on the features of every choice for a cue, that of "nobody" as number -1. */
  void explain(int cue, BiConsumer<Integer, int[]> each) {
    look(cue);
    features.clear();
    cueFeatures(cue);
    each.accept(-1, features.toArray());
    for (int k = 0; k < candidates.count; k++) {
      features.clear();
      candidateFeatures(k);
      each.accept(candidates.mention[k], features.toArray());
    }
  }

  private int lemma(int cue) {
    int verb = story.word(cue).cueVerb();
    return verb < 0 ? ACCORDING_TO : verb;
  }

  private int form(int cue) {
    Word word = story.word(cue);
    if (word.isA(GERUND)) {
      return 0;
    }
    if (word.isA(PAST)) {
      return word.isA(BASE) ? 1 : word.isA(PARTICIPLE) ? 2 : 3;
    }
    if (word.isA(PARTICIPLE)) {
      return 4;
    }
    return word.isA(THIRD) ? 5 : word.isA(BASE) ? 6 : 7;
  }

  private int use(int cue) {
    Word word = story.word(cue);
    return (word.isA(TAKES_CLAUSE) ? 1 : 0)
        + (word.isA(TAKES_QUOTE) ? 2 : 0)
        + (word.isA(TAKES_OBJECT) ? 4 : 0)
        + (word.isA(TAKES_ADDRESSEE) ? 8 : 0);
  }

  private int type(int token) {
    return story.type(token);
  }

  private int typeBefore(int cue) {
    return reading.sentences().opens(cue) ? 0 : type(cue - 1);
  }

  /** Which quotation marks touch the cue: one just before (with or without a comma), one after. */
  private int besideQuotation(int cue) {
    int before = story.opensPart(cue) ? 0 : quotationEnding(cue - 1);
    int after = 0;
    int next = cue + 1;
    if (next < story.size() && (story.mark(next) == ',' || story.mark(next) == ':')) {
      next++;
    }
    if (next < story.size()
        && story.part(next) == story.part(cue)
        && reading.quotations().inside(next)) {
      after = 1;
    }
    return before * 2 + after;
  }

  private int quotationEnding(int token) {
    int comma = story.mark(token) == ',' ? 1 : 0;
    int quotation = reading.quotations().at(token - comma);
    if (quotation < 0) {
      return 0;
    }
    char mark = story.mark(reading.quotations().get(quotation).to());
    return mark == ',' || comma == 1 ? 3 : Marks.endsSentence(mark) ? 2 : 1;
  }

  /** Finds out once what all the candidates of a cue share. */
  private void look(int cue) {
    candidates.gather(cue);
    cueForm = form(cue);
    cueUse = use(cue);
    cueLemma = lemma(cue);
    beforeGroup = typeBefore(auxiliariesBefore(cue));
    afterCue = type(cue + 1);
    quotationBeside = besideQuotation(cue);
    isPassive = passive(cue);
  }

  private void cueFeatures(int cue) {
    int lemma = cueLemma;
    int form = cueForm;
    int before = typeBefore(cue);
    int next = type(cue + 1);
    int skipped = auxiliariesBefore(cue);
    CUE_BIAS.add(features, 0);
    CUE_LEMMA.add(features, lemma);
    CUE_LEMMA_AND_FORM.add(features, lemma * 8 + form);
    CUE_LEMMA_AND_BEFORE.add(features, lemma * 32 + before);
    CUE_LEMMA_AND_AFTER.add(features, lemma * 32 + next);
    CUE_FORM_AND_BEFORE.add(features, form * 32 + before);
    CUE_FORM_AND_AFTER.add(features, form * 32 + next);
    CUE_USE_AND_AFTER.add(features, cueUse * 32 + next);
    CUE_BEFORE_AND_AFTER.add(features, before * 32 + next);
    CUE_SECOND_BEFORE.add(features, form * 32 + typeBefore(Math.max(skipped, 0)));
    CUE_SECOND_AFTER.add(features, form * 32 + type(cue + 2));
    CUE_BESIDE_QUOTATION.add(features, quotationBeside * 8 + form);
    CUE_IN_PHRASE.add(features, Math.min(3, candidates.left) * 8 + form);
    CUE_PLACE.add(features, (story.part(cue) == 0 ? 1 : 0) * 8 + form);
  }

  /** The first token of the verb group that a cue ends. */
  private int auxiliariesBefore(int cue) {
    int at = cue;
    while (cue - at < 6
        && !reading.sentences().opens(at)
        && story.isA(at - 1, AUXILIARY | ADVERB | NEGATION | TO)) {
      at--;
    }
    return at;
  }

  private boolean passive(int cue) {
    if (!story.isA(cue, PARTICIPLE)) {
      return false;
    }
    int at = cue - 1;
    while (cue - at < 5 && story.isA(at, ADVERB | NEGATION)) {
      at--;
    }
    return story.isA(at, BE);
  }

  private void candidateFeatures(int k) {
    Mention mention = reading.mentions().get(candidates.mention[k]);
    boolean right = k >= candidates.left;
    int side = right ? 1 : 0;
    int rank = Math.min(right ? k - candidates.left : k, 7);
    int near = Math.min(rank, 2);
    int form = cueForm;
    int verbs = Math.min(candidates.verbs[k], 3);
    int commas = Math.min(candidates.commas[k], 3);
    int kind = mention.kind().ordinal();
    int beforeType = reading.sentences().opens(mention.first()) ? 0 : type(mention.first() - 1);
    int afterType = type(mention.last() + 1);
    int cueBefore = beforeGroup;
    SIDE_AND_RANK.add(features, (side * 8 + rank) * 8 + form);
    KIND.add(features, kind * 2 + side);
    KIND_AND_FORM.add(features, kind * 8 + form);
    KIND_AND_USE.add(features, kind * 16 + cueUse);
    GAP.add(features, (side * 16 + Math.min(candidates.gap[k], 15)));
    VERBS_BETWEEN.add(features, ((side * 4 + verbs) * 3 + near) * 8 + form);
    COMMAS_BETWEEN.add(features, ((side * 4 + commas) * 3 + near) * 8 + form);
    QUOTATIONS_BETWEEN.add(features, Math.min(candidates.quotations[k], 3) * 2 + side);
    CLAUSES_BETWEEN.add(features, (Math.min(candidates.clauses[k], 2) * 4 + verbs) * 3 + near);
    BEFORE_CANDIDATE.add(features, (side * 3 + near) * 32 + beforeType);
    BEFORE_CANDIDATE_AND_VERBS.add(features, (side * 4 + verbs) * 32 + beforeType);
    AFTER_CANDIDATE.add(features, (side * 3 + near) * 32 + afterType);
    BEFORE_CUE.add(features, (side * 3 + near) * 32 + cueBefore);
    BEFORE_CUE_AND_COMMAS.add(features, (side * 4 + commas) * 32 + cueBefore);
    AFTER_CUE.add(features, (side * 3 + near) * 32 + afterCue);
    CASE.add(features, grammaticalCase(mention) * 2 + side);
    FIRST_IN_SENTENCE.add(features, (beforeType == 0 ? 1 : 0) * 16 + side * 8 + form);
    BESIDE_QUOTATION.add(features, (side * 3 + near) * 32 + quotationBeside);
    LEMMA_AND_SIDE.add(features, cueLemma * 4 + side * 2 + (rank > 0 ? 1 : 0));
    PASSIVE.add(
        features,
        (isPassive ? 1 : 0) * 16 + side * 8 + (beforeType == TokenType.BY_WORD.ordinal() ? 1 : 0));
  }

  private int grammaticalCase(Mention mention) {
    Word last = story.word(mention.last());
    if (last.is(Word.POSSESSIVE)) {
      return 1;
    }
    return last.isA(SUBJECT_PRONOUN) ? 2 : last.isA(OBJECT_PRONOUN | POSSESSIVE_PRONOUN) ? 3 : 0;
  }
}
