package dev.onrecord.attribution.cue;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.cue.Cue.DecidedCue;
import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.model.Features;
import dev.onrecord.attribution.model.Model;
import dev.onrecord.attribution.token.TokenSequence;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Chooses the source of a cue, or nobody where the verb reports no speech: one choice among all
 * candidates with learned weights, so that its probability is a confidence.
 */
public final class SourceChooser {
  /**
   * The amount by which the score of nobody is lowered: doubtful attributions are kept, and their
   * confidence shows the doubt.
   */
  private static final double DOUBT = 0.5;

  private static final double AGENT = 0.5;
  private static final double ADDRESSED_AGENT = 0.9;
  private static final double SOMEBODY = 0.7;

  private final ArticleContext context;
  private final TokenSequence tokens;
  private final CueReader reader;
  private final Features features = new Features();
  private final CueDescriber cues;
  private final float[] weights;
  private Optional<DecidedCue> last = Optional.empty();

  /**
   * The choice that was made for a cue.
   *
   * @param mention the mention of the source; empty for nobody
   * @param probability the probability of the choice
   */
  public record Choice(OptionalInt mention, double probability) {}

  public SourceChooser(ArticleContext context, Model model) {
    this.context = context;
    tokens = context.tokens();
    reader = new CueReader(context);
    cues = new CueDescriber(tokens, features);
    weights = model.weights();
  }

  /** Chooses the source of a cue, or nobody. */
  public Choice choose(int token) {
    Cue cue = reader.read(token, last);
    Choice choice = orAgent(cue, likeliest(cue, CandidateSearch.near(context, token)));
    last = Optional.of(new DecidedCue(token, choice.mention()));
    return choice;
  }

  private Choice likeliest(Cue cue, SourceCandidates candidates) {
    int nobody = candidates.size();
    double[] scores = new double[nobody + 1];
    cues.describe(cue, candidates.left().size());
    scores[nobody] = features.score(weights) - DOUBT;
    score(cue, candidates, nobody, scores);
    int best = Features.best(scores, nobody);
    OptionalInt mention =
        best == nobody ? OptionalInt.empty() : OptionalInt.of(candidates.get(best).mention());
    return new Choice(mention, Features.probability(scores, best));
  }

  /** Returns the choice of the agent if the verb is passive and has one: "was told by Hart". */
  private Choice orAgent(Cue cue, Choice choice) {
    int agent = context.mentions().at(cue.token() + 2);
    boolean passive = cue.passive() || isReduced(cue.token(), agent);
    if (!passive || !tokens.isA(cue.token() + 1, BY) || agent < 0) {
      return choice;
    }
    double least = tokens.isA(cue.token(), TAKES_ADDRESSEE) ? ADDRESSED_AGENT : AGENT;
    return new Choice(OptionalInt.of(agent), Math.max(choice.probability(), least));
  }

  /** Returns whether a participle describes the noun before it: "a warning issued by Ruiz". */
  private boolean isReduced(int cue, int agent) {
    return agent >= 0
        && tokens.isA(cue, PARTICIPLE)
        && tokens.isA(cue, TAKES_OBJECT | TAKES_ADDRESSEE)
        && context.mentions().at(cue - 1) >= 0
        && context.mentions().get(context.mentions().at(cue - 1)).kind() == Mention.Kind.THING
        && context.mentions().get(agent).kind() == Mention.Kind.PERSON;
  }

  /** Chooses the likeliest candidate to the left of a cue that certainly has a source. */
  public Choice chooseSomebody(int token) {
    Cue cue = reader.read(token, last);
    SourceCandidates candidates = CandidateSearch.near(context, token);
    double[] scores = new double[candidates.left().size()];
    score(cue, candidates, scores.length, scores);
    OptionalInt mention =
        scores.length == 0
            ? OptionalInt.empty()
            : OptionalInt.of(candidates.get(Features.best(scores, 0)).mention());
    return new Choice(mention, SOMEBODY);
  }

  private void score(Cue cue, SourceCandidates candidates, int count, double[] scores) {
    CandidateDescriber describer = new CandidateDescriber(context, cue, candidates, features);
    for (int c = 0; c < count; c++) {
      describer.describe(c);
      scores[c] = features.score(weights);
    }
  }
}
