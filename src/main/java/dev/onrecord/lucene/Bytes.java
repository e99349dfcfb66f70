package dev.onrecord.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Values as bytes: numbers of variable length, strings in UTF-8, lists behind their length. */
final class Bytes {
  private Bytes() {}

  /** Writes to an output that may fail. */
  @FunctionalInterface
  interface Writer<T extends @Nullable Object> {
    void write(DataOutput out, T value) throws IOException;
  }

  /** Reads from an input that may fail. */
  @FunctionalInterface
  interface Reader<T extends @Nullable Object> {
    T read(DataInput in) throws IOException;
  }

  static <T> BytesRef write(T value, Writer<T> writer) {
    Growing out = new Growing();
    try {
      writer.write(out, value);
    } catch (IOException e) {
      throw new UncheckedIOException("an array does not fail to be written", e);
    }
    return new BytesRef(out.bytes, 0, out.length);
  }

  /** An array that grows with what is written to it. */
  private static final class Growing extends DataOutput {
    private byte[] bytes = new byte[64];
    private int length;

    @Override
    public void writeByte(byte b) {
      bytes = ArrayUtil.grow(bytes, length + 1);
      bytes[length++] = b;
    }

    @Override
    public void writeBytes(byte[] from, int offset, int count) {
      bytes = ArrayUtil.grow(bytes, length + count);
      System.arraycopy(from, offset, bytes, length, count);
      length += count;
    }
  }

  static <T> T read(BytesRef bytes, Reader<T> reader) throws IOException {
    try {
      return reader.read(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
    } catch (RuntimeException e) { // lengths, spans and numbers that cannot have been written
      throw new CorruptIndexException("a stored value does not decode", "stored fields", e);
    }
  }

  @SuppressWarnings("NullAway") // which takes the elements of a list for T and not for its bound
  static <T extends @Nullable Object> void writeList(
      DataOutput out, List<T> values, Writer<T> writer) throws IOException {
    out.writeVInt(values.size());
    for (T value : values) {
      writer.write(out, value);
    }
  }

  static <T extends @Nullable Object> List<T> readList(DataInput in, Reader<T> reader)
      throws IOException {
    int size = in.readVInt();
    List<T> values = new ArrayList<>(Math.min(size, 1024));
    for (int i = 0; i < size; i++) {
      values.add(reader.read(in));
    }
    return values;
  }
}
