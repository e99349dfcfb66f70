package dev.onrecord.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.onrecord.annotate.Annotator;
import dev.onrecord.annotate.AnnotatorOptions;
import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Source;
import dev.onrecord.article.Span;
import dev.onrecord.training.GoldArticle;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A program that writes the attributions of the standard annotator in the two formats that the
 * scorers of the corpora read: {@code SystemFiles CORPUS.jsonl PARAGRAPHS.jsonl QUOTES.jsonl
 * [held|tune]}. The system property {@code threshold} is the least confidence.
 */
final class SystemFiles {
  private static final JsonFactory JSON = new JsonFactory();

  private SystemFiles() {}

  static void write(List<GoldArticle> articles, Annotator annotator, Path paragraphs, Path quotes)
      throws IOException {
    try (Writer p = Files.newBufferedWriter(paragraphs);
        Writer q = Files.newBufferedWriter(quotes)) {
      for (GoldArticle gold : articles) {
        List<Paragraph> annotated = annotator.annotate(Article.of(gold.id(), gold.paragraphs()));
        p.write(speakers(gold, annotated) + "\n");
        q.write(quotes(gold, annotated) + "\n");
      }
    }
  }

  private static String speakers(GoldArticle gold, List<Paragraph> annotated) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("id", gold.id());
      json.writeArrayFieldStart("speakers");
      for (Paragraph paragraph : annotated) {
        json.writeStartArray();
        for (String speaker : paragraph.speakers()) {
          json.writeString(speaker);
        }
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return line.toString();
  }

  /**
   * Returns the line of an article with all its attributions: {@code {"id", "paras": [{"speakers",
   * "at": [{"by", "name", "src", "content", "rule"}]}]}}.
   */
  static String attributions(GoldArticle gold, List<Paragraph> annotated) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("id", gold.id());
      json.writeArrayFieldStart("paras");
      for (Paragraph paragraph : annotated) {
        json.writeStartObject();
        json.writeArrayFieldStart("speakers");
        for (String speaker : paragraph.speakers()) {
          json.writeString(speaker);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("at");
        for (Attribution attribution : paragraph.attributions()) {
          attribution(json, paragraph.text(), attribution);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void attribution(JsonGenerator json, String text, Attribution a)
      throws IOException {
    json.writeStartObject();
    String by =
        a.by() instanceof Source.Person
            ? "person"
            : a.by() instanceof Source.Organization ? "org" : "unnamed";
    json.writeStringField("by", by);
    json.writeStringField("name", a.speaker().orElse(""));
    json.writeStringField("rule", a.rule());
    json.writeStringField("kind", a.kind().toString());
    json.writeNumberField("conf", a.confidence());
    json.writeFieldName("src");
    if (a.source().isPresent()) {
      bounds(json, text, a.source().get());
    } else {
      json.writeNull();
    }
    json.writeArrayFieldStart("content");
    for (Span span : a.content()) {
      bounds(json, text, span);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void bounds(JsonGenerator json, String text, Span span) throws IOException {
    json.writeStartArray();
    json.writeNumber(codePoints(text, span.start()));
    json.writeNumber(codePoints(text, span.end()));
    json.writeEndArray();
  }

  private static String quotes(GoldArticle gold, List<Paragraph> annotated) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("id", gold.id());
      json.writeArrayFieldStart("quotes");
      for (Paragraph paragraph : annotated) {
        for (Attribution attribution : paragraph.attributions()) {
          for (Span span : attribution.content()) {
            quote(json, paragraph, attribution, span);
          }
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void quote(JsonGenerator json, Paragraph paragraph, Attribution a, Span span)
      throws IOException {
    String text = paragraph.text();
    json.writeStartObject();
    json.writeNumberField("para", paragraph.ordinal());
    json.writeNumberField("start", codePoints(text, span.start()));
    json.writeNumberField("end", codePoints(text, span.end()));
    if (a.source().isPresent()) {
      Span source = a.source().get();
      json.writeStringField("mention", source.in(text));
      json.writeNumberField("mentionPara", paragraph.ordinal());
      json.writeNumberField("mentionStart", codePoints(text, source.start()));
      json.writeNumberField("mentionEnd", codePoints(text, source.end()));
    }
    if (a.by() instanceof Source.Unnamed unnamed) {
      json.writeStringField("speaker", unnamed.description());
    } else {
      json.writeStringField("speaker", a.speaker().orElse(""));
      json.writeStringField("canonical", a.speaker().orElse(""));
    }
    json.writeEndObject();
  }

  private static int codePoints(String text, int units) {
    return text.codePointCount(0, units);
  }

  public static void main(String[] args) throws IOException {
    List<GoldArticle> all = GoldArticle.read(Path.of(args[0]));
    List<GoldArticle> part =
        all.stream().filter(a -> args.length < 4 || a.heldOut() == args[3].equals("held")).toList();
    double threshold = Double.parseDouble(System.getProperty("threshold", "0"));
    Annotator annotator = Annotator.of(AnnotatorOptions.standard().withThreshold(threshold));
    write(part, annotator, Path.of(args[1]), Path.of(args[2]));
  }
}
