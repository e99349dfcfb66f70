package dev.onrecord;

import static dev.onrecord.query.Fields.SOURCE;
import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Query;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    return found(index, 100);
  }

  private static List<String> found(ArticleIndex index, int most) {
    return index.search(distinct().collapseToArticles().limit(most)).hits().stream()
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
  void changesOneByOneGiveTheGroupsOfAllAtOnce() {
    List<Article> all = new ArrayList<>();
    List<List<String>> stories = IntStream.range(0, 6).mapToObj(i -> story(9)).toList();
    for (int i = 0; i < 40; i++) {
      List<String> told = stories.get(random.nextInt(stories.size()));
      int kept = 5 + random.nextInt(5);
      all.add(article("copy" + i, 1 + random.nextInt(28), told.subList(0, kept)));
    }
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      Map<String, Article> kept = new TreeMap<>();
      for (int i = 0; i < 60; i++) {
        Article next = all.get(random.nextInt(all.size())).withId("id" + random.nextInt(25));
        if (random.nextInt(3) == 0) {
          index.delete(next.id());
          kept.remove(next.id());
        } else {
          index.add(next);
          kept.put(next.id(), next);
        }
        if (random.nextBoolean()) {
          assertThat(found(index)).isEqualTo(foundInNew(kept));
        }
      }
      assertThat(found(index)).isEqualTo(foundInNew(kept)).anyMatch(hit -> !hit.endsWith("[]"));
    }
  }

  private static List<String> foundInNew(Map<String, Article> articles) {
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      articles.values().forEach(index::add);
      return found(index);
    }
  }

  @Test
  void theDeadlineOfASearchHoldsWhileStoriesAreCompared() {
    try (ArticleIndex index = ArticleIndex.inMemory(Article::paragraphs)) {
      IntStream.range(0, 300).forEach(i -> index.add(article("a" + i, 3, story(30))));
      articles().forEach(index::add);
      index.count(Query.all());
      long start = System.nanoTime();
      Results late = index.search(distinct().deadline(Duration.ofNanos(1)));
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      assertThat(late.timedOut()).isTrue();
      assertThat(took).isLessThan(Duration.ofMillis(500));
      assertThat(found(index, 10))
          .hasSize(10)
          .allMatch(hit -> !hit.startsWith("cut") && !hit.startsWith("lead"));
    }
  }

  @Test
  void manyThreadsSeeWholeGroupsWhileArticlesCome() throws Exception {
    List<String> wire = story(10);
    try (ArticleIndex index = ArticleIndex.inMemory(Article::paragraphs);
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      index.add(article("first", 1, wire));
      List<Future<?>> running = new ArrayList<>();
      for (int thread = 0; thread < 4; thread++) {
        int number = thread;
        running.add(
            threads.submit(
                () -> {
                  for (int i = 0; i < 25; i++) {
                    index.add(article("copy" + number + "-" + i, 2, wire.subList(0, 7)));
                    assertThat(found(index)).hasSize(1).allMatch(hit -> hit.startsWith("first["));
                  }
                }));
      }
      for (Future<?> each : running) {
        each.get();
      }
      assertThat(index.search(distinct().limit(1)).hits().getFirst().reprints()).hasSize(100);
    }
  }

  private static List<String> matching(ArticleIndex index, Query query) {
    Search search = Search.of(query).collapseToArticles().limit(100);
    return index.search(search).hits().stream().map(Hit::articleId).sorted().toList();
  }

  @Test
  void queriesAskForReprintsAndFirstAppearances() {
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      articles().forEach(index::add);
      assertThat(matching(index, Query.reprintOf("wire"))).containsExactly("cut", "lead");
      assertThat(matching(index, Query.reprintOf("cut"))).containsExactly("lead", "wire");
      assertThat(matching(index, Query.parse("reprintof(other) OR reprintof(nobody)"))).isEmpty();
      assertThat(matching(index, Query.firstAppearance()))
          .containsExactly("other", "quoting", "wire");
      assertThat(matching(index, Query.parse("-firstappearance()"))).containsExactly("cut", "lead");
      assertThat(index.count(Query.firstAppearance())).isEqualTo(12 + 10 + 7);
      index.delete("wire");
      assertThat(matching(index, Query.firstAppearance()))
          .containsExactly("cut", "other", "quoting");
      assertThat(matching(index, Query.reprintOf("wire"))).isEmpty();
    }
  }

  @Test
  void reasonsKnowTheOtherArticles() {
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      articles().forEach(index::add);
      assertThat(index.whyNot(Query.reprintOf("wire"), "cut", 0).matches()).isTrue();
      assertThat(index.whyNot(Query.reprintOf("wire"), "wire", 0).matches()).isFalse();
      assertThat(index.whyNot(Query.firstAppearance(), "cut", 0).matches()).isFalse();
      assertThat(index.whyNot(Query.firstAppearance(), "cut", 0).toString())
          .contains("a copy of an older one");
      Hit hit = index.search(Query.reprintOf("wire")).hits().getFirst();
      assertThat(index.explain(Query.reprintOf("wire"), hit)).isPresent();
      assertThat(index.explain(Query.firstAppearance(), hit)).isEmpty();
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
