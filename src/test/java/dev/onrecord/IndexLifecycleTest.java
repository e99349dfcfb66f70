package dev.onrecord;

import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.article.Article;
import dev.onrecord.query.Query;
import dev.onrecord.query.Search;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexLifecycleTest {
  private static final int STORIES = 20;

  @TempDir Path folder;

  private ArticleIndex filled() {
    return Stories.filled(folder.resolve("index"), STORIES);
  }

  private static void assertStories(ArticleIndex index, int version) {
    for (int i = 0; i < STORIES; i++) {
      assertThat(index.article("s" + i)).contains(Stories.story("s" + i, version));
    }
    assertThat(index.verify().problems()).isEmpty();
    assertThat(index.verify().articles()).isEqualTo(STORIES);
  }

  @Test
  void aSnapshotEqualsTheCommitWhileTheIndexIsWrittenTo() {
    Path copy = folder.resolve("copy");
    try (ArticleIndex index = filled()) {
      index.add(Stories.story("s1", 2));
      index.snapshot(copy);
      index.commit();
      assertThatThrownBy(() -> index.snapshot(copy))
          .isInstanceOf(IndexException.NotAnIndex.class)
          .hasMessageContaining(copy.toString());
      assertThat(index.article("s1")).contains(Stories.story("s1", 2));
    }
    try (ArticleIndex index = ArticleIndex.open(copy, Stories.plain())) {
      assertStories(index, 1);
      index.add(Stories.story("more", 1));
      index.commit();
    }
  }

  @Test
  void aReaderCopiesAndVerifiesToo() {
    try (ArticleIndex index = filled();
        ArticleIndex reader = ArticleIndex.openReadOnly(folder.resolve("index"), Stories.plain())) {
      assertStories(reader, 1);
      reader.snapshot(folder.resolve("copy"));
      assertThat(index.verify()).isEqualTo(reader.verify());
    }
    try (ArticleIndex copy = ArticleIndex.openReadOnly(folder.resolve("copy"), Stories.plain())) {
      assertStories(copy, 1);
    }
  }

  @Test
  void aRebuiltIndexHasTheSameArticlesAnnotatedAnew() {
    Path target = folder.resolve("rebuilt");
    try (ArticleIndex index = filled()) {
      index.delete("s3");
      index.add(Stories.story("s3", 1));
      index.commit();
      index.rebuild(target);
    }
    try (ArticleIndex rebuilt = ArticleIndex.openReadOnly(target, Stories.plain())) {
      assertStories(rebuilt, 1);
    }
    Path again = folder.resolve("again");
    ArticleIndex.rebuild(target, again, Stories.plain());
    try (ArticleIndex rebuilt = ArticleIndex.openReadOnly(again, Stories.plain())) {
      assertStories(rebuilt, 1);
      assertThat(rebuilt.count(TEXT.phrase("Item s3 version1"))).isPositive();
    }
  }

  @Test
  void aRebuildThatFailsLeavesNoIndex() {
    Path target = folder.resolve("rebuilt");
    filled().close();
    IndexOptions failing =
        Stories.plain()
            .withAnnotator(
                article -> {
                  throw new OutOfMemoryError("no room for the model");
                });
    assertThatThrownBy(() -> ArticleIndex.rebuild(folder.resolve("index"), target, failing))
        .isInstanceOf(IndexException.Memory.class);
    assertThat(target).isEmptyDirectory();
    assertThatThrownBy(() -> ArticleIndex.openReadOnly(target))
        .isInstanceOf(IndexException.NotAnIndex.class);
    ArticleIndex.rebuild(folder.resolve("index"), target, Stories.plain());
    try (ArticleIndex rebuilt = ArticleIndex.openReadOnly(target, Stories.plain())) {
      assertStories(rebuilt, 1);
    }
  }

  @Test
  void anInterruptBreaksNothingOff() {
    try (ArticleIndex index = filled()) {
      for (int i = 0; i < STORIES; i++) {
        Thread.currentThread().interrupt();
        index.add(Stories.story("s" + i, 2));
        assertThat(index.count(TEXT.phrase("Item s" + i + " version2"))).isPositive();
        if (i % 10 == 0) {
          index.commit();
        }
      }
      index.commit();
      index.refresh();
      index.snapshot(folder.resolve("copy"));
      index.rebuild(folder.resolve("rebuilt"));
      assertStories(index, 2);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    Thread.currentThread().interrupt();
    try (ArticleIndex index = ArticleIndex.open(folder.resolve("index"), Stories.plain())) {
      assertStories(index, 2);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void anInterruptInTheMiddleOfACommitBreaksNothingOff() throws InterruptedException {
    try (ArticleIndex index = filled()) {
      Thread committing =
          Thread.ofPlatform()
              .start(
                  () -> {
                    for (int round = 2; round < 8; round++) {
                      for (int i = 0; i < STORIES; i++) {
                        index.add(Stories.story("s" + i, round));
                      }
                      index.commit();
                    }
                  });
      while (committing.isAlive()) {
        committing.interrupt();
        committing.join(Duration.ofMillis(1));
      }
      assertStories(index, 7);
    }
  }

  @Test
  void theListenerHearsOfEverything() {
    Queue<IndexEvent> events = new ConcurrentLinkedQueue<>();
    IndexOptions options = Stories.plain().withListener(events::add).withSlowSearch(Duration.ZERO);
    try (ArticleIndex index = ArticleIndex.open(folder, options)) {
      for (int round = 0; round < 15; round++) {
        int from = 5 * round;
        index.addAll(IntStream.range(from, from + 5).mapToObj(i -> Stories.story("s" + i, 1)));
        index.commit();
        index.count(Query.all());
      }
      while (of(events, IndexEvent.Merge.class).isEmpty()) {
        index.add(Stories.story("one more", 1));
        index.commit();
      }
      assertThat(of(events, IndexEvent.Commit.class))
          .allMatch(c -> c.generation() > 0 && c.segments() >= 0 && c.bytes() > 0)
          .extracting(IndexEvent.Commit::generation)
          .isSorted();
      assertThat(of(events, IndexEvent.Merge.class)).allMatch(m -> m.segments() > 1);
      assertThat(of(events, IndexEvent.Refresh.class)).hasSizeGreaterThanOrEqualTo(15);
      assertThat(of(events, IndexEvent.SlowSearch.class)).hasSize(15);
      assertThat(of(events, IndexEvent.SlowSearch.class).getFirst().search())
          .isEqualTo(Search.of(Query.all()).limit(0).countExactly());
    }
  }

  private static <T> List<T> of(Queue<IndexEvent> events, Class<T> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Test
  void aListenerThatFailsCostsNothing() {
    Queue<Throwable> uncaught = new ConcurrentLinkedQueue<>();
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> uncaught.add(thrown));
    IndexListener failing =
        event -> {
          throw new IllegalStateException("full");
        };
    try (ArticleIndex index = ArticleIndex.open(folder, Stories.plain().withListener(failing))) {
      index.add(Stories.story("s", 1));
      index.commit();
      assertThat(index.verify().isSound()).isTrue();
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
    assertThat(uncaught).isNotEmpty().allMatch(t -> "full".equals(t.getMessage()));
  }

  @Test
  void rebuildingTellsOfEveryArticleAndKeepsThoseWithoutAnnotations() {
    filled().close();
    Queue<String> told = new ConcurrentLinkedQueue<>();
    IngestListener listener =
        new IngestListener() {
          @Override
          public void added(Article article) {
            told.add(article.id());
          }

          @Override
          public void unannotated(Article article, RuntimeException cause) {
            told.add("bare " + article.id());
          }
        };
    Path from = folder.resolve("index");
    ArticleIndex.rebuild(from, folder.resolve("whole"), Stories.plain(), listener);
    assertThat(told).hasSize(STORIES).doesNotHaveDuplicates();
    IndexOptions failing =
        Stories.plain()
            .withAnnotator(
                article -> {
                  if (article.id().equals("s7")) {
                    throw new IllegalStateException("no model");
                  }
                  return article.paragraphs();
                });
    IngestReport report = ArticleIndex.rebuild(from, folder.resolve("part"), failing, listener);
    assertThat(report.added()).isEqualTo(STORIES);
    assertThat(report.unannotated()).extracting(IngestReport.Failure::id).containsExactly("s7");
    assertThat(told).hasSize(2 * STORIES + 1).contains("bare s7");
    try (ArticleIndex rebuilt = ArticleIndex.openReadOnly(folder.resolve("part"))) {
      assertStories(rebuilt, 1);
    }
  }

  @Test
  void closingWaitsForSearches() throws InterruptedException {
    ArticleIndex index = filled();
    Queue<Throwable> thrown = new ConcurrentLinkedQueue<>();
    List<Thread> searching =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    Thread.ofPlatform()
                        .start(
                            () -> {
                              try {
                                while (true) {
                                  index.count(TEXT.matches("levee budget harbour"));
                                }
                              } catch (RuntimeException e) {
                                thrown.add(e);
                              }
                            }))
            .toList();
    index.count(Query.all());
    index.close();
    for (Thread thread : searching) {
      thread.join();
    }
    assertThat(thrown).hasSize(4).allMatch(t -> t instanceof IndexException.Closed);
  }
}
