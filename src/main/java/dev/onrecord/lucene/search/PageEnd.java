package dev.onrecord.lucene.search;

import dev.onrecord.lucene.document.ValueBytes;
import dev.onrecord.query.Cursor;
import dev.onrecord.query.Search;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The end of a page: the sort values of its last hit, and the number of hits so far with the same
 * values. It does not contain document numbers, which change with a refresh.
 *
 * @param search the fingerprint of the search
 * @param state the version of the index, which is kept open for a while, since scores change with
 *     additions and pages of different versions do not fit together exactly
 * @param values the sort values of the last hit
 * @param ties the number of hits so far with these values
 */
public record PageEnd(int search, long state, List<@Nullable Object> values, int ties) {
  private static final int VERSION = 2;

  /** Copies the values, which may be null. */
  public PageEnd {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }

  /** Returns a number that identifies a search without its page. */
  static int fingerprint(Search search) {
    return Objects.hash(
        search.query().toString(), search.order().toString(), search.collapsed(), VERSION);
  }

  /**
   * Decodes a cursor.
   *
   * @throws IllegalArgumentException if the cursor is invalid or belongs to another search
   */
  public static PageEnd of(Cursor cursor, Search search) {
    PageEnd end;
    try {
      BytesRef bytes = new BytesRef(Base64.getUrlDecoder().decode(cursor.token()));
      end = ValueBytes.read(bytes, PageEnd::read);
    } catch (IllegalArgumentException | IndexOutOfBoundsException | IOException e) {
      throw new IllegalArgumentException("not a cursor: '" + cursor.token() + "'", e);
    }
    if (end.search != fingerprint(search)) {
      throw new IllegalArgumentException(
          "the cursor '" + cursor.token() + "' belongs to another search than " + search.query());
    }
    return end;
  }

  Cursor cursor() {
    BytesRef bytes = ValueBytes.write(this, PageEnd::write);
    byte[] exact = Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
    return new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(exact));
  }

  /** Returns the position after which the search continues, before the ties. */
  FieldDoc before() {
    return new FieldDoc(-1, Float.NaN, values.toArray());
  }

  private static void write(DataOutput out, PageEnd end) throws IOException {
    out.writeInt(end.search);
    out.writeLong(end.state);
    out.writeVInt(end.ties);
    ValueBytes.<@Nullable Object>writeList(out, end.values, PageEnd::writeValue);
  }

  private static PageEnd read(DataInput in) throws IOException {
    int search = in.readInt();
    long state = in.readLong();
    int ties = in.readVInt();
    List<@Nullable Object> values = ValueBytes.<@Nullable Object>readList(in, PageEnd::readValue);
    return new PageEnd(search, state, values, ties);
  }

  private static void writeValue(DataOutput out, @Nullable Object value) throws IOException {
    switch (value) {
      case null -> out.writeByte((byte) 0);
      case Float number -> writeNumber(out, 1, Float.floatToIntBits(number));
      case Long number -> writeNumber(out, 2, number);
      case BytesRef bytes -> {
        out.writeByte((byte) 3);
        out.writeString(bytes.utf8ToString());
      }
      default -> throw new IllegalStateException("no sort gives " + value);
    }
  }

  private static void writeNumber(DataOutput out, int kind, long number) throws IOException {
    out.writeByte((byte) kind);
    out.writeZLong(number);
  }

  private static @Nullable Object readValue(DataInput in) throws IOException {
    byte kind = in.readByte();
    return switch (kind) {
      case 0 -> null;
      case 1 -> Float.intBitsToFloat((int) in.readZLong());
      case 2 -> in.readZLong();
      case 3 -> new BytesRef(in.readString());
      default -> throw new IOException("no kind of value has the number " + kind);
    };
  }
}
