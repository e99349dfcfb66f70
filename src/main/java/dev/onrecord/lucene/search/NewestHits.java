package dev.onrecord.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.TotalHits.Relation;

/**
 * Collects the newest hits of an index that keeps its newest articles first, in each segment until
 * the next hit is older than the last requested one. Lucene's own early termination does not apply,
 * since hits of one day are sorted by score.
 *
 * @param hits the collector of hits by day, the newest first
 * @param field the field of the day
 * @param wanted the number of requested hits
 * @param countedTo the number of hits up to which the total is exact
 */
record NewestHits(TopFieldCollectorManager hits, String field, int wanted, int countedTo)
    implements CollectorManager<NewestHits.Newest, TopDocs> {
  @Override
  public Newest newCollector() throws IOException {
    return new Newest(hits.newCollector());
  }

  @Override
  public TopDocs reduce(Collection<Newest> collectors) throws IOException {
    List<TopFieldCollector> all = new ArrayList<>();
    boolean ended = false;
    long counted = 0;
    for (Newest newest : collectors) {
      all.add(newest.collector);
      ended |= newest.ended;
      counted += newest.counted;
    }
    Relation relation = ended ? Relation.GREATER_THAN_OR_EQUAL_TO : Relation.EQUAL_TO;
    TopFieldDocs top = hits.reduce(all);
    return new TopFieldDocs(new TotalHits(counted, relation), top.scoreDocs, top.fields);
  }

  /** The hits of one thread. */
  final class Newest extends FilterCollector {
    private final PriorityQueue<Long> newest = new PriorityQueue<>();
    private final TopFieldCollector collector;
    private long counted;
    private boolean ended;

    Newest(TopFieldCollector hits) {
      super(hits);
      this.collector = hits;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      SortedNumericDocValues days = DocValues.getSortedNumeric(leaf.reader(), field);
      return new FilterLeafCollector(super.getLeafCollector(leaf)) {
        @Override
        public void collect(int document) throws IOException {
          long day = days.advanceExact(document) ? days.nextValue() : Long.MIN_VALUE;
          counted++;
          if (!isTooOld(day)) {
            in.collect(document);
          } else if (counted > countedTo) {
            ended = true;
            throw new CollectionTerminatedException();
          }
        }
      };
    }

    private boolean isTooOld(long day) {
      if (newest.size() < wanted) {
        newest.add(day);
        return false;
      }
      long last = newest.element();
      if (day > last) {
        newest.remove();
        newest.add(day);
      }
      return day < last;
    }
  }
}
