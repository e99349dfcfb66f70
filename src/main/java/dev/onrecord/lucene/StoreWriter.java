package dev.onrecord.lucene;

import dev.onrecord.analysis.Analysed;
import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/** The writer's side of an index: articles come and go as whole blocks. */
final class StoreWriter implements Closeable {
  private final IndexWriter writer;
  private final AtomicLong changes = new AtomicLong();

  StoreWriter(Directory directory) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
    config.setSimilarity(StoreReader.SIMILARITY).setCommitOnClose(false).setRAMBufferSizeMB(64);
    this.writer = new IndexWriter(directory, config);
    writer.setLiveCommitData(
        Map.of(Directories.SCHEMA_KEY, Integer.toString(Schema.VERSION)).entrySet());
    if (writer.getDocStats().maxDoc == 0) {
      writer.commit();
    }
  }

  void add(Analysed article) throws IOException {
    writer.updateDocuments(new Term(Schema.ID, article.article().id()), Documents.of(article));
    changes.incrementAndGet();
  }

  void delete(String id) throws IOException {
    writer.deleteDocuments(new Term(Schema.ID, id));
    changes.incrementAndGet();
  }

  void commit() throws IOException {
    writer.commit();
  }

  /** Counts the adds and deletes that have returned: what a search that begins now has to see. */
  long changes() {
    return changes.get();
  }

  /** Searchers that see what has been written, committed or not. */
  SearcherManager searchers() throws IOException {
    return new SearcherManager(writer, null);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
