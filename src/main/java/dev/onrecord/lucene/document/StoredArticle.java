package dev.onrecord.lucene.document;

import dev.onrecord.article.Article;
import dev.onrecord.article.Block;
import dev.onrecord.article.Role;
import dev.onrecord.article.Span;
import dev.onrecord.article.Value;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * A stored article without the texts of its paragraphs, which the paragraphs store themselves. With
 * these texts it restores the article exactly.
 *
 * @param id the article's id
 * @param metadata the article's metadata
 * @param blocks the article's blocks
 * @param rest the text outside the paragraphs
 */
public record StoredArticle(
    String id, SortedMap<String, Value> metadata, List<Block> blocks, String rest) {
  /**
   * The version of the encoding, which is its first byte. Every earlier encoding stays readable,
   * since indexes of earlier versions are rebuilt from it.
   */
  static final int FORMAT = 1;

  private static final Role[] ROLES = Role.values();

  static BytesRef encode(Article article) {
    return ValueBytes.write(article, StoredArticle::write);
  }

  /** Returns the id and the metadata as bytes. */
  static BytesRef encodeHead(Article article) {
    return ValueBytes.write(article, StoredArticle::writeHead);
  }

  public static StoredArticle decode(BytesRef bytes) throws IOException {
    return ValueBytes.read(bytes, StoredArticle::read);
  }

  /** Returns the id and the metadata, without blocks. */
  static StoredArticle decodeHead(BytesRef bytes) throws IOException {
    return ValueBytes.read(
        bytes, in -> new StoredArticle(readId(in), readMetadata(in), List.of(), ""));
  }

  /** Returns the article, restored with the texts of its paragraphs. */
  public Article whole(List<String> paragraphs) {
    StringBuilder text = new StringBuilder();
    int taken = 0;
    int next = 0;
    for (Block block : blocks) {
      if (block.role().isStory()) {
        int gap = block.span().start() - text.length();
        text.append(rest, taken, taken + gap).append(paragraphs.get(next++));
        taken += gap;
      }
    }
    text.append(rest, taken, rest.length());
    return new Article(id, text.toString(), blocks, metadata);
  }

  private static void writeHead(DataOutput out, Article article) throws IOException {
    out.writeByte((byte) FORMAT);
    out.writeString(article.id());
    ValueBytes.writeList(
        out, List.copyOf(article.metadata().entrySet()), StoredArticle::writeEntry);
  }

  private static void write(DataOutput out, Article article) throws IOException {
    writeHead(out, article);
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (Block block : article.blocks()) {
      if (block.role().isStory()) {
        rest.append(article.text(), at, block.span().start());
        at = block.span().end();
      }
    }
    rest.append(article.text(), at, article.text().length());
    ValueBytes.writeList(out, article.blocks(), StoredArticle::writeBlock);
    out.writeString(rest.toString());
  }

  private static StoredArticle read(DataInput in) throws IOException {
    return new StoredArticle(
        readId(in),
        readMetadata(in),
        ValueBytes.readList(in, StoredArticle::readBlock),
        in.readString());
  }

  private static String readId(DataInput in) throws IOException {
    int format = in.readByte();
    if (format != FORMAT) {
      throw new IOException("no stored article has the format " + format);
    }
    return in.readString();
  }

  private static void writeBlock(DataOutput out, Block block) throws IOException {
    StoredAnnotations.writeSpan(out, block.span());
    out.writeByte((byte) block.role().ordinal());
    out.writeString(block.reason());
  }

  private static Block readBlock(DataInput in) throws IOException {
    Span span = StoredAnnotations.readSpan(in);
    return new Block(span, ROLES[in.readByte()], in.readString());
  }

  private static void writeEntry(DataOutput out, Map.Entry<String, Value> entry)
      throws IOException {
    out.writeString(entry.getKey());
    switch (entry.getValue()) {
      case Value.Text(String text) -> {
        out.writeByte((byte) 0);
        out.writeString(text);
      }
      case Value.Keywords(List<String> values) -> {
        out.writeByte((byte) 1);
        ValueBytes.writeList(out, values, DataOutput::writeString);
      }
      case Value.Whole(long number) -> writeNumber(out, 2, number);
      case Value.Day(LocalDate date) -> writeNumber(out, 3, date.toEpochDay());
    }
  }

  private static void writeNumber(DataOutput out, int kind, long number) throws IOException {
    out.writeByte((byte) kind);
    out.writeZLong(number);
  }

  private static SortedMap<String, Value> readMetadata(DataInput in) throws IOException {
    SortedMap<String, Value> metadata = new TreeMap<>();
    int size = in.readVInt();
    for (int i = 0; i < size; i++) {
      metadata.put(in.readString(), readValue(in));
    }
    return metadata;
  }

  private static Value readValue(DataInput in) throws IOException {
    byte kind = in.readByte();
    return switch (kind) {
      case 0 -> new Value.Text(in.readString());
      case 1 -> new Value.Keywords(new ArrayList<>(ValueBytes.readList(in, DataInput::readString)));
      case 2 -> new Value.Whole(in.readZLong());
      case 3 -> new Value.Day(LocalDate.ofEpochDay(in.readZLong()));
      default -> throw new IOException("no kind of value has the number " + kind);
    };
  }
}
