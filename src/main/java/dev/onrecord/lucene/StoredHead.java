package dev.onrecord.lucene;

import dev.onrecord.article.Article;
import dev.onrecord.article.Topic;
import dev.onrecord.article.Value;
import java.io.IOException;
import java.util.SortedMap;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.util.BytesRef;

/**
 * What every hit shows of its article, and the topics of all its paragraphs, each once: the
 * paragraphs' own notes say only where in these bytes a topic begins.
 *
 * @param id the article's id
 * @param metadata the article's metadata
 * @param topics reads a topic that a paragraph's notes refer to, or hold
 */
record StoredHead(String id, SortedMap<String, Value> metadata, Bytes.Reader<Topic> topics) {
  private static final int FIRST_FORMAT_WITH_TOPICS = 2;

  static BytesRef encode(Article article, BytesRef topics) {
    return Bytes.write(
        article,
        (out, a) -> {
          StoredArticle.writeHead(out, a);
          out.writeVInt(topics.length);
          out.writeBytes(topics.bytes, topics.offset, topics.length);
        });
  }

  static StoredHead decode(BytesRef bytes) throws IOException {
    return Bytes.read(bytes, StoredHead::read);
  }

  private static StoredHead read(DataInput in) throws IOException {
    int format = StoredArticle.readFormat(in);
    return new StoredHead(
        in.readString(),
        StoredArticle.readMetadata(in),
        format < FIRST_FORMAT_WITH_TOPICS ? StoredNotes::readTopic : topics(in));
  }

  private static Bytes.Reader<Topic> topics(DataInput in) throws IOException {
    byte[] topics = new byte[in.readVInt()];
    in.readBytes(topics, 0, topics.length);
    return TopicTable.reader(topics);
  }
}
