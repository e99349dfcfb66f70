package dev.onrecord.read.json;

import dev.onrecord.article.Article;
import dev.onrecord.read.JsonFields;
import dev.onrecord.read.bytes.Decoder;
import dev.onrecord.read.draft.ArticleDraft;
import dev.onrecord.read.draft.Format;
import dev.onrecord.read.draft.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The reader of an article in a JSON object, which is ninjs or has some names.
 *
 * @param fields the names
 * @param outermost the outermost parts of those names
 */
public record JsonFormat(JsonFields fields, Set<String> outermost) {

  private static final Set<String> OF_SCHEMAS =
      Set.of("properties", "patternProperties", "definitions", "$defs");

  /** Copies the names. */
  public JsonFormat {
    outermost = Set.copyOf(outermost);
  }

  /** Returns the reader of objects with some names. */
  public static JsonFormat of(JsonFields fields) {
    List<String> paths = new ArrayList<>(fields.id());
    paths.addAll(fields.text());
    fields.metadata().forEach(field -> paths.addAll(field.names()));
    Set<String> outermost = new HashSet<>(paths);
    paths.forEach(path -> outermost.add(path.split("\\.", 2)[0]));
    return new JsonFormat(fields, outermost);
  }

  /** Returns the article in an object's bytes. */
  Article read(byte[] bytes, String name) {
    String text = Decoder.of(name, bytes).decode(bytes);
    if (Format.of(text) == Format.NINJS) {
      return Ninjs.read(object(Json.parse(text, name), name), name);
    }
    Json.Fields object = object(Json.parse(text, name, outermost::contains), name);
    return JsonArticle.read(object, fields, name);
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
}
