package dev.onrecord;

import static dev.onrecord.query.Fields.TEXT;
import static dev.onrecord.query.Fields.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.annotate.TopicRule;
import dev.onrecord.annotate.TopicRules;
import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Tag;
import dev.onrecord.query.Query;
import dev.onrecord.query.Search;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests of searching for the topics of the standard rules. */
class TopicSearchTest {
  private static final Article QUAKE =
      Article.of(
              "quake",
              List.of(
                  "An earthquake shook the valley on Monday.",
                  "Nobody answered the telephone at the town hall.",
                  "The mayor thanked her neighbours."))
          .withHeadline("Earthquake hits the valley");
  private static final Article MATCH =
      Article.of(
              "match",
              List.of(
                  "The striker scored twice for Harbour United in the cup final.",
                  "A flash flood had closed the old stadium."))
          .withHeadline("Harbour United win");

  private static ArticleIndex index(Annotator annotator) {
    ArticleIndex index = ArticleIndex.inMemory(annotator);
    index.add(QUAKE);
    index.add(MATCH);
    return index;
  }

  private static List<String> found(ArticleIndex index, Query query) {
    return index.search(Search.of(query)).hits().stream()
        .map(hit -> hit.articleId() + " " + hit.paragraph().ordinal())
        .sorted()
        .toList();
  }

  @Test
  void ownTopicsAndInheritedOnesAreFoundApart() {
    try (ArticleIndex index = index(Annotator.standard())) {
      Query own = TOPIC.inParagraph("earthquake");
      Query any = TOPIC.is("earthquake");
      assertThat(found(index, any)).containsExactly("quake 0", "quake 1", "quake 2");
      assertThat(found(index, own)).containsExactly("quake 0");
      assertThat(found(index, any.andNot(own))).containsExactly("quake 1", "quake 2");
    }
  }

  @Test
  void atEveryLevelOfTheHierarchyAsManyAreFoundAsWereTaggedThereOrBelow() {
    Map<String, Long> any = new TreeMap<>();
    Map<String, Long> own = new TreeMap<>();
    for (Article article : List.of(QUAKE, MATCH)) {
      for (Paragraph paragraph : Annotator.standard().annotate(article)) {
        levels(paragraph.tags()).forEach(name -> any.merge(name, 1L, Long::sum));
        levels(paragraph.tags().stream().filter(TopicSearchTest::isOwn).toList())
            .forEach(name -> own.merge(name, 1L, Long::sum));
      }
    }
    assertThat(any).containsEntry("natural disaster", 4L).containsEntry("earthquake", 3L);
    assertThat(own).containsEntry("natural disaster", 2L).containsEntry("earthquake", 1L);
    try (ArticleIndex index = index(Annotator.standard())) {
      any.forEach((name, count) -> assertCount(index, TOPIC.is(name), count));
      own.forEach((name, count) -> assertCount(index, TOPIC.inParagraph(name), count));
    }
  }

  @Test
  void topicsOfOnesOwnAreFoundByTheirNameAndByWhatTheyArePartOf() {
    TopicRules file = TopicRules.parse("[town hall < politics and government]\n\"town hall\"");
    TopicRules rules = TopicRules.of(TopicRule.of("cup final", TEXT.phrase("cup final")));
    try (ArticleIndex index = index(Annotator.standard(rules.with(file)))) {
      assertThat(found(index, TOPIC.is("cup final"))).containsExactly("match 0");
      assertThat(found(index, TOPIC.is("town hall"))).containsExactly("quake 1");
      assertThat(found(index, TOPIC.is("politics and government"))).containsExactly("quake 1");
      assertThat(found(index, TOPIC.is("earthquake"))).isEmpty();
    }
  }

  private static void assertCount(ArticleIndex index, Query query, long count) {
    assertThat(index.count(query)).as(query.toString()).isEqualTo(count);
  }

  private static boolean isOwn(Tag tag) {
    return tag.origin() == Tag.Origin.PARAGRAPH;
  }

  /** Returns the names of topics and of their broader topics, without duplicates. */
  private static List<String> levels(List<Tag> tags) {
    return tags.stream()
        .flatMap(t -> Stream.concat(Stream.of(t.topic().name()), t.topic().broader().stream()))
        .distinct()
        .toList();
  }
}
