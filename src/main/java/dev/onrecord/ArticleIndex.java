package dev.onrecord;

import static dev.onrecord.query.Fields.TEXT;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.lucene.store.IndexStore;
import dev.onrecord.query.Explanation;
import dev.onrecord.query.Field;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Identity;
import dev.onrecord.query.Query;
import dev.onrecord.query.Quotation;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import dev.onrecord.query.Suggestion;
import dev.onrecord.query.Total;
import dev.onrecord.query.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A searchable collection of articles, whose paragraphs are annotated with attributions and topics.
 *
 * <p>Searches immediately see articles added through the same index; {@link #commit} makes them
 * durable and visible to other processes. Any number of threads may share one index. A folder has
 * one writing index at a time, and any number of reading ones.
 *
 * <p>Opening and refreshing an index verify the checksums of the files read from disk, so that a
 * damaged file causes an exception and not a wrong answer.
 *
 * <p>Failures are reported as {@link IndexException}s, which say whether the index is still open or
 * must be opened again. Committed articles remain on disk in every case. An interrupt does not
 * cancel a call: the call completes, and its thread is still interrupted when it returns.
 */
public final class ArticleIndex implements AutoCloseable {
  private final IndexStore store;
  private final IndexOptions options;
  private final CheckedAnnotator annotating;

  ArticleIndex(IndexStore store, IndexOptions options) {
    this.store = store;
    this.options = options;
    this.annotating = new CheckedAnnotator(options.annotator());
  }

  /**
   * Opens the index of a folder for reading and writing, and creates it if necessary.
   *
   * @param folder the folder of an index, or an empty or missing folder
   * @throws IndexException if another writer has the index, if the folder holds other files, or if
   *     another version wrote the index in a form that this version cannot read
   */
  public static ArticleIndex open(Path folder) {
    return open(folder, IndexOptions.standard());
  }

  /** Opens the index of a folder for reading and writing, with the given annotator. */
  public static ArticleIndex open(Path folder, Annotator annotator) {
    return open(folder, IndexOptions.standard().withAnnotator(annotator));
  }

  /** Opens the index of a folder for reading and writing, with the given options. */
  public static ArticleIndex open(Path folder, IndexOptions options) {
    Objects.requireNonNull(folder, "folder");
    return new ArticleIndex(IndexStore.open(folder, options), options);
  }

  /**
   * Opens the index of a folder for reading. Another index may write to it at the same time.
   *
   * @throws IndexException if the folder holds no index, or one that this version cannot read
   */
  public static ArticleIndex openReadOnly(Path folder) {
    return openReadOnly(folder, IndexOptions.standard());
  }

  /** Opens the index of a folder for reading, with the given options. */
  public static ArticleIndex openReadOnly(Path folder, IndexOptions options) {
    Objects.requireNonNull(folder, "folder");
    return new ArticleIndex(IndexStore.openReadOnly(folder, options), options);
  }

  /** Creates an empty index in memory, for tests and shells. */
  public static ArticleIndex inMemory() {
    return inMemory(IndexOptions.standard());
  }

  /** Creates an empty index in memory, with the given annotator. */
  public static ArticleIndex inMemory(Annotator annotator) {
    return inMemory(IndexOptions.standard().withAnnotator(annotator));
  }

  /** Creates an empty index in memory, with the given options. */
  public static ArticleIndex inMemory(IndexOptions options) {
    return new ArticleIndex(IndexStore.inMemory(options), options);
  }

  /**
   * Creates a new index from the stored articles of an index, analysed and annotated by this
   * version. The old index may be of a version too old to be searched, and does not change;
   * articles that are added to it during the rebuild are not in the new index.
   *
   * @param folder the folder of the index
   * @param target the folder of the new index, empty or missing; it holds an index only after this
   *     method has returned
   */
  public static IngestReport rebuild(Path folder, Path target) {
    return rebuild(folder, target, IndexOptions.standard());
  }

  /** Creates a new index of this version, with the given options. */
  public static IngestReport rebuild(Path folder, Path target, IndexOptions options) {
    return rebuild(folder, target, options, IngestListener.none());
  }

  /**
   * Creates a new index on all cores, and informs a listener of each article. An article whose
   * annotator fails is added without annotations; one that cannot be added ends the rebuild.
   */
  public static IngestReport rebuild(
      Path folder, Path target, IndexOptions options, IngestListener listener) {
    Objects.requireNonNull(folder, "folder");
    return Rebuilding.to(target, options, listener, each -> IndexStore.originals(folder, each));
  }

  /**
   * Annotates an article and adds it, replacing any article with the same id.
   *
   * @throws IndexException.Rejected if the article cannot be annotated or indexed; the index is
   *     then unchanged
   */
  public void add(Article article) {
    store.add(annotating.annotated(Objects.requireNonNull(article, "article")).orRejected());
  }

  /** Adds an article, also without annotations, and returns the annotator's failure, if any. */
  private Optional<IllegalStateException> addInAnyCase(Article article) {
    CheckedAnnotator.Annotated annotated = annotating.annotated(article);
    store.add(annotated.article());
    return annotated.failure();
  }

  /**
   * Adds articles on all cores, each replacing any article with the same id; of several with one id
   * in the stream the last is kept. An article whose annotator fails is added without annotations,
   * and one that cannot be added is skipped; both are reported. The stream is read on the calling
   * thread, no faster than articles are added, and then closed. An interrupt does not end it; a
   * stream that must end then looks at {@link Thread#isInterrupted}.
   *
   * @return the numbers of added and failed articles, and the failures, also those of the annotator
   * @throws IndexException if the index cannot be written to; an exception of the stream is
   *     rethrown after the articles before it were added
   */
  public IngestReport addAll(Stream<Article> articles) {
    return addAll(articles, IngestListener.none());
  }

  /** Adds articles on all cores, and informs a listener of each. */
  public IngestReport addAll(Stream<Article> articles, IngestListener listener) {
    Objects.requireNonNull(articles, "articles");
    Objects.requireNonNull(listener, "listener");
    return ingest(listener).run(articles);
  }

  Ingest ingest(IngestListener listener) {
    return new Ingest(
        this::addInAnyCase, listener, store.threads(), Runtime.getRuntime().availableProcessors());
  }

  /** Deletes an article, if there is one with this id. */
  public void delete(String id) {
    Objects.requireNonNull(id, "id");
    store.delete(id);
  }

  /**
   * Writes all additions and deletions durably to the disk.
   *
   * @throws IndexException if the commit failed; the index on disk is then that of the previous
   *     commit or, if only the last step failed, already that of this one
   */
  public void commit() {
    store.commit();
  }

  /** Makes the commits of other processes visible to searches. */
  public void refresh() {
    store.refresh();
  }

  /** Returns the ten best hits of a query. */
  public Results search(Query query) {
    return search(Search.of(query));
  }

  /** Runs a search. */
  public Results search(Search search) {
    options.limits().check(Objects.requireNonNull(search, "search").query());
    return store.search(search);
  }

  /**
   * Returns all hits of a query, in no order and without scores, as of now: later changes are not
   * seen. They are read while the stream is consumed, in bounded memory. The stream keeps files of
   * the index open until it is closed or has been read to its end.
   *
   * @throws IndexException while the stream is read, if the index is closed meanwhile
   */
  public Stream<Hit> stream(Query query) {
    options.limits().check(query);
    return store.stream(query);
  }

  /**
   * Returns the statements that make paragraphs match a query, in no order, read as {@link #stream}
   * reads hits; all statements of each paragraph if the query asks for no speech.
   */
  public Stream<Quotation> quotations(Query query) {
    return stream(query).flatMap(hit -> hit.quotations().stream());
  }

  /**
   * Returns the quotations most like some words, as one remembers them: with words changed, left
   * out and moved. The similarity of each is between 0 and 1.
   *
   * @param most the maximum number of quotations, the most alike first, then the oldest
   * @throws IllegalArgumentException if the words are blank or too long, or {@code most} is below 1
   */
  public List<Quotation> quotationsLike(String words, int most) {
    checkMost(most);
    options.limits().check(TEXT.matches(words));
    return store.reading(r -> r.quotationsLike(words, most));
  }

  /** Returns the quotations of the same words, also with cuts, in all articles, oldest first. */
  public List<Quotation> appearances(Quotation quotation) {
    return store.reading(r -> r.appearances(Objects.requireNonNull(quotation, "quotation")));
  }

  /** Returns the exact number of matching paragraphs. */
  public long count(Query query) {
    options.limits().check(query);
    return store.count(query, Optional.empty()).count();
  }

  /** Returns the number of matching paragraphs; a lower bound if the deadline passes before. */
  public Total count(Query query, Duration deadline) {
    options.limits().check(query);
    return store.count(query, Optional.of(deadline));
  }

  /** Returns the exact number of articles with a matching paragraph. */
  public long countArticles(Query query) {
    options.limits().check(query);
    return store.reading(r -> r.countArticles(query, Optional.empty())).count();
  }

  /** Returns the number of articles with a matching paragraph that are found in time. */
  public Total countArticles(Query query, Duration deadline) {
    options.limits().check(query);
    return store.reading(r -> r.countArticles(query, Optional.of(deadline)));
  }

  /** Explains the score of a hit; empty if the paragraph no longer matches the query. */
  public Optional<Explanation> explain(Query query, Hit hit) {
    options.limits().check(query);
    return store.reading(r -> r.explain(query, hit.articleId(), hit.paragraph().ordinal()));
  }

  /**
   * Explains clause by clause why a paragraph matches a query or does not.
   *
   * @throws IllegalArgumentException if there is no such paragraph
   */
  public Verdict whyNot(Query query, String articleId, int ordinal) {
    options.limits().check(query);
    return store.reading(r -> r.whyNot(query, articleId, ordinal));
  }

  /** Returns a query for paragraphs of other articles that are similar to a hit. */
  public Query like(Hit hit) {
    return store.reading(r -> r.like(hit.articleId(), hit.paragraph().text()));
  }

  /**
   * Returns completions of an input: speakers by any part of a name, values and words by a start.
   *
   * @param most the maximum number of suggestions, the most frequent first
   */
  public List<Suggestion> complete(Field field, String start, int most) {
    checkMost(most);
    return store.reading(r -> r.complete(field, start, most));
  }

  /**
   * Returns corrections of an input: speakers, values or words that differ by one or two letters.
   *
   * @param most the maximum number of suggestions, the most frequent first
   */
  public List<Suggestion> didYouMean(Field field, String written, int most) {
    checkMost(most);
    return store.reading(r -> r.nearly(field, written, most));
  }

  /**
   * Returns the persons who speak in the index and have given words, in their order, in a name, the
   * most frequent first. Each comes with all its names and with what relates them.
   *
   * @param name a name or a part of it: "Trump", "President Trump", "Juncker, Jean-Claude"
   */
  public List<Identity> whoIs(String name) {
    Objects.requireNonNull(name, "name");
    return store.reading(r -> r.whoIs(name));
  }

  private static void checkMost(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("most must be 1 or more, not " + most);
    }
  }

  /** Returns an article as it was added; empty if there is none with this id. */
  public Optional<Article> article(String id) {
    Objects.requireNonNull(id, "id");
    return store.reading(r -> r.article(id));
  }

  /** Returns the annotated paragraphs of an article; an empty list if there is no such article. */
  public List<Paragraph> paragraphs(String id) {
    Objects.requireNonNull(id, "id");
    return store.reading(r -> r.paragraphs(id));
  }

  /**
   * Copies the last commit of the index. Searches and writes may go on at the same time.
   *
   * @param target the folder of the copy, empty or missing; it holds an index only after this
   *     method has returned
   */
  public void snapshot(Path target) {
    Objects.requireNonNull(target, "target");
    store.snapshot(target);
  }

  /**
   * Checks the last commit of the index: the checksum and structure of every file, and that every
   * article is stored once, complete, and as it was added. Reads the whole index.
   */
  public IndexReport verify() {
    return store.verify();
  }

  /**
   * Checks the index of a folder as {@link #verify()} does, even one that is too damaged to be
   * opened. If its list of files cannot be read, the report says so and counts nothing.
   *
   * @throws IndexException if the folder holds no index, or one that this version cannot read
   */
  public static IndexReport verify(Path folder) {
    Objects.requireNonNull(folder, "folder");
    return IndexStore.verifyFolder(folder);
  }

  /**
   * Creates a new index from the committed articles of this one, analysed and annotated by this
   * version with the options of this index, which does not change.
   *
   * @param target the folder of the new index, empty or missing; it holds an index only after this
   *     method has returned
   */
  public IngestReport rebuild(Path target) {
    return rebuild(target, IngestListener.none());
  }

  /** Creates a new index from the committed articles, and informs a listener of each. */
  public IngestReport rebuild(Path target, IngestListener listener) {
    IndexOptions silent = options.withListener(IndexListener.none());
    return Rebuilding.to(target, silent, listener, store::originals);
  }

  /** Closes the index and discards uncommitted changes. Waits for calls in progress. */
  @Override
  public void close() {
    store.close();
  }

  /** Returns a description with the location of the index. */
  @Override
  public String toString() {
    return "an index of articles: " + store;
  }
}
