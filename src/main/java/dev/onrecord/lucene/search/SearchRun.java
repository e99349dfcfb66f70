package dev.onrecord.lucene.search;

import dev.onrecord.lucene.document.Blocks;
import dev.onrecord.lucene.facet.FacetColumnCache;
import dev.onrecord.lucene.facet.FacetCounts;
import dev.onrecord.lucene.facet.StatementKeys;
import dev.onrecord.lucene.people.People;
import dev.onrecord.lucene.query.Deadline;
import dev.onrecord.lucene.query.Filters;
import dev.onrecord.lucene.query.QueryTranslator;
import dev.onrecord.lucene.query.Stories;
import dev.onrecord.lucene.story.FirstCopies;
import dev.onrecord.lucene.story.StoryGroups;
import dev.onrecord.query.Cursor;
import dev.onrecord.query.Facet;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Hint;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Order;
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
  private final QueryTranslator translator;
  private final MatchFinder finder;
  private final Optional<StoryGroups> copies;
  private final List<Facet<?>> ofParagraphs;
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
    this.ofParagraphs =
        search.facets().stream().filter(f -> !(f instanceof Facet.OfStatements<?>)).toList();
    this.copies = search.distinct() ? Optional.of(stories.groups()) : Optional.empty();
    this.translator = new QueryTranslator(people, articles, stories);
    Query matching = translator.translate(search.query());
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

  /**
   * Returns a search with the order of its hits: those of a query that only filters are sorted by
   * day, the newest first, unless the search says otherwise.
   */
  public static Search ordered(Search search) {
    return search.order().isEmpty() && Filters.isFilter(search.query())
        ? search.sortBy(Fields.PUBLISHED.desc(), Order.relevance())
        : search;
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
    if (ofParagraphs.isEmpty()) {
      TopDocs top = searcher.search(query, ranking.collectingParagraphs());
      return results(ranking.page(top), Map.of());
    }
    if (search.limit() == 0) {
      FacetCounts.Counted counted = counted();
      Total total = new Total(counted.paragraphs(), true);
      return results(new Ranking.Page(List.of(), total, Optional.empty()), counted.counts());
    }
    Object[] both =
        searcher.search(query, new MultiCollectorManager(ranking.collectingParagraphs(), facets()));
    return results(ranking.page((TopDocs) both[0]), ((FacetCounts.Counted) both[1]).counts());
  }

  private FacetCounts.Counted counted() throws IOException {
    return searcher.search(query, facets());
  }

  /** Returns a collector of facets, which count what the total counts. */
  private FacetCounts facets() {
    Optional<BitSetProducer> counted =
        search.collapsed() ? Optional.of(articles) : Optional.empty();
    return new FacetCounts(ofParagraphs, people, columns, counted);
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
    return ofParagraphs.isEmpty() ? Map.of() : counted().counts();
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
    StatementFacets.Counted said = statements(blocks);
    Total total = new Total(page.total().count(), page.total().exact() && !searcher.timedOut());
    boolean late = unmarked || said.late() || searcher.timedOut();
    List<Hint> hints = late ? List.of() : hints(hits, total);
    return new Results(hits, total, inOrder(counts, said.counts()), next, late, hints);
  }

  private StatementFacets.Counted statements(Blocks blocks) throws IOException {
    List<Facet.OfStatements<?>> facets = new ArrayList<>();
    for (Facet<?> facet : search.facets()) {
      if (facet instanceof Facet.OfStatements<?> ofStatements) {
        facets.add(ofStatements);
      }
    }
    HitReader reader = new HitReader(blocks, finder, 0, Optional.empty());
    QueryTimeout until = timeout.orElse(() -> false);
    return facets.isEmpty()
        ? new StatementFacets.Counted(Map.of(), false)
        : searcher.search(
            query, new StatementFacets(facets, reader, new StatementKeys(people), columns, until));
  }

  private Map<Facet<?>, Map<?, Long>> inOrder(
      Map<Facet<?>, Map<?, Long>> paragraphs, Map<Facet<?>, Map<?, Long>> statements) {
    Map<Facet<?>, Map<?, Long>> all = new LinkedHashMap<>();
    for (Facet<?> facet : search.facets()) {
      all.put(facet, statements.getOrDefault(facet, paragraphs.getOrDefault(facet, Map.of())));
    }
    return all;
  }

  private List<Hint> hints(List<Hit> hits, Total total) throws IOException {
    boolean none = total.count() == 0;
    return none || search.limit() > 0 && !hits.isEmpty()
        ? new Hints(searcher, translator, people).of(search.query(), hits)
        : List.of();
  }
}
