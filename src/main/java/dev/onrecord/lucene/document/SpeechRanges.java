package dev.onrecord.lucene.document;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Span;
import dev.onrecord.query.Speech;
import dev.onrecord.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.StringHelper;

/**
 * The words of each speaker in a paragraph: for every content of a named speaker the positions of
 * its first word and after its last. The words of a quotation need not be indexed a second time.
 *
 * <p>A speaker is encoded as the index of the name among the paragraph's speakers in the order of
 * their UTF-8, which is the order of a document's doc values.
 */
public final class SpeechRanges {
  private static final Attribution.Kind[] KINDS = Attribution.Kind.values();

  private final ByteArrayDataInput in = new ByteArrayDataInput();
  private final IntsRefBuilder starts = new IntsRefBuilder();
  private final IntsRefBuilder ends = new IntsRefBuilder();

  private record Range(int speaker, Attribution.Kind kind, int start, int end) {}

  /** An empty range, written first if the paragraph has one speaker only. */
  private static final Range OF_ONE = new Range(0, KINDS[0], 0, 0);

  private static final BytesRef BYTES_OF_ONE = new BytesRef(new byte[3]);

  /** Returns the ranges of a paragraph as bytes; empty if no named speaker has words in it. */
  public static Optional<BytesRef> encode(Paragraph paragraph, Tokens tokens) {
    List<BytesRef> speakers = paragraph.speakers().stream().map(BytesRef::new).sorted().toList();
    List<Range> ranges = new ArrayList<>();
    for (Attribution attribution : paragraph.attributions()) {
      attribution
          .speaker()
          .map(name -> speakers.indexOf(new BytesRef(name)))
          .ifPresent(speaker -> ranges.addAll(ranges(attribution, speaker, tokens)));
    }
    if (ranges.isEmpty()) {
      return Optional.empty();
    }
    if (speakers.size() == 1) {
      ranges.addFirst(OF_ONE);
    }
    return Optional.of(encode(ranges));
  }

  private static List<Range> ranges(Attribution attribution, int speaker, Tokens tokens) {
    List<Range> ranges = new ArrayList<>(attribution.content().size());
    for (Span content : attribution.content()) {
      int start = tokens.positionAt(content.start());
      int end = tokens.positionAt(content.end());
      if (start < end) {
        ranges.add(new Range(speaker, attribution.kind(), start, end));
      }
    }
    return ranges;
  }

  private static BytesRef encode(List<Range> ranges) {
    return ValueBytes.write(
        ranges,
        (out, all) -> {
          for (Range range : all) {
            out.writeVInt(range.speaker * KINDS.length + range.kind.ordinal());
            out.writeVInt(range.start);
            out.writeVInt(range.end - range.start);
          }
        });
  }

  /** Returns whether the ranges are marked as those of a paragraph with one speaker only. */
  public static boolean areOfOne(BytesRef bytes) {
    return bytes.length > BYTES_OF_ONE.length && StringHelper.startsWith(bytes, BYTES_OF_ONE);
  }

  /**
   * Loads the ranges of some speakers of a document.
   *
   * @param bytes the result of {@link #encode}
   * @param speakers the requested speakers of the document, a bit for each of the first 64
   * @param speech the requested kinds of contents
   * @return whether there are any ranges
   */
  public boolean load(BytesRef bytes, long speakers, Speech speech) {
    in.reset(bytes.bytes, bytes.offset, bytes.length);
    starts.clear();
    ends.clear();
    while (!in.eof()) {
      int head = in.readVInt();
      int start = in.readVInt();
      int end = start + in.readVInt();
      int speaker = Math.min(head / KINDS.length, Long.SIZE - 1);
      if ((speakers >>> speaker & 1) != 0 && speech.includes(KINDS[head % KINDS.length])) {
        starts.append(start);
        ends.append(end);
      }
    }
    return starts.length() > 0;
  }

  /** Returns whether one content contains the words from one position to another, inclusive. */
  public boolean contain(int first, int last) {
    for (int i = 0; i < starts.length(); i++) {
      if (starts.intAt(i) <= first && last < ends.intAt(i)) {
        return true;
      }
    }
    return false;
  }
}
