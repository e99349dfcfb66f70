package dev.onrecord;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.lucene.store.IndexStore;
import dev.onrecord.match.QueryMatcher;
import dev.onrecord.query.Explanation;
import dev.onrecord.query.Field;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Query;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import dev.onrecord.query.Suggestion;
import dev.onrecord.query.Verdict;
import dev.onrecord.text.AnalysedArticle;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A searchable collection of articles, split into paragraphs that know who speaks in them and what
 * they are about.
 *
 * <p>Searches see at once what was added through the same index; {@link #commit} makes it last, and
 * lets other processes see it. Any number of threads may share one index. One index at a time
 * writes to a folder; any number read.
 *
 * <p>What comes from the disk is read once against its checksums, when an index is opened and when
 * it is refreshed, so that a damaged file ends in an exception and not in a wrong answer.
 *
 * <p>What goes wrong ends in an {@link IndexException}, which says whether the index goes on or has
 * closed itself and must be opened again. What was committed is on the disk in every case. An
 * interrupt breaks nothing off: a call that is under way does what it was asked for, and its thread
 * is still interrupted when it returns.
 */
public final class ArticleIndex implements AutoCloseable {
  private final IndexStore store;
  private final IndexOptions options;
  private final CheckedAnnotator annotating;

  private ArticleIndex(IndexStore store, IndexOptions options) {
    this.store = store;
    this.options = options;
    this.annotating = new CheckedAnnotator(options.annotator());
  }

  /**
   * Opens the index of a folder for reading and writing, and creates it where there is none.
   *
   * @param folder the folder, which holds an index, or nothing, or is not there yet
   * @throws IndexException if another writer has it, or the folder holds something else, or a
   *     version that this one cannot read
   */
  public static ArticleIndex open(Path folder) {
    return open(folder, IndexOptions.standard());
  }

  /** Opens the index of a folder with an annotator of one's own. */
  public static ArticleIndex open(Path folder, Annotator annotator) {
    return open(folder, IndexOptions.standard().withAnnotator(annotator));
  }

  /** Opens the index of a folder with options of one's own. */
  public static ArticleIndex open(Path folder, IndexOptions options) {
    Objects.requireNonNull(folder, "folder");
    return new ArticleIndex(IndexStore.open(folder, options), options);
  }

  /**
   * Opens the index of a folder for reading, also while it is being written to.
   *
   * @throws IndexException if the folder holds no index, or a version that this one cannot read
   */
  public static ArticleIndex openReadOnly(Path folder) {
    return openReadOnly(folder, IndexOptions.standard());
  }

  /** Opens the index of a folder for reading, with options of one's own. */
  public static ArticleIndex openReadOnly(Path folder, IndexOptions options) {
    Objects.requireNonNull(folder, "folder");
    return new ArticleIndex(IndexStore.openReadOnly(folder, options), options);
  }

  /** An empty index in memory, for tests and shells. */
  public static ArticleIndex inMemory() {
    return inMemory(IndexOptions.standard());
  }

  /** An empty index in memory with an annotator of one's own. */
  public static ArticleIndex inMemory(Annotator annotator) {
    return inMemory(IndexOptions.standard().withAnnotator(annotator));
  }

  /** An empty index in memory with options of one's own. */
  public static ArticleIndex inMemory(IndexOptions options) {
    return new ArticleIndex(IndexStore.inMemory(options), options);
  }

  /**
   * Makes a new index of the articles that an index was given, analysed and annotated as this
   * version does it. The index may be of an earlier version, too old to be searched, and stays as
   * it is; nobody should write to it meanwhile, for that would not be in the new one.
   *
   * @param folder the folder of the index
   * @param target the folder of the new index, empty or not there yet; it is an index only when
   *     this is done
   */
  public static void rebuild(Path folder, Path target) {
    rebuild(folder, target, IndexOptions.standard());
  }

  /** Makes a new index of the articles that an index was given, with options of one's own. */
  public static void rebuild(Path folder, Path target, IndexOptions options) {
    rebuild(folder, target, options, IngestListener.none());
  }

  /**
   * Makes a new index of the articles that an index was given, on all cores, and tells a listener
   * of each. An article that cannot be added ends it, for nothing is to be lost.
   */
  public static void rebuild(
      Path folder, Path target, IndexOptions options, IngestListener listener) {
    Objects.requireNonNull(folder, "folder");
    rebuild(target, options, listener, each -> IndexStore.originals(folder, each));
  }

  private static void rebuild(
      Path target,
      IndexOptions options,
      IngestListener listener,
      Consumer<Consumer<Article>> originals) {
    Objects.requireNonNull(target, "target");
    IngestListener strict = new Ingest.Strict(Objects.requireNonNull(listener, "listener"));
    try (ArticleIndex fresh = new ArticleIndex(IndexStore.create(target, options), options)) {
      fresh.ingest(strict).run(originals);
      fresh.commit();
    }
  }

  /**
   * Annotates an article and adds it, in place of one of the same id.
   *
   * @throws IndexException.Rejected if it cannot be annotated or indexed; the index stays as it was
   */
  public void add(Article article) {
    Objects.requireNonNull(article, "article");
    AnalysedArticle analysed = annotating.analysed(article);
    store.add(analysed);
  }

  /**
   * Adds articles on all cores, each in place of one of the same id; of several of one id in the
   * stream the last one stays. An article that cannot be added is left out and reported. The stream
   * is read on this thread, not faster than articles are added, and closed at the end.
   *
   * @return how many were added, and which were not
   * @throws IndexException if the index cannot be written to; what the stream throws comes through
   *     as it is, after all that it gave before was added
   */
  public IngestReport addAll(Stream<Article> articles) {
    return addAll(articles, IngestListener.none());
  }

  /** Adds articles on all cores, and tells a listener of each. */
  public IngestReport addAll(Stream<Article> articles, IngestListener listener) {
    Objects.requireNonNull(articles, "articles");
    Objects.requireNonNull(listener, "listener");
    return ingest(listener).run(articles);
  }

  private Ingest ingest(IngestListener listener) {
    return new Ingest(
        this::add, listener, store.threads(), Runtime.getRuntime().availableProcessors());
  }

  /** Deletes an article; does nothing where there is none of this id. */
  public void delete(String id) {
    Objects.requireNonNull(id, "id");
    store.delete(id);
  }

  /**
   * Puts on the disk whatever was added and deleted; it is there when this returns.
   *
   * @throws IndexException if it could not be put there; the index on disk is then that of the last
   *     commit, or, if only the last step failed, already this one
   */
  public void commit() {
    store.commit();
  }

  /** Lets searches see what other processes have committed. */
  public void refresh() {
    store.refresh();
  }

  /** The ten best hits of a query. */
  public Results search(Query query) {
    return search(Search.of(query));
  }

  /** Runs a search. */
  public Results search(Search search) {
    QueryDepth.checked(Objects.requireNonNull(search, "search").query());
    return store.search(search);
  }

  /** How many paragraphs match, exactly. */
  public long count(Query query) {
    QueryDepth.checked(query);
    return store.count(query);
  }

  /** How many articles have a paragraph that matches, exactly. */
  public long countArticles(Query query) {
    QueryDepth.checked(query);
    return store.reading(r -> r.countArticles(query));
  }

  /** How the score of a hit of this query came about; empty where it does not match any more. */
  public Optional<Explanation> explain(Query query, Hit hit) {
    QueryDepth.checked(query);
    return store.reading(r -> r.explain(query, hit.articleId(), hit.paragraph().ordinal()));
  }

  /**
   * Why a paragraph does not match, or does: clause by clause, and on what.
   *
   * @throws IllegalArgumentException if there is no such paragraph
   */
  public Verdict whyNot(Query query, String articleId, int ordinal) {
    QueryDepth.checked(query);
    List<Paragraph> paragraphs = paragraphs(articleId);
    if (ordinal < 0 || ordinal >= paragraphs.size()) {
      throw new IllegalArgumentException(
          "article '"
              + articleId
              + "' has "
              + paragraphs.size()
              + " paragraphs, none of them "
              + ordinal);
    }
    Article article = article(articleId).orElseThrow();
    return QueryMatcher.of(query).explain(AnalysedArticle.of(article, paragraphs), ordinal);
  }

  /**
   * A query for paragraphs of other articles that are like a hit, to be asked or narrowed further.
   */
  public Query like(Hit hit) {
    return store.reading(r -> r.like(hit.articleId(), hit.paragraph().text()));
  }

  /**
   * Completes what was begun: a speaker by any part of the name, another value from its start, a
   * word of a text.
   *
   * @param most how many are wanted, the most frequent first
   */
  public List<Suggestion> complete(Field field, String start, int most) {
    checkMost(most);
    return store.reading(r -> r.complete(field, start, most));
  }

  /**
   * What may have been meant: speakers, values, or words that differ by a letter or two.
   *
   * @param most how many are wanted, the most frequent first
   */
  public List<Suggestion> didYouMean(Field field, String written, int most) {
    checkMost(most);
    return store.reading(r -> r.nearly(field, written, most));
  }

  private static void checkMost(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("most must be 1 or more, not " + most);
    }
  }

  /** An article as it was added; empty where there is none of this id. */
  public Optional<Article> article(String id) {
    Objects.requireNonNull(id, "id");
    return store.reading(r -> r.article(id));
  }

  /** The annotated paragraphs of an article; none where there is none of this id. */
  public List<Paragraph> paragraphs(String id) {
    Objects.requireNonNull(id, "id");
    return store.reading(r -> r.paragraphs(id));
  }

  /**
   * Copies the index as it was last committed, while it is searched and written to.
   *
   * @param target the folder of the copy, empty or not there yet; it is an index only when this
   *     returns
   */
  public void snapshot(Path target) {
    Objects.requireNonNull(target, "target");
    store.snapshot(target);
  }

  /**
   * Checks the index as it was last committed: every file by its checksum, every structure in it,
   * and every article for being there once, in one piece, and as it was added. Reads all of it.
   */
  public IndexReport verify() {
    return store.verify();
  }

  /**
   * Checks the index of a folder as {@link #verify()} does it, also one that is too damaged to be
   * opened. Where not even its list of files can be read, the report says so and counts nothing.
   *
   * @throws IndexException if the folder holds no index, or a version that this one cannot read
   */
  public static IndexReport verify(Path folder) {
    Objects.requireNonNull(folder, "folder");
    return IndexStore.verifyFolder(folder);
  }

  /**
   * Makes a new index of the articles that were last committed here, analysed and annotated as this
   * version does it and with this index's options. This one stays as it is.
   *
   * @param target the folder of the new index, empty or not there yet; it is an index only when
   *     this returns
   */
  public void rebuild(Path target) {
    rebuild(target, IngestListener.none());
  }

  /** Makes a new index of the articles that were last committed here, and tells of each. */
  public void rebuild(Path target, IngestListener listener) {
    rebuild(target, options.withListener(IndexListener.none()), listener, store::originals);
  }

  /**
   * Closes the index. What was not committed is gone. Waits for the calls that are under way, and
   * refuses new ones. Closing again does nothing.
   */
  @Override
  public void close() {
    store.close();
  }

  /** What it is and where it is kept. */
  @Override
  public String toString() {
    return "an index of articles: " + store;
  }
}
