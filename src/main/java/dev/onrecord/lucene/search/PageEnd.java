package dev.onrecord.lucene.search;

import dev.onrecord.article.Printable;
import dev.onrecord.lucene.document.ValueBytes;
import dev.onrecord.query.Cursor;
import dev.onrecord.query.Search;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSortField;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The end of a page: the sort values of its last hit, and the number of hits so far with the same
 * values. It does not contain document numbers, which change with a refresh.
 *
 * <p>As a cursor it passes through the hands of strangers, so that every byte is checked.
 *
 * @param search the fingerprint of the search
 * @param state the version of the index, which is kept open for a while, since scores change with
 *     additions and pages of different versions do not fit together exactly
 * @param values the sort values of the last hit
 * @param ties the number of hits so far with these values
 */
public record PageEnd(int search, long state, List<@Nullable Object> values, int ties) {
  private static final int VERSION = 4;
  private static final int SHOWN = 100;

  /** Copies the values, which may be null. */
  public PageEnd {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }

  /** Returns a number that identifies a search without its page. */
  static int fingerprint(Search search) {
    return Objects.hash(
        search.query().toString(),
        search.order().toString(),
        search.collapsed(),
        search.distinct(),
        VERSION);
  }

  /**
   * Decodes a cursor.
   *
   * @throws IllegalArgumentException if the cursor is invalid or belongs to another search
   */
  public static PageEnd of(Cursor cursor, Search search) {
    PageEnd end;
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor.token());
      end =
          ValueBytes.read(new BytesRef(bytes), in -> read((ByteArrayDataInput) in, bytes, search));
    } catch (IllegalArgumentException | IOException e) {
      throw new IllegalArgumentException("not a cursor: '" + shown(cursor) + "'", e);
    }
    if (end.search != fingerprint(search)) {
      throw new IllegalArgumentException(
          "the cursor '"
              + shown(cursor)
              + "' belongs to another search than "
              + Printable.of(search.query().toString()));
    }
    return end;
  }

  private static String shown(Cursor cursor) {
    return Printable.of(cursor.token().substring(0, Math.min(SHOWN, cursor.token().length())));
  }

  Cursor cursor() {
    BytesRef bytes = ValueBytes.write(this, PageEnd::write);
    return new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.bytes));
  }

  /** Returns the position after which the search continues, before the ties. */
  FieldDoc before() {
    return new FieldDoc(-1, Float.NaN, values.toArray());
  }

  private static void write(DataOutput out, PageEnd end) throws IOException {
    BytesRef body = ValueBytes.write(end, PageEnd::writeBody);
    out.writeInt(checksum(body.bytes, body.offset));
    out.writeBytes(body.bytes, body.length);
  }

  private static int checksum(byte[] bytes, int from) {
    CRC32 sum = new CRC32();
    sum.update(bytes, from, bytes.length - from);
    return (int) sum.getValue();
  }

  private static void writeBody(DataOutput out, PageEnd end) throws IOException {
    out.writeInt(end.search);
    out.writeLong(end.state);
    out.writeVInt(end.ties);
    for (Object value : end.values) {
      switch (value) {
        case null -> out.writeByte((byte) 0);
        case Float score -> out.writeInt(Float.floatToIntBits(score));
        case Long number -> out.writeLong(number);
        case BytesRef bytes -> {
          out.writeByte((byte) 1);
          out.writeVInt(bytes.length);
          out.writeBytes(bytes.bytes, bytes.offset, bytes.length);
        }
        default -> throw new IllegalStateException("no sort gives " + value);
      }
    }
  }

  /** Reads an end; of another search, without its values. */
  private static PageEnd read(ByteArrayDataInput in, byte[] bytes, Search search)
      throws IOException {
    check(in.readInt() == checksum(bytes, Integer.BYTES));
    int fingerprint = in.readInt();
    long state = in.readLong();
    int ties = in.readVInt();
    List<@Nullable Object> values = new ArrayList<>();
    if (fingerprint == fingerprint(search)) {
      for (SortField field : SortOrders.ofValues(search.order())) {
        values.add(readValue(in, field));
      }
      check(in.eof() && ties >= 0);
    }
    return new PageEnd(fingerprint, state, values, ties);
  }

  private static @Nullable Object readValue(ByteArrayDataInput in, SortField field)
      throws IOException {
    if (field.equals(SortField.FIELD_SCORE)) {
      float score = Float.intBitsToFloat(in.readInt());
      check(!Float.isNaN(score));
      return score;
    }
    if (!(field instanceof SortedSetSortField)) {
      return in.readLong();
    }
    if (in.readByte() == 0) {
      return null;
    }
    int length = in.readVInt();
    check(length >= 0 && length <= in.length() - in.getPosition());
    byte[] bytes = new byte[length];
    in.readBytes(bytes, 0, length);
    return new BytesRef(bytes);
  }

  private static void check(boolean sound) throws IOException {
    if (!sound) {
      throw new IOException("no search has written it");
    }
  }
}
