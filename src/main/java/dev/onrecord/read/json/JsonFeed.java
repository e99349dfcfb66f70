package dev.onrecord.read.json;

import dev.onrecord.article.Article;
import dev.onrecord.query.Fields;
import dev.onrecord.read.JsonFields;
import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.UnreadableArticleException.Problem;
import dev.onrecord.read.WireKeys;
import dev.onrecord.read.bytes.Decoder;
import dev.onrecord.read.draft.ArticleDraft;
import dev.onrecord.read.draft.CandidateRecord;
import dev.onrecord.read.draft.Json;
import dev.onrecord.read.draft.RecordSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;

/** The items of a feed in JSON (JSON Feed, versions 1 and 1.1), which is one object. */
public final class JsonFeed implements RecordSource {
  private static final JsonFields NAMES =
      JsonFields.none()
          .withId("id")
          .withText("content_html", "content_text")
          .with(Fields.HEADLINE, "title")
          .withDay(Fields.PUBLISHED, "date_published")
          .with(Fields.URL, "url", "external_url")
          .withAll(Fields.AUTHOR, "authors", "author")
          .withAll(Fields.KEYWORD, "tags")
          .with(WireKeys.SUMMARY, "summary")
          .with(Fields.LANGUAGE, "language");

  private final Json feed;
  private final String name;
  private final Iterator<Json> items;
  private int number;

  private JsonFeed(Json feed, String name) {
    this.feed = feed;
    this.name = name;
    this.items = feed.at("items").items().iterator();
  }

  /**
   * The items of a feed.
   *
   * @throws UnreadableArticleException if it is no JSON, or larger than the limit
   */
  public static JsonFeed of(InputStream in, String name, int maxBytes) throws IOException {
    byte[] bytes = in.readNBytes(maxBytes);
    if (bytes.length == maxBytes && in.read() >= 0) {
      String reason = "a JSON Feed of more than " + maxBytes + " bytes; raise ReadOptions.maxBytes";
      throw new UnreadableArticleException(Problem.TOO_LARGE, name, maxBytes, reason);
    }
    return new JsonFeed(Json.parse(Decoder.of(name, bytes).decode(bytes), name), name);
  }

  @Override
  public Optional<CandidateRecord> next() {
    if (!items.hasNext()) {
      return Optional.empty();
    }
    Json item = items.next();
    String label = (name.isEmpty() ? "text" : name) + ", item " + ++number;
    return Optional.of(new CandidateRecord(0, () -> article(item, label)));
  }

  private Article article(Json item, String label) {
    if (!(item instanceof Json.Fields object)) {
      throw ArticleDraft.refused(label, "an item of a feed that is no object");
    }
    if (isBlank(object, "content_html") && isBlank(object, "content_text")) {
      throw ArticleDraft.refused(label, "an item of a feed with a summary only, not its text");
    }
    Article article = JsonArticle.read(object, NAMES, label);
    Optional<String> source = feed.at("title").string().filter(t -> !t.isBlank());
    Optional<String> language = feed.at("language").string().filter(l -> !l.isBlank());
    Article named = source.isEmpty() ? article : article.withSource(source.get().strip());
    return language.isEmpty() || named.get(Fields.LANGUAGE).isPresent()
        ? named
        : named.with(Fields.LANGUAGE, language.get().strip());
  }

  private static boolean isBlank(Json.Fields object, String key) {
    return object.at(key).string().orElse("").isBlank();
  }
}
