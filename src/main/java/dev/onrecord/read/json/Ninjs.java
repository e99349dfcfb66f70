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
   * The article that an object holds.
   *
   * @throws UnreadableArticleException if it is anything but a text
   */
  static Article read(Json.Fields item, String name) {
    Ninjs ninjs = new Ninjs(item, name);
    ninjs.checkKind();
    ninjs.identity();
    ninjs.concepts();
    ninjs.rights();
    ninjs.draft.addAll(NinjsBody.passages(ninjs.keys, name));
    return ninjs.draft.article(
        "ninjs"
            + string(ninjs.at("type")).map(t -> " of type '" + t + "'").orElse("")
            + ninjs.only());
  }

  private String only() {
    return draft.value(WireKeys.SUMMARY).isPresent() ? " with a description, and" : "";
  }

  private Json at(String key) {
    return keys.getOrDefault(key, Json.NONE);
  }

  private void checkKind() {
    String type = string(at("type")).orElse("").toLowerCase(Locale.ROOT);
    if (UNREAD.contains(type)) {
      throw ArticleDraft.refused(draft.name(), "ninjs of type '" + type + "', not a text");
    }
    if (type.isEmpty() && at("eventdetails") != Json.NONE) {
      throw ArticleDraft.refused(draft.name(), "ninjs with eventDetails: an event, not a text");
    }
  }

  private void identity() {
    draft.id(string(at("uri")));
    draft.headline(headline());
    string(at("byline")).or(() -> string(at("by"))).ifPresent(b -> draft.byline(b, b));
    for (String date : List.of("firstcreated", "contentcreated", "versioncreated")) {
      draft.published(string(at(date)));
    }
    draft.put(Fields.LANGUAGE, string(at("language")));
    draft.put(Fields.DATELINE, string(at("dateline")));
    draft.put(WireKeys.SLUGLINE, string(at("slugline")));
    draft.put(WireKeys.STATUS, string(at("pubstatus")));
    draft.put(WireKeys.SUMMARY, NinjsBody.plain(keys, "description"));
    draft.add(WireKeys.PLACE, string(at("located")));
    at("infosources").items().forEach(s -> draft.put(Fields.SOURCE, name(s)));
    at("infosource").items().forEach(s -> draft.put(Fields.SOURCE, name(s)));
    draft.put(Fields.SOURCE, string(at("copyrightholder")));
    links();
  }

  private Optional<String> headline() {
    return NinjsBody.plain(keys, "headline").or(() -> string(at("title")));
  }

  /** Where it stands on the web: its uri, if that is an address, or a link to itself. */
  private void links() {
    for (Json link : at("links").items()) {
      if (link.at("rel").string().orElse("").matches("canonical|alternate|self")) {
        draft.put(Fields.URL, link.at("href").string());
      }
    }
    draft.put(Fields.URL, string(at("uri")).filter(u -> u.startsWith("http")));
  }

  private void concepts() {
    both("subject", "subjects", Fields.KEYWORD);
    both("person", "people", WireKeys.PERSON);
    both("organisation", "organisations", WireKeys.ORGANIZATION);
    both("place", "places", WireKeys.PLACE);
    both("event", "events", Fields.KEYWORD);
    both("object", "objects", Fields.KEYWORD);
    both("genre", "genres", WireKeys.GENRE);
    at("keywords").items().forEach(k -> draft.add(Fields.KEYWORD, k.string().or(() -> name(k))));
  }

  private void both(String one, String many, Key<List<String>> key) {
    for (String name : List.of(one, many)) {
      for (Json concept : at(name).items()) {
        draft.add(key, concept.string().or(() -> name(concept)));
        if (name.startsWith("subject")) {
          draft.add(WireKeys.SUBJECT, code(concept));
        }
      }
    }
  }

  /** "scheme" and "code" of version 1, "uri" or "literal" of the others. */
  private static Optional<String> code(Json concept) {
    Optional<String> code = concept.at("code").string();
    String scheme = concept.at("scheme").string().orElse("");
    return concept
        .at("uri")
        .string()
        .or(
            () ->
                code.map(
                    c -> scheme.isEmpty() || scheme.endsWith("/") ? scheme + c : scheme + ":" + c))
        .or(() -> concept.at("literal").string())
        .map(SubjectCodes::shorten);
  }

  private void rights() {
    draft.put(WireKeys.EMBARGO, string(at("embargoeduntil")).or(() -> string(at("embargoed"))));
    draft.put(WireKeys.USAGE_TERMS, string(at("usageterms")));
    draft.put(WireKeys.USAGE_TERMS, string(at("rightsinfo").at("usageterms")));
    draft.put(WireKeys.USAGE_TERMS, string(at("rightsinfo").at("linkedRights")));
    draft.put(WireKeys.USAGE_TERMS, string(at("rightsinfo").at("linkedrights")));
    draft.put(WireKeys.COPYRIGHT, string(at("copyrightnotice")));
    draft.put(WireKeys.COPYRIGHT, string(at("copyrightholder")));
  }

  private static Optional<String> name(Json concept) {
    return string(concept.at("name"));
  }

  private static Optional<String> string(Json value) {
    return value.string().map(String::strip).filter(s -> !s.isEmpty());
  }
}
