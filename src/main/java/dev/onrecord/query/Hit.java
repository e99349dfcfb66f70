package dev.onrecord.query;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Key;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Printable;
import dev.onrecord.article.Span;
import dev.onrecord.article.Value;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A paragraph that matches a query.
 *
 * @param articleId the id of its article
 * @param metadata the metadata of its article; see {@link #get(Key)}
 * @param paragraph the paragraph
 * @param score the score: larger is better, comparable only within one search; 0 if the search was
 *     sorted without scores
 * @param highlights the spans of the matching words by field; see {@link #highlights(WordField)}
 * @param before the paragraphs before it, as many as {@link Search#context()} if they exist
 * @param after the paragraphs after it, as many as {@link Search#context()} if they exist
 * @param statements the attributions of the paragraph that made it match; all of them if the query
 *     asks for no speech
 * @param reprints the ids of the other articles that tell the same story, the oldest first; none
 *     unless the search {@linkplain Search#collapseReprints collapses reprints}
 * @param missing the clauses that the paragraph does not match although the query asks for
 *     {@linkplain Compound.Best as many as possible}; none for other queries
 */
public record Hit(
    String articleId,
    SortedMap<String, Value> metadata,
    Paragraph paragraph,
    double score,
    Map<WordField<?>, List<Span>> highlights,
    List<Paragraph> before,
    List<Paragraph> after,
    List<Attribution> statements,
    List<String> reprints,
    List<Query> missing) {
  private static final int SHOWN = 100;

  /** Copies the collections. */
  public Hit {
    metadata = Collections.unmodifiableSortedMap(new TreeMap<>(metadata));
    highlights = Map.copyOf(highlights);
    before = List.copyOf(before);
    after = List.copyOf(after);
    statements = List.copyOf(statements);
    reprints = List.copyOf(reprints);
    missing = List.copyOf(missing);
  }

  /**
   * Creates a hit that lacks nothing.
   *
   * @param articleId the id of its article
   * @param metadata the metadata of its article
   * @param paragraph the paragraph
   * @param score the score
   * @param highlights the spans of the matching words by field
   * @param before the paragraphs before it
   * @param after the paragraphs after it
   * @param statements the attributions of the paragraph that made it match
   * @param reprints the ids of the other articles that tell the same story
   */
  public Hit(
      String articleId,
      SortedMap<String, Value> metadata,
      Paragraph paragraph,
      double score,
      Map<WordField<?>, List<Span>> highlights,
      List<Paragraph> before,
      List<Paragraph> after,
      List<Attribution> statements,
      List<String> reprints) {
    this(
        articleId,
        metadata,
        paragraph,
        score,
        highlights,
        before,
        after,
        statements,
        reprints,
        List.of());
  }

  /** {@return the statements that made the paragraph match, as quotations} */
  public List<Quotation> quotations() {
    return statements.stream()
        .map(said -> new Quotation(articleId, metadata, paragraph, said, 1))
        .toList();
  }

  /**
   * {@return the value of the article for a key; empty if there is none}
   *
   * @param <T> the type of the value
   * @param key the key
   */
  public <T> Optional<T> get(Key<T> key) {
    return Optional.ofNullable(metadata.get(key.name())).map(key::unwrap);
  }

  /** {@return the headline of the article} */
  public Optional<String> headline() {
    return get(Fields.HEADLINE);
  }

  /** {@return the day on which the article was published} */
  public Optional<LocalDate> published() {
    return get(Fields.PUBLISHED);
  }

  /**
   * {@return the spans of the matching words in the text of a field; none if the search did not ask
   * for them} For {@link Fields#TEXT} they are offsets in the paragraph's text.
   *
   * @param field the field
   */
  public List<Span> highlights(WordField<?> field) {
    return highlights.getOrDefault(field, List.of());
  }

  /** {@return the matching words of the paragraph as spans in the article's text} */
  public List<Span> highlightsInArticle() {
    int start = paragraph.span().start();
    return highlights(Fields.TEXT).stream().map(s -> s.shift(start)).toList();
  }

  /**
   * {@return the part of the paragraph's text that has the most matching words}
   *
   * @param length the maximum number of characters, besides {@code …} at cuts
   */
  public String snippet(int length) {
    return snippet(length, "", "");
  }

  /**
   * {@return the same part with marks before and after each matching word}
   *
   * @param length the most characters
   * @param open the mark before a match
   * @param close the mark after a match
   */
  public String snippet(int length, String open, String close) {
    Checks.positive(length, "length");
    return Snippet.of(paragraph.text(), highlights(Fields.TEXT), length, open, close);
  }

  /**
   * {@return the whole text of a field with marks around the matching words}
   *
   * @param field {@link Fields#TEXT}, or a text field that the search highlighted
   * @param open the mark before each match
   * @param close the mark after each match
   */
  public String marked(WordField<?> field, String open, String close) {
    return Snippet.whole(text(field), highlights(field), open, close);
  }

  private String text(WordField<?> field) {
    return switch (field) {
      case TextField text -> get(text).orElse("");
      case ParagraphText text -> paragraph.text();
      case Anywhere anywhere -> paragraph.text();
    };
  }

  /** Returns the id of the article, the ordinal, and a snippet of the text. */
  @Override
  public String toString() {
    return Printable.of(articleId + "/" + paragraph.ordinal() + " " + snippet(SHOWN));
  }
}
