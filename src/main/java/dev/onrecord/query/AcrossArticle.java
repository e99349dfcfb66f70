package dev.onrecord.query;

import java.util.ArrayList;
import java.util.List;

/** Conjunctions that the paragraphs and the headline of an article fulfil together. */
final class AcrossArticle {
  private AcrossArticle() {}

  /** Returns a query for paragraphs that match one of some queries, in articles that match all. */
  static Query all(List<Query> queries) {
    List<Query> clauses = new ArrayList<>();
    clauses.add(Query.anyOf(queries.stream().map(AcrossArticle::each).toList()));
    queries.forEach(query -> clauses.add(Query.inArticle(withHeadline(query))));
    return Query.allOf(clauses);
  }

  /** Returns a query that also matches the first paragraph if the headline has the words. */
  static Query each(Query query) {
    Query whole = withHeadline(query);
    return whole.equals(query) ? query : query.or(Fields.ORDINAL.is(0).and(whole));
  }

  /** Returns a query that finds the words of the text in the headline too. */
  private static Query withHeadline(Query query) {
    return switch (query) {
      case Query.InText(Words words) -> Fields.ANYWHERE.having(words);
      case Compound.And(List<Query> clauses) -> Query.allOf(withHeadline(clauses));
      case Compound.Or(List<Query> clauses) -> Query.anyOf(withHeadline(clauses));
      case Compound.Not(Query excluded) -> withHeadline(excluded).not();
      case Compound.Boost(Query boosted, double factor) -> withHeadline(boosted).boost(factor);
      default -> query;
    };
  }

  private static List<Query> withHeadline(List<Query> queries) {
    return queries.stream().map(AcrossArticle::withHeadline).toList();
  }
}
