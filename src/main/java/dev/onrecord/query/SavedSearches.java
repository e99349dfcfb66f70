package dev.onrecord.query;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import dev.onrecord.article.Printable;
import dev.onrecord.saved.QueryIndex;
import dev.onrecord.saved.QueryMatch;
import dev.onrecord.saved.SearchLines;
import dev.onrecord.text.AnalysedArticle;
import dev.onrecord.text.ArticleAnalyser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Questions that stand: named queries that are asked of each article as it comes, without an index.
 * The answers are those of an index that holds the article alone. The time for an article depends
 * little on the number of searches, because each search is woken by words that it needs. Immutable;
 * any number of threads may share it.
 */
public final class SavedSearches {
  private final Map<String, Query> searches;
  private final List<String> names;
  private final QueryIndex index;
  private final Annotator annotator;

  private SavedSearches(Map<String, Query> given, Annotator annotator) {
    this.searches = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    this.names = List.copyOf(searches.keySet());
    this.annotator = Objects.requireNonNull(annotator, "annotator");
    searches.forEach(SavedSearches::check);
    this.index = QueryIndex.of(List.copyOf(searches.values()));
  }

  private static void check(String name, Query query) {
    Checks.notBlank(name, "the name of a search");
    try {
      QueryLimits.STANDARD.check(query);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'%s': %s".formatted(Printable.of(name), e.getMessage()), e);
    }
  }

  /**
   * {@return saved searches of articles that the standard annotator annotates}
   *
   * @param searches the queries by name, within the {@linkplain QueryLimits#STANDARD standard
   *     limits}
   * @throws IllegalArgumentException if a name is blank, or a query is too large or has a pattern
   *     that cannot be searched for
   */
  public static SavedSearches of(Map<String, Query> searches) {
    return of(searches, Annotator.standard());
  }

  /**
   * {@return saved searches of articles that the given annotator annotates}
   *
   * @param searches the queries by name, within the {@linkplain QueryLimits#STANDARD standard
   *     limits}
   * @param annotator the annotator of the articles that come
   */
  public static SavedSearches of(Map<String, Query> searches, Annotator annotator) {
    return new SavedSearches(searches, annotator);
  }

  /**
   * Reads the queries that {@link #text} returned.
   *
   * @param text a name, a tab and a query on each line; empty lines and those that begin with
   *     {@code #} are left out
   * @param custom the custom fields in the queries
   * @throws IllegalArgumentException if a line is wrong, with its number
   * @return the queries by name, in the order of the lines
   */
  public static Map<String, Query> parse(String text, Field... custom) {
    return Collections.unmodifiableMap(SearchLines.read(text, List.of(custom)));
  }

  /**
   * {@return the searches that match an article, in the order of their map, each with the
   * paragraphs that match} The article is annotated first.
   *
   * @param article the article, as it comes, without annotations
   */
  public List<Alert> match(Article article) {
    List<Alert> alerts = new ArrayList<>();
    for (QueryMatch match : index.match(analysed(article))) {
      alerts.add(new Alert(names.get(match.query()), match.paragraphs(), match::hits));
    }
    return List.copyOf(alerts);
  }

  private AnalysedArticle analysed(Article article) {
    AnalysedArticle analysed =
        annotator instanceof ArticleAnalyser analyser
            ? analyser.analyse(article)
            : AnalysedArticle.of(article, annotator.annotate(article));
    return analysed.searched();
  }

  /** {@return the queries by name, in their order} */
  public Map<String, Query> searches() {
    return searches;
  }

  /**
   * {@return the searches as text: on each line a name, a tab, and the query} In both, {@code \\n},
   * {@code \\r}, {@code \\t} and {@code \\\\} stand for an end of line, a carriage return, a tab
   * and a backslash.
   */
  public String text() {
    return SearchLines.write(searches);
  }

  /** Returns the number of searches. */
  @Override
  public String toString() {
    return names.size() + " saved searches";
  }
}
