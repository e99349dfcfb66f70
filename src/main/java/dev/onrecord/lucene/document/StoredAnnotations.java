package dev.onrecord.lucene.document;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Role;
import dev.onrecord.article.Source;
import dev.onrecord.article.Span;
import dev.onrecord.article.Tag;
import dev.onrecord.article.Topic;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/** The encoding of a paragraph without its text. */
public final class StoredAnnotations {
  private static final int CONFIDENCE_STEPS = 1000;

  /** The bit beside the kind of an attribution that a person corrected. */
  private static final int CORRECTED = 1 << 4;

  private static final KnownTopics TOPICS = new KnownTopics();
  private static final Role[] ROLES = Role.values();
  private static final Attribution.Kind[] KINDS = Attribution.Kind.values();
  private static final Tag.Origin[] ORIGINS = Tag.Origin.values();

  private StoredAnnotations() {}

  public static Paragraph decode(BytesRef bytes, String text) throws IOException {
    return ValueBytes.read(
        bytes,
        in -> read((ByteArrayDataInput) in, text, i -> TOPICS.read((ByteArrayDataInput) i, bytes)));
  }

  /** Writes a paragraph, with a writer for topics that is {@link #writeTopic} or a cache of it. */
  static void write(DataOutput out, Paragraph paragraph, ValueBytes.Writer<Topic> topics)
      throws IOException {
    out.writeVInt(paragraph.ordinal());
    out.writeVInt(paragraph.span().start());
    out.writeByte((byte) paragraph.role().ordinal());
    ValueBytes.writeList(out, paragraph.attributions(), StoredAnnotations::writeAttribution);
    ValueBytes.writeList(out, paragraph.tags(), (o, tag) -> writeTag(o, tag, topics));
    if (!paragraph.corrections().isEmpty()) {
      StoredCorrections.writeAll(out, paragraph.corrections());
    }
  }

  private static Paragraph read(ByteArrayDataInput in, String text, ValueBytes.Reader<Topic> topics)
      throws IOException {
    int ordinal = in.readVInt();
    int start = in.readVInt();
    return new Paragraph(
        ordinal,
        text,
        new Span(start, start + text.length()),
        ROLES[in.readByte()],
        ValueBytes.readList(in, StoredAnnotations::readAttribution),
        ValueBytes.readList(in, i -> readTag(i, topics)),
        in.eof() ? List.of() : StoredCorrections.readAll(in));
  }

  private static void writeAttribution(DataOutput out, Attribution attribution) throws IOException {
    int origin = attribution.origin() == Attribution.Origin.CORRECTED ? CORRECTED : 0;
    out.writeByte((byte) (attribution.kind().ordinal() | origin));
    writeSource(out, attribution.by());
    writeOptionalSpan(out, attribution.source());
    writeOptionalSpan(out, attribution.cue());
    ValueBytes.writeList(out, attribution.content(), StoredAnnotations::writeSpan);
    out.writeString(attribution.rule());
    out.writeVInt((int) Math.round(attribution.confidence() * CONFIDENCE_STEPS));
  }

  private static Attribution readAttribution(DataInput in) throws IOException {
    int head = in.readByte();
    return new Attribution(
        KINDS[head & ~CORRECTED],
        readSource(in),
        readOptionalSpan(in),
        readOptionalSpan(in),
        ValueBytes.readList(in, StoredAnnotations::readSpan),
        in.readString(),
        in.readVInt() / (double) CONFIDENCE_STEPS,
        (head & CORRECTED) == 0 ? Attribution.Origin.FOUND : Attribution.Origin.CORRECTED);
  }

  static void writeSource(DataOutput out, Source source) throws IOException {
    switch (source) {
      case Source.Person person -> writeNamed(out, 0, person);
      case Source.Organization organization -> writeNamed(out, 1, organization);
      case Source.Unnamed unnamed -> {
        out.writeByte((byte) 2);
        out.writeString(unnamed.description());
      }
    }
  }

  private static void writeNamed(DataOutput out, int kind, Source.Named named) throws IOException {
    out.writeByte((byte) kind);
    out.writeString(named.name());
    ValueBytes.writeList(out, named.aliases(), DataOutput::writeString);
  }

  static Source readSource(DataInput in) throws IOException {
    byte kind = in.readByte();
    String name = in.readString();
    return switch (kind) {
      case 0 -> new Source.Person(name, ValueBytes.readList(in, DataInput::readString));
      case 1 -> new Source.Organization(name, ValueBytes.readList(in, DataInput::readString));
      case 2 -> new Source.Unnamed(name);
      default -> throw new IOException("no kind of source has the number " + kind);
    };
  }

  static void writeTopic(DataOutput out, Topic topic) throws IOException {
    out.writeString(topic.id());
    out.writeString(topic.name());
    ValueBytes.writeList(out, topic.broader(), DataOutput::writeString);
  }

  private static void writeTag(DataOutput out, Tag tag, ValueBytes.Writer<Topic> topics)
      throws IOException {
    topics.write(out, tag.topic());
    out.writeByte((byte) tag.origin().ordinal());
    ValueBytes.writeList(out, tag.evidence(), StoredAnnotations::writeSpan);
  }

  static Topic readTopic(DataInput in) throws IOException {
    return new Topic(
        in.readString(), in.readString(), ValueBytes.readList(in, DataInput::readString));
  }

  private static Tag readTag(DataInput in, ValueBytes.Reader<Topic> topics) throws IOException {
    Topic topic = topics.read(in);
    return new Tag(
        topic, ORIGINS[in.readByte()], ValueBytes.readList(in, StoredAnnotations::readSpan));
  }

  private static void writeOptionalSpan(DataOutput out, Optional<Span> span) throws IOException {
    out.writeByte((byte) (span.isPresent() ? 1 : 0));
    if (span.isPresent()) {
      writeSpan(out, span.get());
    }
  }

  private static Optional<Span> readOptionalSpan(DataInput in) throws IOException {
    return in.readByte() == 0 ? Optional.empty() : Optional.of(readSpan(in));
  }

  static void writeSpan(DataOutput out, Span span) throws IOException {
    out.writeVInt(span.start());
    out.writeVInt(span.length());
  }

  static Span readSpan(DataInput in) throws IOException {
    int start = in.readVInt();
    return new Span(start, start + in.readVInt());
  }
}
