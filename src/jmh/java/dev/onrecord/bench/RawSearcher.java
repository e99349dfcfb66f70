package dev.onrecord.bench;

import dev.onrecord.lucene.store.Ready;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/**
 * A searcher of plain Lucene that loads the same data for a hit as this library: the text, the
 * annotations and the data of the article.
 */
final class RawSearcher {
  final DirectoryReader reader;
  final IndexSearcher searcher;

  /** A hit with its stored data. */
  record RawHit(Document stored, String id, String source, long day, float score) {}

  RawSearcher(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(Ready.similarity());
  }

  List<RawHit> search(Query query) throws IOException {
    return hits(searcher.search(query, 10));
  }

  List<RawHit> hits(TopDocs top) throws IOException {
    List<RawHit> hits = new ArrayList<>();
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc found : top.scoreDocs) {
      hits.add(hit(stored.document(found.doc), found));
    }
    return hits;
  }

  private RawHit hit(Document stored, ScoreDoc found) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
    LeafReader in = leaf.reader();
    int document = found.doc - leaf.docBase;
    SortedDocValues id = DocValues.getSorted(in, RawDocument.ID);
    id.advanceExact(document);
    SortedSetDocValues source = DocValues.getSortedSet(in, RawDocument.SOURCE);
    source.advanceExact(document);
    SortedNumericDocValues day = DocValues.getSortedNumeric(in, RawDocument.PUBLISHED);
    day.advanceExact(document);
    return new RawHit(
        stored,
        id.lookupOrd(id.ordValue()).utf8ToString(),
        source.lookupOrd(source.nextOrd()).utf8ToString(),
        day.nextValue(),
        found.score);
  }
}
