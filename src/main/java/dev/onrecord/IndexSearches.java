package dev.onrecord;

import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Printable;
import dev.onrecord.lucene.store.IndexStore;
import dev.onrecord.query.Explanation;
import dev.onrecord.query.Field;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Identity;
import dev.onrecord.query.Query;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import dev.onrecord.query.Suggestion;
import dev.onrecord.query.Total;
import dev.onrecord.query.Verdict;
import dev.onrecord.text.AnalysedArticle;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The questions that an index answers: the part of {@link ArticleIndex} that only reads. */
abstract sealed class IndexSearches permits ArticleIndex {
  final IndexStore store;
  final IndexOptions options;

  IndexSearches(IndexStore store, IndexOptions options) {
    this.store = store;
    this.options = options;
  }

  /**
   * {@return the ten best hits of a query}
   *
   * @param query the query
   */
  public Results search(Query query) {
    return search(Search.of(query));
  }

  /**
   * Runs a search.
   *
   * @param search the search
   * @return the hits, facets and the total
   * @throws IllegalArgumentException if the query is beyond the limits of the index, if a field is
   *     of another type in the index, or if the cursor is none of this search
   * @throws IndexException if the index is closed, damaged or gone
   */
  public Results search(Search search) {
    options.limits().check(Objects.requireNonNull(search, "search").query());
    return store.search(search);
  }

  /**
   * {@return the exact number of matching paragraphs}
   *
   * @param query the query
   * @throws IllegalArgumentException if the query is beyond the limits of the index
   */
  public long count(Query query) {
    options.limits().check(query);
    return store.count(query, Optional.empty()).count();
  }

  /**
   * {@return the number of matching paragraphs; a lower bound if the deadline passes before}
   *
   * @param query the query
   * @param deadline the most time, to the nanosecond; zero or more
   * @throws IllegalArgumentException if the query is beyond the limits of the index
   */
  public Total count(Query query, Duration deadline) {
    options.limits().check(query);
    return store.count(query, Optional.of(deadline));
  }

  /**
   * {@return the exact number of articles with a matching paragraph}
   *
   * @param query the query
   */
  public long countArticles(Query query) {
    options.limits().check(query);
    return store.reading(r -> r.countArticles(query, Optional.empty())).count();
  }

  /**
   * {@return the number of articles with a matching paragraph that are found in time}
   *
   * @param query the query
   * @param deadline the most time, to the nanosecond; zero or more
   * @throws IllegalArgumentException if the query is beyond the limits of the index
   */
  public Total countArticles(Query query, Duration deadline) {
    options.limits().check(query);
    return store.reading(r -> r.countArticles(query, Optional.of(deadline)));
  }

  /**
   * Explains the score of a hit; empty if the paragraph no longer matches the query.
   *
   * @param query the query
   * @param hit a hit of a search in this index
   * @return the score and its parts
   */
  public Optional<Explanation> explain(Query query, Hit hit) {
    options.limits().check(query);
    return store.reading(r -> r.explain(query, hit.articleId(), hit.paragraph().ordinal()));
  }

  /**
   * Explains clause by clause why a paragraph matches a query or does not.
   *
   * @param query the query
   * @param articleId the id of the article
   * @param ordinal the number of the paragraph in its article, from 0
   * @return the verdict on the query and on each of its parts
   * @throws IllegalArgumentException if there is no such paragraph
   */
  public Verdict whyNot(Query query, String articleId, int ordinal) {
    options.limits().check(query);
    List<Paragraph> paragraphs = paragraphs(articleId);
    if (ordinal < 0 || ordinal >= paragraphs.size()) {
      throw new IllegalArgumentException(
          "article '%s' has %d paragraphs, none of them %d"
              .formatted(Printable.of(articleId), paragraphs.size(), ordinal));
    }
    Article article = article(articleId).orElseThrow();
    return store.reading(r -> r.whyNot(query, AnalysedArticle.of(article, paragraphs), ordinal));
  }

  /**
   * {@return a query for paragraphs of other articles that are similar to a hit}
   *
   * @param hit a hit of a search in this index
   */
  public Query like(Hit hit) {
    return store.reading(r -> r.like(hit.articleId(), hit.paragraph().text()));
  }

  /**
   * {@return completions of an input: speakers by any part of their names, other values and the
   * words of a text by their start}
   *
   * @param field the field whose values or words are looked up
   * @param start the beginning of a value or of a word
   * @param most the maximum number of suggestions, the most frequent first
   */
  public List<Suggestion> complete(Field field, String start, int most) {
    checkMost(most);
    return store.reading(r -> r.complete(field, start, most));
  }

  /**
   * {@return corrections of an input: speakers, values or words that differ by one or two letters}
   *
   * @param field the field whose values or words are looked up
   * @param written the value as somebody wrote it
   * @param most the maximum number of suggestions, the most frequent first
   */
  public List<Suggestion> didYouMean(Field field, String written, int most) {
    checkMost(most);
    return store.reading(r -> r.nearly(field, written, most));
  }

  /**
   * {@return the persons who speak in the index and have given words, in their order, in a name,
   * the most frequent first} Each comes with all names that articles use and with what relates
   * them, so that the result tells why names are counted as one person.
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

  /**
   * {@return an article as it was added; empty if there is none with this id}
   *
   * @param id the id of the article
   */
  public Optional<Article> article(String id) {
    Objects.requireNonNull(id, "id");
    return store.reading(r -> r.article(id));
  }

  /**
   * {@return the annotated paragraphs of an article; an empty list if there is no such article}
   *
   * @param id the id of the article
   */
  public List<Paragraph> paragraphs(String id) {
    Objects.requireNonNull(id, "id");
    return store.reading(r -> r.paragraphs(id));
  }
}
