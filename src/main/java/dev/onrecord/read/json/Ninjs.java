package dev.onrecord.read.json;

import dev.onrecord.article.Article;
import dev.onrecord.article.Key;
import dev.onrecord.query.Fields;
import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.WireKeys;
import dev.onrecord.read.draft.ArticleDraft;
import dev.onrecord.read.draft.Json;
import dev.onrecord.read.draft.SubjectCodes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads ninjs, the news in JSON of the IPTC, versions 1.x, 2.x and 3.x. What differs between them:
 * 1 has a key for each role ({@code body_text}, {@code headline_main}), 2 has arrays, and 3 writes
 * its keys with capitals inside. Keys are therefore looked up without regard to case.
 */
final class Ninjs {
  private static final List<String> UNREAD =
      List.of("picture", "graphic", "video", "audio", "event", "planning", "package", "component");

  private final Map<String, Json> keys = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final ArticleDraft draft;

  private Ninjs(Json.Fields item, String name) {
    this.keys.putAll(item.values());
    this.draft = new ArticleDraft(name);
  }

  /**
   * Returns the article that an object holds.
   *
   * @throws UnreadableArticleException if it is no text
   */
  static Article read(Json.Fields item, String name) {
    Ninjs ninjs = new Ninjs(item, name);
    ninjs.checkKind();
    ninjs.identity();
    ninjs.concepts();
    ninjs.rights();
    ninjs.draft.addAll(NinjsBody.passages(ninjs.keys, name));
    String type = ninjs.string("type").map(t -> " of type '" + t + "'").orElse("");
    boolean described = ninjs.draft.value(WireKeys.SUMMARY).isPresent();
    return ninjs.draft.article("ninjs" + type + (described ? " with a description, and" : ""));
  }

  /** Returns whether an object has what an item has: a body, or a kind that has none. */
  static boolean isItem(Json.Fields object) {
    return object.values().keySet().stream()
        .map(key -> key.toLowerCase(Locale.ROOT))
        .anyMatch(key -> key.startsWith("body") || key.equals("bodies") || key.equals("pubstatus"));
  }

  private Json at(String key) {
    return keys.getOrDefault(key, Json.NONE);
  }

  private void checkKind() {
    String type = string("type").orElse("").toLowerCase(Locale.ROOT);
    if (UNREAD.contains(type)) {
      throw ArticleDraft.refused(draft.name(), "ninjs of type '" + type + "', not a text");
    }
    if (type.isEmpty() && at("eventdetails") != Json.NONE) {
      throw ArticleDraft.refused(draft.name(), "ninjs with eventDetails: an event, not a text");
    }
  }

  private void identity() {
    draft.id(string("uri").or(() -> string("guid")));
    draft.headline(NinjsBody.plain(keys, "headline").or(() -> string("title")));
    string("byline").or(() -> string("by")).ifPresent(b -> draft.byline(b, b));
    for (String date : List.of("firstcreated", "contentcreated", "versioncreated")) {
      draft.published(string(date));
    }
    draft.put(Fields.LANGUAGE, string("language"));
    draft.put(Fields.DATELINE, string("dateline"));
    draft.put(WireKeys.SLUGLINE, string("slugline"));
    draft.put(WireKeys.STATUS, string("pubstatus"));
    draft.put(WireKeys.SUMMARY, NinjsBody.plain(keys, "description"));
    draft.add(WireKeys.PLACE, string("located"));
    for (String sources : List.of("infosources", "infosource")) {
      at(sources).items().forEach(s -> draft.put(Fields.SOURCE, s.at("name").string()));
    }
    draft.put(Fields.SOURCE, string("copyrightholder"));
    links();
  }

  /** Puts the web address: a link to itself, or its uri, if that is an address. */
  private void links() {
    for (Json link : at("links").items()) {
      if (link.at("rel").string().orElse("").matches("canonical|alternate|self")) {
        draft.put(Fields.URL, link.at("href").string());
      }
    }
    draft.put(Fields.URL, string("uri").filter(u -> u.startsWith("http")));
  }

  private void concepts() {
    both("subject", "subjects", Fields.KEYWORD);
    both("person", "people", WireKeys.PERSON);
    both("organisation", "organisations", WireKeys.ORGANIZATION);
    both("place", "places", WireKeys.PLACE);
    both("event", "events", Fields.KEYWORD);
    both("object", "objects", Fields.KEYWORD);
    both("genre", "genres", WireKeys.GENRE);
    at("keywords").items().forEach(k -> draft.add(Fields.KEYWORD, stringOrName(k)));
  }

  private void both(String one, String many, Key<List<String>> key) {
    for (String name : List.of(one, many)) {
      for (Json concept : at(name).items()) {
        draft.add(key, stringOrName(concept));
        if (name.startsWith("subject")) {
          draft.add(WireKeys.SUBJECT, code(concept));
        }
      }
    }
  }

  /** Returns "scheme" and "code" of version 1, "uri" or "literal" of the others. */
  private static Optional<String> code(Json concept) {
    Optional<String> code = concept.at("code").string();
    String scheme = concept.at("scheme").string().orElse("");
    String start = scheme.isEmpty() || scheme.endsWith("/") ? scheme : scheme + ":";
    return concept
        .at("uri")
        .string()
        .or(() -> code.map(start::concat))
        .or(() -> concept.at("literal").string())
        .map(SubjectCodes::shorten);
  }

  private void rights() {
    draft.put(WireKeys.EMBARGO, string("embargoeduntil").or(() -> string("embargoed")));
    draft.put(WireKeys.USAGE_TERMS, string("usageterms"));
    for (String terms : List.of("usageterms", "linkedRights", "linkedrights")) {
      draft.put(WireKeys.USAGE_TERMS, at("rightsinfo").at(terms).string());
    }
    draft.put(WireKeys.COPYRIGHT, string("copyrightnotice"));
    draft.put(WireKeys.COPYRIGHT, string("copyrightholder"));
  }

  private static Optional<String> stringOrName(Json concept) {
    return concept.string().or(() -> concept.at("name").string());
  }

  private Optional<String> string(String key) {
    return at(key).string().map(String::strip).filter(s -> !s.isEmpty());
  }
}
