package dev.onrecord;

import static dev.onrecord.query.Fields.ORDINAL;
import static dev.onrecord.query.Fields.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Tag;
import dev.onrecord.article.Topic;
import dev.onrecord.query.Facet;
import dev.onrecord.query.Query;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of topic facets. The expected counts are computed from all paragraphs. */
class TopicFacetsTest {
  private static final int LENGTH = 500;
  private static final int ALL = 1000;
  private static final List<Topic> TOPICS =
      IntStream.range(0, 60).mapToObj(TopicFacetsTest::topic).toList();

  /** Returns a topic with 0, 1 or 2 broader topics. */
  private static Topic topic(int number) {
    List<String> above = List.of("middle " + number % 12, "top " + number % 3);
    return new Topic("t" + number, "topic " + number, above.subList(Math.min(2, number % 4), 2));
  }

  private static Article article(int number, int paragraphs) {
    return Article.of("a" + number, Collections.nCopies(paragraphs, "word"));
  }

  private static List<Paragraph> annotated(Article article) {
    Random random = new Random(article.id().hashCode());
    return article.paragraphs().stream().map(p -> p.withTags(tags(random))).toList();
  }

  private static List<Tag> tags(Random random) {
    Set<Topic> topics = new HashSet<>();
    int most = random.nextInt(10) == 0 ? random.nextInt(4) : random.nextInt(4, 9);
    for (int left = most; left > 0; left--) {
      topics.add(TOPICS.get(random.nextInt(TOPICS.size())));
    }
    return topics.stream().map(t -> new Tag(t, Tag.Origin.PARAGRAPH, List.of())).toList();
  }

  private static List<String> path(Topic topic) {
    List<String> path = new ArrayList<>(topic.broader().reversed());
    path.add(topic.name());
    return path;
  }

  private static Map<String, Long> counted(
      List<Paragraph> paragraphs, Function<List<String>, String> key) {
    Map<String, Long> counts = new HashMap<>();
    for (Paragraph paragraph : paragraphs) {
      Set<String> keys = new HashSet<>();
      paragraph.tags().forEach(tag -> keys.add(key.apply(path(tag.topic()))));
      keys.remove("");
      keys.forEach(k -> counts.merge(k, 1L, Long::sum));
    }
    return counts;
  }

  private static Function<List<String>, String> at(int level) {
    return path -> path.size() < level ? "" : path.get(level - 1);
  }

  private static String withinTop1(List<String> path) {
    return path.getFirst().equals("top 1") && path.size() > 1 ? path.get(1) : "";
  }

  /**
   * Counts with few and with many distinct sets of topics. The larger index has more of them than
   * the cache holds.
   */
  @ParameterizedTest
  @ValueSource(ints = {4, 160})
  void countsAParagraphOnceForWhatItIsAbout(int articles) {
    List<Article> all = IntStream.range(0, articles).mapToObj(i -> article(i, LENGTH)).toList();
    List<Paragraph> paragraphs = all.stream().flatMap(a -> annotated(a).stream()).toList();
    try (ArticleIndex index = ArticleIndex.inMemory(TopicFacetsTest::annotated)) {
      all.forEach(index::add);
      for (int level = 1; level <= 4; level++) {
        assertThat(facet(index, TOPIC.topAt(level, ALL))).isEqualTo(counted(paragraphs, at(level)));
      }
      assertThat(facet(index, TOPIC.topWithin("top 1", ALL)))
          .isEqualTo(counted(paragraphs, TopicFacetsTest::withinTop1));
      assertThat(facet(index, TOPIC.top(ALL))).isEqualTo(counted(paragraphs, List::getLast));
    }
  }

  private static Map<String, Long> facet(ArticleIndex index, Facet<String> facet) {
    return index.search(Search.of(Query.all()).limit(0).facet(facet)).facet(facet);
  }

  @Test
  void crossesLevels() {
    Facet.Cross<String, String> levels = TOPIC.topAt(1, ALL).by(TOPIC.topAt(2, ALL));
    Facet<Facet.NumberRange> anywhere = ORDINAL.ranges(Facet.range(0, LENGTH));
    Facet.Cross<String, Facet.NumberRange> places = TOPIC.topAt(1, ALL).by(anywhere);
    List<Paragraph> paragraphs = annotated(article(7, LENGTH));
    try (ArticleIndex index = ArticleIndex.inMemory(TopicFacetsTest::annotated)) {
      index.add(article(7, LENGTH));
      Results found = index.search(Search.of(Query.all()).facet(levels, places));
      Map<String, Long> tops = counted(paragraphs, at(1));
      tops.forEach(
          (top, count) ->
              assertThat(found.matrix(places).row(top).values()).containsExactly(count));
      for (String top : tops.keySet()) {
        for (String middle : counted(paragraphs, at(2)).keySet()) {
          long both = index.count(TOPIC.is(top).and(TOPIC.is(middle)));
          assertThat(found.matrix(levels).row(top).getOrDefault(middle, 0L)).isEqualTo(both);
        }
      }
    }
  }

  @Test
  void crossesTopicsWithTwoOtherFacets() {
    Facet<Facet.NumberRange> everywhere = ORDINAL.ranges(Facet.range(0, LENGTH));
    Facet.Cross<Facet.Cell<String, Facet.NumberRange>, String> cross =
        TOPIC.top(ALL).by(everywhere).by(TOPIC.topAt(1, ALL));
    Map<Facet.Cell<String, String>, Long> expected = new HashMap<>();
    for (Paragraph paragraph : annotated(article(7, LENGTH))) {
      Set<Facet.Cell<String, String>> cells = new HashSet<>();
      for (Tag row : paragraph.tags()) {
        for (Tag column : paragraph.tags()) {
          cells.add(new Facet.Cell<>(row.topic().name(), path(column.topic()).getFirst()));
        }
      }
      cells.forEach(cell -> expected.merge(cell, 1L, Long::sum));
    }
    try (ArticleIndex index = ArticleIndex.inMemory(TopicFacetsTest::annotated)) {
      index.add(article(7, LENGTH));
      Results found = index.search(Search.of(Query.all()).limit(0).facet(cross));
      Map<Facet.Cell<String, String>, Long> counted = new HashMap<>();
      found
          .facet(cross)
          .forEach((c, n) -> counted.put(new Facet.Cell<>(c.row().row(), c.column()), n));
      assertThat(counted).isEqualTo(expected);
    }
  }

  @Test
  void countsOfALevelAreThoseOfItsTopics() {
    try (ArticleIndex index = ArticleIndex.inMemory(TopicFacetsTest::annotated)) {
      index.add(article(3, LENGTH));
      facet(index, TOPIC.topAt(1, ALL))
          .forEach((name, count) -> assertThat(index.count(TOPIC.is(name))).isEqualTo(count));
      assertThat(facet(index, TOPIC.topAt(1, 2))).hasSize(2);
      assertThat(facet(index, TOPIC.topWithin("no such topic", 2))).isEmpty();
    }
  }

  @Test
  void refusesWhatIsNoLevelAndNoName() {
    assertThatThrownBy(() -> TOPIC.topAt(0, 5)).hasMessageContaining("0");
    assertThatThrownBy(() -> Topic.of("a\0b")).hasMessageContaining("the character 0");
  }
}
