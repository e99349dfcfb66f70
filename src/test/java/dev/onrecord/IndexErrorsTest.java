package dev.onrecord;

import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import dev.onrecord.article.Key;
import dev.onrecord.query.Field;
import dev.onrecord.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that every mistake gets an exception with the path and the remedy, and changes nothing. */
class IndexErrorsTest {
  private static final Article STORY = Stories.story("a1", 1);

  @TempDir Path folder;

  @Test
  void aMissingFolderIsNotCreatedByReading() {
    Path missing = folder.resolve("none");
    assertThatThrownBy(() -> ArticleIndex.openReadOnly(missing))
        .isInstanceOf(IndexException.NotAnIndex.class)
        .hasMessageContaining(missing.toString())
        .hasMessageContaining("ArticleIndex.open");
    assertThat(missing).doesNotExist();
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "text");
    for (Consumer<Path> opening : openings()) {
      assertThatThrownBy(() -> opening.accept(file))
          .isInstanceOf(IndexException.NotAnIndex.class)
          .hasMessageContaining(file.toString())
          .hasMessageContaining("is a file");
    }
    assertThat(file).hasContent("text");
  }

  private static List<Consumer<Path>> openings() {
    return List.of(ArticleIndex::open, ArticleIndex::openReadOnly);
  }

  @Test
  void aFolderOfOtherFilesIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "text");
    assertThatThrownBy(() -> ArticleIndex.open(folder))
        .isInstanceOf(IndexException.NotAnIndex.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("notes.txt");
    assertThatThrownBy(() -> ArticleIndex.openReadOnly(folder))
        .isInstanceOf(IndexException.NotAnIndex.class)
        .hasMessageContaining("holds no index");
    assertThat(names()).containsExactly("notes.txt");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void anotherProgramsIndexIsLeftAlone() throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      writer.commit();
    }
    List<String> before = names();
    for (Consumer<Path> opening : openings()) {
      assertThatThrownBy(() -> opening.accept(folder))
          .isInstanceOf(IndexException.NotAnIndex.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("another program");
    }
    assertThat(names()).isEqualTo(before);
  }

  @Test
  void aLockedIndexNamesItsHolder() {
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      assertThatThrownBy(() -> ArticleIndex.open(folder))
          .isInstanceOf(IndexException.Locked.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("this process (" + ProcessHandle.current().pid() + ")")
          .hasMessageContaining("openReadOnly");
      index.add(STORY);
      index.commit();
    }
    assertThat(folder.resolve("onrecord.writer")).doesNotExist();
    ArticleIndex.open(folder).close();
  }

  @Test
  void aNoteOfAProcessThatIsGoneIsNotBelieved() throws IOException {
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      Path note = folder.resolve("onrecord.writer");
      List<String> lines = new java.util.ArrayList<>(Files.readAllLines(note));
      lines.set(2, "2001-01-01T00:00:00Z");
      Files.write(note, lines);
      assertThatThrownBy(() -> ArticleIndex.open(folder))
          .isInstanceOf(IndexException.Locked.class)
          .hasMessageContaining("a process that is not known");
    }
  }

  @Test
  void aClosedIndexSaysSo() {
    ArticleIndex index = ArticleIndex.open(folder);
    index.close();
    index.close();
    List<Consumer<ArticleIndex>> calls =
        List.of(
            i -> i.add(STORY),
            i -> i.delete("a1"),
            ArticleIndex::commit,
            ArticleIndex::refresh,
            i -> i.count(Query.all()),
            i -> i.search(Query.all()),
            i -> i.article("a1"),
            ArticleIndex::verify,
            i -> i.snapshot(folder.resolve("copy")));
    for (Consumer<ArticleIndex> call : calls) {
      assertThatThrownBy(() -> call.accept(index))
          .isInstanceOf(IndexException.Closed.class)
          .hasMessage(folder + " is closed: open it again");
    }
  }

  @Test
  void nullsAreNamed() {
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      assertNamed("folder", () -> ArticleIndex.open(null));
      assertNamed("folder", () -> ArticleIndex.openReadOnly(null));
      assertNamed("annotator", () -> ArticleIndex.inMemory((Annotator) null));
      assertNamed("options", () -> ArticleIndex.inMemory((IndexOptions) null));
      assertNamed("article", () -> index.add(null));
      assertNamed("id", () -> index.delete(null));
      assertNamed("id", () -> index.article(null));
      assertNamed("id", () -> index.paragraphs(null));
      assertNamed("query", () -> index.count(null));
      assertNamed("target", () -> index.snapshot(null));
      assertNamed("target", () -> index.rebuild(null));
    }
  }

  private static void assertNamed(
      String argument, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(argument);
  }

  @Test
  void whatCannotBeATermIsRefusedByName() {
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      index.add(STORY);
      String tooLong = "é".repeat(20_000);
      Article longId = Article.of(tooLong, List.of("Text."));
      Article longSource = Article.of("a2", List.of("Text.")).withSource(tooLong);
      assertThatThrownBy(() -> index.add(longId))
          .isInstanceOf(IndexException.Rejected.class)
          .hasMessageContaining("id")
          .hasMessageContaining("40000 bytes")
          .hasMessageContaining("32766");
      assertThatThrownBy(() -> index.add(longSource))
          .isInstanceOfSatisfying(
              IndexException.Rejected.class, e -> assertThat(e.articleId()).isEqualTo("a2"))
          .hasMessageContaining("source");
      assertThatThrownBy(() -> index.add(Article.of("half \ud83d", List.of("Text."))))
          .isInstanceOf(IndexException.Rejected.class)
          .hasMessageContaining("surrogate");
      assertOnlyTheStory(index);
    }
  }

  @Test
  void wordsOfAnyLengthAreText() {
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      String word = "x".repeat(100_000);
      index.add(Article.of("long", List.of("A word " + word + " of some length.")));
      assertThat(index.count(TEXT.phrase("of some length"))).isEqualTo(1);
      assertThat(index.article("long").orElseThrow().text()).contains(word);
    }
  }

  private static void assertOnlyTheStory(ArticleIndex index) {
    assertThat(index.article("a1")).contains(STORY);
    assertThat(index.count(Query.all())).isEqualTo(STORY.paragraphs().size());
    index.commit();
    assertThat(index.verify().problems()).isEmpty();
    assertThat(index.verify().articles()).isEqualTo(1);
  }

  @Test
  void aNameHasOneTypeAlsoAfterReopening() {
    Key<Long> number = Field.number("size");
    Key<String> keyword = Field.keyword("size");
    Key<LocalDate> date = Field.date("size");
    Key<Long> fresh = Field.number("fresh");
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      index.add(STORY.with(number, 3L));
      assertConflict(index, STORY.withId("a2").with(keyword, "large").with(fresh, 1L), "keywords");
      index.add(STORY.withId("a3").with(Field.keyword("fresh"), "not yet a number"));
      index.commit();
    }
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      assertConflict(index, STORY.withId("a2").with(date, LocalDate.EPOCH), "date");
      assertThat(index.article("a2")).isEmpty();
      index.add(STORY.withId("a2").with(number, 4L));
      index.commit();
      assertThat(index.verify().problems()).isEmpty();
    }
  }

  private static void assertConflict(ArticleIndex index, Article article, String type) {
    assertThatThrownBy(() -> index.add(article))
        .isInstanceOf(IndexException.Rejected.class)
        .hasMessageContaining("article 'a2'")
        .hasMessageContaining("'size'")
        .hasMessageContaining("of type " + type)
        .hasMessageContaining("number");
  }

  @Test
  void aFailingAnnotatorCostsItsArticleOnly() {
    Annotator annotator =
        article ->
            switch (article.id()) {
              case "bad" -> throw new IllegalStateException("no model");
              case "deep" -> throw new StackOverflowError();
              case "large" -> throw new OutOfMemoryError("heap");
              case "other" -> STORY.paragraphs();
              default -> article.paragraphs();
            };
    try (ArticleIndex index = ArticleIndex.inMemory(annotator)) {
      index.add(STORY);
      for (String id : List.of("bad", "deep", "other")) {
        assertThatThrownBy(() -> index.add(Article.of(id, List.of("Text."))))
            .isInstanceOf(IndexException.Rejected.class)
            .hasMessageContaining("article '" + id + "'")
            .hasMessageContaining("annotator");
      }
      assertThatThrownBy(() -> index.add(Article.of("large", List.of("Text."))))
          .isInstanceOf(IndexException.Memory.class)
          .hasMessageContaining("large");
      assertOnlyTheStory(index);
    }
  }

  @Test
  void whatIsOpenForReadingIsNotWrittenTo() {
    ArticleIndex.open(folder).close();
    try (ArticleIndex reader = ArticleIndex.openReadOnly(folder)) {
      for (Consumer<ArticleIndex> call :
          List.<Consumer<ArticleIndex>>of(
              i -> i.add(STORY), i -> i.delete("a1"), ArticleIndex::commit)) {
        assertThatThrownBy(() -> call.accept(reader))
            .isInstanceOf(IndexException.ReadOnly.class)
            .hasMessageContaining(folder.toString())
            .hasMessageContaining("ArticleIndex.open");
      }
    }
  }

  @Test
  void optionsEchoWhatIsWrong() {
    assertThatThrownBy(() -> IndexOptions.standard().withRamBufferMegabytes(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
    assertThatThrownBy(
            () -> IndexOptions.standard().withSlowSearch(java.time.Duration.ofSeconds(-2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PT-2S");
  }
}
