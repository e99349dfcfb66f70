package dev.onrecord.read.draft;

import dev.onrecord.article.Article;
import dev.onrecord.article.Block;
import dev.onrecord.article.Key;
import dev.onrecord.article.Role;
import dev.onrecord.article.Span;
import dev.onrecord.article.Value;
import dev.onrecord.query.DateField;
import dev.onrecord.query.Field;
import dev.onrecord.query.Fields;
import dev.onrecord.query.KeywordField;
import dev.onrecord.query.KeywordsField;
import dev.onrecord.query.TextField;
import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.UnreadableArticleException.Problem;
import dev.onrecord.read.WireKeys;
import dev.onrecord.read.draft.Judgement.Drop;
import dev.onrecord.read.draft.Judgement.Keep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An article while its parts are gathered. What is blank is passed over, so that the readers need
 * not ask; the first value of a key stays, so that they say the best place first.
 */
public final class ArticleDraft {
  private static final String BETWEEN = "\n\n";
  // A list of values is a field of an index; no article needs more of them.
  private static final int MAX_VALUES = 1000;

  private static final Map<String, Field> FIELDS =
      Stream.of(Fields.all(), WireKeys.all())
          .flatMap(List::stream)
          .collect(Collectors.toMap(Field::name, field -> field));

  private final String name;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final SortedMap<String, Value> metadata = new TreeMap<>();
  private final Map<Key<List<String>>, Set<String>> lists = new LinkedHashMap<>();
  private String id = "";

  /** Creates a draft of the article in a file or stream. */
  public ArticleDraft(String name) {
    this.name = name;
  }

  /** Returns the file or stream, for messages. */
  public String name() {
    return name;
  }

  /** Sets the article's id, if it has none yet. */
  public void id(Optional<String> candidate) {
    if (id.isEmpty()) {
      id = candidate.map(String::strip).orElse("");
    }
  }

  /** Sets the value of a key, if it has none yet. */
  public void put(Key<String> key, Optional<String> value) {
    value
        .map(String::strip)
        .filter(v -> !v.isEmpty())
        .ifPresent(v -> metadata.putIfAbsent(key.name(), key.wrap(v)));
  }

  /** Sets or adds a value by the name of its field, or the id; a headline begins the text. */
  public void put(String field, Optional<String> value) {
    switch (FIELDS.get(field)) {
      case DateField day -> published(value);
      case KeywordsField several -> add(several, value);
      case KeywordField one -> put(one, value);
      case TextField text when text.equals(Fields.HEADLINE) -> headline(value);
      case TextField text -> put(text, value);
      case null, default -> id(value);
    }
  }

  /** Sets the day of publication, if it has none yet and the value holds a date; and its time. */
  public void published(Optional<String> value) {
    Optional<LocalDate> day = value.flatMap(Dates::parse);
    if (day.isPresent() && !metadata.containsKey(Fields.PUBLISHED.name())) {
      day(day);
      time(value.flatMap(Times::parse));
    }
  }

  /** Sets the time of publication, if it has none yet. */
  public void time(Optional<Instant> time) {
    time.map(Instant::getEpochSecond)
        .ifPresent(
            t -> metadata.putIfAbsent(Fields.PUBLISHED_TIME.name(), Fields.PUBLISHED_TIME.wrap(t)));
  }

  /** Sets the day of publication, if it has none yet. */
  public void day(Optional<LocalDate> day) {
    day.ifPresent(d -> metadata.putIfAbsent(Fields.PUBLISHED.name(), Fields.PUBLISHED.wrap(d)));
  }

  /** Adds a value of a key. */
  public void add(Key<List<String>> key, Optional<String> value) {
    Set<String> values = lists.computeIfAbsent(key, k -> new LinkedHashSet<>());
    value
        .map(String::strip)
        .filter(v -> !v.isEmpty() && values.size() < MAX_VALUES)
        .ifPresent(values::add);
  }

  /** Sets the value of a key; later ones replace it. */
  public void set(String key, Value value) {
    metadata.put(key, value);
  }

  /** Sets the headline, which begins the text, if it has none yet. */
  public void headline(Optional<String> headline) {
    if (value(Fields.HEADLINE).isEmpty()) {
      put(Fields.HEADLINE, headline);
      value(Fields.HEADLINE).ifPresent(h -> add(Passage.of(Role.HEADLINE, h)));
    }
  }

  /** Adds a byline to the text, and the names in it to the authors. */
  public void byline(String byline, String names) {
    add(Passage.of(Role.BYLINE, byline));
    authors(names);
  }

  /** Adds the names in a byline to the authors. */
  public void authors(String byline) {
    Bylines.names(byline).forEach(n -> add(Fields.AUTHOR, Optional.of(n)));
  }

  /** Returns the value of a key so far. */
  public Optional<String> value(Key<String> key) {
    return Optional.ofNullable(metadata.get(key.name())).map(key::unwrap);
  }

  /** Adds a passage to the text. */
  public void add(Passage passage) {
    String words = passage.text().strip();
    if (words.isEmpty()) {
      return;
    }
    Judgement judgement = checked(passage.judgement(), words);
    text.append(text.isEmpty() ? "" : BETWEEN).append(words);
    blocks.add(judgement.on(new Span(text.length() - words.length(), text.length())));
  }

  // Bodies repeat the headline; and samples have dots in place of a text.
  private Judgement checked(Judgement judgement, String words) {
    if (!(judgement instanceof Keep kept) || !kept.as().isStory()) {
      return judgement;
    }
    if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return new Drop(() -> "no words");
    }
    boolean again = !hasStory() && value(Fields.HEADLINE).filter(words::equals).isPresent();
    return again ? new Drop(() -> "the headline again") : judgement;
  }

  /** Adds passages to the text. */
  public void addAll(List<Passage> passages) {
    passages.forEach(this::add);
  }

  /** Returns the passages so far. */
  public List<Passage> passages() {
    return Passage.of(text, blocks);
  }

  /** Returns whether there is any paragraph yet. */
  public boolean hasStory() {
    return blocks.stream().anyMatch(b -> b.role() == Role.BODY || b.role() == Role.LIST_ITEM);
  }

  /**
   * Returns the article.
   *
   * @param kind the kind of the input, for the message
   * @throws UnreadableArticleException if it has no paragraph
   */
  public Article article(String kind) {
    if (!hasStory()) {
      throw refused(name, kind + " without a story: there is no paragraph of text in it");
    }
    lists.forEach(this::seal);
    String given = id.isEmpty() ? ContentId.of(text.toString()) : id;
    return new Article(given, text.toString(), blocks, metadata);
  }

  /** Returns an article of plain text, with its metadata replaced by the metadata given here. */
  public Article around(Article plain) {
    lists.forEach(this::seal);
    SortedMap<String, Value> merged = new TreeMap<>(plain.metadata());
    merged.putAll(metadata);
    List<Block> told = plain.blocks().stream().map(b -> retold(b, plain.text())).toList();
    return new Article(id.isEmpty() ? plain.id() : id, plain.text(), told, merged);
  }

  // If the headline is known, another line above the text is the beginning of the text.
  private Block retold(Block block, String written) {
    Optional<String> known = value(Fields.HEADLINE);
    boolean other =
        block.role() == Role.HEADLINE
            && known.isPresent()
            && !known.get().equalsIgnoreCase(block.span().in(written).strip());
    return other ? Block.of(block.span(), Role.BODY) : block;
  }

  /** Returns an exception about input that is well-formed, and no article. */
  public static UnreadableArticleException refused(String name, String reason) {
    return new UnreadableArticleException(Problem.NOT_AN_ARTICLE, name, reason);
  }

  private void seal(Key<List<String>> key, Set<String> values) {
    if (!values.isEmpty()) {
      metadata.putIfAbsent(key.name(), key.wrap(List.copyOf(values)));
    }
  }
}
