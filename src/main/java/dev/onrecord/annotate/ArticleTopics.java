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
 * The topics of an article as a whole, weighted by their evidence. Each word of evidence has the
 * weight 3 in the headline, 2 in the first paragraph and 1 elsewhere. It counts once for a topic,
 * also if it is evidence for several narrower ones. Words for topics that are often only the
 * setting of another, such as courts and social media, have about half the weight or less. Words
 * that are no evidence alone, but lean to a topic, such as "dividend" or "striker", add a little.
 * Immutable.
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

  /**
   * Topics that are often only the setting of another: courts judge, and media report, all kinds.
   */
  private static final Map<String, Double> SETTINGS =
      Map.of(
          "crime, law and justice", 0.25,
          "disaster, accident and emergency incident", 0.5,
          "social media", 0.4,
          "mass media", 0.5,
          "education", 0.4,
          "agriculture", 0.4,
          "labour", 0.6,
          "society", 0.7);

  private static final String PLACE = "place:";
  private static final Comparator<Map.Entry<Topic, Double>> HEAVIEST =
      Map.Entry.comparingByValue(Comparator.reverseOrder());

  private final List<Paragraph> paragraphs;

  private ArticleTopics(List<Paragraph> paragraphs) {
    this.paragraphs = List.copyOf(paragraphs);
  }

  /**
   * Annotates an article and its headline, and returns the topics.
   *
   * @param annotator for example {@link Annotator#standard()}
   * @param article an article, which may consist of a headline only
   * @return the topics of the article
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
   * {@return the topics of annotated paragraphs}
   *
   * @param annotated the paragraphs of one article, in order; those with {@link Role#HEADLINE}
   *     count as headlines
   */
  public static ArticleTopics of(List<Paragraph> annotated) {
    return new ArticleTopics(annotated);
  }

  /** {@return the top-level topic with the largest weight; empty if there is none} */
  public Optional<Topic> main() {
    return weights().keySet().stream().findFirst();
  }

  /** {@return the weights of the top-level topics, largest first, without places} */
  public Map<Topic, Double> weights() {
    Map<Topic, Double> ordered = new LinkedHashMap<>();
    weigh(ArticleTopics::broadest).entrySet().stream()
        .sorted(HEAVIEST.thenComparing(entry -> entry.getKey().name()))
        .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
    return Collections.unmodifiableMap(ordered);
  }

  /**
   * {@return the name of the section with the largest weight, or of the first one if several have
   * the same; empty if no section has a weight}
   *
   * @param sections for example the sections of a newspaper
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

  /**
   * {@return the weights of sections by name, without sections that have none}
   *
   * @param sections the sections to weigh, each by its topics
   */
  public Map<String, Double> weights(List<Section> sections) {
    Map<String, Share<String>> shares = new HashMap<>();
    for (Section section : sections) {
      section.topics().forEach(t -> shares.putIfAbsent(t, new Share<>(section.name(), 1)));
      section.beside().forEach(t -> shares.putIfAbsent(t, new Share<>(section.name(), BESIDE)));
    }
    return Map.copyOf(weigh(topic -> nearest(topic, shares)));
  }

  /** The topic or section that a topic counts for, and the factor of its weight. */
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
      evidenceIn(paragraph, shareOf)
          .forEach((of, words) -> sums.merge(of, weight * words, Double::sum));
      leaningsIn(paragraph, shareOf)
          .forEach((of, words) -> sums.merge(of, weight * words, Double::sum));
    }
    return sums;
  }

  /** Returns the weights of the words in a paragraph that lean to a topic or section. */
  private static <T> Map<T, Double> leaningsIn(
      Paragraph paragraph, Function<Topic, Optional<Share<T>>> shareOf) {
    Map<T, Double> sums = new HashMap<>();
    for (Map<Topic, Double> word : Leanings.of(paragraph.text())) {
      Map<T, Double> once = new HashMap<>();
      word.forEach(
          (topic, weight) ->
              shareOf
                  .apply(topic)
                  .ifPresent(s -> once.merge(s.of(), weight * s.weight(), Math::max)));
      once.forEach((of, weight) -> sums.merge(of, weight, Double::sum));
    }
    return sums;
  }

  private static double setting(Topic topic) {
    return Stream.concat(Stream.of(topic.name()), topic.broader().stream())
        .mapToDouble(name -> SETTINGS.getOrDefault(name, 1.0))
        .min()
        .orElse(1);
  }

  /** Returns the evidence in a paragraph for each topic or section, counting each word once. */
  private static <T> Map<T, Double> evidenceIn(
      Paragraph paragraph, Function<Topic, Optional<Share<T>>> shareOf) {
    Map<T, Map<Span, Double>> words = new HashMap<>();
    for (Tag tag : paragraph.tags()) {
      Optional<Share<T>> share = shareOf.apply(tag.topic());
      double setting = setting(tag.topic());
      for (Span span : share.isPresent() ? tag.evidence() : List.<Span>of()) {
        words
            .computeIfAbsent(share.get().of(), of -> new HashMap<>())
            .merge(span, share.get().weight() * setting, Math::max);
      }
    }
    Map<T, Double> sums = new HashMap<>();
    words.forEach((of, spans) -> sums.put(of, spans.values().stream().mapToDouble(w -> w).sum()));
    return sums;
  }
}
