package dev.onrecord.lucene.facet;

import dev.onrecord.lucene.people.People;
import dev.onrecord.query.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts several facets in one pass over the matching paragraphs. */
public final class FacetCounts
    implements CollectorManager<FacetCounts.Counter, FacetCounts.Counted> {
  private static final int BATCH = 256;

  private final List<Facet<?>> facets;
  private final List<FacetSource> sources;
  private final FacetColumnCache cache;

  /** Creates a collector of facets with the columns of the searched index. */
  public FacetCounts(List<Facet<?>> facets, People people, FacetColumnCache cache) {
    this.facets = List.copyOf(facets);
    this.sources = facets.stream().map(facet -> FacetSource.of(facet, people)).toList();
    this.cache = cache;
  }

  /** The number of paragraphs, in total and for each key of each facet. */
  public record Counted(long paragraphs, Map<Facet<?>, Map<?, Long>> counts) {}

  @Override
  public Counter newCollector() {
    return new Counter();
  }

  @Override
  public Counted reduce(Collection<Counter> counters) throws IOException {
    Map<Facet<?>, Map<?, Long>> counts = new LinkedHashMap<>();
    for (int i = 0; i < facets.size(); i++) {
      FacetTotals totals = new FacetTotals(facets.get(i), cache);
      for (Counter counter : counters) {
        for (Leaf leaf : counter.leaves) {
          leaf.tallies[i].addTo(totals);
        }
      }
      counts.put(facets.get(i), totals.inOrder());
    }
    return new Counted(counters.stream().mapToLong(Counter::paragraphs).sum(), counts);
  }

  /** The counts of one thread. */
  final class Counter implements Collector {
    private final List<Leaf> leaves = new ArrayList<>();

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      Leaf counts = new Leaf(leaf);
      leaves.add(counts);
      return counts;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    private long paragraphs() {
      return leaves.stream().mapToLong(leaf -> leaf.paragraphs).sum();
    }
  }

  private final class Leaf implements LeafCollector {
    private final FacetTally[] tallies = new FacetTally[facets.size()];
    private final int[] batch = new int[BATCH];
    private int size;
    private long paragraphs;

    Leaf(LeafReaderContext leaf) throws IOException {
      for (int i = 0; i < tallies.length; i++) {
        tallies[i] = FacetTally.of(sources.get(i), leaf.reader(), cache);
      }
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) throws IOException {
      gather(document);
      count();
    }

    @Override
    public void collect(DocIdStream documents) throws IOException {
      documents.forEach(this::gather);
      count();
    }

    private void gather(int document) throws IOException {
      batch[size++] = document;
      if (size == BATCH) {
        count();
      }
    }

    private void count() throws IOException {
      paragraphs += size;
      for (FacetTally tally : tallies) {
        tally.collect(batch, size);
      }
      size = 0;
    }
  }
}
