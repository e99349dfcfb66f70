package dev.onrecord.lucene;

import dev.onrecord.analysis.Tokens;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Source;
import dev.onrecord.article.Tag;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** One thread's document for paragraphs, whose fields are used again for every one of them. */
final class ParagraphFields {
  private final Document document = new Document();
  private final LongField ordinal = new LongField(Schema.ORDINAL, 0, Store.NO);
  private final TokensStream words = new TokensStream(Tokens.of(""));
  private final TextField text = new TextField(Schema.TEXT, words);
  private final StoredField storedText = new StoredField(Schema.TEXT, "");
  private final StoredField notes = new StoredField(Schema.NOTES, new BytesRef());
  private final BinaryDocValuesField speech =
      new BinaryDocValuesField(Schema.SPEECH, new BytesRef());

  /** The document with the paragraph's own fields, until it is asked for another paragraph. */
  Document of(Paragraph paragraph, Tokens tokens) {
    document.clear();
    ordinal.setLongValue(paragraph.ordinal());
    words.take(tokens);
    storedText.setStringValue(paragraph.text());
    notes.setBytesValue(StoredNotes.encode(paragraph));
    document.add(ordinal);
    document.add(text);
    document.add(storedText);
    document.add(notes);
    if (!paragraph.attributions().isEmpty()) {
      addSpeakers(paragraph, tokens);
    }
    if (!paragraph.tags().isEmpty()) {
      addTopics(paragraph);
    }
    return document;
  }

  private void addSpeakers(Paragraph paragraph, Tokens tokens) {
    SpeechRanges.encode(paragraph, tokens).ifPresent(this::addSpeech);
    for (String speaker : paragraph.speakers()) {
      document.add(new KeywordField(Schema.SPEAKER, speaker, Store.NO));
    }
    for (Attribution attribution : paragraph.attributions()) {
      if (attribution.by() instanceof Source.Unnamed(String description)) {
        document.add(new TextField(Schema.UNNAMED, new TokensStream(Tokens.of(description))));
      }
    }
  }

  private void addSpeech(BytesRef ranges) {
    speech.setBytesValue(ranges);
    document.add(speech);
  }

  private void addTopics(Paragraph paragraph) {
    for (String topic : paragraph.topics()) {
      document.add(new SortedSetDocValuesField(Schema.TOPIC, new BytesRef(topic)));
    }
    withBroader(paragraph, tag -> true)
        .forEach(topic -> document.add(new StringField(Schema.TOPIC, topic, Store.NO)));
    withBroader(paragraph, tag -> tag.origin() == Tag.Origin.PARAGRAPH)
        .forEach(topic -> document.add(new StringField(Schema.OWN_TOPIC, topic, Store.NO)));
  }

  private static Set<String> withBroader(Paragraph paragraph, Predicate<Tag> wanted) {
    Set<String> topics = new LinkedHashSet<>();
    for (Tag tag : paragraph.tags()) {
      if (wanted.test(tag)) {
        topics.add(tag.topic().name());
        topics.addAll(tag.topic().broader());
      }
    }
    return topics;
  }
}
