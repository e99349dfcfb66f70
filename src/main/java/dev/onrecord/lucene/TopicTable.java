package dev.onrecord.lucene;

import dev.onrecord.article.Topic;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * The topics of one article as bytes, each once, and each of their names once: the paragraphs refer
 * to a topic, and a topic to its names, by the place where they begin.
 */
final class TopicTable {
  private final Bytes.Buffer bytes = new Bytes.Buffer();
  private int articles;

  /** A string, and where it begins in the table of the last article that has it. */
  static final class Entry {
    private final String string;
    private final List<Entry> names;
    private int article;
    private int start;

    private Entry(String string, List<Entry> names) {
      this.string = string;
      this.names = names;
    }

    /** A name that topics have, or are part of. */
    static Entry name(String name) {
      return new Entry(name, List.of());
    }

    /** A topic: its own name, and then those of the topics that it is part of. */
    static Entry topic(String id, List<Entry> names) {
      return new Entry(id, names);
    }
  }

  /** Begins with another article. */
  void begin() {
    articles++;
    bytes.clear();
  }

  /** The topics of the article so far. */
  BytesRef bytes() {
    return bytes.written();
  }

  /** Writes where in the table a topic begins, and the topic there. */
  void write(DataOutput out, Entry topic) throws IOException {
    if (topic.article != articles) {
      for (Entry name : topic.names) {
        if (name.article != articles) {
          append(name);
        }
      }
      append(topic);
      Bytes.writeList(bytes, topic.names, (o, name) -> o.writeVInt(name.start));
    }
    out.writeVInt(topic.start);
  }

  private void append(Entry entry) throws IOException {
    entry.article = articles;
    entry.start = bytes.written().length;
    bytes.writeString(entry.string);
  }

  /** Reads the topics of a table by what {@link #write} has written to a paragraph's notes. */
  static Bytes.Reader<Topic> reader(byte[] table) {
    return notes -> {
      DataInput topic = at(table, notes.readVInt());
      String id = topic.readString();
      List<String> names = Bytes.readList(topic, in -> at(table, in.readVInt()).readString());
      return new Topic(id, names.getFirst(), names.subList(1, names.size()));
    };
  }

  private static DataInput at(byte[] table, int start) {
    return new ByteArrayDataInput(table, start, table.length - start);
  }
}
