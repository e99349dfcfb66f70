package dev.onrecord.lucene.search;

import dev.onrecord.lucene.document.Blocks;
import dev.onrecord.lucene.facet.FacetColumnCache;
import dev.onrecord.lucene.facet.FacetCounts;
import dev.onrecord.lucene.people.People;
import dev.onrecord.lucene.query.Deadline;
import dev.onrecord.lucene.query.QueryTranslator;
import dev.onrecord.lucene.query.Stories;
import dev.onrecord.lucene.story.FirstCopies;
import dev.onrecord.lucene.story.StoryGroups;
import dev.onrecord.query.Cursor;
import dev.onrecord.query.Facet;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import dev.onrecord.query.Total;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.join.BitSetProducer;

/** A search over one version of the index; its results do not refer to that version. */
public final class SearchRun {
  private final IndexSearcher searcher;
  private final People people;
  private final BitSetProducer articles;
  private final FacetColumnCache columns;
  private final Search search;
  private final Query query;
  private final MatchFinder finder;
  private final Optional<StoryGroups> copies;
  private final Optional<QueryTimeout> timeout;

  public SearchRun(
      IndexSearcher searcher,
      People people,
      BitSetProducer articles,
      FacetColumnCache columns,
      Stories stories,
      Search search)
      throws IOException {
    this.searcher = searcher;
    this.people = people;
    this.articles = articles;
    this.columns = columns;
    this.search = search;
    this.copies = search.distinct() ? Optional.of(stories.groups()) : Optional.empty();
    Query matching = new QueryTranslator(people, articles, stories).translate(search.query());
    Query distinct =
        copies.isPresent()
            ? new FirstCopies(searcher, articles, copies.get()).of(matching)
            : matching;
    this.query = SortOrders.decayed(distinct, search.order(), searcher.getIndexReader());
    IndexReader reader = Deadline.untimed(searcher.getIndexReader());
    IndexedArticles indexed = new IndexedArticles(reader, articles, stories);
    this.finder = new MatchFinder(search.query(), search.highlight(), people, indexed);
    this.timeout = Optional.ofNullable(searcher.getTimeout());
  }

  /** Returns what is known of a search whose deadline passed before anything was found. */
  public static Results late(Search search) {
    Map<Facet<?>, Map<?, Long>> counts = new LinkedHashMap<>();
    search.facets().forEach(facet -> counts.put(facet, Map.of()));
    return new Results(List.of(), new Total(0, false), counts, Optional.empty(), true);
  }

  public Results run() throws IOException {
    Ranking ranking = new Ranking(search, searcher.getIndexReader());
    return search.collapsed() ? byArticle(ranking) : byParagraph(ranking);
  }

  private Results byParagraph(Ranking ranking) throws IOException {
    if (search.facets().isEmpty()) {
      TopDocs top = searcher.search(query, ranking.collectingParagraphs());
      return results(ranking.page(top), Map.of());
    }
    if (search.limit() == 0) {
      FacetCounts.Counted counted = counted();
      Total total = new Total(counted.paragraphs(), true);
      return results(new Ranking.Page(List.of(), total, Optional.empty()), counted.counts());
    }
    Object[] both =
        searcher.search(
            query,
            new MultiCollectorManager(
                ranking.collectingParagraphs(), new FacetCounts(search.facets(), people, columns)));
    return results(ranking.page((TopDocs) both[0]), ((FacetCounts.Counted) both[1]).counts());
  }

  private FacetCounts.Counted counted() throws IOException {
    return searcher.search(query, new FacetCounts(search.facets(), people, columns));
  }

  private Results byArticle(Ranking ranking) throws IOException {
    if (ranking.isByScoreOnly()) {
      TopDocs top = searcher.search(query, ranking.collectingArticles(articles));
      return results(ranking.page(top), counts());
    }
    ArticleCollapser collapser = new ArticleCollapser(searcher, articles, query);
    TopDocs top = collapser.search(ranking, search.order());
    Map<Facet<?>, Map<?, Long>> counts = counts();
    Ranking.Page page = ranking.page(top);
    List<ScoreDoc> best = collapser.bestOf(page.documents());
    return results(new Ranking.Page(best, page.total(), page.next()), counts);
  }

  private Map<Facet<?>, Map<?, Long>> counts() throws IOException {
    return search.facets().isEmpty() ? Map.of() : counted().counts();
  }

  private Results results(Ranking.Page page, Map<Facet<?>, Map<?, Long>> counts)
      throws IOException {
    Blocks blocks = new Blocks(Deadline.untimed(searcher.getIndexReader()), articles);
    HitReader reader = new HitReader(blocks, finder, search.context(), copies);
    List<Hit> hits = new ArrayList<>(page.documents().size());
    boolean unmarked = false;
    for (ScoreDoc document : page.documents()) {
      unmarked |=
          !search.highlight().isEmpty() && timeout.filter(QueryTimeout::shouldExit).isPresent();
      hits.add(reader.read(document, !unmarked));
    }
    Optional<Cursor> next = page.next().map(PageEnd::cursor);
    Total total = new Total(page.total().count(), page.total().exact() && !searcher.timedOut());
    return new Results(hits, total, counts, next, unmarked || searcher.timedOut());
  }
}
