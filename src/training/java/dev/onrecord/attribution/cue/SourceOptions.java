package dev.onrecord.attribution.cue;

import dev.onrecord.attribution.cue.Cue.DecidedCue;
import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.model.Features;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The options that a {@link SourceChooser} has for the cues of an article, with their features. */
public final class SourceOptions {
  private final ArticleContext context;
  private final CueReader reader;
  private final Features features = new Features();
  private final CueDescriber cues;
  private Optional<DecidedCue> last = Optional.empty();

  /**
   * A possible source of a cue.
   *
   * @param mention the mention; empty for nobody
   * @param features the features of the choice
   */
  public record Option(OptionalInt mention, int[] features) {}

  public SourceOptions(ArticleContext context) {
    this.context = context;
    reader = new CueReader(context);
    cues = new CueDescriber(context.tokens(), features);
  }

  /** Returns the options for a cue, nobody first. */
  public List<Option> of(int token) {
    Cue cue = reader.read(token, last);
    SourceCandidates candidates = CandidateSearch.near(context, token);
    CandidateDescriber describer = new CandidateDescriber(context, cue, candidates, features);
    List<Option> options = new ArrayList<>(candidates.size() + 1);
    cues.describe(cue, candidates.left().size());
    options.add(new Option(OptionalInt.empty(), features.toArray()));
    for (int c = 0; c < candidates.size(); c++) {
      describer.describe(c);
      options.add(new Option(OptionalInt.of(candidates.get(c).mention()), features.toArray()));
    }
    return options;
  }

  /** Records the decision on a cue, which the options for the next cue depend on. */
  public void decide(int token, OptionalInt mention) {
    last = Optional.of(new DecidedCue(token, mention));
  }
}
