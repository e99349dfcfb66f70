package dev.onrecord;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Source;
import dev.onrecord.article.Span;
import dev.onrecord.article.Tag;
import dev.onrecord.article.Topic;
import dev.onrecord.query.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Random articles of few words and names, with random annotations. */
final class RandomArticles {
  static final List<String> WORDS =
      List.of(
          "attack",
          "attacks",
          "attacked",
          "dam",
          "dams",
          "frank",
          "frankly",
          "investigation",
          "investigations",
          "the",
          "of",
          "not",
          "talk",
          "talks",
          "Syria",
          "Ruiz",
          "Hart",
          "2017",
          "U.S.",
          "levee",
          "hold",
          "holds",
          "low-point",
          "Zoë’s");
  static final List<String> NAMES =
      List.of(
          "Ana Ruiz",
          "Ruiz",
          "Lee Hart",
          "Hart",
          "Eva Maria Ruiz",
          "Tolva Water Board",
          "Wire",
          "elections",
          "economy",
          "vote",
          "a1",
          "a2",
          "official",
          "hart");
  private static final List<String> SPEAKERS =
      List.of("Ana Ruiz", "Eva Maria Ruiz", "Lee Hart", "Tolva Water Board");

  private final Random random;

  RandomArticles(long seed) {
    random = new Random(seed);
  }

  List<Article> articles(int number) {
    return IntStream.range(0, number).mapToObj(i -> article("a" + i)).toList();
  }

  private Article article(String id) {
    List<String> paragraphs =
        IntStream.range(0, 1 + random.nextInt(5))
            .mapToObj(i -> text(1 + random.nextInt(25)))
            .toList();
    Article article = Article.of(id, paragraphs);
    if (random.nextInt(4) > 0) {
      article = article.withHeadline(text(1 + random.nextInt(5)));
    }
    if (random.nextInt(4) > 0) {
      article = article.withPublished(LocalDate.of(2016, 1, 1).plusDays(random.nextInt(900)));
    }
    if (random.nextBoolean()) {
      article =
          article.withSource(pick(NAMES)).with(Fields.AUTHOR, List.of(pick(NAMES), pick(NAMES)));
    }
    return article;
  }

  private String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : pick(List.of(" ", " ", " ", ", ", ". ", " “", "” ", " — ")));
      text.append(pick(WORDS));
    }
    return text.toString();
  }

  /** Returns an annotator that is random, but gives an article the same annotations every time. */
  static Annotator annotator() {
    return article -> {
      RandomArticles chance = new RandomArticles(article.hashCode());
      return article.paragraphs().stream().map(chance::annotated).toList();
    };
  }

  private Paragraph annotated(Paragraph paragraph) {
    List<Attribution> attributions = new ArrayList<>();
    List<Tag> tags = new ArrayList<>();
    IntStream.range(0, random.nextInt(4)).forEach(i -> attributions.add(attribution(paragraph)));
    IntStream.range(0, random.nextInt(3)).forEach(i -> tags.add(tag()));
    return paragraph.withAttributions(attributions).withTags(tags);
  }

  private Attribution attribution(Paragraph paragraph) {
    List<Span> content = new ArrayList<>();
    int at = random.nextInt(paragraph.text().length());
    while (content.size() < 3 && at < paragraph.text().length()) {
      int end = at + 1 + random.nextInt(paragraph.text().length() - at);
      content.add(new Span(at, end));
      at = end + random.nextInt(5);
    }
    return new Attribution(
        pick(List.of(Attribution.Kind.values())),
        source(),
        Optional.empty(),
        Optional.empty(),
        content,
        "random",
        random.nextInt(1001) / 1000.0);
  }

  private Source source() {
    return switch (random.nextInt(4)) {
      case 0 -> new Source.Unnamed("a senior official of the water board");
      case 1 -> new Source.Organization("Tolva Water Board", List.of("the board"));
      default -> person(pick(SPEAKERS));
    };
  }

  /**
   * Returns a person, with the same aliases every time: an index finds a speaker by the aliases of
   * all articles.
   */
  private static Source person(String name) {
    return new Source.Person(name, name.startsWith("Lee") ? List.of("Zoe Hart") : List.of());
  }

  private Tag tag() {
    Topic topic =
        new Topic("t", pick(List.of("elections", "economy", "vote")), List.of("politics"));
    return new Tag(topic, pick(List.of(Tag.Origin.values())), List.of());
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
