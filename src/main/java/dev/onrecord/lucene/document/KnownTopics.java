package dev.onrecord.lucene.document;

import dev.onrecord.article.Topic;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The topics of hits. Each hit has several, and most of them again and again, so that one that was
 * read before is known by its bytes. What of them is in memory is bounded; where two topics want
 * the same place, the later one has it.
 */
final class KnownTopics {
  private static final int PLACES = 1 << 12;
  private static final int LONGEST = 512;

  private final AtomicReferenceArray<@Nullable Known> places = new AtomicReferenceArray<>(PLACES);

  /** A topic and the bytes that {@link StoredAnnotations#writeTopic} makes of it. */
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
   * @param in stands before it
   * @param bytes what is read
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

  /** By the id, which comes first. */
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
