package dev.onrecord.bench;

import static dev.onrecord.query.Fields.TEXT;

import dev.onrecord.query.Hit;
import dev.onrecord.query.Search;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** The measurement of the ten best hits with the exact spans of the matches. */
final class Highlighting {
  private final Pair pair;
  private final RawSearcher raw;
  private final Workload workload;
  private final Report report;
  private final int rounds;
  private final ToSpans highlighter;

  Highlighting(Pair pair, RawSearcher raw, Workload workload, Report report, int rounds) {
    this.pair = pair;
    this.raw = raw;
    this.workload = workload;
    this.report = report;
    this.rounds = rounds;
    this.highlighter =
        new ToSpans(
            UnifiedHighlighter.builder(raw.searcher, RawAnalyzer.of(RawIndex.Kind.SAME))
                .withBreakIterator(WholeBreakIterator::new)
                .withFormatter(new Spans()));
  }

  /** A highlighter that returns the objects of its formatter. */
  private static final class ToSpans extends UnifiedHighlighter {
    ToSpans(Builder builder) {
      super(builder);
    }

    Object[] spans(org.apache.lucene.search.Query query, int[] docs) throws IOException {
      return highlightFieldsAsObjects(new String[] {RawDocument.TEXT}, query, docs, new int[] {1})
          .get(RawDocument.TEXT);
    }
  }

  /** A formatter that returns the spans of the matches. */
  private static final class Spans extends PassageFormatter {
    @Override
    public List<String> format(Passage[] passages, String content) {
      List<String> spans = new ArrayList<>();
      for (Passage passage : passages) {
        for (int i = 0; i < passage.getNumMatches(); i++) {
          spans.add("[" + passage.getMatchStarts()[i] + ", " + passage.getMatchEnds()[i] + ")");
        }
      }
      return spans;
    }
  }

  void run() throws Exception {
    List<Searches.Same> queries = new ArrayList<>();
    workload
        .mixed()
        .forEach(w -> queries.add(new Searches.Same(TEXT.matches(w), RawQueries.word(w))));
    workload
        .phrases()
        .forEach(p -> queries.add(new Searches.Same(TEXT.phrase(p), RawQueries.phrase(p))));
    Timing.Pair total = new Timing.Pair(0, 0);
    int unequal = 0;
    for (Searches.Same same : queries) {
      Search search = Search.of(same.ours()).highlight(TEXT);
      unequal += agree(spans(search), theirs(same.theirs())) ? 0 : 1;
      total =
          total.plus(
              Timing.byTurns(
                  20, rounds, () -> pair.ours().search(search), () -> theirs(same.theirs())));
    }
    report
        .line("top ten with exact highlights", total.ratio(), "at most 0.8, aim 0.65")
        .note(
            "%.0f µs against %.0f, %d of %d searches with different spans",
            total.ours() / queries.size() / 1e3,
            total.theirs() / queries.size() / 1e3,
            unequal,
            queries.size());
  }

  /**
   * Returns whether the hits in both maps have equal spans. Hits in one map only are ignored: they
   * come from ties of scores.
   */
  private static boolean agree(Map<String, String> ours, Map<String, String> theirs) {
    return ours.entrySet().stream()
        .allMatch(e -> theirs.getOrDefault(e.getKey(), e.getValue()).equals(e.getValue()));
  }

  /** Returns the spans of a search, by the text of the paragraph. */
  private Map<String, String> spans(Search search) {
    Map<String, String> spans = new HashMap<>();
    for (Hit hit : pair.ours().search(search).hits()) {
      spans.put(hit.paragraph().text(), hit.highlights(TEXT).toString());
    }
    return spans;
  }

  private Map<String, String> theirs(org.apache.lucene.search.Query query) throws IOException {
    TopDocs top = raw.searcher.search(query, 10);
    List<RawSearcher.RawHit> hits = raw.hits(top);
    Object[] found = highlighter.spans(query, docs(top));
    Map<String, String> spans = new HashMap<>();
    for (int i = 0; i < found.length; i++) {
      spans.put(hits.get(i).stored().get(RawDocument.TEXT), String.valueOf(found[i]));
    }
    return spans;
  }

  private static int[] docs(TopDocs top) {
    int[] docs = new int[top.scoreDocs.length];
    for (int i = 0; i < docs.length; i++) {
      docs[i] = top.scoreDocs[i].doc;
    }
    return docs;
  }
}
