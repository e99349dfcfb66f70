package dev.onrecord;

import static dev.onrecord.query.Fields.SOURCE;
import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.article.Article;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Query;
import dev.onrecord.query.Quotation;
import dev.onrecord.query.QuotationGroup;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of quotations that several outlets print. */
class SharedQuotationsTest {
  private static final String LEVEE =
      "The old levee by the mill will hold through the whole of the winter";
  private static final String LONGER = LEVEE + " and nobody in the valley needs to leave the house";
  private static final String SCHOOL = "Every school of the county opens again on the third of May";
  private static final String RAIN = "There has never been so much rain in a single night here";

  private static Article article(String id, String source, int day, String... said) {
    List<String> paragraphs =
        Stream.of(said).map(words -> "\"" + words + ",\" Mayor Ana Ruiz said.").toList();
    return Article.of(id, paragraphs).withSource(source).withPublished(LocalDate.of(2017, 4, day));
  }

  private static List<Article> articles() {
    return List.of(
        article("wire", "Wire", 2, LONGER, SCHOOL),
        article("echo", "Echo", 3, "It was late when the rain began to fall", LEVEE),
        article("coast", "Coast", 1, LEVEE, RAIN),
        article("again", "Wire", 4, SCHOOL),
        article("herald", "Herald", 5, SCHOOL, "The levee is not what it was when we came here"));
  }

  private static ArticleIndex index() {
    ArticleIndex index = ArticleIndex.inMemory();
    articles().forEach(index::add);
    return index;
  }

  private static List<String> found(ArticleIndex index, Query query) {
    return index.search(Search.of(query).limit(100)).hits().stream()
        .map(hit -> hit.articleId() + "/" + hit.paragraph().ordinal())
        .sorted()
        .toList();
  }

  private static List<String> groups(ArticleIndex index, Query query, int least) {
    try (Stream<QuotationGroup> groups = index.quotationGroups(query, least)) {
      return groups
          .map(group -> group.quotations().stream().map(Quotation::articleId).toList().toString())
          .toList();
    }
  }

  @Test
  void theSameWordsAreFoundInSoManyOutlets() {
    try (ArticleIndex index = index()) {
      assertThat(found(index, Query.inSources(3))).containsExactly("coast/0", "echo/1", "wire/0");
      assertThat(found(index, Query.inSources(2)))
          .containsExactly("again/0", "coast/0", "echo/1", "herald/0", "wire/0", "wire/1");
      assertThat(found(index, Query.inSources(4))).isEmpty();
      assertThat(
              found(index, Query.inSources(2).and(SOURCE.is("Wire")).and(TEXT.matches("school"))))
          .containsExactly("again/0", "wire/1");
      assertThat(found(index, TEXT.matches("rain").andNot(Query.inSources(2))))
          .containsExactly("coast/1", "echo/0");
      assertThat(index.count(Query.parse("insources(3)"))).isEqualTo(3);
      assertThatThrownBy(() -> Query.inSources(1)).hasMessageContaining("not 1");
    }
  }

  @Test
  void onlyTheSharedStatementsOfAParagraphMatch() {
    try (ArticleIndex index = index()) {
      index.add(
          Article.of(
                  "both",
                  List.of(
                      "\"" + SCHOOL + ",\" Ana Ruiz said, and Lee Hart said that he was not told."))
              .withSource("Both"));
      Hit hit = index.search(Query.inSources(3).and(TEXT.matches("told"))).hits().getFirst();
      assertThat(hit.paragraph().attributions()).hasSize(2);
      assertThat(hit.quotations())
          .extracting(Quotation::text)
          .containsExactly("\"" + SCHOOL + ",\"");
    }
  }

  @Test
  void theReasonNamesTheOutletsThatAreAskedFor() {
    try (ArticleIndex index = index()) {
      assertThat(index.whyNot(Query.inSources(3), "echo", 1).matches()).isTrue();
      assertThat(index.whyNot(Query.inSources(3), "wire", 1).matches()).isFalse();
      assertThat(index.whyNot(Query.inSources(3), "wire", 1).toString()).contains("3 sources");
      Hit hit = index.search(Query.inSources(3)).hits().getFirst();
      assertThat(index.explain(Query.inSources(3), hit)).isPresent();
      assertThat(index.explain(Query.inSources(4), hit)).isEmpty();
    }
  }

  @Test
  void groupsComeLargestFirstWithTheOldestQuotationFirst() {
    try (ArticleIndex index = index()) {
      assertThat(groups(index, Query.all(), 2))
          .containsExactly("[coast, wire, echo]", "[wire, again, herald]");
      assertThat(groups(index, Query.all(), 3)).containsExactly("[coast, wire, echo]");
      assertThat(groups(index, Query.said(TEXT.matches("school")), 2))
          .containsExactly("[wire, again, herald]");
      assertThat(groups(index, TEXT.matches("rain"), 2)).isEmpty();
      try (Stream<QuotationGroup> groups = index.quotationGroups(Query.all(), 2)) {
        assertThat(groups.findFirst().orElseThrow().sources())
            .containsExactly("Coast", "Wire", "Echo");
      }
      assertThatThrownBy(() -> index.quotationGroups(Query.all(), 1)).hasMessageContaining("not 1");
    }
  }

  @Test
  void articlesThatGoAreForgottenAndCommitsKept(@TempDir Path scratch) {
    Path folder = scratch.resolve("index");
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      articles().forEach(index::add);
      index.commit();
      index.delete("coast");
      assertThat(found(index, Query.inSources(3))).isEmpty();
      assertThat(groups(index, Query.all(), 2))
          .containsExactly("[wire, again, herald]", "[wire, echo]");
      index.add(article("new", "Coast", 9, LEVEE));
      assertThat(found(index, Query.inSources(3))).containsExactly("echo/1", "new/0", "wire/0");
      index.commit();
      index.snapshot(scratch.resolve("copy"));
    }
    ArticleIndex.rebuild(folder, scratch.resolve("rebuilt"));
    for (String name : List.of("index", "copy", "rebuilt")) {
      try (ArticleIndex index = ArticleIndex.openReadOnly(scratch.resolve(name))) {
        assertThat(found(index, Query.inSources(3))).containsExactly("echo/1", "new/0", "wire/0");
      }
    }
  }

  @Test
  void theDeadlineHolds() {
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      IntStream.range(0, 200)
          .forEach(i -> index.add(article("a" + i, "S" + i % 2, 3, LONGER, RAIN)));
      index.count(Query.all());
      long start = System.nanoTime();
      Results late = index.search(Search.of(Query.inSources(3)).deadline(Duration.ofMillis(20)));
      assertThat(late.timedOut()).isTrue();
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }
  }
}
