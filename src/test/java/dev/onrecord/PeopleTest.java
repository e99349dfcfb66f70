package dev.onrecord;

import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import dev.onrecord.query.Identity;
import dev.onrecord.query.Query;
import dev.onrecord.query.Search;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests that a person is one value of SPEAKER, whatever each article calls him or her. */
class PeopleTest {
  private ArticleIndex index = ArticleIndex.inMemory();

  @BeforeEach
  void fill() {
    index = ArticleIndex.inMemory();
    says("a", "Donna Kolbe");
    says("a2", "Donna Kolbe");
    says("b", "Donna M. Kolbe");
    says("c", "Mr. Kolbe");
    says("d", "Ana Ruiz");
  }

  @AfterEach
  void close() {
    index.close();
  }

  private void says(String id, String name) {
    index.add(article(id, name));
  }

  private static Article article(String id, String name) {
    return Article.of(
        id, List.of("“The dam in " + id + " will hold,” " + name + " said on Monday."));
  }

  private Map<String, Long> speakers() {
    return index.search(Search.of(Query.all()).facet(SPEAKER.top(10))).facet(SPEAKER.top(10));
  }

  @Test
  void thePersonIsCountedOnce() {
    assertThat(speakers()).isEqualTo(Map.of("Donna Kolbe", 4L, "Ana Ruiz", 1L));
  }

  @Test
  void anyNameFindsThePerson() {
    for (String name : new String[] {"Donna Kolbe", "Donna M. Kolbe", "Kolbe"}) {
      assertThat(index.count(SPEAKER.is(name))).as(name).isEqualTo(4);
      assertThat(index.count(SPEAKER.named(name))).as(name).isEqualTo(4);
    }
  }

  @Test
  void titlesAndCommasDoNotMatter() {
    assertThat(index.count(SPEAKER.named("President Kolbe"))).isEqualTo(4);
    assertThat(index.count(SPEAKER.named("Kolbe, Donna"))).isEqualTo(4);
    assertThat(index.count(SPEAKER.named("Dr. Ruiz"))).isEqualTo(1);
    assertThat(index.count(SPEAKER.named("Dr. Weiss"))).isZero();
  }

  @Test
  void peopleChangeAsArticlesComeAndGo() {
    says("e", "Karl Kolbe");
    assertThat(speakers().keySet()).contains("Kolbe", "Karl Kolbe", "Donna Kolbe");
    index.delete("e");
    assertThat(speakers()).containsEntry("Donna Kolbe", 4L);
    index.delete("a");
    index.delete("a2");
    assertThat(speakers()).containsEntry("Donna M. Kolbe", 2L);
  }

  @Test
  void anIndexTellsWhySomeNamesAreOnePerson() {
    assertThat(index.whoIs("Kolbe"))
        .singleElement()
        .extracting(Identity::names)
        .asString()
        .contains("Kolbe (last name, 1 articles, sureness 1.00)");
  }

  @Test
  void highlightsAndReasonsKnowAllNames() {
    Query said = Query.parse("said(Donna Kolbe: \"dam in c\")");
    Search search = Search.of(said).highlight(TEXT);
    assertThat(index.search(search).hits())
        .singleElement()
        .satisfies(hit -> assertThat(hit.highlights(TEXT)).isNotEmpty())
        .satisfies(hit -> assertThat(hit.paragraph().speakers()).containsExactly("Kolbe"));
    assertThat(index.whyNot(said, "c", 0).matches()).isTrue();
    assertThat(index.whyNot(SPEAKER.is("Donna M. Kolbe"), "c", 0).matches()).isTrue();
    assertThat(index.whyNot(SPEAKER.is("Ana Ruiz"), "c", 0).matches()).isFalse();
  }

  @Test
  void aTitleMeansWhomTheLastNameMeans() {
    for (int i = 0; i < 9; i++) {
      says("more" + i, "Donna Kolbe");
    }
    says("e", "Karl Kolbe");
    assertThat(index.count(SPEAKER.named("Kolbe"))).isEqualTo(14);
    assertThat(index.count(SPEAKER.named("President Kolbe"))).isEqualTo(13);
  }
}
