package dev.onrecord.lucene.store;

import dev.onrecord.IndexEvent;
import dev.onrecord.article.Article;
import dev.onrecord.article.Correction;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Printable;
import dev.onrecord.lucene.document.Blocks;
import dev.onrecord.lucene.document.Schema;
import dev.onrecord.lucene.query.Deadline;
import dev.onrecord.lucene.search.MoreLikeThis;
import dev.onrecord.lucene.search.PageEnd;
import dev.onrecord.lucene.search.QuotationGroups;
import dev.onrecord.lucene.search.QuotationSearch;
import dev.onrecord.lucene.search.Reasons;
import dev.onrecord.lucene.search.SearchRun;
import dev.onrecord.lucene.search.Suggester;
import dev.onrecord.lucene.store.StoreThreads.Lane;
import dev.onrecord.query.Explanation;
import dev.onrecord.query.Field;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Identity;
import dev.onrecord.query.Query;
import dev.onrecord.query.Quotation;
import dev.onrecord.query.QuotationGroup;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import dev.onrecord.query.Suggestion;
import dev.onrecord.query.Total;
import dev.onrecord.query.Verdict;
import dev.onrecord.text.AnalysedArticle;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOFunction;
import org.apache.lucene.util.IOSupplier;

/** The reading side of an index: searches, each over one version of the index. */
public final class StoreReader implements Closeable {
  private static final double CURSOR_SECONDS = 120;
  private static final int MOST_CURSOR_READERS = 64;

  private static final BitSetProducer ARTICLES = new QueryBitSetProducer(Schema.articles());

  private final KnownVersions known = new KnownVersions(ARTICLES);

  /** The searchers of earlier pages. Each holds memory and files, so that they are pruned. */
  private final SearcherLifetimeManager cursorReaders = new SearcherLifetimeManager();

  private final OpenReaders openReaders = new OpenReaders();
  private final SearcherManager searchers;
  private final StoreThreads threads;
  private final EventDelivery events;
  private final LongSupplier changes;
  private volatile long seenChanges;

  /**
   * @param changes the number of changes so far, all of which a new search must see
   */
  StoreReader(
      SearcherManager searchers, StoreThreads threads, EventDelivery events, LongSupplier changes) {
    this.searchers = searchers;
    this.threads = threads;
    this.events = events;
    this.changes = changes;
  }

  /** Creates a reader of the commits of another process. */
  static StoreReader of(
      Directory directory, String path, StoreThreads threads, EventDelivery events)
      throws IOException {
    SearcherManager searchers =
        threads.run(Lane.REFRESH, () -> new SearcherManager(directory, Searchers.ofOthers(path)));
    return new StoreReader(searchers, threads, events, () -> 0);
  }

  /** Runs a search; the next page of an earlier one uses that one's searcher, if still open. */
  public Results search(Search asked) throws IOException {
    Search search = SearchRun.ordered(asked);
    Optional<Deadline> deadline = search.deadline().map(Deadline::new);
    Optional<PageEnd> end = search.after().map(cursor -> PageEnd.of(cursor, search));
    IndexSearcher began = end.isPresent() ? cursorReaders.acquire(end.get().state()) : null;
    if (began == null) {
      return reading(shared -> searched(shared, search, deadline));
    }
    try {
      return searched(began, search, deadline);
    } finally {
      cursorReaders.release(began);
    }
  }

  private Results searched(IndexSearcher shared, Search search, Optional<Deadline> deadline)
      throws IOException {
    Results results;
    try {
      IndexSearcher searcher = Searchers.of(shared, deadline);
      results = known.run(searcher, search).run();
    } catch (ExitingReaderException | Deadline.Passed e) {
      return SearchRun.late(search);
    }
    if (results.next().isPresent()) {
      cursorReaders.record(shared);
      pruneCursorReaders();
    }
    return results;
  }

  private void pruneCursorReaders() throws IOException {
    AtomicInteger seen = new AtomicInteger(); // the newest come first
    cursorReaders.prune(
        (age, searcher) -> seen.incrementAndGet() > MOST_CURSOR_READERS || age > CURSOR_SECONDS);
  }

  /** Starts to read all hits of a query. */
  OpenBatches<Hit> open(Query query) throws IOException {
    return opened(shared -> known.allHits(shared, query)::next);
  }

  /** Starts to read the groups of quotations that several outlets print. */
  OpenBatches<QuotationGroup> openGroups(Query query, int least) throws IOException {
    return opened(
        shared ->
            new QuotationGroups(
                    shared.getIndexReader(),
                    ARTICLES,
                    known.allHits(shared, query.and(Query.inSources(least))),
                    least)
                ::next);
  }

  private <T> OpenBatches<T> opened(IOFunction<IndexSearcher, IOSupplier<List<T>>> opening)
      throws IOException {
    IndexSearcher shared = acquired();
    boolean opened = false;
    try {
      OpenBatches<T> open = new OpenBatches<>(shared, searchers::release, opening.apply(shared));
      opened = true;
      return open;
    } finally {
      if (!opened) {
        searchers.release(shared);
      }
    }
  }

  /** Returns the number of matching paragraphs that are found in time. */
  public Total count(Query query, Optional<Duration> time) throws IOException {
    return count(time, searcher -> known.translated(searcher, query));
  }

  /** Returns the number of articles with a matching paragraph that are found in time. */
  public Total countArticles(Query query, Optional<Duration> time) throws IOException {
    return count(
        time,
        searcher ->
            new ToParentBlockJoinQuery(
                known.translated(searcher, query), ARTICLES, ScoreMode.None));
  }

  private Total count(
      Optional<Duration> time, IOFunction<IndexSearcher, org.apache.lucene.search.Query> counted)
      throws IOException {
    Optional<Deadline> deadline = time.map(Deadline::new);
    return reading(
        shared -> {
          try {
            IndexSearcher searcher = Searchers.of(shared, deadline);
            long count = searcher.count(counted.apply(searcher));
            return new Total(count, !searcher.timedOut());
          } catch (ExitingReaderException | Deadline.Passed e) {
            return new Total(0, false);
          }
        });
  }

  /** Returns an article as it was added; empty if there is none with this id. */
  public Optional<Article> article(String id) throws IOException {
    return reading(searcher -> inBlock(searcher, id, Blocks::article));
  }

  /** Returns the annotated paragraphs of an article; an empty list if there is no such article. */
  public List<Paragraph> paragraphs(String id) throws IOException {
    return reading(
            searcher ->
                inBlock(
                    searcher,
                    id,
                    (b, block) ->
                        AnalysedArticle.ofStory(
                            b.paragraphs(block.first(), block.parent()), b.article(block))))
        .orElse(List.of());
  }

  /** Returns the corrections of an article; none if it has none or is not there. */
  public List<Correction> corrections(String id) throws IOException {
    return reading(searcher -> inBlock(searcher, id, (b, block) -> b.corrections(block.parent())))
        .orElse(List.of());
  }

  /** Returns the corrections of all articles that have any, by id. */
  public SortedMap<String, List<Correction>> corrections() throws IOException {
    return reading(searcher -> new CorrectedBlocks(searcher, ARTICLES).all());
  }

  /** Explains the score of a paragraph; empty if it does not match or does not exist. */
  public Optional<Explanation> explain(Query query, String id, int ordinal) throws IOException {
    return reading(
        searcher -> {
          var block = inBlock(searcher, id, (blocks, found) -> found);
          if (ordinal < 0 || block.filter(b -> ordinal < b.parent() - b.first()).isEmpty()) {
            return Optional.empty();
          }
          int document = block.get().first() + ordinal;
          var explained = searcher.explain(known.translated(searcher, query), document);
          return explained.isMatch() ? Optional.of(explanation(explained)) : Optional.empty();
        });
  }

  private static Explanation explanation(org.apache.lucene.search.Explanation explained) {
    return new Explanation(
        explained.getValue().doubleValue(),
        explained.getDescription(),
        Stream.of(explained.getDetails()).map(StoreReader::explanation).toList());
  }

  /** Returns a query for paragraphs of other articles that are similar to a text. */
  public Query like(String id, String text) throws IOException {
    return reading(searcher -> new MoreLikeThis(searcher.getIndexReader()).to(id, text));
  }

  /** Returns the quotations most like some words. */
  public List<Quotation> quotationsLike(String words, int most) throws IOException {
    return reading(searcher -> new QuotationSearch(searcher, ARTICLES).like(words, most));
  }

  /** Returns the quotations with the same words. */
  public List<Quotation> appearances(Quotation quotation) throws IOException {
    return reading(searcher -> new QuotationSearch(searcher, ARTICLES).appearances(quotation));
  }

  /** Returns completions of an input. */
  public List<Suggestion> complete(Field field, String start, int most) throws IOException {
    return reading(s -> suggester(s).complete(field, start, most));
  }

  /** Returns corrections of an input. */
  public List<Suggestion> nearly(Field field, String written, int most) throws IOException {
    return reading(s -> suggester(s).nearly(field, written, most));
  }

  private Suggester suggester(IndexSearcher searcher) throws IOException {
    return new Suggester(searcher.getIndexReader(), known.people(searcher));
  }

  /** Returns the persons with given words in a name, the most frequent first. */
  public List<Identity> whoIs(String name) throws IOException {
    return reading(searcher -> known.people(searcher).identities(name));
  }

  /**
   * Explains why a paragraph matches a query or does not.
   *
   * @throws IllegalArgumentException if there is no such paragraph
   */
  public Verdict whyNot(Query query, String id, int ordinal) throws IOException {
    return reading(
        s -> {
          Optional<AnalysedArticle> article = inBlock(s, id, StoreReader::analysed);
          int paragraphs = article.map(a -> a.paragraphs().size()).orElse(0);
          if (ordinal < 0 || ordinal >= paragraphs) {
            throw new IllegalArgumentException(
                "article '%s' has %d paragraphs, none of them %d"
                    .formatted(Printable.of(id), paragraphs, ordinal));
          }
          return Reasons.of(
              known.people(s), known.indexed(s), query, article.orElseThrow(), ordinal);
        });
  }

  private static AnalysedArticle analysed(Blocks blocks, Blocks.Block block) throws IOException {
    List<Paragraph> paragraphs = blocks.paragraphs(block.first(), block.parent());
    return paragraphs.isEmpty()
        ? AnalysedArticle.of(blocks.article(block), paragraphs)
        : AnalysedArticle.of(blocks.article(block), paragraphs, blocks.language(block.first()));
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

  /** Returns a searcher that sees all changes, to be released. */
  private IndexSearcher acquired() throws IOException {
    if (seenChanges < changes.getAsLong()) {
      threads.run(Lane.REFRESH, this::catchUp);
    }
    return searchers.acquire();
  }

  private <T> T reading(IOFunction<IndexSearcher, T> task) throws IOException {
    IndexSearcher shared = acquired();
    try {
      return task.apply(shared);
    } finally {
      searchers.release(shared);
    }
  }

  /** Refreshes unless another thread has just made all changes visible. */
  private boolean catchUp() throws IOException {
    return seenChanges < changes.getAsLong() && refreshed();
  }

  /** Makes the commits of other processes visible to searches. */
  void refresh() throws IOException {
    threads.run(Lane.REFRESH, this::refreshed);
  }

  private boolean refreshed() throws IOException {
    long written = changes.getAsLong();
    long start = System.nanoTime();
    IndexReader before = current();
    searchers.maybeRefreshBlocking();
    seenChanges = written;
    pruneCursorReaders();
    openReaders.sweep();
    IndexReader after = current();
    if (before != after) {
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      events.deliver(new IndexEvent.Refresh(took, after.leaves().size()));
    }
    return before != after;
  }

  /** Returns the reader of new searches, which is held from now on. */
  private IndexReader current() throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      openReaders.hold(searcher.getIndexReader());
      return searcher.getIndexReader();
    } finally {
      searchers.release(searcher);
    }
  }

  /** Verifies the checksums of all files that searches read. */
  void checkIntegrity() throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      Searchers.checkIntegrity(searcher.getIndexReader());
    } finally {
      searchers.release(searcher);
    }
  }

  @Override
  public void close() throws IOException {
    threads.run(
        Lane.REFRESH,
        () -> {
          cursorReaders.close();
          searchers.close();
          openReaders.close();
          return true;
        });
  }
}
