package dev.onrecord.read.json;

import dev.onrecord.article.Article;
import dev.onrecord.article.Role;
import dev.onrecord.query.Fields;
import dev.onrecord.read.JsonFields;
import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.bytes.Decoder;
import dev.onrecord.read.draft.ArticleDraft;
import dev.onrecord.read.draft.Format;
import dev.onrecord.read.draft.Json;
import dev.onrecord.read.draft.Passage;
import dev.onrecord.read.page.Fragment;
import dev.onrecord.read.text.PlainText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The reader of an article in a JSON object, which is ninjs or has some names.
 *
 * @param fields the names
 * @param outermost the outermost parts of those names
 */
public record JsonArticle(JsonFields fields, Set<String> outermost) {
  private static final int DEEPEST = 4;
  private static final int TOLD_NAMES = 12;
  private static final Set<String> PROSE = Set.of("", "p", "sanitized_html");
  private static final Set<String> OF_SCHEMAS =
      Set.of("properties", "patternProperties", "definitions", "$defs");

  /** Copies the names. */
  public JsonArticle {
    outermost = Set.copyOf(outermost);
  }

  /** Returns the reader of objects with some names. */
  public static JsonArticle of(JsonFields fields) {
    List<String> paths = new ArrayList<>(fields.id());
    paths.addAll(fields.text());
    fields.metadata().forEach(field -> paths.addAll(field.names()));
    Set<String> outermost = new HashSet<>(paths);
    paths.forEach(path -> outermost.add(path.split("\\.", 2)[0]));
    List.copyOf(outermost).forEach(name -> outermost.add(Json.key(name)));
    return new JsonArticle(fields, outermost);
  }

  /** Returns the article in an object's bytes. */
  Article read(byte[] bytes, String name) {
    String text = Decoder.of(name, bytes).decode(bytes);
    if (Format.of(text) == Format.NINJS) {
      Json.Fields item = object(Json.parse(text, name), name);
      return Ninjs.read(Ninjs.isItem(item) ? item : inner(item, Ninjs::isItem).orElse(item), name);
    }
    Json.Fields object = object(Json.parse(text, name, this::isWanted), name);
    Json.Fields article = hasText(object) ? object : unwrapped(Json.parse(text, name), name);
    return read(article, fields, name);
  }

  private boolean isWanted(String name) {
    return outermost.contains(name) || outermost.contains(Json.key(name));
  }

  private boolean hasText(Json.Fields object) {
    Json keyed = object.keyed();
    return fields.text().stream().anyMatch(path -> isFilled(keyed.path(path)));
  }

  /**
   * Returns the object with the text, which others may be around, as those of a database are, with
   * what the outermost one says of it.
   *
   * @throws UnreadableArticleException if several articles stand in an object, under their ids
   */
  private Json.Fields unwrapped(Json value, String name) {
    Json.Fields outer = object(value, name);
    long texts = outer.values().values().stream().filter(this::isArticle).count();
    if (texts > 1 && texts == outer.values().size()) {
      throw ArticleDraft.refused(
          name, "an object with " + texts + " articles under their ids; give them as an array");
    }
    return inner(outer, this::hasText).map(found -> joined(outer, found)).orElse(outer);
  }

  private boolean isArticle(Json value) {
    return value instanceof Json.Fields object && hasText(object);
  }

  private static Json.Fields joined(Json.Fields outer, Json.Fields inner) {
    Map<String, Json> values = new LinkedHashMap<>(inner.values());
    outer.values().forEach(values::putIfAbsent);
    return new Json.Fields(values);
  }

  /** Returns the outermost object for which a condition holds in an object, a few levels deep. */
  private static Optional<Json.Fields> inner(Json.Fields object, Predicate<Json.Fields> condition) {
    List<Json.Fields> level = List.of(object);
    Optional<Json.Fields> found = Optional.empty();
    for (int i = 0; i < DEEPEST && found.isEmpty(); i++) {
      level =
          level.stream()
              .flatMap(outer -> outer.values().values().stream())
              .flatMap(value -> value instanceof Json.Fields f ? Stream.of(f) : Stream.empty())
              .toList();
      found = level.stream().filter(condition).findFirst();
    }
    return found;
  }

  private static Json.Fields object(Json value, String name) {
    if (!(value instanceof Json.Fields object)) {
      throw ArticleDraft.refused(name, "JSON that is no object");
    }
    Set<String> names = object.values().keySet();
    if (names.contains("$schema") && !Collections.disjoint(names, OF_SCHEMAS)) {
      throw ArticleDraft.refused(name, "a JSON schema, not an article");
    }
    return object;
  }

  /**
   * Returns the article that an object holds.
   *
   * @throws UnreadableArticleException if there is no text under any of the names for it
   */
  public static Article read(Json.Fields given, JsonFields fields, String name) {
    ArticleDraft draft = new ArticleDraft(name);
    Json object = given.keyed();
    JsonValues values = new JsonValues(object, draft);
    fields.metadata().forEach(values::fill);
    fields.id().forEach(path -> draft.id(object.path(path).string()));
    draft.id(draft.value(Fields.URL));
    Json text =
        fields.text().stream()
            .map(object::path)
            .filter(JsonArticle::isFilled)
            .findFirst()
            .orElseThrow(() -> refused(given, fields, name));
    return isPlain(text) ? plain(draft, text) : marked(draft, text);
  }

  private static boolean isFilled(Json value) {
    return value instanceof Json.Items i
        ? !i.values().isEmpty()
        : !value.string().orElse("").isBlank();
  }

  private static boolean isPlain(Json text) {
    return text instanceof Json.Scalar s
        && Format.of(s.text()) == Format.TEXT
        && !hasParagraphs(s.text());
  }

  private static boolean hasParagraphs(String text) {
    return text.contains("</p>") || text.contains("<br>") || text.contains("<br/>");
  }

  /** Plain text stays as it is written, with every span where it was. */
  private static Article plain(ArticleDraft draft, Json text) {
    return draft.around(PlainText.read(unescaped(text.string().orElse(""))));
  }

  /** Returns a text with line breaks for those that were escaped twice. */
  private static String unescaped(String text) {
    return text.indexOf('\n') < 0 && text.contains("\\n")
        ? text.replace("\\r", "").replace("\\n", "\n").replace("\\\"", "\"").replace("\\t", " ")
        : text;
  }

  private static Article marked(ArticleDraft draft, Json text) {
    if (text instanceof Json.Items items) {
      items.values().forEach(item -> draft.addAll(part(item)));
    } else {
      draft.addAll(Fragment.cleaned(text.string().orElse("")));
    }
    return draft.article("a JSON object");
  }

  /** Returns the passage in an element of an array: a paragraph, or an object with a type. */
  private static List<Passage> part(Json item) {
    Optional<String> words = item.string().or(() -> worded(item));
    String kind =
        (item.at("type").string().orElse("") + " " + item.at("subtype").string().orElse(""))
            .strip()
            .toLowerCase(Locale.ROOT);
    if (words.isEmpty() || words.get().isBlank()) {
      return List.of();
    }
    String line = Fragment.line(words.get());
    if (kind.contains("head") || kind.contains("subtitle")) {
      return List.of(Passage.of(Role.SUBHEADING, line));
    }
    boolean prose = kind.contains("paragraph") || kind.contains("text") || PROSE.contains(kind);
    return List.of(
        prose ? Passage.of(Role.BODY, line) : Passage.dropped(line, "of type '" + kind + "'"));
  }

  private static Optional<String> worded(Json item) {
    return Stream.of("content", "text", "value")
        .flatMap(name -> item.at(name).string().stream())
        .findFirst();
  }

  private static UnreadableArticleException refused(
      Json.Fields object, JsonFields fields, String name) {
    List<String> names = new ArrayList<>(object.values().keySet());
    if (names.contains("eventDetails") || names.contains("eventdetails")) {
      return ArticleDraft.refused(name, "ninjs with eventDetails: an event, not a text");
    }
    String told = names.size() > TOLD_NAMES ? names.subList(0, TOLD_NAMES) + ", ..." : "" + names;
    String reason = "there is no text under any of " + fields.text() + ", only " + told;
    return ArticleDraft.refused(name, reason + "; say with JsonFields.withText where it is");
  }
}
