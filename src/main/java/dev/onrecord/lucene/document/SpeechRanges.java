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
 * The words of each statement in a paragraph: for every content the positions of its first word and
 * after its last. The words of a quotation need not be indexed a second time.
 *
 * <p>A speaker is encoded as 0 without a name, and else as one more than the index of the name
 * among the paragraph's speakers in the order of their UTF-8, which is the order of a document's
 * doc values. The contents of one statement follow one another, all but the first one with a mark.
 */
public final class SpeechRanges {
  /** The bit of speakers without a name in a set of speakers. */
  public static final long UNNAMED = 1;

  /** The bit of the first named speaker; each other one has the next bit, up to the last. */
  public static final long FIRST_NAMED = 1 << 1;

  /** The set of all speakers. */
  public static final long ANYBODY = -1L;

  private static final Attribution.Kind[] KINDS = Attribution.Kind.values();
  private static final int CONTINUES = 1;

  private final ByteArrayDataInput in = new ByteArrayDataInput();
  private final IntsRefBuilder starts = new IntsRefBuilder();
  private final IntsRefBuilder ends = new IntsRefBuilder();

  /** For each range the number of its statement, from 0. */
  private final IntsRefBuilder statements = new IntsRefBuilder();

  private record Range(int speaker, Attribution.Kind kind, boolean first, int start, int end) {
    int head() {
      return (speaker * KINDS.length + kind.ordinal()) * 2 + (first ? 0 : CONTINUES);
    }
  }

  /** An empty range, written first if all named speakers of the paragraph are one. */
  private static final Range OF_ONE = new Range(0, KINDS[0], false, 0, 0);

  private static final BytesRef BYTES_OF_ONE = encode(List.of(OF_ONE));

  /** Returns the ranges of a paragraph as bytes; empty if nobody has words in it. */
  public static Optional<BytesRef> encode(Paragraph paragraph, Tokens tokens) {
    List<BytesRef> speakers = paragraph.speakers().stream().map(BytesRef::new).sorted().toList();
    List<Range> ranges = new ArrayList<>();
    for (Attribution attribution : paragraph.attributions()) {
      int speaker =
          attribution.speaker().map(name -> 1 + speakers.indexOf(new BytesRef(name))).orElse(0);
      addRanges(ranges, attribution, speaker, tokens);
    }
    if (ranges.isEmpty()) {
      return Optional.empty();
    }
    if (speakers.size() == 1) {
      ranges.addFirst(OF_ONE);
    }
    return Optional.of(encode(ranges));
  }

  private static void addRanges(
      List<Range> ranges, Attribution attribution, int speaker, Tokens tokens) {
    boolean first = true;
    for (Span content : attribution.content()) {
      int start = tokens.positionAt(content.start());
      int end = tokens.positionAt(content.end());
      if (start < end) {
        ranges.add(new Range(speaker, attribution.kind(), first, start, end));
        first = false;
      }
    }
  }

  private static BytesRef encode(List<Range> ranges) {
    return ValueBytes.write(
        ranges,
        (out, all) -> {
          for (Range range : all) {
            out.writeVInt(range.head());
            out.writeVInt(range.start);
            out.writeVInt(range.end - range.start);
          }
        });
  }

  /** Returns whether the ranges are marked as those of a paragraph with one named speaker. */
  public static boolean areOfOne(BytesRef bytes) {
    return StringHelper.startsWith(bytes, BYTES_OF_ONE);
  }

  /**
   * Loads the ranges of some speakers of a document.
   *
   * @param bytes the result of {@link #encode}
   * @param speakers the requested speakers of the document, a bit for each
   * @param speech the requested kinds of contents
   * @return whether there are any ranges
   */
  public boolean load(BytesRef bytes, long speakers, Speech speech) {
    int skipped = areOfOne(bytes) ? BYTES_OF_ONE.length : 0;
    in.reset(bytes.bytes, bytes.offset + skipped, bytes.length - skipped);
    starts.clear();
    ends.clear();
    statements.clear();
    int statement = -1;
    while (!in.eof()) {
      int head = in.readVInt();
      int start = in.readVInt();
      int end = start + in.readVInt();
      statement += head & CONTINUES ^ CONTINUES;
      int kind = head / 2 % KINDS.length;
      int speaker = Math.min(head / 2 / KINDS.length, Long.SIZE - 1);
      if ((speakers >>> speaker & 1) != 0 && speech.includes(KINDS[kind])) {
        starts.append(start);
        ends.append(end);
        statements.append(statement);
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

  /** Returns the number of ranges. */
  public int size() {
    return starts.length();
  }

  /** Returns the number of the statement of a range; equal for all ranges of one statement. */
  public int statement(int range) {
    return statements.intAt(range);
  }

  /** Returns whether a range contains a position. */
  public boolean contains(int range, int position) {
    return starts.intAt(range) <= position && position < ends.intAt(range);
  }
}
