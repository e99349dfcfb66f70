package dev.onrecord;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import dev.onrecord.article.Correction;
import dev.onrecord.lucene.store.IndexStore;
import java.nio.file.Path;
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
 *
 * {@snippet file="dev/onrecord/ExamplesTest.java" region="index"}
 */
public final class ArticleIndex extends IndexSearches implements AutoCloseable {
  private final CheckedAnnotator annotating;
  private final CorrectedArticles corrected;

  ArticleIndex(IndexStore store, IndexOptions options) {
    super(store, options);
    this.annotating = new CheckedAnnotator(options.annotator());
    this.corrected = new CorrectedArticles(store, annotating);
  }

  /**
   * Opens the index of a folder for reading and writing, and creates it if necessary.
   *
   * @param folder the folder of an index, or an empty or missing folder
   * @return the index, to be closed
   * @throws IndexException if another writer has the index, if the folder holds other files, or if
   *     another version wrote the index in a form that this version cannot read
   */
  public static ArticleIndex open(Path folder) {
    return open(folder, IndexOptions.standard());
  }

  /**
   * Opens the index of a folder for reading and writing, with the given annotator.
   *
   * @param folder the folder of the index
   * @param annotator the annotator of added articles
   * @return the index, to be closed
   */
  public static ArticleIndex open(Path folder, Annotator annotator) {
    return open(folder, IndexOptions.standard().withAnnotator(annotator));
  }

  /**
   * Opens the index of a folder for reading and writing, with the given options.
   *
   * @param folder the folder of the index
   * @param options the options
   * @return the index, to be closed
   */
  public static ArticleIndex open(Path folder, IndexOptions options) {
    Objects.requireNonNull(folder, "folder");
    return new ArticleIndex(IndexStore.open(folder, options), options);
  }

  /**
   * Opens the index of a folder for reading. Another index may write to it at the same time.
   *
   * @param folder the folder of the index
   * @return the index, to be closed; it shows the last commit
   * @throws IndexException if the folder holds no index, or one that this version cannot read
   */
  public static ArticleIndex openReadOnly(Path folder) {
    return openReadOnly(folder, IndexOptions.standard());
  }

  /**
   * Opens the index of a folder for reading, with the given options.
   *
   * @param folder the folder of the index
   * @param options the options
   * @return the index, to be closed; it shows the last commit
   */
  public static ArticleIndex openReadOnly(Path folder, IndexOptions options) {
    Objects.requireNonNull(folder, "folder");
    return new ArticleIndex(IndexStore.openReadOnly(folder, options), options);
  }

  /**
   * Creates an empty index in memory, for tests and shells.
   *
   * @return the index, whose articles are lost when it is closed
   */
  public static ArticleIndex inMemory() {
    return inMemory(IndexOptions.standard());
  }

  /**
   * Creates an empty index in memory, with the given annotator.
   *
   * @param annotator the annotator of added articles
   * @return the index, whose articles are lost when it is closed
   */
  public static ArticleIndex inMemory(Annotator annotator) {
    return inMemory(IndexOptions.standard().withAnnotator(annotator));
  }

  /**
   * Creates an empty index in memory, with the given options.
   *
   * @param options the options
   * @return the index, whose articles are lost when it is closed
   */
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
   * @return how many articles were added, and which of them without annotations
   */
  public static IngestReport rebuild(Path folder, Path target) {
    return rebuild(folder, target, IndexOptions.standard());
  }

  /**
   * Creates a new index from the stored articles of an index, with the given options.
   *
   * @param folder the folder of the index
   * @param target the folder of the new index, empty or missing
   * @param options the options of the new index
   * @return how many articles were added, and which of them without annotations
   */
  public static IngestReport rebuild(Path folder, Path target, IndexOptions options) {
    return rebuild(folder, target, options, IngestListener.none());
  }

  /**
   * Creates a new index from the stored articles of an index, on all cores, and informs a listener
   * of each article. An article whose annotator fails is added without annotations; one that cannot
   * be added at all ends the rebuild, so that none is lost.
   *
   * @param folder the folder of the index
   * @param target the folder of the new index, empty or missing
   * @param options the options of the new index
   * @param listener the listener
   * @return how many articles were added, and which of them without annotations
   */
  public static IngestReport rebuild(
      Path folder, Path target, IndexOptions options, IngestListener listener) {
    Objects.requireNonNull(folder, "folder");
    return Rebuilding.to(target, options, listener, each -> IndexStore.originals(folder, each));
  }

  /**
   * Annotates an article and adds it, replacing any article with the same id, whose corrections are
   * applied to it.
   *
   * @param article the article
   * @throws IndexException.Rejected if the article cannot be annotated or indexed; the index is
   *     then unchanged
   */
  public void add(Article article) {
    corrected.add(annotating.annotated(Objects.requireNonNull(article, "article")).orRejected());
  }

  /** Adds an article, also without annotations, and returns the annotator's failure, if any. */
  private Optional<IllegalStateException> addInAnyCase(Article article) {
    CheckedAnnotator.Annotated annotated = annotating.annotated(article);
    corrected.add(annotated.article());
    return annotated.failure();
  }

  /**
   * Adds articles on all cores, each replacing any article with the same id; of several with one id
   * in the stream the last is kept. An article whose annotator fails is added without annotations,
   * and one that cannot be added is skipped; both are reported. The stream is read on the calling
   * thread, no faster than articles are added, and then closed. An interrupt does not end it; a
   * stream that must end then looks at {@link Thread#isInterrupted}.
   *
   * @param articles the articles, which are read by the caller and closed by it
   * @return the numbers of added and failed articles, and the failures, also those of the annotator
   * @throws IndexException if the index cannot be written to; an exception of the stream is
   *     rethrown after the articles before it were added
   */
  public IngestReport addAll(Stream<Article> articles) {
    return addAll(articles, IngestListener.none());
  }

  /**
   * Adds articles on all cores, and informs a listener of each.
   *
   * @param articles the articles, which are read by the caller and closed by it
   * @param listener the listener
   * @return how many articles were added, and which were not
   */
  public IngestReport addAll(Stream<Article> articles, IngestListener listener) {
    Objects.requireNonNull(articles, "articles");
    Objects.requireNonNull(listener, "listener");
    return ingest(listener).run(articles);
  }

  Ingest ingest(IngestListener listener) {
    return new Ingest(
        this::addInAnyCase, listener, store.threads(), Runtime.getRuntime().availableProcessors());
  }

  /**
   * Deletes an article and its corrections, if there is one with this id.
   *
   * @param id the id of the article
   * @throws IndexException.ReadOnly if the index was opened for reading
   */
  public void delete(String id) {
    Objects.requireNonNull(id, "id");
    corrected.delete(id);
  }

  /**
   * Corrects the annotations of an article: what a person says counts from now on. The correction
   * is stored with the article, and kept when it is replaced, copied or rebuilt.
   *
   * {@snippet file="dev/onrecord/ExamplesTest.java" region="correct"}
   *
   * @param id the id of the article
   * @param correction what is wrong, and what is right
   * @throws IllegalArgumentException if there is no such article, or nothing in it is changed
   */
  public void correct(String id, Correction correction) {
    corrected.correct(Objects.requireNonNull(id, "id"), Objects.requireNonNull(correction));
  }

  /**
   * Undoes a correction of an article, which is annotated anew, with its other corrections.
   *
   * @param id the id of the article
   * @param correction one of {@link #corrections(String)}
   * @return whether the article had the correction
   */
  public boolean undo(String id, Correction correction) {
    return corrected.undo(Objects.requireNonNull(id, "id"), Objects.requireNonNull(correction));
  }

  /** Returns an article after noting corrections for when it is added. */
  Article keeping(Article article, List<Correction> corrections) {
    corrected.keep(article.id(), corrections);
    return article;
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

  /**
   * Makes the commits of other processes visible to searches.
   *
   * @throws IndexException if the files are damaged or gone; searches then go on with the state
   *     before
   */
  public void refresh() {
    store.refresh();
  }

  /**
   * Copies the last commit of the index. Searches and writes may go on at the same time.
   *
   * @param target the folder of the copy, empty or missing; it holds an index only after this
   *     method has returned
   * @throws IndexException if the target is not empty, or if a file cannot be read or written; the
   *     files of the copy are then removed
   */
  public void snapshot(Path target) {
    Objects.requireNonNull(target, "target");
    store.snapshot(target);
  }

  /**
   * Checks the last commit of the index: the checksum and structure of every file, and that every
   * article is stored once, complete, and as it was added. Reads the whole index.
   *
   * @return what was counted, and the problems found
   */
  public IndexReport verify() {
    return store.verify();
  }

  /**
   * Checks the index of a folder as {@link #verify()} does, even one that is too damaged to be
   * opened. If its list of files cannot be read, the report says so and counts nothing.
   *
   * @param folder the folder of the index
   * @return what was counted, and the problems found
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
   * @return how many articles were added, and which of them without annotations
   */
  public IngestReport rebuild(Path target) {
    return rebuild(target, IngestListener.none());
  }

  /**
   * Creates a new index from the committed articles of this one, and informs a listener of each.
   *
   * @param target the folder of the new index, empty or missing
   * @param listener the listener
   * @return how many articles were added, and which of them without annotations
   */
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
