package dev.onrecord.saved;

import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Span;
import dev.onrecord.match.QueryMatcher;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Hit;
import dev.onrecord.query.WordField;
import dev.onrecord.text.AnalysedArticle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A query that matches an article. Its hits are made when they are asked for. */
public final class QueryMatch {
  private static final List<WordField<?>> HIGHLIGHTED = List.of(Fields.TEXT, Fields.HEADLINE);

  private final int query;
  private final int[] ordinals;
  private final Supplier<QueryMatcher> matching;
  private final AnalysedArticle analysed;

  QueryMatch(int query, int[] ordinals, Supplier<QueryMatcher> matching, AnalysedArticle analysed) {
    this.query = query;
    this.ordinals = ordinals;
    this.matching = matching;
    this.analysed = analysed;
  }

  /** Returns the position of the query in the list of all. */
  public int query() {
    return query;
  }

  /** Returns the paragraphs that match. */
  public List<Paragraph> paragraphs() {
    Paragraph[] matching = new Paragraph[ordinals.length];
    for (int i = 0; i < ordinals.length; i++) {
      matching[i] = analysed.paragraphs().get(ordinals[i]);
    }
    return List.of(matching);
  }

  /** Returns the paragraphs that match, with the words and the statements that made them match. */
  public List<Hit> hits() {
    QueryMatcher matcher = matching.get();
    return Arrays.stream(ordinals).mapToObj(ordinal -> hit(matcher, ordinal)).toList();
  }

  private Hit hit(QueryMatcher matcher, int ordinal) {
    Article article = analysed.article();
    Paragraph paragraph = analysed.paragraphs().get(ordinal);
    Map<WordField<?>, List<Span>> highlights = new HashMap<>();
    HIGHLIGHTED.forEach(f -> highlights.put(f, matcher.spansOfMatch(analysed, ordinal, f)));
    List<Attribution> statements =
        matcher
            .statements(analysed, ordinal)
            .map(found -> found.stream().mapToObj(paragraph.attributions()::get).toList())
            .orElse(paragraph.attributions());
    return new Hit(
        article.id(),
        article.metadata(),
        paragraph,
        0,
        highlights,
        List.of(),
        List.of(),
        statements,
        List.of());
  }
}
