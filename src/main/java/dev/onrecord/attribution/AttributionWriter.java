package dev.onrecord.attribution;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Source;
import dev.onrecord.article.Span;
import dev.onrecord.attribution.entity.Entity;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.entity.Mention.Kind;
import dev.onrecord.attribution.token.TokenSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns sayings, which count in tokens, into attributions, which count in characters. */
final class AttributionWriter {
  private final ArticleContext reading;
  private final TokenSequence story;
  private final Coreference referents;
  private final Confidence confidence;
  private final Coordination rows;

  AttributionWriter(ArticleContext reading, Coreference referents, Confidence confidence) {
    this.reading = reading;
    this.referents = referents;
    this.confidence = confidence;
    rows = new Coordination(reading);
    story = reading.story();
  }

  /** Somebody who says it: a mention, and the entity that it stands for. */
  private record Speaker(int mention, int entity) {}

  /** Adds an attribution for each of those who say it. */
  void write(CandidateAttribution saying, List<Attribution> to) {
    List<Speaker> speakers = new ArrayList<>(1);
    List<Integer> row = saying.source() < 0 ? List.of() : rows.of(saying.source(), saying.cue());
    row.forEach(m -> addNamed(m, speakers));
    Optional<Span> span = row.isEmpty() ? Optional.empty() : span(saying, row);
    if (speakers.isEmpty()) {
      Source unnamed = new Source.Unnamed(description(saying, span));
      double sure = sure(saying, new Speaker(saying.source(), -1));
      to.add(attribution(saying, unnamed, span, sure));
    }
    // Those who say something together say it as surely as the surest of them.
    double sure = speakers.stream().mapToDouble(s -> sure(saying, s)).max().orElse(0);
    for (Speaker speaker : speakers) {
      Source source = reading.cast().get(speaker.entity()).source();
      to.add(attribution(saying, source, span, sure));
    }
  }

  private double sure(CandidateAttribution saying, Speaker speaker) {
    int m = speaker.mention();
    return confidence.of(saying, referents.worth(m), speaker.entity(), referents.sureness(m));
  }

  private String description(CandidateAttribution saying, Optional<Span> span) {
    if (span.isPresent() || saying.source() < 0) {
      return span.map(s -> s.in(story.text(saying.part()))).orElse("");
    }
    Mention elsewhere = reading.mentions().get(saying.source());
    return story.text(elsewhere.first(), elsewhere.last());
  }

  private void addNamed(int m, List<Speaker> speakers) {
    for (int number : referents.entitiesOf(m)) {
      Entity entity = reading.cast().get(number);
      if (!entity.isPlace() && (entity.person || reading.mentions().get(m).kind() != Kind.PLACE)) {
        speakers.add(new Speaker(m, number));
      }
    }
  }

  private Attribution attribution(
      CandidateAttribution saying, Source source, Optional<Span> span, double sure) {
    Optional<Span> cue =
        saying.cue() < 0
            ? Optional.empty()
            : Optional.of(story.span(saying.cue(), saying.cueLast()));
    List<Span> content = saying.content().stream().map(c -> story.span(c[0], c[1])).toList();
    return new Attribution(
        saying.kind(), source, span, cue, content, saying.rule().toString(), sure);
  }

  private Optional<Span> span(CandidateAttribution saying, List<Integer> row) {
    int m = row.get(row.size() - 1);
    Mention last = reading.mentions().get(m);
    if (last.kind() == Kind.WHO) {
      int owner = Coreference.antecedentOfWho(reading, m);
      last = owner < 0 ? last : reading.mentions().get(owner);
    }
    if (story.part(last.first()) != saying.part()) {
      return Optional.empty();
    }
    Mention first = row.size() == 1 ? last : reading.mentions().get(row.get(0));
    return Optional.of(story.span(first.first(), last.last()));
  }
}
