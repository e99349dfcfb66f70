package dev.onrecord.lucene.store;

import dev.onrecord.lucene.facet.FacetColumnCache;
import dev.onrecord.lucene.people.People;
import dev.onrecord.lucene.people.PeopleCache;
import dev.onrecord.lucene.query.Deadline;
import dev.onrecord.lucene.query.QueryTranslator;
import dev.onrecord.lucene.search.AllHits;
import dev.onrecord.lucene.search.IndexedArticles;
import dev.onrecord.lucene.search.SearchRun;
import dev.onrecord.lucene.story.StoryCache;
import dev.onrecord.lucene.story.StoryGroups;
import dev.onrecord.query.Query;
import dev.onrecord.query.Search;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.join.BitSetProducer;

/** What is known of the open versions of an index besides its files: people, stories, columns. */
final class KnownVersions {
  private final FacetColumnCache facets = new FacetColumnCache();
  private final PeopleCache people = new PeopleCache();
  private final StoryCache stories = new StoryCache();
  private final BitSetProducer articles;

  KnownVersions(BitSetProducer articles) {
    this.articles = articles;
  }

  /** Returns the people of the version that a searcher searches. */
  People people(IndexSearcher searcher) throws IOException {
    return people.of(untimed(searcher));
  }

  private static IndexReader untimed(IndexSearcher searcher) {
    return Deadline.untimed(searcher.getIndexReader());
  }

  /** Returns which articles are copies of one story, or fails at the deadline of a searcher. */
  private StoryGroups stories(IndexSearcher searcher) throws IOException {
    QueryTimeout timeout = Optional.ofNullable(searcher.getTimeout()).orElse(() -> false);
    return stories.of(untimed(searcher), articles, timeout).orElseThrow(Deadline.Passed::new);
  }

  IndexedArticles indexed(IndexSearcher searcher) {
    return new IndexedArticles(untimed(searcher), articles, () -> stories(searcher));
  }

  SearchRun run(IndexSearcher searcher, Search search) throws IOException {
    return new SearchRun(
        searcher, people(searcher), articles, facets, () -> stories(searcher), search);
  }

  AllHits allHits(IndexSearcher searcher, Query query) throws IOException {
    return new AllHits(searcher, people(searcher), indexed(searcher), query);
  }

  org.apache.lucene.search.Query translated(IndexSearcher searcher, Query query)
      throws IOException {
    return new QueryTranslator(people(searcher), articles, () -> stories(searcher))
        .translate(query);
  }
}
