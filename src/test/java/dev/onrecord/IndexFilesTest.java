package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.query.Query;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of files that are damaged or deleted while the index is closed or open. */
class IndexFilesTest {
  private static final int STORIES = 20;

  @TempDir Path folder;

  private ArticleIndex filled() {
    return Stories.filled(folder.resolve("index"), STORIES);
  }

  @Test
  void damageIsNamedWhenTheIndexIsOpenedAndWhenItIsVerified() throws IOException {
    filled().close();
    Path file = largest(folder.resolve("index"));
    flip(file, Files.size(file) / 2);
    assertDamaged(file);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(Files.size(file) / 2);
    }
    assertDamaged(file);
  }

  private void assertDamaged(Path file) {
    String name = file.getFileName().toString();
    assertThatThrownBy(() -> ArticleIndex.openReadOnly(folder.resolve("index"), Stories.plain()))
        .isInstanceOf(IndexException.Damaged.class)
        .hasMessageContaining(name);
    assertThatThrownBy(() -> ArticleIndex.open(folder.resolve("index"), Stories.plain()))
        .isInstanceOf(IndexException.Damaged.class)
        .hasMessageContaining(name);
    IndexReport report = ArticleIndex.verify(folder.resolve("index"));
    assertThat(report.isSound()).isFalse();
    assertThat(report.problems().toString()).contains(name);
  }

  @Test
  void damageDoneWhileTheIndexIsOpenIsReported() throws IOException {
    filled().close();
    try (ArticleIndex index = ArticleIndex.openReadOnly(folder.resolve("index"), Stories.plain())) {
      Path file = largest(folder.resolve("index"));
      flip(file, Files.size(file) / 2);
      IndexReport report = index.verify();
      assertThat(report.isSound()).isFalse();
      assertThat(report.problems().toString()).contains(file.getFileName().toString());
      assertThatThrownBy(() -> index.snapshot(folder.resolve("copy")))
          .isInstanceOf(IndexException.Damaged.class);
      assertThatThrownBy(() -> ArticleIndex.openReadOnly(folder.resolve("copy")))
          .isInstanceOf(IndexException.NotAnIndex.class);
    }
  }

  private static Path largest(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.max(Comparator.comparing(file -> file.toFile().length())).orElseThrow();
    }
  }

  private static void flip(Path file, long at) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[(int) at] ^= 0x10;
    Files.write(file, bytes, StandardOpenOption.WRITE);
  }

  @Test
  void aFolderDeletedUnderAReaderIsMissedWhenItMatters() throws IOException {
    filled().close();
    Path index = folder.resolve("index");
    try (ArticleIndex reader = ArticleIndex.openReadOnly(index, Stories.plain())) {
      delete(index);
      assertThat(reader.count(Query.all())).isPositive();
      assertThatThrownBy(reader::refresh)
          .isInstanceOfAny(IndexException.Storage.class, IndexException.Closed.class)
          .hasMessageContaining(index + " is gone");
    }
  }

  @Test
  void aFolderDeletedUnderAReaderCannotBeCopiedOrVerified() throws IOException {
    filled().close();
    Path index = folder.resolve("index");
    try (ArticleIndex reader = ArticleIndex.openReadOnly(index, Stories.plain())) {
      delete(index);
      assertThat(reader.article("s1")).contains(Stories.story("s1", 1));
      for (Consumer<ArticleIndex> call :
          List.<Consumer<ArticleIndex>>of(
              ArticleIndex::verify,
              i -> i.snapshot(folder.resolve("copy")),
              i -> i.rebuild(folder.resolve("rebuilt")))) {
        assertThatThrownBy(() -> call.accept(reader))
            .isInstanceOf(IndexException.Storage.class)
            .hasMessageContaining(index + " is gone");
      }
    }
  }

  @Test
  void aFolderMovedUnderAWriterIsGoneAndNotDamaged() throws IOException {
    Path index = folder.resolve("index");
    ArticleIndex writer = filled();
    writer.add(Stories.story("late", 1));
    writer.commit();
    Files.move(index, folder.resolve("elsewhere"));
    assertThatThrownBy(() -> writer.count(Query.all()))
        .isInstanceOf(IndexException.Storage.class)
        .hasMessageContaining(index + " is gone");
    closeQuietly(writer);
    try (ArticleIndex moved = ArticleIndex.open(folder.resolve("elsewhere"), Stories.plain())) {
      assertThat(moved.article("late")).isPresent();
    }
  }

  @Test
  void aCommitToAFolderThatWasMovedOrDeletedSaysWhatToDo() throws IOException {
    Path index = folder.resolve("index");
    for (boolean moved : new boolean[] {true, false}) {
      ArticleIndex writer = filled();
      writer.commit();
      writer.count(Query.all());
      if (moved) {
        Files.move(index, folder.resolve("elsewhere"));
      } else {
        delete(index);
      }
      assertThatThrownBy(
              () -> {
                writer.add(Stories.story("late", 1));
                writer.commit();
              })
          .isInstanceOf(IndexException.Storage.class)
          .hasMessageContaining(index + " is gone: somebody has deleted or moved the folder")
          .hasMessageContaining("put the folder back")
          .hasMessageNotContaining("what was committed is there");
      assertThatThrownBy(() -> writer.add(Stories.story("later", 1)))
          .isInstanceOf(IndexException.class)
          .hasMessageContaining("put the folder back");
      closeQuietly(writer);
    }
  }

  @Test
  void aWriterWhoseFolderIsAnothersByNowLeavesItAlone() throws IOException {
    Path index = folder.resolve("index");
    ArticleIndex loser = filled();
    loser.add(Stories.story("lost", 1));
    delete(index);
    Path copy = folder.resolve("other");
    try (ArticleIndex other = ArticleIndex.open(copy, Stories.plain())) {
      other.add(Stories.story("kept", 1));
      other.commit();
    }
    Files.move(copy, index);
    assertThatThrownBy(loser::commit)
        .isInstanceOf(IndexException.class)
        .hasMessageContaining(index.toString())
        .hasMessageContaining("open it again");
    closeQuietly(loser);
    try (ArticleIndex other = ArticleIndex.open(index, Stories.plain())) {
      assertThat(other.article("kept")).contains(Stories.story("kept", 1));
      assertThat(other.verify().problems()).isEmpty();
      assertThat(other.verify().articles()).isEqualTo(1);
    }
  }

  /** Closes an index. Releasing its files may fail, but the index is closed in any case. */
  private static void closeQuietly(ArticleIndex index) {
    try {
      index.close();
    } catch (IndexException e) {
      assertThat(e).hasMessageContaining("index");
    }
    assertThatThrownBy(index::refresh).isInstanceOf(IndexException.Closed.class);
  }

  private static void delete(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(index);
  }

  /** Truncates a mapped file. Reading the mapped memory then fails in the JVM. */
  @Test
  void aFileTruncatedUnderAReaderIsDamage() throws IOException {
    filled().close();
    Path index = folder.resolve("index");
    try (ArticleIndex reader = ArticleIndex.openReadOnly(index, Stories.plain())) {
      try (FileChannel channel = FileChannel.open(largest(index), StandardOpenOption.WRITE)) {
        channel.truncate(0);
      }
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < STORIES; i++) {
                  assertThat(reader.article("s" + i)).contains(Stories.story("s" + i, 1));
                }
              })
          .isInstanceOf(IndexException.Damaged.class)
          .hasMessageContaining(index.toString());
    }
  }
}
