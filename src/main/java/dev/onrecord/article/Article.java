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
import java.util.stream.Stream;

/**
 * A news article: its text as it came, the blocks that the text falls into, and its metadata.
 *
 * @param id what tells it from every other article; an index keeps one article of an id
 * @param text the whole text, as written; every span of a block refers to it
 * @param blocks what is what in the text, in order and without overlap
 * @param metadata values by name; see {@link #get(Key)}
 */
public record Article(
    String id, String text, List<Block> blocks, SortedMap<String, Value> metadata) {
  private static final String BETWEEN_PARAGRAPHS = "\n\n";

  /** Copies the collections, and checks that the blocks lie in the text, in order. */
  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article's id must not be blank, not '" + id + "'");
    }
    blocks = List.copyOf(blocks);
    metadata = Collections.unmodifiableSortedMap(new TreeMap<>(metadata));
    checkOrder(text, blocks);
  }

  /**
   * An article whose text is already split.
   *
   * @param id the article's id
   * @param paragraphs the paragraphs of its body, kept exactly, each of which becomes one {@link
   *     Paragraph}
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

  /** The paragraphs of the story, in order, with nothing said of them yet. */
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

  /** What was left out of the story, each with its reason. */
  public List<Block> dropped() {
    return blocks.stream().filter(b -> b.role() == Role.DROPPED).toList();
  }

  /** The headline. */
  public Optional<String> headline() {
    return value("headline", Value.Text.class).map(Value.Text::text);
  }

  /** Who published it. */
  public Optional<String> source() {
    return keywords("source").stream().findFirst();
  }

  /** The day it was published. */
  public Optional<LocalDate> published() {
    return value("published", Value.Day.class).map(Value.Day::date);
  }

  /** Where it stands on the web. */
  public Optional<String> url() {
    return keywords("url").stream().findFirst();
  }

  /** Who wrote it. */
  public List<String> authors() {
    return keywords("author");
  }

  private List<String> keywords(String name) {
    return value(name, Value.Keywords.class).map(Value.Keywords::values).orElse(List.of());
  }

  private <V extends Value> Optional<V> value(String name, Class<V> type) {
    return Optional.ofNullable(metadata.get(name)).map(value -> value.as(type, name));
  }

  /** The value of a key; empty where the article has none. */
  public <T> Optional<T> get(Key<T> key) {
    return Optional.ofNullable(metadata.get(key.name())).map(key::unwrap);
  }

  /** This article under another id. */
  public Article withId(String changed) {
    return new Article(changed, text, blocks, metadata);
  }

  /** This article with a headline. */
  public Article withHeadline(String headline) {
    return with("headline", new Value.Text(headline));
  }

  /** This article with its publisher. */
  public Article withSource(String source) {
    return with("source", new Value.Keywords(List.of(source)));
  }

  /** This article with its day of publication. */
  public Article withPublished(LocalDate published) {
    return with("published", new Value.Day(published));
  }

  /** This article with its address. */
  public Article withUrl(URI url) {
    return with("url", new Value.Keywords(List.of(url.toString())));
  }

  /** This article with a value for a key, in place of what it had. */
  public <T> Article with(Key<T> key, T value) {
    return with(key.name(), key.wrap(Objects.requireNonNull(value, key.name())));
  }

  private Article with(String name, Value value) {
    SortedMap<String, Value> changed = new TreeMap<>(metadata);
    changed.put(name, value);
    return new Article(id, text, blocks, changed);
  }

  /** The id, the headline where there is one, and the number of paragraphs. */
  @Override
  public String toString() {
    long paragraphs = storyBlocks().count();
    return id + headline().map(h -> " '" + h + "'").orElse("") + " (" + paragraphs + " paragraphs)";
  }

  private Stream<Block> storyBlocks() {
    return blocks.stream().filter(b -> b.role().isStory());
  }

  private static void checkOrder(String text, List<Block> blocks) {
    int free = 0;
    for (Block block : blocks) {
      if (block.span().start() < free || block.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "block "
                + block
                + " overlaps the one before it, or ends after the text's "
                + text.length()
                + " characters");
      }
      free = block.span().end();
    }
  }
}
