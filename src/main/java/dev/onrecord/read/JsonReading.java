package dev.onrecord.read;

import dev.onrecord.article.Article;
import java.util.Collections;
import java.util.Set;

/**
 * How an object in JSON becomes an article: as ninjs if it is that, otherwise by the names in it.
 *
 * @param fields the names
 * @param outermost those of them that stand on the outside of an object
 */
record JsonReading(JsonFields fields, Set<String> outermost) {

  private static final Set<String> OF_SCHEMAS =
      Set.of("properties", "patternProperties", "definitions", "$defs");

  static JsonReading of(JsonFields fields) {
    return new JsonReading(fields, fields.outermost());
  }

  /** The article that an object's bytes hold. */
  Article read(byte[] bytes, String name) {
    return read(Decoding.of(name, bytes).decode(bytes), name);
  }

  /** The article that an object holds. */
  Article read(String text, String name) {
    if (Form.of(text) == Form.NINJS) {
      return Ninjs.read(object(Json.parse(text, name), name), name);
    }
    Json.Fields object = object(Json.parse(text, name, outermost::contains), name);
    return JsonArticle.read(object, fields, name);
  }

  private static Json.Fields object(Json value, String name) {
    if (!(value instanceof Json.Fields object)) {
      throw Draft.refused(name, "JSON that is no object");
    }
    Set<String> names = object.values().keySet();
    if (names.contains("$schema") && !Collections.disjoint(names, OF_SCHEMAS)) {
      throw Draft.refused(name, "a JSON schema, not an article");
    }
    return object;
  }
}
