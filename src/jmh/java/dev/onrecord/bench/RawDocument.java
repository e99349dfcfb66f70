package dev.onrecord.bench;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** A document whose fields are reused for every paragraph of one thread. */
final class RawDocument {
  static final String ID = "id";
  static final String TEXT = "text";
  static final String HEADLINE = "headline";
  static final String SOURCE = "source";
  static final String PUBLISHED = "published";
  static final String SPEAKER = "speaker";
  static final String TOPIC = "topic";

  private final boolean notes;
  private final Document document = new Document();
  private final StringField id = new StringField(ID, "", Store.NO);
  private final SortedDocValuesField idValue = new SortedDocValuesField(ID, new BytesRef());
  private final LongField ordinal = new LongField("ordinal", 0, Store.NO);
  private final TextField text = new TextField(TEXT, "", Store.YES);
  private final TextField headline = new TextField(HEADLINE, "", Store.YES);
  private final KeywordField source = new KeywordField(SOURCE, "", Store.NO);
  private final LongField published = new LongField(PUBLISHED, 0, Store.NO);
  private final StoredField note = new StoredField("notes", new BytesRef());
  private final BinaryDocValuesField speech = new BinaryDocValuesField("speech", new BytesRef());

  RawDocument(boolean notes) {
    this.notes = notes;
  }

  Document of(RawParagraph paragraph) {
    document.clear();
    id.setStringValue(paragraph.id());
    idValue.setBytesValue(new BytesRef(paragraph.id()));
    ordinal.setLongValue(paragraph.ordinal());
    text.setStringValue(paragraph.text());
    headline.setStringValue(paragraph.headline());
    source.setStringValue(paragraph.source());
    published.setLongValue(paragraph.day());
    document.add(id);
    document.add(idValue);
    document.add(ordinal);
    document.add(text);
    document.add(headline);
    document.add(source);
    document.add(published);
    addAnnotations(paragraph);
    return document;
  }

  private void addAnnotations(RawParagraph paragraph) {
    paragraph.speakers().forEach(s -> document.add(new KeywordField(SPEAKER, s, Store.NO)));
    paragraph.unnamed().forEach(u -> document.add(new TextField("unnamed", u, Store.NO)));
    paragraph
        .topics()
        .forEach(t -> document.add(new SortedSetDocValuesField(TOPIC, new BytesRef(t))));
    paragraph.broaderTopics().forEach(t -> document.add(new StringField(TOPIC, t, Store.NO)));
    paragraph.ownTopics().forEach(t -> document.add(new StringField("topic.own", t, Store.NO)));
    if (notes) {
      note.setBytesValue(paragraph.notes());
      document.add(note);
      paragraph.speech().ifPresent(this::addSpeech);
    }
  }

  private void addSpeech(BytesRef ranges) {
    speech.setBytesValue(ranges);
    document.add(speech);
  }
}
