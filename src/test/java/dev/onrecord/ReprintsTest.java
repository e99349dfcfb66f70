package dev.onrecord;

import static dev.onrecord.query.Fields.SOURCE;
import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of copies of one story. */
class ReprintsTest {
  private final Random random = new Random(5);

  private String sentence(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append("w").append(Integer.toString(random.nextInt(5000), 36));
    }
    return text.append('.').toString();
  }

  private List<String> story(int paragraphs) {
    return IntStream.range(0, paragraphs).mapToObj(i -> "The levee: " + sentence(40)).toList();
  }

  private static Article article(String id, int day, List<String> paragraphs) {
    return Article.of(id, paragraphs)
        .withSource("Outlet " + id)
        .withPublished(LocalDate.of(2017, 4, day));
  }

  private List<Article> articles() {
    List<String> wire = story(12);
    List<String> withLead = new ArrayList<>(wire);
    withLead.addFirst("The levee is talked of. " + sentence(30));
    List<String> quoting = new ArrayList<>(story(6));
    quoting.add("“The levee. " + String.join(" ", wire) + "”");
    return List.of(
        article("cut", 13, wire.subList(0, 8)),
        article("wire", 12, wire),
        article("lead", 14, withLead),
        article("other", 11, story(10)),
        article("quoting", 15, quoting));
  }

  private static Search distinct() {
    return Search.of(TEXT.matches("levee")).collapseReprints().countExactly();
  }

  private static List<String> found(ArticleIndex index) {
    return index.search(distinct().collapseToArticles()).hits().stream()
        .map(hit -> hit.articleId() + hit.reprints())
        .sorted()
        .toList();
  }

  @Test
  void copiesAreOneInHitsTotalsAndFacets() {
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      articles().forEach(index::add);
      assertThat(found(index)).containsExactly("other[]", "quoting[]", "wire[cut, lead]");
      Results results = index.search(distinct().facet(SOURCE.top(9)));
      assertThat(results.total().count()).isEqualTo(12 + 10 + 7);
      assertThat(results.facet(SOURCE.top(9)))
          .containsOnlyKeys("Outlet wire", "Outlet other", "Outlet quoting");
      assertThat(index.search(distinct().collapseToArticles()).total().count()).isEqualTo(3);
      assertThat(index.count(TEXT.matches("levee"))).isEqualTo(12 + 8 + 13 + 10 + 7);
      assertThat(index.search(TEXT.matches("levee")).hits()).allMatch(h -> h.reprints().isEmpty());
    }
  }

  @Test
  void theFirstCopyThatMatchesCounts() {
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      articles().forEach(index::add);
      Search search = Search.of(TEXT.phrase("is talked of")).collapseReprints();
      List<Hit> hits = index.search(search).hits();
      assertThat(hits).extracting(Hit::articleId).containsExactly("lead");
      assertThat(hits.getFirst().reprints()).containsExactly("wire", "cut");
    }
  }

  @Test
  void pagesFitTogether() {
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      articles().forEach(index::add);
      List<String> seen = new ArrayList<>();
      Search next = distinct().limit(4);
      Results page = index.search(next);
      page.hits().forEach(hit -> seen.add(hit.articleId() + hit.paragraph().ordinal()));
      while (page.next().isPresent()) {
        page = index.search(next.after(page.next().get()));
        page.hits().forEach(hit -> seen.add(hit.articleId() + hit.paragraph().ordinal()));
      }
      assertThat(seen).hasSize(29).doesNotHaveDuplicates();
    }
  }

  @Test
  void theOrderOfAddingAndThreadsDoNotMatter() {
    List<Article> all = new ArrayList<>(articles());
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(all, random);
      try (ArticleIndex index = ArticleIndex.inMemory()) {
        index.addAll(all.stream());
        assertThat(found(index)).containsExactly("other[]", "quoting[]", "wire[cut, lead]");
      }
    }
  }

  @Test
  void copiesAreForgottenWhenArticlesGo() {
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      articles().forEach(index::add);
      index.delete("wire");
      assertThat(found(index)).containsExactly("cut[lead]", "other[]", "quoting[]");
      index.add(article("cut", 13, story(8)));
      assertThat(found(index)).containsExactly("cut[]", "lead[]", "other[]", "quoting[]");
    }
  }

  @Test
  void theySurviveCommitSnapshotAndRebuild(@TempDir Path scratch) {
    Path folder = scratch.resolve("index");
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      articles().forEach(index::add);
      index.commit();
      index.snapshot(scratch.resolve("copy"));
    }
    ArticleIndex.rebuild(folder, scratch.resolve("rebuilt"));
    for (String name : List.of("index", "copy", "rebuilt")) {
      try (ArticleIndex index = ArticleIndex.openReadOnly(scratch.resolve(name))) {
        assertThat(found(index)).containsExactly("other[]", "quoting[]", "wire[cut, lead]");
      }
    }
  }
}
