package dev.onrecord.lucene.search;

import dev.onrecord.lucene.facet.FacetColumnCache;
import dev.onrecord.lucene.facet.FacetTotals;
import dev.onrecord.lucene.facet.StatementKeys;
import dev.onrecord.query.Facet;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Quotation;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Counts the statements that make paragraphs match, by facets.
 *
 * @param facets the facets
 * @param reader reads the paragraphs
 * @param keys the keys of statements
 * @param columns the columns of the index, which statements are not read from
 * @param timeout the end of the time for it
 */
record StatementFacets(
    List<Facet.OfStatements<?>> facets,
    HitReader reader,
    StatementKeys keys,
    FacetColumnCache columns,
    QueryTimeout timeout)
    implements CollectorManager<StatementFacets.Counter, StatementFacets.Counted> {

  /** The numbers of statements, which are too low if the deadline came before the end. */
  record Counted(Map<Facet<?>, Map<?, Long>> counts, boolean late) {}

  @Override
  public Counter newCollector() {
    return new Counter();
  }

  @Override
  public Counted reduce(Collection<Counter> counters) {
    Map<Facet<?>, Map<?, Long>> counts = new LinkedHashMap<>();
    for (Facet.OfStatements<?> facet : facets) {
      FacetTotals totals = new FacetTotals(facet, columns);
      counters.forEach(
          counter -> counter.counts.getOrDefault(facet, Map.of()).forEach(totals::add));
      counts.put(facet, totals.inOrder());
    }
    return new Counted(counts, counters.stream().anyMatch(counter -> counter.late));
  }

  /** The counts of one thread. */
  final class Counter extends SimpleCollector {
    private final Map<Facet<?>, Map<Object, Long>> counts = new LinkedHashMap<>();
    private int base;
    private boolean late;

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
      if (late) {
        throw new CollectionTerminatedException();
      }
      base = leaf.docBase;
    }

    @Override
    public void collect(int document) throws IOException {
      if (timeout.shouldExit()) {
        late = true;
        throw new CollectionTerminatedException();
      }
      Hit hit = reader.read(new ScoreDoc(base + document, 0), false);
      for (Quotation said : hit.quotations()) {
        for (Facet.OfStatements<?> facet : facets) {
          Map<Object, Long> keyed = counts.computeIfAbsent(facet, f -> new LinkedHashMap<>());
          keys.of(facet, said).forEach(key -> keyed.merge(key, 1L, Long::sum));
        }
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
