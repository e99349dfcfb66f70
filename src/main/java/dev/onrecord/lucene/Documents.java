package dev.onrecord.lucene;

import dev.onrecord.analysis.Analysed;
import dev.onrecord.analysis.Tokens;
import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Source;
import dev.onrecord.article.Tag;
import dev.onrecord.article.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Makes the documents of an article's block. */
final class Documents {
  private static final FieldType TERMS_ONLY = termsOnly();

  private final Analysed analysed;
  private final Article article;

  private Documents(Analysed analysed) {
    this.analysed = analysed;
    this.article = analysed.article();
  }

  /** A document for each paragraph, in order, and then that of the article. */
  static List<Document> of(Analysed analysed) {
    Documents documents = new Documents(analysed);
    List<Document> block = new ArrayList<>(analysed.paragraphs().size() + 1);
    for (int i = 0; i < analysed.paragraphs().size(); i++) {
      block.add(documents.child(analysed.paragraphs().get(i), analysed.tokens().get(i)));
    }
    block.add(documents.parent());
    return block;
  }

  private Document child(Paragraph paragraph, Tokens tokens) {
    Document child = new Document();
    child.add(new StringField(Schema.KIND, Schema.PARAGRAPH, Store.NO));
    child.add(new KeywordField(Schema.ID, article.id(), Store.NO));
    child.add(new LongField(Schema.ORDINAL, paragraph.ordinal(), Store.NO));
    child.add(new TextField(Schema.TEXT, new TokensStream(tokens)));
    child.add(new StoredField(Schema.TEXT, paragraph.text()));
    child.add(new StoredField(Schema.NOTES, StoredNotes.encode(paragraph)));
    SpeechRanges.encode(paragraph, tokens)
        .ifPresent(ranges -> child.add(new BinaryDocValuesField(Schema.SPEECH, ranges)));
    paragraph.speakers().forEach(s -> child.add(new KeywordField(Schema.SPEAKER, s, Store.NO)));
    addUnnamed(child, paragraph);
    addTopics(child, paragraph);
    article.metadata().forEach((name, value) -> addToChild(child, Schema.metadata(name), value));
    return child;
  }

  private static void addUnnamed(Document child, Paragraph paragraph) {
    for (Attribution attribution : paragraph.attributions()) {
      if (attribution.by() instanceof Source.Unnamed(String description)) {
        child.add(new TextField(Schema.UNNAMED, new TokensStream(Tokens.of(description))));
      }
    }
  }

  private static void addTopics(Document child, Paragraph paragraph) {
    for (String topic : paragraph.topics()) {
      child.add(new SortedSetDocValuesField(Schema.TOPIC, new BytesRef(topic)));
    }
    withBroader(paragraph, tag -> true)
        .forEach(topic -> child.add(new StringField(Schema.TOPIC, topic, Store.NO)));
    withBroader(paragraph, tag -> tag.origin() == Tag.Origin.PARAGRAPH)
        .forEach(topic -> child.add(new StringField(Schema.OWN_TOPIC, topic, Store.NO)));
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

  /** What is filtered, sorted and counted by is needed on every paragraph; texts are not. */
  private static void addToChild(Document child, String field, Value value) {
    switch (value) {
      case Value.Text text -> {}
      case Value.Keywords(List<String> values) ->
          values.stream().distinct().forEach(v -> child.add(new KeywordField(field, v, Store.NO)));
      case Value.Whole(long number) -> child.add(new LongField(field, number, Store.NO));
      case Value.Day day -> child.add(new LongField(field, day.date().toEpochDay(), Store.NO));
    }
  }

  private Document parent() {
    Document parent = new Document();
    parent.add(new StringField(Schema.KIND, Schema.ARTICLE, Store.NO));
    parent.add(new KeywordField(Schema.ID, article.id(), Store.NO));
    parent.add(new StoredField(Schema.WHOLE, StoredArticle.encode(article)));
    article
        .metadata()
        .forEach(
            (name, value) -> {
              if (value instanceof Value.Text(String text)) {
                TokensStream words = new TokensStream(Tokens.of(text));
                parent.add(new TextField(Schema.metadata(name), words));
              }
            });
    names().forEach(term -> parent.add(new Field(Schema.NAMES, term, TERMS_ONLY)));
    return parent;
  }

  private Set<String> names() {
    Set<String> terms = new LinkedHashSet<>();
    for (Paragraph paragraph : analysed.paragraphs()) {
      for (Attribution attribution : paragraph.attributions()) {
        if (attribution.by() instanceof Source.Named named) {
          terms.addAll(Names.terms(named));
        }
      }
    }
    return terms;
  }

  private static FieldType termsOnly() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setOmitNorms(true);
    type.setTokenized(false);
    type.freeze();
    return type;
  }
}
