package dev.onrecord.annotate;

import static dev.onrecord.analysis.WordClass.*;

import dev.onrecord.annotate.Mention.Kind;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Source;
import dev.onrecord.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns sayings, which count in tokens, into attributions, which count in characters. */
final class Attributions {
  private final Reading reading;
  private final Story story;
  private final Referents referents;

  Attributions(Reading reading, Referents referents) {
    this.reading = reading;
    this.referents = referents;
    story = reading.story();
  }

  /** Adds an attribution for each of those who say it. */
  void write(Saying saying, List<Attribution> to) {
    List<Source> sources = new ArrayList<>(1);
    int last = saying.source() < 0 ? -1 : lastOfRow(saying.source(), saying.cue());
    int first = last < 0 ? -1 : firstOfRow(last);
    for (int m = last; m >= first && m >= 0; m = m == first ? -1 : partner(m)) {
      addNamed(m, sources);
    }
    Optional<Span> span = span(saying, first, last);
    if (sources.isEmpty()) {
      sources.add(new Source.Unnamed(description(saying, span)));
    }
    for (int i = sources.size() - 1; i >= 0; i--) {
      to.add(attribution(saying, sources.get(i), span));
    }
  }

  private String description(Saying saying, Optional<Span> span) {
    if (span.isPresent() || saying.source() < 0) {
      return span.map(s -> s.in(story.text(saying.part()))).orElse("");
    }
    Mention elsewhere = reading.mentions().get(saying.source());
    return story.text(elsewhere.first(), elsewhere.last());
  }

  private void addNamed(int m, List<Source> sources) {
    int[] entities = referents.entitiesOf(m);
    for (int i = entities.length - 1; i >= 0; i--) {
      Entity entity = reading.cast().get(entities[i]);
      if (!entity.isPlace() && (entity.person || reading.mentions().get(m).kind() != Kind.PLACE)) {
        sources.add(entity.source());
      }
    }
  }

  private Attribution attribution(Saying saying, Source source, Optional<Span> span) {
    Optional<Span> cue =
        saying.cue() < 0
            ? Optional.empty()
            : Optional.of(story.span(saying.cue(), saying.cueLast()));
    List<Span> content = saying.content().stream().map(c -> story.span(c[0], c[1])).toList();
    double confidence =
        Calibration.confidence(saying.confidence() * referents.sureness(saying.source()));
    return new Attribution(saying.kind(), source, span, cue, content, saying.rule(), confidence);
  }

  private Optional<Span> span(Saying saying, int firstOfRow, int m) {
    if (m < 0) {
      return Optional.empty();
    }
    Mention mention = reading.mentions().get(m);
    if (mention.kind() == Kind.WHO) {
      int owner = Referents.antecedentOfWho(reading, m);
      mention = owner < 0 ? mention : reading.mentions().get(owner);
    }
    if (story.part(mention.first()) != saying.part()) {
      return Optional.empty();
    }
    int from = firstOfRow == m ? mention.first() : reading.mentions().get(firstOfRow).first();
    return Optional.of(story.span(from, mention.last()));
  }

  /** The first mention of a row ("Ruiz and Hart") that ends with one and begins a clause. */
  private int firstOfRow(int m) {
    int partner = partner(m);
    if (partner < 0) {
      return m;
    }
    int start = reading.mentions().get(partner).first();
    boolean begins =
        reading.sentences().opens(start)
            || story.mark(start - 1) == ','
            || reading.quotations().inside(start - 1)
            || story.isA(start - 1, THAT | SUBORDINATOR | COMPLEMENTIZER | BOTH | ACCORDING | TO);
    boolean inverted = story.isA(start - 1, CUE);
    return begins || inverted ? partner : m;
  }

  /** The last mention of a row that begins with one and ends before the cue. */
  private int lastOfRow(int m, int cue) {
    int next = reading.mentions().at(reading.mentions().get(m).last() + 2);
    boolean joined =
        next > m
            && reading.mentions().get(next).last() < cue
            && partner(next) == m
            && !reading.mentions().get(next).isPronoun();
    return joined ? next : m;
  }

  /** The mention joined to one by the "and" before it. */
  private int partner(int m) {
    int and = reading.mentions().get(m).first() - 1;
    if (reading.sentences().opens(and + 1)
        || reading.sentences().opens(and)
        || !story.isA(and, AND)) {
      return -1;
    }
    int dot = story.mark(and - 1) == '.' ? 1 : 0;
    int before = reading.mentions().at(and - 1 - dot);
    return before < m && before >= 0 && !reading.mentions().get(before).isPronoun() ? before : -1;
  }
}
