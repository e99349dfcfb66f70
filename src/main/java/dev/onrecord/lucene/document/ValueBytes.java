package dev.onrecord.lucene.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads and writes values as bytes. */
public final class ValueBytes {
  private ValueBytes() {}

  /** Writes a value. */
  @FunctionalInterface
  public interface Writer<T extends @Nullable Object> {
    void write(DataOutput out, T value) throws IOException;
  }

  /** Reads a value. */
  @FunctionalInterface
  public interface Reader<T extends @Nullable Object> {
    T read(DataInput in) throws IOException;
  }

  public static <T> BytesRef write(T value, Writer<T> writer) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      writer.write(out, value);
    } catch (IOException e) {
      throw new UncheckedIOException("an array does not fail to be written", e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  public static <T> T read(BytesRef bytes, Reader<T> reader) throws IOException {
    try {
      return reader.read(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
    } catch (RuntimeException e) { // an invalid length, span or number
      throw new CorruptIndexException("a stored value does not decode", "stored fields", e);
    }
  }

  @SuppressWarnings("NullAway") // takes the elements of the list for T and not for its bound
  public static <T extends @Nullable Object> void writeList(
      DataOutput out, List<T> values, Writer<T> writer) throws IOException {
    out.writeVInt(values.size());
    for (T value : values) {
      writer.write(out, value);
    }
  }

  public static <T extends @Nullable Object> List<T> readList(DataInput in, Reader<T> reader)
      throws IOException {
    int size = in.readVInt();
    List<T> values = new ArrayList<>(Math.min(size, 1024));
    for (int i = 0; i < size; i++) {
      values.add(reader.read(in));
    }
    return values;
  }
}
