package dev.onrecord.lucene.search;

import dev.onrecord.lucene.document.IndexOrder;
import dev.onrecord.lucene.query.QueryTranslator;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Search;
import dev.onrecord.query.Total;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.join.BitSetProducer;
import org.jspecify.annotations.Nullable;

/** Selects the collector of a search, and cuts one page from the collected documents. */
final class Ranking {
  /** The total up to which counts are exact by default, since counting costs more than finding. */
  private static final int EXACT_UP_TO = 1000;

  private final Search search;
  private final boolean scoreOnly;
  private final boolean newestFirst;
  private final Optional<PageEnd> after;
  private final int wanted;
  private final long state;

  Ranking(Search search, IndexReader reader) {
    this.search = search;
    this.state = state(reader);
    this.newestFirst = SortOrders.byNewest(search.order()) && IndexOrder.isNewestFirst(reader);
    this.scoreOnly = SortOrders.byScoreOnly(search.order());
    this.after = search.after().map(cursor -> PageEnd.of(cursor, search));
    long most = search.limit() + 1L + after.map(PageEnd::ties).orElse(0);
    this.wanted = (int) Math.clamp(most, 1, Math.max(1, reader.maxDoc()));
  }

  /** Returns the version of the index. */
  static long state(IndexReader reader) {
    return reader instanceof DirectoryReader directory ? directory.getVersion() : 0;
  }

  /** The documents of a page, and the end of the page if there is a next one. */
  record Page(List<ScoreDoc> documents, Total total, Optional<PageEnd> next) {}

  CollectorManager<?, ? extends TopDocs> collecting(Sort sort) {
    @Nullable FieldDoc start = after.map(PageEnd::before).orElse(null);
    return scoreOnly
        ? new TopScoreDocCollectorManager(wanted, scored(start), countedTo())
        : new TopFieldCollectorManager(sort, wanted, start, countedTo());
  }

  /** Returns a collector of paragraphs, which in a sorted index reads only the newest. */
  CollectorManager<?, ? extends TopDocs> collectingParagraphs() {
    Sort sort = SortOrders.of(search.order());
    return newestFirst && after.isEmpty()
        ? new NewestHits(
            new TopFieldCollectorManager(sort, wanted, countedTo()),
            QueryTranslator.name(Fields.PUBLISHED),
            wanted,
            countedTo())
        : collecting(sort);
  }

  private int countedTo() {
    return search.exact() ? Integer.MAX_VALUE : Math.max(EXACT_UP_TO, wanted);
  }

  boolean isByScoreOnly() {
    return scoreOnly;
  }

  /** Returns a collector of the best paragraphs of articles by score. */
  BestOfArticles collectingArticles(BitSetProducer articles) {
    ScoreDoc start = scored(after.map(PageEnd::before).orElse(null));
    float most = start == null ? Float.POSITIVE_INFINITY : start.score;
    return new BestOfArticles(articles, wanted, countedTo(), most);
  }

  private static @Nullable ScoreDoc scored(@Nullable FieldDoc start) {
    return start != null && start.fields[0] instanceof Float score ? new ScoreDoc(-1, score) : null;
  }

  Page page(TopDocs top) {
    List<ScoreDoc> all = Arrays.asList(top.scoreDocs);
    int skipped = Math.min(all.size(), after.map(end -> ties(end, all)).orElse(0));
    int end = (int) Math.min(all.size(), (long) skipped + search.limit());
    List<ScoreDoc> page = all.subList(skipped, end);
    boolean more = end < all.size() && !page.isEmpty();
    return new Page(page, total(top.totalHits), more ? Optional.of(end(page)) : Optional.empty());
  }

  /** Returns the number of first documents that were on earlier pages. */
  private int ties(PageEnd end, List<ScoreDoc> all) {
    int ties = 0;
    while (ties < all.size() && ties < end.ties() && values(all.get(ties)).equals(end.values())) {
      ties++;
    }
    return ties;
  }

  private PageEnd end(List<ScoreDoc> page) {
    List<@Nullable Object> last = values(page.getLast());
    int ties = 0;
    while (ties < page.size() && values(page.get(page.size() - 1 - ties)).equals(last)) {
      ties++;
    }
    int earlier =
        ties < page.size()
            ? 0
            : after.filter(e -> e.values().equals(last)).map(PageEnd::ties).orElse(0);
    return new PageEnd(PageEnd.fingerprint(search), state, last, ties + earlier);
  }

  private List<@Nullable Object> values(ScoreDoc document) {
    return !scoreOnly && document instanceof FieldDoc sorted
        ? Arrays.asList(sorted.fields)
        : List.of(document.score);
  }

  private static Total total(TotalHits hits) {
    return new Total(hits.value(), hits.relation() == TotalHits.Relation.EQUAL_TO);
  }
}
