package dev.onrecord.lucene.document;

import dev.onrecord.article.Correction;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/** The encoding of corrections. */
public final class StoredCorrections {
  private static final Correction.Kind[] KINDS = Correction.Kind.values();

  private StoredCorrections() {}

  static BytesRef encode(List<Correction> corrections) {
    return ValueBytes.write(corrections, StoredCorrections::writeAll);
  }

  public static List<Correction> decode(BytesRef bytes) throws IOException {
    return ValueBytes.read(bytes, StoredCorrections::readAll);
  }

  static void writeAll(DataOutput out, List<Correction> corrections) throws IOException {
    ValueBytes.writeList(out, corrections, StoredCorrections::write);
  }

  static List<Correction> readAll(DataInput in) throws IOException {
    return ValueBytes.readList(in, StoredCorrections::read);
  }

  private static void write(DataOutput out, Correction correction) throws IOException {
    out.writeByte((byte) correction.kind().ordinal());
    switch (correction) {
      case Correction.Speaker speaker -> {
        write(out, speaker.statement());
        StoredAnnotations.writeSource(out, speaker.right());
      }
      case Correction.SamePerson(String name, String other) -> {
        out.writeString(name);
        out.writeString(other);
      }
      case Correction.NoQuotation(Correction.Statement statement) -> write(out, statement);
      case Correction.NoTopic(String topic) -> out.writeString(topic);
    }
  }

  private static Correction read(DataInput in) throws IOException {
    return switch (KINDS[in.readByte()]) {
      case SPEAKER -> new Correction.Speaker(readStatement(in), StoredAnnotations.readSource(in));
      case SAME -> new Correction.SamePerson(in.readString(), in.readString());
      case QUOTATION -> new Correction.NoQuotation(readStatement(in));
      case TOPIC -> new Correction.NoTopic(in.readString());
    };
  }

  private static void write(DataOutput out, Correction.Statement statement) throws IOException {
    out.writeString(statement.words());
    out.writeString(statement.by());
  }

  private static Correction.Statement readStatement(DataInput in) throws IOException {
    return new Correction.Statement(in.readString(), in.readString());
  }
}
