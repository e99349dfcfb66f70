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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The reader of an article in a JSON object, which is ninjs or has some names.
 *
 * @param fields the names
 * @param outermost the outermost parts of those names
 */
public record JsonArticle(JsonFields fields, Set<String> outermost) {
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
    return new JsonArticle(fields, outermost);
  }

  /** Returns the article in an object's bytes. */
  Article read(byte[] bytes, String name) {
    String text = Decoder.of(name, bytes).decode(bytes);
    if (Format.of(text) == Format.NINJS) {
      return Ninjs.read(object(Json.parse(text, name), name), name);
    }
    Json.Fields object = object(Json.parse(text, name, outermost::contains), name);
    return read(object, fields, name);
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
  static Article read(Json.Fields object, JsonFields fields, String name) {
    ArticleDraft draft = new ArticleDraft(name);
    JsonValues values = new JsonValues(object, draft);
    fields.metadata().forEach(values::fill);
    fields.id().forEach(path -> draft.id(object.path(path).string()));
    draft.id(draft.value(Fields.URL));
    Json text =
        fields.text().stream()
            .map(object::path)
            .filter(JsonArticle::isFilled)
            .findFirst()
            .orElseThrow(() -> refused(object, fields, name));
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
    return draft.around(PlainText.read(text.string().orElse("")));
  }

  private static Article marked(ArticleDraft draft, Json text) {
    if (text instanceof Json.Items items) {
      items.values().forEach(item -> draft.addAll(part(item)));
    } else {
      draft.addAll(Fragment.passages(text.string().orElse("")));
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
