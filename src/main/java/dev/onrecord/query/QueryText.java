package dev.onrecord.query;

/** Queries as text: the one grammar, printed and parsed. */
final class QueryText {
  private QueryText() {}

  static String print(Query query) {
    return query.getClass().getSimpleName();
  }

  static String print(Words words) {
    return words.getClass().getSimpleName();
  }

  static Query parse(String text) {
    throw new QuerySyntaxException(text, 0, "a query");
  }
}
