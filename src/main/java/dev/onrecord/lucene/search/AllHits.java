package dev.onrecord.lucene.search;

import dev.onrecord.lucene.document.Blocks;
import dev.onrecord.lucene.people.People;
import dev.onrecord.lucene.query.QueryTranslator;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.Bits;

/** All hits of a query in one version of the index, in the order of their documents. */
public final class AllHits {
  private static final int BATCH = 64;

  private final List<LeafReaderContext> leaves;
  private final Weight weight;
  private final HitReader reader;
  private int leaf = -1;
  private DocIdSetIterator documents = DocIdSetIterator.empty();

  /** Starts to find the hits of a query. */
  public AllHits(IndexSearcher searcher, People people, IndexedArticles indexed, Query query)
      throws IOException {
    BitSetProducer articles = indexed.articles();
    this.leaves = searcher.getIndexReader().leaves();
    this.weight =
        searcher.createWeight(
            searcher.rewrite(
                new QueryTranslator(people, articles, indexed.stories()).translate(query)),
            ScoreMode.COMPLETE_NO_SCORES,
            1);
    Blocks blocks = new Blocks(searcher.getIndexReader(), articles);
    this.reader =
        new HitReader(
            blocks, new MatchFinder(query, List.of(), people, indexed), 0, Optional.empty());
  }

  /** Returns some next hits, without scores; none after the last one. */
  public List<Hit> next() throws IOException {
    List<Hit> hits = new ArrayList<>(BATCH);
    while (hits.size() < BATCH && leaf < leaves.size()) {
      int document = documents.nextDoc();
      if (document == DocIdSetIterator.NO_MORE_DOCS) {
        nextLeaf();
      } else if (isLive(document)) {
        int base = leaves.get(leaf).docBase;
        hits.add(reader.read(new ScoreDoc(base + document, 0), false));
      }
    }
    return hits;
  }

  private void nextLeaf() throws IOException {
    leaf++;
    Scorer scorer = leaf < leaves.size() ? weight.scorer(leaves.get(leaf)) : null;
    documents = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
  }

  private boolean isLive(int document) {
    Bits live = leaves.get(leaf).reader().getLiveDocs();
    return live == null || live.get(document);
  }
}
