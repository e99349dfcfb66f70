package dev.onrecord.query;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Correction;
import dev.onrecord.article.Key;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Printable;
import dev.onrecord.article.Span;
import dev.onrecord.article.Value;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A statement as a result: who said what, in which paragraph of which article.
 *
 * @param articleId the id of the article
 * @param metadata the metadata of the article; see {@link #get(Key)}
 * @param paragraph the paragraph
 * @param attribution the attribution, whose spans are offsets in the paragraph's text
 * @param similarity the likeness to the words that were looked for, from 0 to 1; 1 if the quotation
 *     was not looked for by likeness
 */
public record Quotation(
    String articleId,
    SortedMap<String, Value> metadata,
    Paragraph paragraph,
    Attribution attribution,
    double similarity) {
  private static final String BETWEEN_CONTENTS = " … ";

  /**
   * Copies the metadata, and rejects a similarity that is not between 0 and 1, and contents beyond
   * the text.
   */
  public Quotation {
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(paragraph, "paragraph");
    Objects.requireNonNull(attribution, "attribution");
    metadata = Collections.unmodifiableSortedMap(new TreeMap<>(metadata));
    if (!(similarity >= 0 && similarity <= 1)) {
      throw new IllegalArgumentException("similarity must be between 0 and 1, not " + similarity);
    }
    int length = paragraph.text().length();
    for (Span span : attribution.content()) {
      if (span.end() > length) {
        throw new IllegalArgumentException(
            "the content " + span + " is beyond the text of " + length + " characters");
      }
    }
  }

  /** {@return the name of the speaker; empty if the article does not name it} */
  public Optional<String> speaker() {
    return attribution.speaker();
  }

  /**
   * {@return what was said: the contents of the attribution with " … " between them; an empty
   * string if the text does not repeat it}
   */
  public String text() {
    return attribution.content().stream()
        .map(span -> span.in(paragraph.text()))
        .collect(Collectors.joining(BETWEEN_CONTENTS));
  }

  /** {@return the statement as a correction names it} */
  public Correction.Statement statement() {
    return Correction.Statement.of(paragraph, attribution);
  }

  /**
   * {@return what differs between the words that were said and others, such as remembered ones}
   *
   * @param words the other words
   */
  public Wording differencesFrom(String words) {
    return Wording.of(text(), words);
  }

  /**
   * {@return a copy with another similarity}
   *
   * @param changed the similarity, from 0 to 1
   */
  public Quotation withSimilarity(double changed) {
    return new Quotation(articleId, metadata, paragraph, attribution, changed);
  }

  /**
   * {@return the value of the article for a key; empty if there is none}
   *
   * @param <T> the type of its values
   * @param key the key of the metadata
   */
  public <T> Optional<T> get(Key<T> key) {
    return Optional.ofNullable(metadata.get(key.name())).map(key::unwrap);
  }

  /** {@return the headline of the article} */
  public Optional<String> headline() {
    return get(Fields.HEADLINE);
  }

  /** {@return the publisher of the article} */
  public Optional<String> source() {
    return get(Fields.SOURCE);
  }

  /** {@return the day on which the article was published} */
  public Optional<LocalDate> published() {
    return get(Fields.PUBLISHED);
  }

  /** Returns the id of the article, the ordinal of the paragraph, the speaker and the words. */
  @Override
  public String toString() {
    return Printable.of(
        articleId + "/" + paragraph.ordinal() + " " + speaker().orElse("unnamed") + ": " + text());
  }
}
