package dev.onrecord.lucene;

import dev.onrecord.analysis.Analysed;
import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.lucene.StoreFault.Kind;
import dev.onrecord.query.Query;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** The paragraphs and articles of one index, on disk or in memory. */
public final class IndexStore implements AutoCloseable {
  static final Similarity SIMILARITY = new BM25Similarity(0.9f, 0.4f);

  private static final BitSetProducer ARTICLES = new QueryBitSetProducer(Schema.articles());

  private final String path;
  private final Directory directory;
  private final Optional<IndexWriter> writer;
  private final SearcherManager searchers;
  private final AtomicBoolean changed = new AtomicBoolean();
  private final AtomicBoolean closed = new AtomicBoolean();

  private IndexStore(String path, Directory directory, Optional<IndexWriter> writer)
      throws IOException {
    this.path = path;
    this.directory = directory;
    this.writer = writer;
    this.searchers =
        writer.isPresent()
            ? new SearcherManager(writer.get(), null)
            : new SearcherManager(directory, null);
  }

  /** Opens the index of a folder for writing, and creates it where there is none. */
  public static IndexStore open(Path path) {
    return guarded(path.toString(), () -> writing(path.toString(), Directories.forWriting(path)));
  }

  /** Opens the index of a folder for reading. */
  public static IndexStore openReadOnly(Path path) {
    return guarded(
        path.toString(),
        () -> new IndexStore(path.toString(), Directories.forReading(path), Optional.empty()));
  }

  /** An index that is gone when it is closed. */
  public static IndexStore inMemory() {
    return guarded("in memory", () -> writing("in memory", new ByteBuffersDirectory()));
  }

  private static IndexStore writing(String path, Directory directory) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
    config.setSimilarity(SIMILARITY).setCommitOnClose(false).setRAMBufferSizeMB(64);
    IndexWriter writer = new IndexWriter(directory, config);
    writer.setLiveCommitData(
        Map.of(Directories.SCHEMA_KEY, Integer.toString(Schema.VERSION)).entrySet());
    if (writer.getDocStats().maxDoc == 0) {
      writer.commit();
    }
    return new IndexStore(path, directory, Optional.of(writer));
  }

  /** Adds an article, in place of one of the same id. */
  public void add(Analysed article) {
    guarded(
        () ->
            writer()
                .updateDocuments(
                    new Term(Schema.ID, article.article().id()), Documents.of(article)));
    changed.set(true);
  }

  /** Deletes an article, if it is there. */
  public void delete(String id) {
    guarded(() -> writer().deleteDocuments(new Term(Schema.ID, id)));
    changed.set(true);
  }

  /** Puts on the disk what has been added and deleted. */
  public void commit() {
    guarded(() -> writer().commit());
  }

  /** Lets searches see what others have committed since. */
  public void refresh() {
    guarded(
        () -> {
          searchers.maybeRefreshBlocking();
          return true;
        });
  }

  /** Runs a search. */
  public Results search(Search search) {
    return reading(searcher -> new Searching(searcher, ARTICLES, search).run());
  }

  /** How many paragraphs match. */
  public long count(Query query) {
    return reading(
        searcher ->
            (long)
                searcher.count(
                    new Translator(searcher.getIndexReader(), ARTICLES).translate(query)));
  }

  /** An article as it was added. */
  public Optional<Article> article(String id) {
    return reading(searcher -> inBlock(searcher, id, Blocks::article));
  }

  /** The annotated paragraphs of an article; none where there is no such article. */
  public List<Paragraph> paragraphs(String id) {
    return reading(
            searcher ->
                inBlock(searcher, id, (b, block) -> b.paragraphs(block.first(), block.parent())))
        .orElse(List.of());
  }

  private interface InBlock<T> {
    T read(Blocks blocks, Blocks.Block block) throws IOException;
  }

  private static <T> Optional<T> inBlock(IndexSearcher searcher, String id, InBlock<T> task)
      throws IOException {
    TopDocs found = searcher.search(new TermQuery(new Term(Schema.ID, id)), 1);
    if (found.scoreDocs.length == 0) {
      return Optional.empty();
    }
    Blocks blocks = new Blocks(searcher.getIndexReader(), ARTICLES);
    return Optional.of(task.read(blocks, blocks.of(found.scoreDocs[0].doc)));
  }

  private <T> T reading(Task<IndexSearcher, T> task) {
    return guarded(
        () -> {
          if (changed.getAndSet(false)) {
            searchers.maybeRefreshBlocking();
          }
          IndexSearcher shared = searchers.acquire();
          try {
            IndexSearcher own = new IndexSearcher(shared.getIndexReader());
            own.setSimilarity(SIMILARITY);
            return task.run(own);
          } finally {
            searchers.release(shared);
          }
        });
  }

  private IndexWriter writer() {
    return writer.orElseThrow(
        () -> new StoreFault(Kind.READ_ONLY, path + " was opened for reading: use open", null));
  }

  /** Closes it; what was not committed is gone. Closing again does nothing. */
  @Override
  public void close() {
    if (!closed.getAndSet(true)) {
      guarded(
          path,
          () -> {
            searchers.close();
            if (writer.isPresent()) {
              writer.get().close();
            }
            directory.close();
            return true;
          });
    }
  }

  private interface Task<A, T> {
    T run(A argument) throws IOException;
  }

  private interface Action<T> {
    T run() throws IOException;
  }

  private <T> T guarded(Action<T> action) {
    if (closed.get()) {
      throw new StoreFault(Kind.CLOSED, path + " is closed: open it again", null);
    }
    return guarded(path, action);
  }

  private static <T> T guarded(String path, Action<T> action) {
    try {
      return action.run();
    } catch (UncheckedIOException e) {
      throw Directories.translated(path, Objects.requireNonNull(e.getCause()));
    } catch (IOException | AlreadyClosedException e) {
      throw Directories.translated(path, e);
    }
  }
}
