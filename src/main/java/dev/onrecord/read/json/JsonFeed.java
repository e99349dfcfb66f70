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
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A feed in JSON (JSON Feed, versions 1 and 1.1), which is one object with an array of items.
 *
 * @param content the object
 */
public record JsonFeed(Json content) {
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

  /**
   * Returns the items of a feed.
   *
   * @throws UnreadableArticleException if it is no JSON, or larger than the limit
   */
  public static RecordSource of(InputStream in, String name, int maxBytes) throws IOException {
    byte[] bytes = in.readNBytes(maxBytes);
    if (bytes.length == maxBytes && in.read() >= 0) {
      String reason = "a JSON Feed of more than " + maxBytes + " bytes; raise ReadOptions.maxBytes";
      throw new UnreadableArticleException(Problem.TOO_LARGE, name, maxBytes, reason);
    }
    Json content = Json.parse(Decoder.of(name, bytes).decode(bytes), name);
    return RecordSource.of(new JsonFeed(content).items(name.isEmpty() ? "text" : name));
  }

  private Iterator<CandidateRecord> items(String name) {
    List<Json> items = content.at("items").items();
    return IntStream.range(0, items.size())
        .mapToObj(
            i -> new CandidateRecord(0, () -> article(items.get(i), name + ", item " + (i + 1))))
        .iterator();
  }

  private Article article(Json item, String label) {
    if (!(item instanceof Json.Fields object)) {
      throw ArticleDraft.refused(label, "an item of a feed that is no object");
    }
    if (isBlank(object, "content_html") && isBlank(object, "content_text")) {
      throw ArticleDraft.refused(label, "an item of a feed with a summary only, not its text");
    }
    Article article = JsonArticle.read(object, NAMES, label);
    Optional<String> source = content.at("title").string().filter(t -> !t.isBlank());
    Optional<String> language = content.at("language").string().filter(l -> !l.isBlank());
    Article named = source.isEmpty() ? article : article.withSource(source.get().strip());
    return language.isEmpty() || named.get(Fields.LANGUAGE).isPresent()
        ? named
        : named.with(Fields.LANGUAGE, language.get().strip());
  }

  private static boolean isBlank(Json.Fields object, String key) {
    return object.at(key).string().orElse("").isBlank();
  }
}
