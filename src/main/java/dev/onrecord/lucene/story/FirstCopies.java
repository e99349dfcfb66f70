package dev.onrecord.lucene.story;

import dev.onrecord.lucene.document.Blocks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;

/** Restricts queries to the first of the copies of each story in which a paragraph matches. */
public record FirstCopies(IndexSearcher searcher, BitSetProducer articles, StoryGroups groups) {

  /** Returns a query for the paragraphs of first copies that match a query. */
  public Query of(Query query) throws IOException {
    if (groups.isEmpty()) {
      return query;
    }
    Blocks blocks = new Blocks(searcher.getIndexReader(), articles);
    List<Blocks.Block> later = later(matching(query, blocks), blocks);
    return later.isEmpty()
        ? query
        : new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(BlocksQuery.of(later), Occur.MUST_NOT)
            .build();
  }

  /** Returns the articles of groups in which a paragraph matches. */
  private Set<Integer> matching(Query query, Blocks blocks) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<Integer> documents = groups.documents();
    Set<Integer> matching = new HashSet<>();
    int next = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      DocIdSetIterator found = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (; next < documents.size() && documents.get(next) < end; next++) {
        Blocks.Block block = blocks.of(documents.get(next));
        int first = block.first() - leaf.docBase;
        int at = found.docID() < first ? found.advance(first) : found.docID();
        if (at < block.parent() - leaf.docBase) {
          matching.add(block.parent());
        }
      }
    }
    return matching;
  }

  /** Returns the articles with a match that tell the story of an older one with a match. */
  private List<Blocks.Block> later(Set<Integer> matching, Blocks blocks) throws IOException {
    List<Blocks.Block> later = new ArrayList<>();
    for (int document : matching) {
      int first =
          groups.of(document).stream()
              .map(StoryGroups.Copy::document)
              .filter(matching::contains)
              .findFirst()
              .orElse(document);
      if (first != document) {
        later.add(blocks.of(document));
      }
    }
    return later;
  }
}
