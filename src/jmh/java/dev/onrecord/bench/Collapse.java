package dev.onrecord.bench;

import static dev.onrecord.query.Fields.TEXT;

import dev.onrecord.query.Search;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.grouping.GroupDocs;
import org.apache.lucene.search.grouping.GroupingSearch;
import org.apache.lucene.search.grouping.TopGroups;

/** The measurement of the ten best articles, each with its best paragraph. */
final class Collapse {
  private static final float TOLERANCE = 1e-4f;

  private final Pair pair;
  private final RawSearcher raw;
  private final Workload workload;
  private final Report report;
  private final int rounds;

  Collapse(Pair pair, RawSearcher raw, Workload workload, Report report, int rounds) {
    this.pair = pair;
    this.raw = raw;
    this.workload = workload;
    this.report = report;
    this.rounds = rounds;
  }

  void run() throws Exception {
    List<String> words = workload.frequent();
    Timing.Pair total = new Timing.Pair(0, 0);
    int unequal = 0;
    for (String word : words) {
      Search search = Search.of(TEXT.matches(word)).collapseToArticles();
      unequal += same(scores(search), scores(theirs(word))) ? 0 : 1;
      total =
          total.plus(
              Timing.byTurns(10, rounds, () -> pair.ours().search(search), () -> theirs(word)));
    }
    report
        .line("collapse to articles", total.ratio(), "at most 0.2, aim 0.1")
        .note(
            "%.0f µs against %.0f, %d of %d searches with different groups",
            total.ours() / words.size() / 1e3,
            total.theirs() / words.size() / 1e3,
            unequal,
            words.size());
  }

  /**
   * Returns whether two lists of scores are equal within a tolerance. Scores are compared because
   * articles with tied scores may come in any order. The tolerance is needed because only plain
   * Lucene indexes emoji, which changes the mean length.
   */
  private static boolean same(List<Float> ours, List<Float> theirs) {
    boolean same = ours.size() == theirs.size();
    for (int i = 0; same && i < ours.size(); i++) {
      same = Math.abs(ours.get(i) - theirs.get(i)) <= TOLERANCE * theirs.get(i);
    }
    return same;
  }

  private List<Float> scores(Search search) {
    return pair.ours().search(search).hits().stream().map(h -> (float) h.score()).toList();
  }

  private static List<Float> scores(List<RawSearcher.RawHit> hits) {
    return hits.stream().map(RawSearcher.RawHit::score).toList();
  }

  private List<RawSearcher.RawHit> theirs(String word) throws IOException {
    GroupingSearch grouping =
        new GroupingSearch(RawDocument.ID).setGroupSort(Sort.RELEVANCE).setIncludeMaxScore(false);
    TopGroups<Object> groups = grouping.search(raw.searcher, RawQueries.word(word), 0, 10);
    List<ScoreDoc> best = new ArrayList<>();
    for (GroupDocs<Object> group : groups.groups) {
      ScoreDoc first = group.scoreDocs()[0];
      best.add(new ScoreDoc(first.doc, score(first)));
    }
    TotalHits all = new TotalHits(groups.totalHitCount, TotalHits.Relation.EQUAL_TO);
    return raw.hits(new TopDocs(all, best.toArray(ScoreDoc[]::new)));
  }

  private static float score(ScoreDoc found) {
    return found instanceof org.apache.lucene.search.FieldDoc sorted
            && sorted.fields[0] instanceof Float score
        ? score
        : found.score;
  }
}
