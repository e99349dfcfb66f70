package dev.onrecord.annotate;

import dev.onrecord.analysis.Tokens;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Source;
import dev.onrecord.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who says what in the paragraphs of an article. */
final class Attributor {

  /**
   * The attributions of each paragraph.
   *
   * @param headline the headline's tokens, none where there is no headline
   * @param paragraphs the tokens of each paragraph, in order
   * @return a list for each paragraph
   */
  List<List<Attribution>> attribute(Tokens headline, List<Tokens> paragraphs) {
    Reading reading = Reading.of(headline, paragraphs);
    Sayings sayings = new Sayings(reading);
    List<Saying> found = sayings.find();
    Referents referents = Referents.of(reading, sayings.sources());
    List<List<Attribution>> attributions = new ArrayList<>(paragraphs.size());
    paragraphs.forEach(p -> attributions.add(new ArrayList<>(2)));
    for (Saying saying : found) {
      if (saying.part() > 0) {
        attributions.get(saying.part() - 1).add(attribution(reading, referents, saying));
      }
    }
    return attributions;
  }

  private static Attribution attribution(Reading reading, Referents referents, Saying saying) {
    Story story = reading.story();
    int m = saying.source();
    int entity = referents.entityOf(m);
    Optional<Span> span = Optional.empty();
    Source source = new Source.Unnamed("");
    if (m >= 0) {
      Mention mention = reading.mentions().get(m);
      if (story.part(mention.first()) == saying.part()) {
        span = Optional.of(story.span(mention.first(), mention.last()));
      }
      source = new Source.Unnamed(story.text(mention.first(), mention.last()));
    }
    if (entity >= 0 && !isPlace(reading, m)) {
      source = reading.cast().get(entity).source();
    }
    Optional<Span> cue =
        saying.cue() < 0
            ? Optional.empty()
            : Optional.of(story.span(saying.cue(), saying.cueLast()));
    List<Span> content = saying.content().stream().map(c -> story.span(c[0], c[1])).toList();
    return new Attribution(
        saying.kind(),
        source,
        span,
        cue,
        content,
        saying.rule(),
        saying.confidence() * referents.sureness(m));
  }

  private static boolean isPlace(Reading reading, int m) {
    return reading.mentions().get(m).kind() == Mention.Kind.PLACE;
  }
}
