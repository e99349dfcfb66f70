package dev.onrecord.read.json;

import dev.onrecord.article.Article;
import dev.onrecord.article.Role;
import dev.onrecord.query.Fields;
import dev.onrecord.read.JsonFields;
import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.draft.ArticleDraft;
import dev.onrecord.read.draft.Format;
import dev.onrecord.read.draft.Json;
import dev.onrecord.read.draft.Passage;
import dev.onrecord.read.page.Fragment;
import dev.onrecord.read.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes articles of JSON objects, as dumps hold them one a line. */
final class JsonArticle {
  private static final int TOLD_NAMES = 12;

  private static final Set<String> PROSE = Set.of("", "p", "sanitized_html");

  private JsonArticle() {}

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
