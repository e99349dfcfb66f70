package dev.onrecord.lucene;

import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Checks that every article is there as one block and whole: its paragraphs with the ordinals from
 * 0 on, all with its id, and then the article, whose original says the same of them.
 */
final class BlockCheck {
  private static final int MOST_PROBLEMS = 100;

  private final List<String> problems = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Stored> block = new ArrayList<>();
  private String blockId = "";
  private long paragraphs;

  /** A paragraph whose topics stand with the article, which comes after it. */
  private record Stored(String text, BytesRef notes) {}

  long articles() {
    return ids.size();
  }

  long paragraphs() {
    return paragraphs;
  }

  List<String> problems() {
    return problems;
  }

  void check(DirectoryReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      check(leaf.reader());
    }
  }

  private void check(LeafReader leaf) throws IOException {
    StoredFields stored = leaf.storedFields();
    SortedSetDocValues idsOf = DocValues.getSortedSet(leaf, Schema.ID);
    SortedNumericDocValues ordinalsOf = DocValues.getSortedNumeric(leaf, Schema.ORDINAL);
    BinaryDocValues heads = DocValues.getBinary(leaf, Schema.HEAD);
    Bits live = leaf.getLiveDocs();
    block.clear();
    for (int document = 0; document < leaf.maxDoc(); document++) {
      if (live == null || live.get(document)) {
        String id = id(idsOf, document);
        Document fields = stored.document(document);
        if (heads.advanceExact(document)) {
          checkArticle(fields, heads.binaryValue(), id);
        } else {
          checkParagraph(fields, id, ordinal(ordinalsOf, document));
        }
      }
    }
    if (!block.isEmpty()) {
      report("paragraphs without an article end segment " + leaf);
    }
  }

  private static String id(SortedSetDocValues ids, int document) throws IOException {
    return ids.advanceExact(document) ? ids.lookupOrd(ids.nextOrd()).utf8ToString() : "";
  }

  private static long ordinal(SortedNumericDocValues ordinals, int document) throws IOException {
    return ordinals.advanceExact(document) ? ordinals.nextValue() : -1;
  }

  private void checkParagraph(Document document, String id, long ordinal) {
    paragraphs++;
    String text = document.get(Schema.TEXT);
    BytesRef notes = document.getBinaryValue(Schema.NOTES);
    if (text == null || notes == null) {
      report("article '" + id + "' has paragraph " + ordinal + " without its text or its notes");
      return;
    }
    if (ordinal != block.size()) {
      report("article '" + id + "' has paragraph " + ordinal + " in place " + block.size());
    }
    if (!block.isEmpty() && !id.equals(blockId)) {
      report("a block of article '" + blockId + "' has a paragraph of '" + id + "'");
    }
    blockId = id;
    block.add(new Stored(text, notes));
  }

  private void checkArticle(Document document, BytesRef head, String id) {
    try {
      BytesRef whole = document.getBinaryValue(Schema.WHOLE);
      if (whole == null) {
        report("article '" + id + "' has no original");
      } else {
        checkArticle(StoredArticle.decode(whole), StoredHead.decode(head), id);
      }
    } catch (IOException | RuntimeException e) {
      report("article '" + id + "' cannot be read back: " + e);
    }
    block.clear();
  }

  private void checkArticle(StoredArticle stored, StoredHead head, String id) throws IOException {
    if (!stored.id().equals(id)
        || !head.id().equals(id)
        || !block.isEmpty() && !id.equals(blockId)) {
      report("article '" + stored.id() + "' ends a block of '" + blockId + "', indexed as " + id);
    }
    if (!ids.add(id)) {
      report("article '" + id + "' is there twice");
    }
    Article article = stored.whole(block.stream().map(Stored::text).toList());
    List<Paragraph> kept = new ArrayList<>(block.size());
    for (Stored paragraph : block) {
      kept.add(bare(StoredNotes.decode(paragraph.notes(), paragraph.text(), head.topics())));
    }
    if (!article.paragraphs().equals(kept)) {
      report("article '" + id + "' has other paragraphs than its original");
    }
  }

  private static Paragraph bare(Paragraph paragraph) {
    return paragraph.withAttributions(List.of()).withTags(List.of());
  }

  private void report(String problem) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(problem);
    }
  }
}
