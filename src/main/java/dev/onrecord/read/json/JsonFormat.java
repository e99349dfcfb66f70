package dev.onrecord.read.json;

import dev.onrecord.article.Article;
import dev.onrecord.read.JsonFields;
import dev.onrecord.read.bytes.Decoder;
import dev.onrecord.read.draft.ArticleDraft;
import dev.onrecord.read.draft.Format;
import java.util.Collections;
import java.util.Set;

/**
 * How an object in JSON becomes an article: as ninjs if it is that, otherwise by the names in it.
 *
 * @param fields the names
 * @param outermost those of them that stand on the outside of an object
 */
public record JsonFormat(JsonFields fields, Set<String> outermost) {

  private static final Set<String> OF_SCHEMAS =
      Set.of("properties", "patternProperties", "definitions", "$defs");

  public static JsonFormat of(JsonFields fields) {
    return new JsonFormat(fields, fields.outermost());
  }

  /** The article that an object's bytes hold. */
  Article read(byte[] bytes, String name) {
    return read(Decoder.of(name, bytes).decode(bytes), name);
  }

  /** The article that an object holds. */
  Article read(String text, String name) {
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
