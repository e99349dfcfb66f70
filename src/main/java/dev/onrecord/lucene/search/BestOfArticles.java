package dev.onrecord.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Collects the best paragraph of each of the best articles by score. The paragraphs of an article
 * are adjacent, so that only one article is pending besides the best. Once enough articles are
 * counted, paragraphs with insufficient scores are skipped.
 *
 * @param articles the documents of the articles
 * @param wanted the number of requested articles
 * @param countedTo the number of articles up to which the total is exact
 * @param most the highest score of articles that were not on earlier pages
 */
record BestOfArticles(BitSetProducer articles, int wanted, int countedTo, float most)
    implements CollectorManager<BestOfArticles.Top, TopDocs> {
  private static final Comparator<ScoreDoc> BEST_FIRST =
      Comparator.<ScoreDoc>comparingDouble(d -> -d.score).thenComparingInt(d -> d.doc);

  @Override
  public Top newCollector() {
    return new Top();
  }

  @Override
  public TopDocs reduce(Collection<Top> collected) {
    List<ScoreDoc> best = new ArrayList<>();
    long articlesSeen = 0;
    boolean exact = true;
    for (Top top : collected) {
      top.endArticle();
      best.addAll(top.best);
      articlesSeen += top.seen;
      exact &= !top.skips;
    }
    best.sort(BEST_FIRST);
    ScoreDoc[] first = best.subList(0, Math.min(wanted, best.size())).toArray(ScoreDoc[]::new);
    return new TopDocs(
        new TotalHits(
            articlesSeen,
            exact ? TotalHits.Relation.EQUAL_TO : TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO),
        first);
  }

  /** The best articles of one thread. */
  final class Top implements Collector {
    private final PriorityQueue<ScoreDoc> best = new PriorityQueue<>(BEST_FIRST.reversed());
    private long seen;
    private boolean skips;
    private int document = -1;
    private float score;

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      endArticle();
      BitSet parents = articles.getBitSet(leaf);
      if (parents == null) {
        throw new CollectionTerminatedException(); // no articles
      }
      return new InSegment(leaf.docBase, parents);
    }

    @Override
    public ScoreMode scoreMode() {
      return countedTo == Integer.MAX_VALUE ? ScoreMode.COMPLETE : ScoreMode.TOP_SCORES;
    }

    /** Ends the pending article, if any, and returns whether it is among the best. */
    private boolean endArticle() {
      if (document < 0) {
        return false;
      }
      seen++;
      boolean enters = score <= most && (best.size() < wanted || score > best.element().score);
      if (enters) {
        best.add(new ScoreDoc(document, score));
        if (best.size() > wanted) {
          best.remove();
        }
      }
      document = -1;
      return enters;
    }

    private final class InSegment implements LeafCollector {
      private final int base;
      private final BitSet parents;
      private @Nullable Scorable scorer;
      private int parent = -1;

      InSegment(int base, BitSet parents) {
        this.base = base;
        this.parents = parents;
      }

      @Override
      public void setScorer(Scorable scorable) throws IOException {
        scorer = scorable;
        skip();
      }

      @Override
      public void collect(int paragraph) throws IOException {
        if (paragraph > parent) {
          if (endArticle() || !skips) {
            skip();
          }
          parent = parents.nextSetBit(paragraph);
        }
        float found = Objects.requireNonNull(scorer).score();
        if (document < 0 || found > score) {
          document = base + paragraph;
          score = found;
        }
      }

      private void skip() throws IOException {
        if (seen > countedTo && best.size() == wanted) {
          skips = true;
          Objects.requireNonNull(scorer).setMinCompetitiveScore(Math.nextUp(best.element().score));
        }
      }

      @Override
      public void finish() {
        endArticle();
      }
    }
  }
}
