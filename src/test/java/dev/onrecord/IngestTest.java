package dev.onrecord;

import static dev.onrecord.query.Fields.SOURCE;
import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.query.Query;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
      assertThat(report).isEqualTo(new IngestReport(500, 0, List.of(), List.of()));
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

  /** A listener that notes what it hears of each article. */
  private static final class Heard implements IngestListener {
    private final List<String> added = new ArrayList<>();
    private final List<String> unannotated = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    @Override
    public void added(Article article) {
      added.add(article.id());
    }

    @Override
    public void unannotated(Article article, RuntimeException cause) {
      unannotated.add(cause.getMessage());
    }

    @Override
    public void failed(Article article, RuntimeException cause) {
      failed.add(cause.getMessage());
    }
  }

  private static List<Paragraph> picky(Article article) {
    return switch (article.id()) {
      case "a7" -> throw new IllegalArgumentException("will not read " + article.id());
      case "a17" -> throw new StackOverflowError("too deep");
      case "a27" -> List.of();
      default -> Annotator.standard().annotate(article);
    };
  }

  @Test
  void addsAnArticleWithoutAnnotationsIfItsAnnotatorFailsAndReportsIt() {
    Heard heard = new Heard();
    try (ArticleIndex index = ArticleIndex.inMemory(IngestTest::picky)) {
      IngestReport report = index.addAll(articles(100), heard);
      assertThat(report.added()).isEqualTo(100);
      assertThat(report.failed()).isZero();
      assertThat(report.unannotated())
          .extracting(IngestReport.Failure::id)
          .containsExactlyInAnyOrder("a7", "a17", "a27");
      assertThat(report).asString().contains("; 3 without annotations, the first: a");
      assertThat(heard.unannotated)
          .hasSize(3)
          .anyMatch(m -> m.contains("will not read a7"))
          .anyMatch(m -> m.contains("too deep"))
          .anyMatch(m -> m.contains("other paragraphs"));
      assertThat(heard.added).hasSize(100);
      assertThat(index.count(Query.all())).isEqualTo(200);
      assertThat(index.article("a7")).contains(article("a7", "Report number 7"));
      assertThatThrownBy(() -> index.add(article("a7", "x")))
          .isInstanceOf(IndexException.Rejected.class)
          .hasMessageContaining("will not read a7");
    }
  }

  @Test
  void goesOnAfterABadArticleAndReportsIt() {
    Heard heard = new Heard();
    Stream<Article> bad =
        articles(100)
            .map(a -> a.id().endsWith("7") ? a.with(SOURCE, a.id() + "x".repeat(40_000)) : a);
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      IngestReport report = index.addAll(bad, heard);
      assertThat(report.added()).isEqualTo(90);
      assertThat(report.failed()).isEqualTo(10);
      assertThat(report.failures()).extracting(IngestReport.Failure::id).contains("a7", "a97");
      assertThat(report).asString().startsWith("90 added, 10 failed, the first: a");
      assertThat(heard.failed).hasSize(10).anyMatch(m -> m.contains("its source 'a47"));
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
  void anInterruptEndsTheStreamOnlyIfTheStreamWantsIt() {
    Stream<Article> looking =
        Stream.iterate(0, i -> i + 1)
            .peek(i -> interruptAt(100, i))
            .takeWhile(i -> !Thread.currentThread().isInterrupted() || i == 100)
            .map(i -> article("a" + i, "Report number " + i));
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      Thread.currentThread().interrupt();
      assertThat(index.addAll(articles(50)).added()).isEqualTo(50);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(index.addAll(articles(200).peek(a -> interruptAt(3, a.id().length()))).added())
          .isEqualTo(200);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(index.count(Query.all())).isEqualTo(400);
      assertThat(index.addAll(looking).added()).isEqualTo(101);
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private static void interruptAt(int when, int number) {
    if (number == when) {
      Thread.currentThread().interrupt();
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
