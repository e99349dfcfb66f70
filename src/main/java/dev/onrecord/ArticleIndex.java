package dev.onrecord;

import dev.onrecord.analysis.Analysed;
import dev.onrecord.analysis.Analyser;
import dev.onrecord.analysis.QueryMatcher;
import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.lucene.IndexStore;
import dev.onrecord.query.Explanation;
import dev.onrecord.query.Field;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Query;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import dev.onrecord.query.Suggestion;
import dev.onrecord.query.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A searchable collection of articles, split into paragraphs that know who speaks in them and what
 * they are about.
 *
 * <p>Searches see at once what was added through the same index; {@link #commit} makes it last, and
 * lets other processes see it. Any number of threads may share one index. One index at a time
 * writes to a folder; any number read.
 */
public final class ArticleIndex implements AutoCloseable {
  private final IndexStore store;
  private final Annotator annotator;

  private ArticleIndex(IndexStore store, Annotator annotator) {
    this.store = store;
    this.annotator = annotator;
  }

  /**
   * Opens the index of a folder for reading and writing, and creates it where there is none.
   *
   * @param folder the folder, which holds an index, or nothing, or is not there yet
   * @throws IndexException if another writer has it, or the folder holds something else, or a
   *     version that this one cannot read
   */
  public static ArticleIndex open(Path folder) {
    return open(folder, Annotator.standard());
  }

  /** Opens the index of a folder with an annotator of one's own. */
  public static ArticleIndex open(Path folder, Annotator annotator) {
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(annotator, "annotator");
    return new ArticleIndex(Faults.guard(() -> IndexStore.open(folder)), annotator);
  }

  /**
   * Opens the index of a folder for reading, also while it is being written to.
   *
   * @throws IndexException if the folder holds no index, or a version that this one cannot read
   */
  public static ArticleIndex openReadOnly(Path folder) {
    Objects.requireNonNull(folder, "folder");
    return new ArticleIndex(
        Faults.guard(() -> IndexStore.openReadOnly(folder)), Annotator.standard());
  }

  /** An empty index in memory, for tests and shells. */
  public static ArticleIndex inMemory() {
    return inMemory(Annotator.standard());
  }

  /** An empty index in memory with an annotator of one's own. */
  public static ArticleIndex inMemory(Annotator annotator) {
    Objects.requireNonNull(annotator, "annotator");
    return new ArticleIndex(Faults.guard(IndexStore::inMemory), annotator);
  }

  /** Annotates an article and adds it, in place of one of the same id. */
  public void add(Article article) {
    Objects.requireNonNull(article, "article");
    Analysed analysed = analysed(article);
    Faults.guard(() -> store.add(analysed));
  }

  /** Adds articles, each in place of one of the same id. */
  public void addAll(Stream<Article> articles) {
    articles.forEach(this::add);
  }

  /** Deletes an article; does nothing where there is none of this id. */
  public void delete(String id) {
    Objects.requireNonNull(id, "id");
    Faults.guard(() -> store.delete(id));
  }

  /** Puts on the disk whatever was added and deleted; it is there when this returns. */
  public void commit() {
    Faults.guard(store::commit);
  }

  /** Lets searches see what other processes have committed. */
  public void refresh() {
    Faults.guard(store::refresh);
  }

  /** The ten best hits of a query. */
  public Results search(Query query) {
    return search(Search.of(query));
  }

  /** Runs a search. */
  public Results search(Search search) {
    Objects.requireNonNull(search, "search");
    return Faults.guard(() -> store.search(search));
  }

  /** How many paragraphs match, exactly. */
  public long count(Query query) {
    Objects.requireNonNull(query, "query");
    return Faults.guard(() -> store.count(query));
  }

  /** How the score of a hit of this query came about; empty where it does not match any more. */
  public Optional<Explanation> explain(Query query, Hit hit) {
    Objects.requireNonNull(query, "query");
    return Faults.guard(() -> store.explain(query, hit.articleId(), hit.paragraph().ordinal()));
  }

  /**
   * Why a paragraph does not match, or does: clause by clause, and on what.
   *
   * @throws IllegalArgumentException if there is no such paragraph
   */
  public Verdict whyNot(Query query, String articleId, int ordinal) {
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
    return QueryMatcher.of(query).explain(Analysed.of(article, paragraphs), ordinal);
  }

  /**
   * A query for paragraphs of other articles that are like a hit, to be asked or narrowed further.
   */
  public Query like(Hit hit) {
    return Faults.guard(() -> store.like(hit.articleId(), hit.paragraph().text()));
  }

  /**
   * Completes what was begun: a speaker by any part of the name, another value from its start, a
   * word of a text.
   *
   * @param most how many are wanted, the most frequent first
   */
  public List<Suggestion> complete(Field field, String start, int most) {
    checkMost(most);
    return Faults.guard(() -> store.complete(field, start, most));
  }

  /**
   * What may have been meant: speakers, values, or words that differ by a letter or two.
   *
   * @param most how many are wanted, the most frequent first
   */
  public List<Suggestion> didYouMean(Field field, String written, int most) {
    checkMost(most);
    return Faults.guard(() -> store.nearly(field, written, most));
  }

  private static void checkMost(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("most must be 1 or more, not " + most);
    }
  }

  /** An article as it was added; empty where there is none of this id. */
  public Optional<Article> article(String id) {
    return Faults.guard(() -> store.article(id));
  }

  /** The annotated paragraphs of an article; none where there is none of this id. */
  public List<Paragraph> paragraphs(String id) {
    return Faults.guard(() -> store.paragraphs(id));
  }

  /** Closes the index. What was not committed is gone. Closing again does nothing. */
  @Override
  public void close() {
    Faults.guard(store::close);
  }

  private Analysed analysed(Article article) {
    if (annotator instanceof Analyser analyser) {
      return analyser.analyse(article);
    }
    List<Paragraph> paragraphs = annotator.annotate(article);
    List<String> expected = article.paragraphs().stream().map(Paragraph::text).toList();
    if (!paragraphs.stream().map(Paragraph::text).toList().equals(expected)) {
      throw new IllegalArgumentException(
          annotator + " gave other paragraphs than article '" + article.id() + "' has");
    }
    return Analysed.of(article, paragraphs);
  }
}
