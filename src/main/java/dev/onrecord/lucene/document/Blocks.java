package dev.onrecord.lucene.document;

import dev.onrecord.article.Article;
import dev.onrecord.article.Correction;
import dev.onrecord.article.Paragraph;
import dev.onrecord.text.ArticleLanguage;
import dev.onrecord.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BytesRef;

/** Reads paragraphs and articles from their blocks. */
public final class Blocks {
  private static final Set<String> OF_PARAGRAPH = Set.of(Schema.TEXT, Schema.NOTES);
  private static final Set<String> OF_TEXT = Set.of(Schema.TEXT);
  private static final Set<String> OF_ARTICLE = Set.of(Schema.WHOLE);
  private static final Set<String> OF_CORRECTIONS = Set.of(Schema.CORRECTIONS);

  private final IndexReader reader;
  private final StoredFields stored;
  private final BitSetProducer articles;

  public Blocks(IndexReader reader, BitSetProducer articles) throws IOException {
    this.reader = reader;
    this.stored = reader.storedFields();
    this.articles = articles;
  }

  /** The documents of an article: first those of its paragraphs and last, the parent, its own. */
  public record Block(int first, int parent) {}

  /** Returns the block of a document. */
  public Block of(int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    BitSet parents = articles.getBitSet(leaf);
    if (parents == null) {
      throw new IOException("document " + document + " is in a segment without articles");
    }
    int inLeaf = document - leaf.docBase;
    int parent = parents.nextSetBit(inLeaf);
    int before = parent == 0 ? -1 : parents.prevSetBit(parent - 1);
    return new Block(leaf.docBase + before + 1, leaf.docBase + parent);
  }

  private LeafReaderContext leaf(int document) {
    return reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
  }

  public Paragraph paragraph(int document) throws IOException {
    Document fields = stored.document(document, OF_PARAGRAPH);
    return StoredAnnotations.decode(binary(fields, Schema.NOTES), text(fields));
  }

  public List<Paragraph> paragraphs(int from, int to) throws IOException {
    List<Paragraph> paragraphs = new ArrayList<>(Math.max(0, to - from));
    for (int document = from; document < to; document++) {
      paragraphs.add(paragraph(document));
    }
    return paragraphs;
  }

  /** Returns the texts of paragraphs. */
  public List<String> texts(int from, int to) throws IOException {
    List<String> texts = new ArrayList<>(Math.max(0, to - from));
    for (int document = from; document < to; document++) {
      texts.add(text(stored.document(document, OF_TEXT)));
    }
    return texts;
  }

  /** Returns the id and the metadata of an article. */
  public StoredArticle head(int parent) throws IOException {
    LeafReaderContext leaf = leaf(parent);
    BinaryDocValues heads = DocValues.getBinary(leaf.reader(), Schema.HEAD);
    if (!heads.advanceExact(parent - leaf.docBase)) {
      throw new IOException("an article without its '" + Schema.HEAD + "'");
    }
    return StoredArticle.decodeHead(heads.binaryValue());
  }

  /** Returns the language of the article of a paragraph, as it said or as it was found. */
  public ArticleLanguage language(int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    SortedSetDocValues tags = DocValues.getSortedSet(leaf.reader(), Schema.LANGUAGE);
    if (tags.advanceExact(document - leaf.docBase)) {
      for (int i = 0; i < tags.docValueCount(); i++) {
        String tag = tags.lookupOrd(tags.nextOrd()).utf8ToString();
        if (Language.said(tag).isPresent()) {
          return ArticleLanguage.of(tag);
        }
      }
    }
    return ArticleLanguage.ENGLISH;
  }

  /** Returns an article as it was added. */
  public Article article(Block block) throws IOException {
    BytesRef whole = binary(stored.document(block.parent, OF_ARTICLE), Schema.WHOLE);
    return StoredArticle.decode(whole).whole(texts(block.first, block.parent));
  }

  /** Returns the corrections of an article; none if nobody corrected it. */
  public List<Correction> corrections(int parent) throws IOException {
    BytesRef bytes = stored.document(parent, OF_CORRECTIONS).getBinaryValue(Schema.CORRECTIONS);
    return bytes == null ? List.of() : StoredCorrections.decode(bytes);
  }

  private static String text(Document fields) throws IOException {
    return Optional.ofNullable(fields.get(Schema.TEXT))
        .orElseThrow(() -> new IOException("a paragraph without its text"));
  }

  private static BytesRef binary(Document fields, String name) throws IOException {
    return Optional.ofNullable(fields.getBinaryValue(name))
        .orElseThrow(() -> new IOException("a document without its '" + name + "'"));
  }
}
