package dev.onrecord.lucene.store;

import dev.onrecord.article.Article;
import dev.onrecord.article.Correction;
import dev.onrecord.lucene.document.Schema;
import dev.onrecord.lucene.document.StoredArticle;
import dev.onrecord.lucene.document.StoredCorrections;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Reads the articles of a commit as they were added, with their corrections, from stored fields
 * only, since terms and field names may differ in other versions.
 */
final class Originals {
  private static final Set<String> STORED = Set.of(Schema.TEXT, Schema.WHOLE, Schema.CORRECTIONS);

  private final BiConsumer<Article, List<Correction>> each;
  private final List<String> texts = new ArrayList<>();

  private Originals(BiConsumer<Article, List<Correction>> each) {
    this.each = each;
  }

  static boolean read(IndexCommit commit, BiConsumer<Article, List<Correction>> each)
      throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(commit)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        new Originals(each).read(leaf.reader());
      }
      return true;
    }
  }

  private void read(LeafReader leaf) throws IOException {
    checkStored(leaf);
    StoredFields stored = leaf.storedFields();
    Bits live = leaf.getLiveDocs();
    for (int document = 0; document < leaf.maxDoc(); document++) {
      if (live == null || live.get(document)) {
        read(stored.document(document, STORED));
      }
    }
  }

  /** Verifies the checksums of the stored fields; damage to other files does not matter. */
  private static void checkStored(LeafReader leaf) throws IOException {
    if (leaf instanceof CodecReader codec && codec.getFieldsReader() != null) {
      codec.getFieldsReader().checkIntegrity();
    }
  }

  private Article article(StoredArticle stored) throws CorruptIndexException {
    try {
      return stored.whole(texts);
    } catch (RuntimeException e) {
      throw new CorruptIndexException(
          "article '" + stored.id() + "' has other paragraphs than its own", "stored fields", e);
    }
  }

  private void read(Document document) throws IOException {
    BytesRef whole = document.getBinaryValue(Schema.WHOLE);
    String text = document.get(Schema.TEXT);
    if (whole != null) {
      BytesRef corrections = document.getBinaryValue(Schema.CORRECTIONS);
      each.accept(
          article(StoredArticle.decode(whole)),
          corrections == null ? List.of() : StoredCorrections.decode(corrections));
      texts.clear();
    } else if (text != null) {
      texts.add(text);
    } else {
      throw new CorruptIndexException("a document has neither text nor article", "stored fields");
    }
  }
}
