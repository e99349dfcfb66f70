package dev.onrecord.lucene.document;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Correction;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Source;
import dev.onrecord.query.SpeakerKind;
import dev.onrecord.query.SpeechQuery;
import dev.onrecord.text.Language;
import dev.onrecord.text.Tokens;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/** A reusable document for the paragraphs that one thread indexes. */
final class ParagraphFields {
  private final Document document = new Document();
  private final LongField ordinal = new LongField(Schema.ORDINAL, 0, Store.NO);
  private final TokensStream words = new TokensStream(Tokens.of(""));
  private final TextField text = new TextField(Schema.TEXT, words);
  private final StoredField storedText = new StoredField(Schema.TEXT, "");
  private final StoredField notes = new StoredField(Schema.NOTES, new BytesRef());
  private final BinaryDocValuesField speech =
      new BinaryDocValuesField(Schema.SPEECH, new BytesRef());
  private final NumericDocValuesField confidence = new NumericDocValuesField(Schema.CONFIDENCE, 0);
  private final Field[] kinds =
      Stream.of(SpeakerKind.values())
          .map(kind -> new StringField(Schema.SPEAKER_KIND, kind.toString(), Store.NO))
          .toArray(Field[]::new);
  private final TopicFields topics = new TopicFields();

  /** Returns the document with the fields of a paragraph, valid until the next call. */
  Document of(Paragraph paragraph, Tokens tokens, Language language) {
    document.clear();
    ordinal.setLongValue(paragraph.ordinal());
    words.take(tokens);
    storedText.setStringValue(paragraph.text());
    notes.setBytesValue(ValueBytes.write(paragraph, this::writeNotes));
    document.add(ordinal);
    document.add(text);
    document.add(storedText);
    document.add(notes);
    if (!paragraph.attributions().isEmpty()) {
      addSpeakers(paragraph, tokens, language);
    }
    topics.add(document, paragraph);
    paragraph.corrections().stream()
        .map(Correction::kind)
        .distinct()
        .forEach(k -> document.add(new StringField(Schema.CORRECTED, k.toString(), Store.NO)));
    return document;
  }

  private void writeNotes(DataOutput out, Paragraph paragraph) throws IOException {
    StoredAnnotations.write(out, paragraph, topics::write);
  }

  private static Set<SpeakerKind> kinds(Paragraph paragraph) {
    Set<SpeakerKind> kinds = EnumSet.noneOf(SpeakerKind.class);
    paragraph.attributions().forEach(a -> kinds.add(SpeakerKind.of(a.by())));
    return kinds;
  }

  /** Returns the highest confidence in thousandths. */
  private static long confidence(Paragraph paragraph) {
    double highest =
        paragraph.attributions().stream().mapToDouble(Attribution::confidence).max().orElse(0);
    return SpeechQuery.Confident.thousandths(highest);
  }

  private void addSpeakers(Paragraph paragraph, Tokens tokens, Language language) {
    SpeechRanges.encode(paragraph, tokens)
        .ifPresent(
            ranges -> {
              speech.setBytesValue(ranges);
              document.add(speech);
            });
    for (String speaker : paragraph.speakers()) {
      document.add(new KeywordField(Schema.SPEAKER, speaker, Store.NO));
    }
    for (SpeakerKind kind : kinds(paragraph)) {
      document.add(kinds[kind.ordinal()]);
    }
    Set<BytesRef> runs = new HashSet<>();
    paragraph.attributions().forEach(said -> runs.addAll(StatementRuns.terms(said, tokens)));
    runs.forEach(run -> document.add(new StringField(Schema.SAID, run, Store.NO)));
    confidence.setLongValue(confidence(paragraph));
    document.add(confidence);
    for (Attribution attribution : paragraph.attributions()) {
      if (attribution.by() instanceof Source.Unnamed(String description)) {
        Tokens described = Tokens.of(description, language);
        document.add(new TextField(Schema.UNNAMED, new TokensStream(described)));
      }
    }
  }
}
