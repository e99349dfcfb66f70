package dev.onrecord.durability;

import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.ArticleIndex;
import dev.onrecord.Stories;
import dev.onrecord.query.Query;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A test that repeatedly opens an index, writes, searches, refreshes, copies and closes it, and
 * checks that the process releases its resources.
 */
final class Leaks {
  private static final int IDS = 50;
  private static final int WARM_UP = 10;
  private static final int ROUNDS_A_COPY = 5;

  private final Path folder;
  private int rounds;

  Leaks(Path folder) {
    this.folder = folder;
  }

  /** Runs the test. Argument: the number of rounds. */
  public static void main(String[] args) throws IOException {
    try (TemporaryFolder folder = TemporaryFolder.of("leaks")) {
      Leaks leaks = new Leaks(folder.path());
      leaks.rounds(WARM_UP);
      Resources before = Resources.of(folder.path());
      leaks.rounds(Integer.parseInt(args[0]));
      Resources after = Resources.of(folder.path());
      System.out.println("before " + before + "\nafter  " + after);
      after.assertNoMoreThan(before);
      System.out.println("cursors " + leaks.cursors(Integer.parseInt(args[0])));
      Resources.of(folder.path()).assertNoMoreThan(before);
    }
  }

  /** Checks that a number of rounds leaves no resources in use. */
  void check(int count) throws IOException {
    rounds(WARM_UP);
    Resources before = Resources.of(folder);
    rounds(count);
    Resources.of(folder).assertNoMoreThan(before);
  }

  private void rounds(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      round();
    }
  }

  private void round() throws IOException {
    Path place = folder.resolve("index");
    try (ArticleIndex index = ArticleIndex.open(place, KilledWriter.options());
        ArticleIndex reader = ArticleIndex.openReadOnly(place, KilledWriter.options())) {
      rounds++;
      index.add(Stories.story("story" + rounds % IDS, rounds));
      ask(index);
      index.commit();
      reader.refresh();
      ask(reader);
      if (rounds % ROUNDS_A_COPY == 0) {
        copy(index);
      }
      index.add(Stories.story("never committed", rounds));
    }
    assertThat(leftOver(place)).isEmpty();
  }

  private static Results ask(ArticleIndex index) {
    Search search = Search.of(TEXT.matches("levee item")).limit(1).facet(SPEAKER.top(3));
    Results results = index.search(search.highlight(TEXT));
    assertThat(results.hits()).hasSize(1);
    return results;
  }

  private void copy(ArticleIndex index) throws IOException {
    Path copy = folder.resolve("copy");
    index.snapshot(copy);
    ArticleIndex.openReadOnly(copy).close();
    RealFaults.delete(copy);
  }

  /** Returns the files that belong to no commit, except the write lock. */
  private static List<Path> leftOver(Path place) throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      return files
          .filter(file -> file.getFileName().toString().matches("pending.*|.*\\.tmp|onrecord.*"))
          .toList();
    }
  }

  /**
   * Starts to page through a growing index many times without requesting a second page, and returns
   * the resources that are then in use.
   */
  Resources cursors(int count) throws IOException {
    Path place = folder.resolve("paged");
    try (ArticleIndex index = ArticleIndex.open(place, KilledWriter.options())) {
      index.add(Stories.story("first", 1));
      index.add(Stories.story("second", 1));
      Search search = Search.of(Query.all()).limit(1);
      Search next = search.after(index.search(search).next().orElseThrow());
      for (int i = 0; i < count; i++) {
        index.add(Stories.story("story" + i % IDS, i));
        assertThat(index.search(search).next()).isPresent();
      }
      assertThat(index.search(next).hits()).hasSize(1);
      return Resources.of(place);
    } finally {
      RealFaults.delete(place);
    }
  }
}
