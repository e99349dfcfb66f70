package dev.onrecord.lucene.store;

import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.lucene.document.Schema;
import dev.onrecord.lucene.document.StoredAnnotations;
import dev.onrecord.lucene.document.StoredArticle;
import dev.onrecord.text.AnalysedArticle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
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
 * Checks that every article is a complete block: its paragraphs with consecutive ordinals and its
 * id, and then the article, whose stored original has the same paragraphs.
 */
final class BlockCheck {
  private static final int MOST_PROBLEMS = 100;

  private final List<String> problems = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Paragraph> block = new ArrayList<>();
  private String blockId = "";
  private long paragraphs;

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
    Bits live = leaf.getLiveDocs();
    block.clear();
    for (int document = 0; document < leaf.maxDoc(); document++) {
      if (live == null || live.get(document)) {
        long ordinal = ordinalsOf.advanceExact(document) ? ordinalsOf.nextValue() : -1;
        check(stored.document(document), id(idsOf, document), ordinal);
      }
    }
    if (!block.isEmpty()) {
      report("paragraphs without an article end segment " + leaf);
    }
  }

  private static String id(SortedSetDocValues ids, int document) throws IOException {
    return ids.advanceExact(document) ? ids.lookupOrd(ids.nextOrd()).utf8ToString() : "";
  }

  private void check(Document document, String id, long ordinal) {
    try {
      BytesRef whole = document.getBinaryValue(Schema.WHOLE);
      if (whole == null) {
        checkParagraph(document, id, ordinal);
      } else {
        checkArticle(StoredArticle.decode(whole), id);
      }
    } catch (IOException | RuntimeException e) {
      report("article '" + id + "' cannot be read back: " + e);
      block.clear();
    }
  }

  private void checkParagraph(Document document, String id, long ordinal) throws IOException {
    paragraphs++;
    String text = document.get(Schema.TEXT);
    BytesRef notes = document.getBinaryValue(Schema.NOTES);
    if (text == null || notes == null) {
      report("article '" + id + "' has paragraph " + ordinal + " without its text or its notes");
      return;
    }
    Paragraph paragraph = StoredAnnotations.decode(notes, text);
    if (ordinal != block.size() || paragraph.ordinal() != ordinal) {
      report("article '" + id + "' has paragraph " + ordinal + " in place " + block.size());
    }
    if (!block.isEmpty() && !id.equals(blockId)) {
      report("a block of article '" + blockId + "' has a paragraph of '" + id + "'");
    }
    blockId = id;
    block.add(paragraph);
  }

  private void checkArticle(StoredArticle stored, String id) {
    if (!stored.id().equals(id) || !block.isEmpty() && !id.equals(blockId)) {
      report("article '" + stored.id() + "' ends a block of '" + blockId + "', indexed as " + id);
    }
    if (!ids.add(id)) {
      report("article '" + id + "' is there twice");
    }
    Article article = stored.whole(block.stream().map(Paragraph::text).toList());
    block.replaceAll(p -> Paragraph.of(p.ordinal(), p.text(), p.span(), p.role()));
    List<Paragraph> story = AnalysedArticle.ofStory(block, article);
    paragraphs -= block.size() - story.size();
    if (!article.paragraphs().equals(story)) {
      report("article '" + id + "' has other paragraphs than its original");
    }
    block.clear();
  }

  private void report(String problem) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(problem);
    }
  }
}
