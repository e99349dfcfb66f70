package dev.onrecord;

import static dev.onrecord.query.Fields.TEXT;

import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.lucene.store.IndexStore;
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
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
   * {@return all hits of a query, in no order and without scores, as of now} Later changes are not
   * seen. Hits are read while the stream is consumed, in bounded memory. The stream keeps files of
   * the index open until it is closed or has been read to its end, and throws an {@link
   * IndexException} if the index is closed meanwhile.
   *
   * @param query the query
   * @throws IllegalArgumentException if the query is beyond the limits of the index
   */
  public Stream<Hit> stream(Query query) {
    options.limits().check(query);
    return store.stream(query);
  }

  /**
   * {@return the statements that make paragraphs match a query, in no order, read as {@link
   * #stream} reads hits; all statements of each paragraph if the query asks for no speech}
   *
   * @param query the query
   * @throws IllegalArgumentException if the query is beyond the limits of the index
   */
  public Stream<Quotation> quotations(Query query) {
    return stream(query).flatMap(hit -> hit.quotations().stream());
  }

  /**
   * {@return the quotations most like some words, as one remembers them: with words changed, left
   * out and moved} The similarity of each is between 0 and 1.
   *
   * @param words the words as somebody remembers them
   * @param most the maximum number of quotations, the most alike first, then the oldest
   * @throws IllegalArgumentException if the words are blank or too long, or {@code most} is below 1
   */
  public List<Quotation> quotationsLike(String words, int most) {
    checkMost(most);
    options.limits().check(TEXT.matches(words));
    return store.reading(r -> r.quotationsLike(words, most));
  }

  /**
   * {@return the quotations of the same words, also with cuts, in all articles, oldest first}
   *
   * @param quotation a quotation of this index
   */
  public List<Quotation> appearances(Quotation quotation) {
    return store.reading(r -> r.appearances(Objects.requireNonNull(quotation, "quotation")));
  }

  /**
   * {@return the quotations that several outlets print, word for word or with cuts, in groups of
   * the same words, those in most outlets first, then those with most quotations} A quotation is in
   * a group also if a third one has the words of both. The groups are found when the first one is
   * read; their quotations are read while the stream is consumed. The stream is to be closed, as
   * that of {@link #stream}.
   *
   * @param query the query that makes one of the quotations of a group match; its others need not
   * @param least the fewest outlets of a group, 2 or more
   * @throws IllegalArgumentException if the query is beyond the limits of the index, or {@code
   *     least} is below 2
   */
  public Stream<QuotationGroup> quotationGroups(Query query, int least) {
    Query inSources = Query.inSources(least);
    options.limits().check(query.and(inSources));
    return store.quotationGroups(query, least);
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
    return store.reading(r -> r.whyNot(query, articleId, ordinal));
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

  /**
   * {@return the page of an article to look at, as {@link Pages} makes it; empty if there is no
   * such article}
   *
   * @param id the id of the article
   */
  public Optional<String> page(String id) {
    Objects.requireNonNull(id, "id");
    return article(id).map(article -> Pages.of(article, paragraphs(id)));
  }
}
