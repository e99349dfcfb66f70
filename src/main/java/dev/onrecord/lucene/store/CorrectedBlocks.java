package dev.onrecord.lucene.store;

import dev.onrecord.article.Correction;
import dev.onrecord.lucene.document.Blocks;
import dev.onrecord.lucene.document.Schema;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.join.BitSetProducer;

/** Reads the corrections of all articles from one version of the index. */
record CorrectedBlocks(IndexSearcher searcher, BitSetProducer articles) {

  SortedMap<String, List<Correction>> all() throws IOException {
    SortedMap<String, List<Correction>> all = new TreeMap<>();
    int count = searcher.count(Schema.correctedArticles());
    if (count > 0) {
      Blocks blocks = new Blocks(searcher.getIndexReader(), articles);
      for (ScoreDoc found : searcher.search(Schema.correctedArticles(), count).scoreDocs) {
        all.put(blocks.head(found.doc).id(), blocks.corrections(found.doc));
      }
    }
    return all;
  }
}
