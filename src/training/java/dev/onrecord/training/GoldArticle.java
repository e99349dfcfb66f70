package dev.onrecord.training;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.onrecord.article.Span;
import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.entity.KnownPeople;
import dev.onrecord.text.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An article of a corpus with its marked attributions. */
public record GoldArticle(String id, List<String> paragraphs, List<GoldQuote> quotes) {

  /**
   * A marked attribution. Its offsets are in UTF-16 units of its paragraph; those of the file are
   * in code points.
   */
  public record GoldQuote(
      int para,
      List<Span> spans,
      String type,
      String cue,
      String cueClass,
      Optional<String> mention,
      int mentionPara,
      Span mentionSpan,
      Optional<String> name,
      Optional<String> nameOrSilver,
      String origin,
      String entityType) {}

  /** Reads a JSON Lines file with an article on each line. */
  public static List<GoldArticle> read(Path file) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      articles.add(parse(line));
    }
    return articles;
  }

  /**
   * Returns whether this article is held out: evaluated rarely, and not learned from when tuning.
   */
  public boolean heldOut() {
    return Math.floorMod(id.hashCode() * 31 + 7, 10) < 4;
  }

  /** Returns the tokens, sentences, quotations, mentions and entities of this article. */
  ArticleContext context() {
    List<Tokens> texts = paragraphs.stream().map(Tokens::of).toList();
    return ArticleContext.of(Tokens.of(""), texts, new KnownPeople());
  }

  static GoldArticle parse(String json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return article(object(parser));
    }
  }

  @SuppressWarnings("unchecked")
  private static GoldArticle article(Map<String, Object> fields) {
    List<String> paragraphs = (List<String>) fields.get("paragraphs");
    List<GoldQuote> quotes = new ArrayList<>();
    for (Object quote : (List<Object>) fields.get("quotes")) {
      quotes.add(quote((Map<String, Object>) quote, paragraphs));
    }
    return new GoldArticle((String) fields.get("id"), paragraphs, quotes);
  }

  @SuppressWarnings("unchecked")
  private static GoldQuote quote(Map<String, Object> q, List<String> paragraphs) {
    int para = number(q, "para");
    String text = paragraphs.get(para);
    List<Span> spans = new ArrayList<>();
    for (Object span : (List<Object>) q.get("spans")) {
      List<Object> ends = (List<Object>) span;
      spans.add(span(text, ((Number) ends.get(0)).intValue(), ((Number) ends.get(1)).intValue()));
    }
    Optional<String> mention = string(q, "speaker_mention");
    int mentionPara =
        mention.isPresent() && q.get("mention_para") != null ? number(q, "mention_para") : -1;
    Span mentionSpan =
        mentionPara >= 0
            ? span(
                paragraphs.get(mentionPara), number(q, "mention_start"), number(q, "mention_end"))
            : new Span(0, 0);
    Optional<String> name = string(q, "speaker_name");
    return new GoldQuote(
        para,
        spans,
        (String) q.get("type"),
        string(q, "cue").orElse(""),
        (String) q.get("cue_class"),
        mention,
        mentionPara,
        mentionSpan,
        name,
        string(q, "name_silver").or(() -> name),
        string(q, "name_origin").orElse(""),
        string(q, "speaker_etype").orElse(""));
  }

  private static int number(Map<String, Object> fields, String name) {
    return ((Number) fields.get(name)).intValue();
  }

  private static Optional<String> string(Map<String, Object> fields, String name) {
    return Optional.ofNullable((String) fields.get(name)).filter(s -> !s.isEmpty());
  }

  /** Converts offsets in code points to a span in UTF-16 units. */
  private static Span span(String text, int from, int to) {
    boolean plain = text.codePointCount(0, text.length()) == text.length();
    return plain
        ? new Span(from, to)
        : new Span(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser));
    }
    return fields;
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_NUMBER_INT -> parser.getIntValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> parser.getText();
    };
  }

  private static List<Object> array(JsonParser parser) throws IOException {
    List<Object> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(parser));
    }
    return values;
  }
}
