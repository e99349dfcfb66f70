package dev.onrecord.attribution;

import dev.onrecord.article.Attribution;
import dev.onrecord.attribution.entity.KnownPeople;
import dev.onrecord.attribution.model.Features;
import dev.onrecord.attribution.model.Models;
import dev.onrecord.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Finds who says what in the paragraphs of an article. */
public final class Attributor {
  private final Models models;
  private final KnownPeople known;

  public Attributor(Models models, KnownPeople known) {
    this.models = models;
    this.known = known;
  }

  /**
   * The attributions of each paragraph.
   *
   * @param headline the headline's tokens, none where there is no headline
   * @param paragraphs the tokens of each paragraph, in order
   * @return a list for each paragraph
   */
  public List<List<Attribution>> attribute(Tokens headline, List<Tokens> paragraphs) {
    return attribute(headline, paragraphs, (saying, features) -> {});
  }

  /**
   * Like {@link #attribute(Tokens, List)}, handing on the features of each confidence before the
   * attribution that it belongs to is added.
   */
  public List<List<Attribution>> attribute(
      Tokens headline, List<Tokens> paragraphs, BiConsumer<CandidateAttribution, Features> each) {
    ArticleContext reading = ArticleContext.of(headline, paragraphs, known);
    CandidateAttributions sayings = new CandidateAttributions(reading, models);
    sayings.find();
    Coreference referents = Coreference.of(reading, sayings.sources(), models);
    sayings.addLoose();
    List<List<Attribution>> attributions = new ArrayList<>(paragraphs.size());
    paragraphs.forEach(p -> attributions.add(new ArrayList<>(2)));
    AttributionWriter writer =
        new AttributionWriter(
            reading,
            referents,
            new Confidence(reading, referents, models.confidence(), sayings.all(), each));
    for (CandidateAttribution saying : sayings.all()) {
      if (saying.part() > 0) {
        writer.write(saying, attributions.get(saying.part() - 1));
      }
    }
    return attributions;
  }
}
