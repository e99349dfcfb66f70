package dev.onrecord.annotate;

import dev.onrecord.analysis.Tokens;
import dev.onrecord.article.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Finds who says what in the paragraphs of an article. */
final class Attributor {
  private final Models models;
  private final KnownPeople known;

  Attributor(Models models, KnownPeople known) {
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
  List<List<Attribution>> attribute(Tokens headline, List<Tokens> paragraphs) {
    return attribute(headline, paragraphs, (saying, features) -> {});
  }

  /**
   * Like {@link #attribute(Tokens, List)}, handing on the features of each confidence before the
   * attribution that it belongs to is added.
   */
  List<List<Attribution>> attribute(
      Tokens headline, List<Tokens> paragraphs, BiConsumer<Saying, Features> each) {
    Reading reading = Reading.of(headline, paragraphs, known);
    Sayings sayings = new Sayings(reading, models);
    sayings.find();
    Referents referents = Referents.of(reading, sayings.sources(), models);
    sayings.addLoose();
    List<List<Attribution>> attributions = new ArrayList<>(paragraphs.size());
    paragraphs.forEach(p -> attributions.add(new ArrayList<>(2)));
    Attributions writer =
        new Attributions(
            reading,
            referents,
            new Confidence(reading, referents, models.confidence(), sayings.all(), each));
    for (Saying saying : sayings.all()) {
      if (saying.part() > 0) {
        writer.write(saying, attributions.get(saying.part() - 1));
      }
    }
    return attributions;
  }
}
