package dev.onrecord.attribution;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.model.Features;
import dev.onrecord.attribution.model.Model;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.Word;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Decides whether a verb tells of speech here, and who of the candidates speaks: one choice between
 * "nobody" and each candidate, with learned weights, so that its probability is a confidence.
 */
public final class SourceChooser {
  /**
   * How much likelier than somebody nobody has to be, on the scale of the scores: what is doubtful
   * is kept, and its confidence tells.
   */
  private static final double DOUBT = 0.5;

  private static final Set<String> MOTIONS =
      Set.of("up", "down", "into", "toward", "towards", "through", "across", "ahead", "away");

  private final ArticleContext reading;
  private final TokenSequence story;
  private final SourceCandidates candidates;
  private final CueContext context;
  private final Features features = new Features();
  private final CueDescriber cues;
  private final CandidateDescriber sources;
  private final float[] weights;
  private final double[] scores = new double[SourceCandidates.MOST + 1];

  /** The mention chosen by the last choice; -1 where nobody speaks. */
  int chosen;

  /** How likely the last choice is. */
  double probability;

  public SourceChooser(ArticleContext reading, Model model) {
    this.reading = reading;
    story = reading.story();
    candidates = new SourceCandidates(reading);
    context = new CueContext(reading);
    cues = new CueDescriber(reading, context, candidates, features);
    sources = new CandidateDescriber(reading, context, candidates, features);
    weights = model.weights();
  }

  /** Whether a token may be a cue at all. */
  public boolean mayBeCue(int token) {
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
    cues.describe(cue);
    int nobody = candidates.count;
    scores[nobody] = features.score(weights);
    scores[nobody] -= DOUBT;
    int best = likeliest(nobody, candidates.count);
    chosen = best == nobody ? -1 : candidates.mention[best];
    probability = Features.probability(scores, nobody + 1, best);
    chooseAgent(cue);
    context.decided(cue, chosen);
  }

  /** "Was told by Hart": nobody but Hart. */
  private void chooseAgent(int cue) {
    int agent = reading.mentions().at(cue + 2);
    if (context.passive && story.isA(cue + 1, BY) && agent >= 0) {
      chosen = agent;
      probability = Math.max(probability, story.isA(cue, TAKES_ADDRESSEE) ? 0.9 : 0.5);
    }
  }

  /** Chooses somebody for a cue, the likeliest of the candidates, whatever speaks against it. */
  void chooseSomebody(int cue) {
    look(cue);
    int best = likeliest(-1, candidates.left);
    chosen = best < 0 ? -1 : candidates.mention[best];
    probability = 0.7;
  }

  /**
   * Scores the first candidates; the likeliest of them, or the one given where none is likelier.
   */
  private int likeliest(int otherwise, int count) {
    int best = otherwise;
    double score = otherwise < 0 ? Double.NEGATIVE_INFINITY : scores[otherwise];
    for (int k = 0; k < count; k++) {
      sources.describe(k);
      scores[k] = features.score(weights);
      if (scores[k] > score) {
        best = k;
        score = scores[k];
      }
    }
    return best;
  }

  private void look(int cue) {
    candidates.gather(cue);
    context.look(cue);
  }

  /** Hands on the features of every choice for a cue, that of "nobody" as number -1. */
  public void explain(int cue, BiConsumer<Integer, int[]> each) {
    look(cue);
    cues.describe(cue);
    each.accept(-1, features.toArray());
    for (int k = 0; k < candidates.count; k++) {
      sources.describe(k);
      each.accept(candidates.mention[k], features.toArray());
    }
  }

  /** Takes note of who the source of a cue is, where that is known without choosing. */
  public void decided(int cue, int source) {
    context.decided(cue, source);
  }
}
