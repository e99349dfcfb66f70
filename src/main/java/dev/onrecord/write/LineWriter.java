package dev.onrecord.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Block;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Span;
import dev.onrecord.article.Tag;
import dev.onrecord.article.Value;
import dev.onrecord.query.SpeakerKind;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes articles and their annotations as lines of JSON. */
public final class LineWriter {
  /** The version of the form. */
  static final int VERSION = 1;

  private static final JsonFactory JSON =
      JsonFactory.builder().configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false).build();

  private LineWriter() {}

  /** Writes an article as one line. */
  public static void write(Article article, List<Paragraph> annotated, Writer out)
      throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeNumberField("onrecord", VERSION);
      json.writeStringField("id", article.id());
      json.writeObjectFieldStart("metadata");
      for (Map.Entry<String, Value> entry : article.metadata().entrySet()) {
        json.writeObjectFieldStart(entry.getKey());
        write(json, entry.getValue());
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeStringField("text", article.text());
      json.writeArrayFieldStart("blocks");
      for (Block block : article.blocks()) {
        write(json, block);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("paragraphs");
      for (Paragraph paragraph : annotated) {
        write(json, paragraph);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write("\n");
    out.flush();
  }

  private static void write(JsonGenerator json, Value value) throws IOException {
    switch (value) {
      case Value.Text(String text) -> json.writeStringField("text", text);
      case Value.Keywords(List<String> keywords) -> writeStrings(json, "keywords", keywords);
      case Value.Whole(long number) -> json.writeNumberField("number", number);
      case Value.Day day -> json.writeStringField("day", day.date().toString());
    }
  }

  private static void writeStrings(JsonGenerator json, String name, List<String> strings)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String string : strings) {
      json.writeString(string);
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Block block) throws IOException {
    json.writeStartObject();
    writeSpans(json, "span", List.of(block.span()));
    json.writeStringField("role", block.role().name());
    if (!block.reason().isEmpty()) {
      json.writeStringField("reason", block.reason());
    }
    json.writeEndObject();
  }

  /** Writes the numbers of spans one after another: the start and the end of each. */
  private static void writeSpans(JsonGenerator json, String name, List<Span> spans)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Span span : spans) {
      json.writeNumber(span.start());
      json.writeNumber(span.end());
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Paragraph paragraph) throws IOException {
    json.writeStartObject();
    json.writeNumberField("ordinal", paragraph.ordinal());
    writeSpans(json, "span", List.of(paragraph.span()));
    json.writeArrayFieldStart("attributions");
    for (Attribution attribution : paragraph.attributions()) {
      write(json, attribution);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("tags");
    for (Tag tag : paragraph.tags()) {
      write(json, tag);
    }
    json.writeEndArray();
    writeStrings(
        json, "corrections", paragraph.corrections().stream().map(Object::toString).toList());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Attribution attribution) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", attribution.kind().name().toLowerCase(Locale.ROOT));
    if (attribution.speaker().isPresent()) {
      json.writeStringField("speaker", attribution.speaker().get());
    }
    json.writeStringField("speakerKind", SpeakerKind.of(attribution.by()).toString());
    writeSpans(json, "spans", attribution.content());
    writeSpans(json, "speakerSpans", attribution.source().stream().toList());
    writeSpans(json, "cueSpans", attribution.cue().stream().toList());
    json.writeNumberField("confidence", attribution.confidence());
    json.writeStringField("rule", attribution.rule());
    json.writeStringField("origin", attribution.origin().name().toLowerCase(Locale.ROOT));
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Tag tag) throws IOException {
    json.writeStartObject();
    json.writeStringField("topic", tag.topic().name());
    json.writeStringField("topicId", tag.topic().id());
    writeStrings(json, "broader", tag.topic().broader());
    json.writeStringField("origin", tag.origin().name().toLowerCase(Locale.ROOT));
    writeSpans(json, "spans", tag.evidence());
    json.writeEndObject();
  }
}
