package dev.onrecord.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.ArticleIndex;
import dev.onrecord.IndexException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of several processes on one index. */
class ProcessesTest {
  private static final long SEED = 5;
  private static final int COMMITS = 15;

  @TempDir Path folder;

  private Child start(Class<?> program, Object... arguments) throws IOException {
    return Child.start(folder, Child.Options.NONE, program, arguments);
  }

  @Test
  void aSecondWriterIsToldWhoTheFirstIs() throws IOException, InterruptedException {
    Path index = folder.resolve("index");
    try (Child writer = start(KilledWriter.class, index, SEED)) {
      writer.await(line -> line.startsWith("done "));
      assertThatThrownBy(() -> ArticleIndex.open(index))
          .isInstanceOf(IndexException.Locked.class)
          .hasMessageContaining(index.toString())
          .hasMessageContaining("process " + writer.process().pid() + " on ")
          .hasMessageContaining("openReadOnly");
      int done = writer.last("done ");
      writer.await(line -> line.equals("done " + (done + 2)));
    }
    ArticleIndex.open(index).close();
  }

  @Test
  void readersInOtherProcessesFollow() throws IOException, InterruptedException {
    Path index = folder.resolve("index");
    try (Child writer = start(KilledWriter.class, index, SEED)) {
      writer.await(line -> line.startsWith("open "));
      try (Child first = start(Follower.class, index, SEED, COMMITS);
          Child second = start(Follower.class, index, SEED, COMMITS)) {
        first.awaitSuccess();
        second.awaitSuccess();
        assertThat(first.lines()).containsExactly("followed");
        assertThat(second.lines()).containsExactly("followed");
      }
    }
  }
}
