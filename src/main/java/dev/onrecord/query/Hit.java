package dev.onrecord.query;

import dev.onrecord.article.Key;
import dev.onrecord.article.Paragraph;
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
 * A paragraph that matches.
 *
 * @param articleId the id of its article
 * @param metadata its article's metadata; see {@link #get(Key)}
 * @param paragraph the paragraph
 * @param score how well it matches: larger is better, comparable only within one search
 * @param highlights the spans of the matching words, by field; see {@link #highlights(WordField)}
 * @param before the paragraphs before it, as many as asked for
 * @param after the paragraphs after it, as many as asked for
 */
public record Hit(
    String articleId,
    SortedMap<String, Value> metadata,
    Paragraph paragraph,
    double score,
    Map<WordField<?>, List<Span>> highlights,
    List<Paragraph> before,
    List<Paragraph> after) {
  private static final int SHOWN = 100;

  /** Copies the collections. */
  public Hit {
    metadata = Collections.unmodifiableSortedMap(new TreeMap<>(metadata));
    highlights = Map.copyOf(highlights);
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** The value that its article has for a key; empty where it has none. */
  public <T> Optional<T> get(Key<T> key) {
    return Optional.ofNullable(metadata.get(key.name())).map(key::unwrap);
  }

  /** The headline of its article. */
  public Optional<String> headline() {
    return get(Fields.HEADLINE);
  }

  /** The day on which its article was published. */
  public Optional<LocalDate> published() {
    return get(Fields.PUBLISHED);
  }

  /**
   * The words that made it match: spans in the paragraph's text for {@link Fields#TEXT}, in the
   * field's text for another field; none where they were not asked for.
   */
  public List<Span> highlights(WordField<?> field) {
    return highlights.getOrDefault(field, List.of());
  }

  /** The words of the paragraph that made it match, as spans in the article's text. */
  public List<Span> highlightsInArticle() {
    int start = paragraph.span().start();
    return highlights(Fields.TEXT).stream().map(s -> s.shift(start)).toList();
  }

  /**
   * The part of the paragraph's text that has the most of the words that made it match.
   *
   * @param length how many characters it may have at the most; cuts are shown by {@code …} besides
   */
  public String snippet(int length) {
    return snippet(length, "", "");
  }

  /** The same with marks before and after each of the words. */
  public String snippet(int length, String open, String close) {
    Checks.positive(length, "length");
    return Snippet.of(paragraph.text(), highlights(Fields.TEXT), length, open, close);
  }

  /**
   * The whole text of a field with marks around the words that made it match.
   *
   * @param field {@link Fields#TEXT}, or a text of the article's that was to be highlighted
   * @param open put before each word or phrase that matched
   * @param close put after it
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

  /** The article's id, the ordinal, and the start of the text. */
  @Override
  public String toString() {
    return articleId + "/" + paragraph.ordinal() + " " + snippet(SHOWN).replaceAll("\\s", " ");
  }
}
