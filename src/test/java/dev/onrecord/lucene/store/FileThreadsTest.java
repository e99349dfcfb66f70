package dev.onrecord.lucene.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.IndexOptions;
import dev.onrecord.Stories;
import dev.onrecord.article.Article;
import dev.onrecord.query.Query;
import dev.onrecord.query.Search;
import dev.onrecord.text.AnalysedArticle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.junit.jupiter.api.Test;

/**
 * Tests that the threads of callers neither open nor delete files. An interrupt would close the
 * files that its thread is using.
 */
class FileThreadsTest {
  private static final int SEARCHERS = 3;
  private static final int ADDS = 250;
  private static final int IDS = 10;

  private volatile boolean ended;

  /** A directory that records the threads that open or delete files. */
  private static final class Watched extends FilterDirectory {
    private final Set<String> threads = ConcurrentHashMap.newKeySet();

    Watched() {
      super(new ByteBuffersDirectory());
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
      threads.add(Thread.currentThread().getName());
      return super.openInput(name, context);
    }

    @Override
    public void deleteFile(String name) throws IOException {
      threads.add(Thread.currentThread().getName());
      super.deleteFile(name);
    }
  }

  @Test
  void whoSearchesOpensAndDeletesNoFile() throws InterruptedException {
    Watched files = new Watched();
    IndexOptions options = IndexOptions.standard().withRamBufferMegabytes(0.1);
    try (IndexStore store = IndexStore.inMemory(files, options)) {
      List<Thread> searching = new ArrayList<>();
      for (int i = 0; i < SEARCHERS; i++) {
        searching.add(Thread.ofPlatform().name("caller " + i).start(() -> search(store)));
      }
      for (int i = 0; i < ADDS; i++) {
        Article story = Stories.story("story" + i % IDS, i);
        store.add(AnalysedArticle.of(story, story.paragraphs()));
        store.refresh();
      }
      ended = true;
      for (Thread thread : searching) {
        thread.join();
      }
    }
    assertThat(files.threads).isNotEmpty().noneMatch(name -> name.startsWith("caller"));
  }

  private void search(IndexStore store) {
    while (!ended) {
      store.search(Search.of(Query.all()).limit(1));
    }
  }
}
