package dev.onrecord.bench;

import static dev.onrecord.query.Fields.PUBLISHED;
import static dev.onrecord.query.Fields.SOURCE;
import static dev.onrecord.query.Fields.SPEAKER;

import dev.onrecord.query.Facet;
import dev.onrecord.query.Query;
import dev.onrecord.query.Search;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;

/** The measurement of counts of the most frequent values over about 120,000 matches. */
final class Facets {
  private static final int MATCHES = 120_000;
  private static final int TOP = 10;
  private static final int WARM_UPS = 1000;

  private final Pair pair;
  private final RawSearcher raw;
  private final Report report;
  private final int rounds;

  Facets(Pair pair, RawSearcher raw, Report report, int rounds) {
    this.pair = pair;
    this.raw = raw;
    this.report = report;
    this.rounds = rounds;
  }

  void run() throws Exception {
    long[] days = pair.paragraphs().stream().mapToLong(RawParagraph::day).sorted().toArray();
    LocalDate from = LocalDate.ofEpochDay(days[days.length / 3]);
    LocalDate to = from;
    while (pair.ours().count(PUBLISHED.between(from, to)) < MATCHES
        && to.toEpochDay() < days[days.length - 1]) {
      to = to.plusDays(1);
    }
    compare("speakers", SPEAKER.top(TOP), RawDocument.SPEAKER, from, to);
    compare("sources", SOURCE.top(TOP), RawDocument.SOURCE, from, to);
  }

  private void compare(String name, Facet<String> facet, String field, LocalDate from, LocalDate to)
      throws Exception {
    Query query = PUBLISHED.between(from, to);
    Search search = Search.of(query).limit(0).facet(facet);
    var theirs = LongField.newRangeQuery(RawDocument.PUBLISHED, from.toEpochDay(), to.toEpochDay());
    StringDocValuesReaderState state = new StringDocValuesReaderState(raw.reader, field);
    Map<String, Long> expected = counts(theirs, state, field);
    boolean same = pair.ours().search(search).facet(facet).equals(expected);
    Timing.Pair times =
        Timing.byTurns(
            WARM_UPS, rounds, () -> pair.ours().search(search), () -> counts(theirs, state, field));
    report
        .line("facets: " + name, times.ratio(), "at most 0.75, aim 0.3")
        .note(
            "%.0f µs against %.0f over %,d matches, %s counts",
            times.ours() / 1e3,
            times.theirs() / 1e3,
            pair.ours().count(query),
            same ? "same" : "DIFFERENT");
  }

  private Map<String, Long> counts(
      org.apache.lucene.search.Query query, StringDocValuesReaderState state, String field)
      throws IOException {
    FacetsCollector matches = raw.searcher.search(query, new FacetsCollectorManager());
    FacetResult top = new StringValueFacetCounts(state, matches).getTopChildren(TOP, field);
    Map<String, Long> counts = new HashMap<>();
    for (LabelAndValue one : top.labelValues) {
      counts.put(one.label, one.value.longValue());
    }
    return counts;
  }
}
