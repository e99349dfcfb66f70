package dev.onrecord.durability;

import static dev.onrecord.query.Fields.HEADLINE;
import static dev.onrecord.query.Fields.PUBLISHED;
import static dev.onrecord.query.Fields.SOURCE;
import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;
import static dev.onrecord.query.Fields.TOPIC;

import dev.onrecord.ArticleIndex;
import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Query;
import dev.onrecord.query.Search;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The answers of an index to fixed requests, which read every kind of index file. Indexes with
 * equal contents give equal answers.
 *
 * @param articles the articles with the requested ids, as they were added
 * @param paragraphs their annotated paragraphs
 * @param found the results of searches, with facets, highlights and suggestions
 */
record Answers(
    List<Optional<Article>> articles, List<List<Paragraph>> paragraphs, List<String> found) {

  /** Requests the articles with the given ids, and runs the searches. */
  static Answers of(ArticleIndex index, Collection<String> ids) {
    return new Answers(
        ids.stream().map(index::article).toList(),
        ids.stream().map(index::paragraphs).toList(),
        found(index));
  }

  private static List<String> found(ArticleIndex index) {
    List<String> found = new ArrayList<>();
    for (Query query : queries()) {
      found.add(query + ": " + index.count(query) + " in " + index.countArticles(query));
      Search search = Search.of(query).limit(20).highlight(TEXT).countExactly();
      found.add(hits(index, search.facet(SPEAKER.top(9)).facet(TOPIC.top(9))));
      found.add(hits(index, search.sortBy(PUBLISHED.desc()).facet(SOURCE.top(9))));
      found.add(hits(index, search.collapseToArticles().facet(PUBLISHED.byMonth())));
    }
    found.add(index.complete(SPEAKER, "r", 9).toString());
    found.add(index.didYouMean(TEXT, "harbuor", 9).toString());
    return found;
  }

  private static List<Query> queries() {
    return List.of(
        Query.all(),
        TEXT.matches("levee inquiry"),
        TEXT.matchesAll("harbour railway"),
        TEXT.phrase("the budget holds"),
        TEXT.wildcard("inq*"),
        TEXT.near(4, "vote", "said"),
        HEADLINE.matches("railway"),
        SPEAKER.named("Ruiz").and(TEXT.matches("levee")),
        Query.saidBy("Ruiz", TEXT.matches("levee")),
        SOURCE.is("Wire 3"),
        PUBLISHED.in(Year.of(2021)));
  }

  private static String hits(ArticleIndex index, Search search) {
    var results = index.search(search);
    return results.hits().stream().map(Answers::hit).toList()
        + " "
        + results.total()
        + " "
        + search.facets().stream().map(facet -> results.facet(facet).toString()).toList();
  }

  private static String hit(Hit hit) {
    return hit.articleId()
        + " "
        + hit.paragraph().ordinal()
        + " "
        + hit.score()
        + " "
        + hit.metadata()
        + " "
        + hit.highlights(TEXT);
  }
}
