package dev.onrecord.lucene.document;

import dev.onrecord.article.Topic;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A cache of decoded topics, found by their stored bytes, since most hits share few topics. The
 * size is bounded: of two topics with the same place the later one is kept.
 */
final class KnownTopics {
  private static final int PLACES = 1 << 12;
  private static final int LONGEST = 512;

  private final AtomicReferenceArray<@Nullable Known> places = new AtomicReferenceArray<>(PLACES);

  /** A topic and its bytes from {@link StoredAnnotations#writeTopic}. */
  @SuppressWarnings("ArrayRecordComponent") // it is never compared
  private record Known(byte[] stored, Topic topic) {
    boolean startsAt(int at, byte[] bytes, int end) {
      return at + stored.length <= end
          && Arrays.equals(bytes, at, at + stored.length, stored, 0, stored.length);
    }
  }

  /**
   * Reads a topic.
   *
   * @param in the input, positioned at the topic
   * @param bytes the bytes that the input reads
   */
  Topic read(ByteArrayDataInput in, BytesRef bytes) throws IOException {
    int start = in.getPosition();
    int place = place(in, bytes.bytes);
    Known known = places.get(place);
    if (known != null && known.startsAt(start, bytes.bytes, bytes.offset + bytes.length)) {
      in.setPosition(start + known.stored.length);
      return known.topic;
    }
    in.setPosition(start);
    Topic topic = StoredAnnotations.readTopic(in);
    if (in.getPosition() - start <= LONGEST) {
      byte[] stored = Arrays.copyOfRange(bytes.bytes, start, in.getPosition());
      places.set(place, new Known(stored, topic));
    }
    return topic;
  }

  /** Returns the place of the topic at the input's position, by the hash of its id. */
  private static int place(ByteArrayDataInput in, byte[] bytes) {
    int length = in.readVInt();
    int at = in.getPosition();
    int end = (int) Math.min((long) at + Math.max(0, length), bytes.length);
    int hash = 0;
    for (int i = at; i < end && i < at + LONGEST; i++) {
      hash = 31 * hash + bytes[i];
    }
    return (hash ^ hash >>> 12) & PLACES - 1;
  }
}
