package dev.onrecord.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A news article: its original text, the blocks of that text, and its metadata.
 *
 * @param id the unique identifier; an index keeps one article for each id
 * @param text the whole text, unchanged; the spans of the blocks refer to it
 * @param blocks the blocks of the text, in order and without overlap
 * @param metadata the values by name; see {@link #get(Key)}
 */
public record Article(
    String id, String text, List<Block> blocks, SortedMap<String, Value> metadata) {
  private static final String BETWEEN_PARAGRAPHS = "\n\n";

  /** Copies the collections and checks that the id is not blank and the blocks are in order. */
  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException(
          "the id of an article must not be blank: '" + Printable.of(id) + "'");
    }
    blocks = List.copyOf(blocks);
    metadata = Collections.unmodifiableSortedMap(new TreeMap<>(metadata));
    checkOrder(text, blocks);
  }

  /**
   * {@return an article whose text is already split into paragraphs}
   *
   * @param id the id, which must not be blank
   * @param paragraphs the texts of the paragraphs, unchanged; each becomes one {@link Paragraph}
   */
  public static Article of(String id, List<String> paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>(paragraphs.size());
    for (String paragraph : paragraphs) {
      text.append(text.isEmpty() && blocks.isEmpty() ? "" : BETWEEN_PARAGRAPHS);
      int start = text.length();
      text.append(paragraph);
      blocks.add(Block.of(new Span(start, text.length()), Role.BODY));
    }
    return new Article(id, text.toString(), blocks, new TreeMap<>());
  }

  /** {@return the paragraphs of the story, in order, without attributions and tags} */
  public List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      if (block.role().isStory()) {
        paragraphs.add(
            Paragraph.of(paragraphs.size(), block.span().in(text), block.span(), block.role()));
      }
    }
    return List.copyOf(paragraphs);
  }

  /** {@return the blocks that were left out of the story, each with its reason} */
  public List<Block> dropped() {
    return blocks.stream().filter(b -> b.role() == Role.DROPPED).toList();
  }

  /** {@return the headline} */
  public Optional<String> headline() {
    return value("headline", Value.Text.class).map(Value.Text::text);
  }

  /** {@return the name of the publisher} */
  public Optional<String> source() {
    return keywords("source").stream().findFirst();
  }

  /** {@return the day of publication} */
  public Optional<LocalDate> published() {
    return value("published", Value.Day.class).map(Value.Day::date);
  }

  /** {@return the language that the article says, as it says it; empty if it says none} */
  public Optional<String> language() {
    return keywords("language").stream().findFirst();
  }

  /** {@return the address on the web} */
  public Optional<String> url() {
    return keywords("url").stream().findFirst();
  }

  /** {@return the names of the authors; none if they are unknown} */
  public List<String> authors() {
    return keywords("author");
  }

  private List<String> keywords(String name) {
    return value(name, Value.Keywords.class).map(Value.Keywords::values).orElse(List.of());
  }

  private <V extends Value> Optional<V> value(String name, Class<V> type) {
    return Optional.ofNullable(metadata.get(name)).map(value -> value.as(type, name));
  }

  /**
   * {@return the value of a key; empty if the article has none}
   *
   * @param <T> the type of the value
   * @param key the key
   * @throws IllegalArgumentException if the value is of another type than the key
   */
  public <T> Optional<T> get(Key<T> key) {
    return Optional.ofNullable(metadata.get(key.name())).map(key::unwrap);
  }

  /**
   * {@return a copy of this article with another id}
   *
   * @param changed the id, which must not be blank
   */
  public Article withId(String changed) {
    return new Article(changed, text, blocks, metadata);
  }

  /**
   * {@return a copy of this article with another headline}
   *
   * @param headline the headline
   */
  public Article withHeadline(String headline) {
    return with("headline", new Value.Text(headline));
  }

  /**
   * {@return a copy of this article with another publisher}
   *
   * @param source the source
   */
  public Article withSource(String source) {
    return with("source", new Value.Keywords(List.of(source)));
  }

  /**
   * {@return a copy of this article with another day of publication}
   *
   * @param published the day of publication
   */
  public Article withPublished(LocalDate published) {
    return with("published", new Value.Day(published));
  }

  /**
   * {@return a copy of this article with another language}
   *
   * @param tag a language tag of BCP 47, such as {@code de} or {@code pt-BR}, in any case
   * @throws IllegalArgumentException if it is not well-formed
   */
  public Article withLanguage(String tag) {
    return with("language", new Value.Keywords(List.of(LanguageTag.of(tag).text())));
  }

  /**
   * {@return a copy of this article with another address}
   *
   * @param url the address
   */
  public Article withUrl(URI url) {
    return with("url", new Value.Keywords(List.of(url.toString())));
  }

  /**
   * {@return a copy of this article with another value for a key}
   *
   * @param <T> the type of the value
   * @param key the key
   * @param value the value
   */
  public <T> Article with(Key<T> key, T value) {
    return with(key.name(), key.wrap(Objects.requireNonNull(value, key.name())));
  }

  private Article with(String name, Value value) {
    SortedMap<String, Value> changed = new TreeMap<>(metadata);
    changed.put(name, value);
    return new Article(id, text, blocks, changed);
  }

  /** Returns the id, the headline if there is one, and the number of paragraphs. */
  @Override
  public String toString() {
    long paragraphs = blocks.stream().filter(b -> b.role().isStory()).count();
    String headline = headline().map(h -> " '" + h + "'").orElse("");
    return Printable.of(id + headline + " (" + paragraphs + " paragraphs)");
  }

  private static void checkOrder(String text, List<Block> blocks) {
    int previousEnd = 0;
    for (Block block : blocks) {
      if (block.span().start() < previousEnd || block.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "block "
                + block
                + " overlaps the block before it, or ends after the "
                + text.length()
                + " characters of the text");
      }
      previousEnd = block.span().end();
    }
  }
}
