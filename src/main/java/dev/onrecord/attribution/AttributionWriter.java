package dev.onrecord.attribution;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Source;
import dev.onrecord.article.Span;
import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.entity.Entity;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.entity.Mention.Kind;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.attribution.token.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Turns candidates, which count in tokens and mentions, into attributions, which count in
 * characters and name their sources.
 */
record AttributionWriter(
    ArticleContext context,
    TokenSequence tokens,
    Coreference coreference,
    Confidence confidence,
    Coordination coordination) {
  AttributionWriter(ArticleContext context, Coreference coreference, Confidence confidence) {
    this(context, context.tokens(), coreference, confidence, new Coordination(context));
  }

  /**
   * A named source.
   *
   * @param mention the mention of the source
   * @param entity the entity that it stands for
   */
  record Speaker(int mention, Entity entity) {}

  /** Writes one attribution for each source of a candidate. */
  void write(CandidateAttribution candidate, List<Attribution> to) {
    List<Integer> mentions =
        candidate.source().isEmpty()
            ? List.of()
            : coordination.of(candidate.source().getAsInt(), candidate.cue());
    Optional<Span> span = mentions.isEmpty() ? Optional.empty() : span(candidate, mentions);
    List<Speaker> speakers = speakers(mentions);
    if (speakers.isEmpty()) {
      Source unnamed = new Source.Unnamed(description(candidate, span));
      to.add(attribution(candidate, unnamed, span, confidence.ofUnnamed(candidate)));
    }
    // Coordinated sources are as sure as the surest of them.
    double surest = speakers.stream().mapToDouble(s -> confidence.of(candidate, s)).max().orElse(0);
    for (Speaker speaker : speakers) {
      to.add(attribution(candidate, speaker.entity().source(), span, surest));
    }
  }

  private List<Speaker> speakers(List<Integer> mentions) {
    List<Speaker> speakers = new ArrayList<>(1);
    for (int m : mentions) {
      Kind kind = context.mentions().get(m).kind();
      for (int number : coreference.entitiesOf(m)) {
        Entity entity = context.entities().get(number);
        if (!entity.isPlace() && (entity.person || kind != Kind.PLACE)) {
          speakers.add(new Speaker(m, entity));
        }
      }
    }
    return speakers;
  }

  private String description(CandidateAttribution candidate, Optional<Span> span) {
    if (span.isPresent()) {
      return span.get().in(tokens.text(candidate.paragraph()));
    }
    if (candidate.source().isEmpty()) {
      return "";
    }
    Mention elsewhere = context.mentions().get(candidate.source().getAsInt());
    return tokens.text(elsewhere.first(), elsewhere.last());
  }

  private Attribution attribution(
      CandidateAttribution candidate, Source source, Optional<Span> span, double sure) {
    return new Attribution(
        candidate.kind(),
        source,
        span,
        candidate.cue().map(this::characters),
        candidate.content().stream().map(this::characters).toList(),
        candidate.rule().toString(),
        sure);
  }

  private Span characters(TokenSpan span) {
    return tokens.span(span.first(), span.last());
  }

  /**
   * Returns the characters of coordinated mentions, if they stand in the paragraph of the
   * candidate.
   */
  private Optional<Span> span(CandidateAttribution candidate, List<Integer> mentions) {
    Mention last = antecedentOfWho(mentions.getLast());
    if (tokens.paragraph(last.first()) != candidate.paragraph()) {
      return Optional.empty();
    }
    Mention first = mentions.size() == 1 ? last : context.mentions().get(mentions.getFirst());
    int from = tokens.areTogether(first.first(), last.last()) ? first.first() : last.first();
    return Optional.of(tokens.span(from, last.last()));
  }

  private Mention antecedentOfWho(int m) {
    Mention mention = context.mentions().get(m);
    OptionalInt owner =
        mention.kind() == Kind.WHO ? Coreference.antecedentOfWho(context, m) : OptionalInt.empty();
    return owner.isEmpty() ? mention : context.mentions().get(owner.getAsInt());
  }
}
