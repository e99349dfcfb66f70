package dev.onrecord.annotate;

import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Role;
import dev.onrecord.article.Span;
import dev.onrecord.article.Tag;
import dev.onrecord.article.Topic;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What an article is about as a whole, by the words in it that speak for its topics. A word of the
 * headline counts three times and one of the first paragraph twice; it counts once for a topic,
 * however many narrower ones it speaks for. An immutable value.
 *
 * <pre>{@code
 * ArticleTopics topics = ArticleTopics.of(Annotator.standard(), article);
 * topics.main();                        // Optional[sport]
 * topics.section(List.of(
 *     Section.of("money", "economy, business and finance", "labour"),
 *     Section.of("games", "sport", "video game")));  // Optional[games]
 * }</pre>
 */
public final class ArticleTopics {
  private static final double HEADLINE = 3;
  private static final double LEAD = 2;
  private static final double BESIDE = 0.3;
  private static final String PLACE = "place:";
  private static final Comparator<Map.Entry<Topic, Double>> HEAVIEST =
      Map.Entry.comparingByValue(Comparator.reverseOrder());

  private final List<Paragraph> paragraphs;

  private ArticleTopics(List<Paragraph> paragraphs) {
    this.paragraphs = List.copyOf(paragraphs);
  }

  /**
   * Annotates an article, its headline as well, and weighs its topics.
   *
   * @param annotator for example {@link Annotator#standard()}
   * @param article an article, which may have no more than a headline
   */
  public static ArticleTopics of(Annotator annotator, Article article) {
    return new ArticleTopics(
        article
            .headline()
            .filter(headline -> !headline.isBlank())
            .map(headline -> HeadlineAndLead.annotate(annotator, article, headline))
            .orElseGet(() -> annotator.annotate(article)));
  }

  /**
   * Weighs the topics of paragraphs that are annotated already.
   *
   * @param annotated the paragraphs of one article in order; one whose role is that of a headline
   *     counts as such
   */
  public static ArticleTopics of(List<Paragraph> annotated) {
    return new ArticleTopics(annotated);
  }

  /** The broadest topic with the most weight; empty if no rule matched. */
  public Optional<Topic> main() {
    return weights().keySet().stream().findFirst();
  }

  /** The weights of the broadest topics, the heaviest first; places are left out. */
  public Map<Topic, Double> weights() {
    Map<Topic, Double> ordered = new LinkedHashMap<>();
    weigh(ArticleTopics::broadest).entrySet().stream()
        .sorted(HEAVIEST.thenComparing(entry -> entry.getKey().name()))
        .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
    return Collections.unmodifiableMap(ordered);
  }

  /**
   * The section with the most weight, the first of those that have the same; empty if no rule for a
   * topic of theirs matched.
   *
   * @param sections for example those of a newspaper
   */
  public Optional<String> section(List<Section> sections) {
    Map<String, Double> weights = weights(sections);
    return sections.stream()
        .map(Section::name)
        .filter(weights::containsKey)
        .reduce(
            (one, next) ->
                weights.getOrDefault(next, 0.0) > weights.getOrDefault(one, 0.0) ? next : one);
  }

  /** The weights of sections, by name, without those that have none. */
  public Map<String, Double> weights(List<Section> sections) {
    Map<String, Share<String>> shares = new HashMap<>();
    for (Section section : sections) {
      section.topics().forEach(t -> shares.putIfAbsent(t, new Share<>(section.name(), 1)));
      section.beside().forEach(t -> shares.putIfAbsent(t, new Share<>(section.name(), BESIDE)));
    }
    return Map.copyOf(weigh(topic -> nearest(topic, shares)));
  }

  /** What a topic counts for, and how much. */
  private record Share<T>(T of, double weight) {}

  private static Optional<Share<Topic>> broadest(Topic topic) {
    if (topic.id().startsWith(PLACE)) {
      return Optional.empty();
    }
    List<String> broader = topic.broader();
    Topic top =
        broader.isEmpty()
            ? topic
            : Vocabulary.mediaTopics()
                .find(broader.getLast())
                .orElseGet(() -> Topic.of(broader.getLast()));
    return Optional.of(new Share<>(top, 1));
  }

  private static Optional<Share<String>> nearest(Topic topic, Map<String, Share<String>> shares) {
    return Stream.concat(Stream.of(topic.name()), topic.broader().stream())
        .map(shares::get)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private <T> Map<T, Double> weigh(Function<Topic, Optional<Share<T>>> shareOf) {
    Map<T, Double> sums = new HashMap<>();
    double lead = LEAD;
    for (Paragraph paragraph : paragraphs) {
      boolean headline = paragraph.role() == Role.HEADLINE;
      double weight = headline ? HEADLINE : lead;
      lead = headline ? lead : 1;
      inWords(paragraph, shareOf)
          .forEach((of, words) -> sums.merge(of, weight * words, Double::sum));
    }
    return sums;
  }

  /** How many words of a paragraph speak for each, every word once. */
  private static <T> Map<T, Double> inWords(
      Paragraph paragraph, Function<Topic, Optional<Share<T>>> shareOf) {
    Map<T, Map<Span, Double>> words = new HashMap<>();
    for (Tag tag : paragraph.tags()) {
      Optional<Share<T>> share = shareOf.apply(tag.topic());
      for (Span span : share.isPresent() ? tag.evidence() : List.<Span>of()) {
        words
            .computeIfAbsent(share.get().of(), of -> new HashMap<>())
            .merge(span, share.get().weight(), Math::max);
      }
    }
    Map<T, Double> sums = new HashMap<>();
    words.forEach((of, spans) -> sums.put(of, spans.values().stream().mapToDouble(w -> w).sum()));
    return sums;
  }
}
