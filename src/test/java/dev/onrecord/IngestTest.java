package dev.onrecord;

import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import dev.onrecord.query.Query;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IngestTest {
  private static Article article(String id, String paragraph) {
    return Article.of(id, List.of(paragraph, "The levee held through the night."));
  }

  private static Stream<Article> articles(int count) {
    return IntStream.range(0, count).mapToObj(i -> article("a" + i, "Report number " + i));
  }

  @Test
  void addsEveryArticleOfAStream() {
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      IngestReport report = index.addAll(articles(500));
      assertThat(report).isEqualTo(new IngestReport(500, 0, List.of()));
      assertThat(index.count(Query.all())).isEqualTo(1000);
      assertThat(index.article("a499")).isPresent();
    }
  }

  @Test
  void keepsTheLastOfSeveralArticlesOfOneId() {
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      Stream<Article> versions =
          IntStream.range(0, 400).mapToObj(i -> article("same" + i % 3, "Version v" + i));
      index.addAll(versions);
      assertThat(index.count(Query.all())).isEqualTo(6);
      assertThat(index.count(TEXT.matches("v397"))).isEqualTo(1);
      assertThat(index.count(TEXT.matches("v398"))).isEqualTo(1);
      assertThat(index.count(TEXT.matches("v399"))).isEqualTo(1);
    }
  }

  @Test
  void goesOnAfterABadArticleAndReportsIt() {
    Annotator picky =
        article -> {
          if (article.id().endsWith("7")) {
            throw new IllegalArgumentException("will not read " + article.id());
          }
          return article.paragraphs();
        };
    List<String> heard = new ArrayList<>();
    IngestListener listener =
        new IngestListener() {
          @Override
          public void failed(Article article, RuntimeException cause) {
            heard.add(cause.getMessage());
          }
        };
    try (ArticleIndex index = ArticleIndex.inMemory(picky)) {
      IngestReport report = index.addAll(articles(100), listener);
      assertThat(report.added()).isEqualTo(90);
      assertThat(report.failed()).isEqualTo(10);
      assertThat(report.failures()).extracting(IngestReport.Failure::id).contains("a7", "a97");
      assertThat(heard).hasSize(10).anyMatch(m -> m.contains("will not read a47"));
      assertThat(index.count(Query.all())).isEqualTo(180);
    }
  }

  @Test
  void readsNoFasterThanItAdds() {
    AtomicInteger read = new AtomicInteger();
    AtomicInteger added = new AtomicInteger();
    AtomicInteger furthest = new AtomicInteger();
    Stream<Article> counted =
        articles(2000)
            .peek(a -> furthest.accumulateAndGet(read.incrementAndGet() - added.get(), Math::max));
    IngestListener listener =
        new IngestListener() {
          @Override
          public void added(Article article) {
            added.incrementAndGet();
          }
        };
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      index.addAll(counted, listener);
    }
    assertThat(added).hasValue(2000);
    assertThat(furthest.get()).isLessThan(6 * Runtime.getRuntime().availableProcessors() + 2);
  }

  @Test
  void letsTheExceptionOfTheStreamThroughAndKeepsWhatCameBefore() {
    Stream<Article> broken =
        articles(50)
            .peek(
                a -> {
                  if (a.id().equals("a30")) {
                    throw new UncheckedIOException(new java.io.IOException("line 31 is cut off"));
                  }
                });
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      assertThatThrownBy(() -> index.addAll(broken))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("line 31 is cut off");
      assertThat(index.count(Query.all())).isEqualTo(60);
    }
  }

  @Test
  void stopsWhenTheIndexCannotBeWrittenTo() {
    ArticleIndex index = ArticleIndex.inMemory();
    index.close();
    assertThatThrownBy(() -> index.addAll(articles(1000)))
        .isInstanceOf(IndexException.Closed.class);
  }

  @Test
  void stopsWhenTheListenerThrows() {
    IngestListener failing =
        new IngestListener() {
          @Override
          public void added(Article article) {
            throw new IllegalStateException("enough");
          }
        };
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      assertThatThrownBy(() -> index.addAll(articles(1000), failing))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("enough");
    }
  }

  @Test
  void endsWhenItsCallerIsInterruptedAndStaysUsable() {
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      Stream<Article> endless =
          Stream.iterate(0, i -> i + 1)
              .peek(
                  i -> {
                    if (i == 100) {
                      Thread.currentThread().interrupt();
                    }
                  })
              .map(i -> article("a" + i, "Report number " + i));
      assertThatThrownBy(() -> index.addAll(endless)).isInstanceOf(CancellationException.class);
      assertThat(Thread.interrupted()).isTrue();
      index.add(article("after", "The index goes on."));
      assertThat(index.count(TEXT.phrase("goes on"))).isEqualTo(1);
    }
  }

  @Test
  void closesTheStream() {
    AtomicInteger closed = new AtomicInteger();
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      index.addAll(articles(3).onClose(closed::incrementAndGet));
    }
    assertThat(closed).hasValue(1);
  }
}
