package dev.onrecord.lucene.document;

import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Tag;
import dev.onrecord.article.Topic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * A cache of the fields of topics for one thread, since paragraphs share few topics. The size is
 * bounded, since annotators may create any number of topics.
 */
final class TopicFields {
  private static final int MOST_KEPT = 4096;

  private final Map<String, Once> values = new HashMap<>();
  private final Map<String, Once> terms = new HashMap<>();
  private final Map<String, Once> ownTerms = new HashMap<>();
  private final Map<Topic, Known> topics = new HashMap<>();
  private int documents;

  /** A field, and the last document that it was added to. */
  private static final class Once {
    private final Field field;
    private int document;

    Once(Field field) {
      this.field = field;
    }
  }

  /** The fields of a topic, with the terms of its broader topics, and its stored bytes. */
  private record Known(Once value, List<Once> terms, List<Once> ownTerms, BytesRef stored) {}

  /** Adds the fields of a paragraph's topics to its document, each once. */
  void add(Document document, Paragraph paragraph) {
    documents++;
    List<Tag> tags = paragraph.tags();
    for (int i = 0; i < tags.size(); i++) {
      Tag tag = tags.get(i);
      Known known = known(tag.topic());
      add(document, known.value());
      add(document, known.terms());
      if (tag.origin() == Tag.Origin.PARAGRAPH) {
        add(document, known.ownTerms());
      }
    }
  }

  /** Writes a topic as {@link StoredAnnotations#writeTopic} does. */
  void write(DataOutput out, Topic topic) throws IOException {
    BytesRef stored = known(topic).stored();
    out.writeBytes(stored.bytes, stored.offset, stored.length);
  }

  private void add(Document document, List<Once> fields) {
    for (int i = 0; i < fields.size(); i++) {
      add(document, fields.get(i));
    }
  }

  private void add(Document document, Once once) {
    if (once.document != documents) {
      once.document = documents;
      document.add(once.field);
    }
  }

  private Known known(Topic topic) {
    Known known = topics.get(topic);
    if (known == null) {
      known = make(topic);
      topics.put(topic, known);
    }
    return known;
  }

  private Known make(Topic topic) {
    if (topics.size() == MOST_KEPT) {
      List.of(values, terms, ownTerms, topics).forEach(Map::clear);
    }
    List<String> all = Stream.concat(Stream.of(topic.name()), topic.broader().stream()).toList();
    return new Known(
        values.computeIfAbsent(
            TopicPath.of(topic).toString(),
            n -> new Once(new SortedSetDocValuesField(Schema.TOPIC, new BytesRef(n)))),
        terms(Schema.TOPIC, terms, all),
        terms(Schema.OWN_TOPIC, ownTerms, all),
        BytesRef.deepCopyOf(ValueBytes.write(topic, StoredAnnotations::writeTopic)));
  }

  private static List<Once> terms(String field, Map<String, Once> made, List<String> names) {
    List<Once> terms = new ArrayList<>(names.size());
    for (String name : names) {
      terms.add(made.computeIfAbsent(name, n -> new Once(new StringField(field, n, Store.NO))));
    }
    return terms;
  }
}
