package dev.onrecord.read.json;

import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.UnreadableArticleException.Problem;
import dev.onrecord.read.draft.CandidateRecord;
import dev.onrecord.read.draft.RecordSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds the objects in a stream of JSON in UTF-8: one a line, one after the other over several
 * lines, or in an array. Only brackets, quotes and line ends are looked at. An object that lacks
 * its end is told by the next line that begins with one where none may stand, and costs no other.
 */
public final class JsonObjects implements RecordSource {
  private static final int BUFFER = 1 << 16;
  private static final int TOLD = 60;
  // Room for more is given back.
  private static final int KEPT = 1 << 20;

  private final InputStream in;
  private final String name;
  private final int maxBytes;
  private final JsonArticle reading;
  private final byte[] buffer = new byte[BUFFER];
  private final JsonNesting nesting = new JsonNesting();
  private ByteArrayOutputStream record = new ByteArrayOutputStream();
  private int at;
  private int end;
  private long passed;
  private long line = 1;
  private boolean cut;

  /** Creates a source of the objects in a stream, none of which may be longer than a limit. */
  public JsonObjects(InputStream in, String name, int maxBytes, JsonArticle reading) {
    this.in = in;
    this.name = name;
    this.maxBytes = maxBytes;
    this.reading = reading;
  }

  @Override
  public Optional<CandidateRecord> next() throws IOException {
    int indent = skipBetween();
    if (at == end) {
      return Optional.empty();
    }
    long position = passed + at;
    String label = label();
    cut = false;
    record.reset();
    if (buffer[at] != '{') {
      takeJunk();
      return Optional.of(CandidateRecord.bad(position, junk(label)));
    }
    nesting.begin(indent);
    takeObject();
    return Optional.of(candidate(position, label));
  }

  private String label() {
    return (name.isEmpty() ? "text" : name) + ", line " + line;
  }

  private CandidateRecord candidate(long position, String label) {
    if (cut) {
      String reason = "more than the " + maxBytes + " bytes that one article may take";
      return CandidateRecord.bad(
          position, new UnreadableArticleException(Problem.TOO_LARGE, label, maxBytes, reason));
    }
    byte[] bytes = record.toByteArray();
    if (bytes.length > KEPT) {
      record = new ByteArrayOutputStream();
    }
    return new CandidateRecord(position, () -> reading.read(bytes, label));
  }

  /** Skips the characters between objects, and returns the white space before the next. */
  private int skipBetween() throws IOException {
    int indent = 0;
    while (at < end || fill()) {
      switch (buffer[at]) {
        case '\n' -> {
          line++;
          indent = 0;
        }
        case ' ', '\t' -> indent++;
        case '\r', ',', '[', ']', 0x1E -> {}
        case (byte) 0xEF, (byte) 0xBB, (byte) 0xBF -> {
          if (passed + at > 2) {
            return indent;
          }
        }
        default -> {
          return indent;
        }
      }
      at++;
    }
    return indent;
  }

  /** Takes an object up to its end, or up to where the next one begins. */
  private void takeObject() throws IOException {
    int from = at;
    while (true) {
      if (at == end) {
        add(from);
        if (!fill()) {
          return;
        }
        from = at;
      }
      byte b = buffer[at];
      if (nesting.isNextObject(b)) {
        break;
      }
      at++;
      line += b == '\n' ? 1 : 0;
      if (nesting.closes(b)) {
        break;
      }
    }
    add(from);
  }

  /** Adds the bytes from a place to here, as far as the limit allows. */
  private void add(int from) {
    int added = Math.min(at - from, maxBytes - record.size());
    cut |= added < at - from;
    record.write(buffer, from, added);
  }

  /** Takes characters that are no object, to the end of the line. */
  private void takeJunk() throws IOException {
    while ((at < end || fill()) && buffer[at] != '\n') {
      at++;
      add(at - 1);
    }
  }

  private UnreadableArticleException junk(String label) {
    byte[] bytes = record.toByteArray();
    String start = new String(bytes, 0, Math.min(TOLD, bytes.length), StandardCharsets.UTF_8);
    return new UnreadableArticleException(
        Problem.MALFORMED, label, 0, "'" + start + "' is not a JSON object");
  }

  private boolean fill() throws IOException {
    passed += end;
    at = 0;
    end = 0;
    int read = in.read(buffer, 0, buffer.length);
    end = Math.max(read, 0);
    return read > 0;
  }
}
