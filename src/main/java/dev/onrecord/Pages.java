package dev.onrecord;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.query.Matrix;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import dev.onrecord.view.ArticlePage;
import dev.onrecord.view.ResultsPage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Articles and results as pages to look at: each is one HTML document, to be written to a file in
 * UTF-8, that loads nothing from a network. Pages follow the light or dark scheme of the reader and
 * work with the keyboard and with screen readers. All text from articles is escaped, and the policy
 * of a page forbids a browser to run or load anything but what the page itself brings.
 */
public final class Pages {
  private Pages() {}

  /**
   * {@return the page of an article with the annotations of the standard annotator}
   *
   * @param article the article
   */
  public static String of(Article article) {
    return of(article, Annotator.standard().annotate(article));
  }

  /**
   * {@return the page of an article: statements in the colours and with the numbers of their
   * speakers, who said them, by which cue and how sure that is, the topics at the side, and folded
   * away what was left out of the story and why}
   *
   * @param article the article
   * @param annotated its annotated paragraphs, for example {@link ArticleIndex#paragraphs}
   */
  public static String of(Article article, List<Paragraph> annotated) {
    return ArticlePage.of(Objects.requireNonNull(article, "article"), List.copyOf(annotated));
  }

  /**
   * {@return the page of results: hits with the matching words and statements marked, facets as
   * bars, days, months and years as charts, and crossed facets as heat maps}
   *
   * @param results the results of a search
   */
  public static String of(Results results) {
    return ResultsPage.of(Optional.empty(), Objects.requireNonNull(results, "results"));
  }

  /**
   * {@return the page of results under the words of the query}
   *
   * @param search the search
   * @param results its results
   */
  public static String of(Search search, Results results) {
    return ResultsPage.of(Optional.of(search), Objects.requireNonNull(results, "results"));
  }

  /**
   * {@return the page of a matrix as a heat map}
   *
   * @param title the title of the page
   * @param matrix the matrix; its first 100 rows and 60 columns are shown
   */
  public static String of(String title, Matrix<?, ?> matrix) {
    Objects.requireNonNull(title, "title");
    return ResultsPage.of(title, Objects.requireNonNull(matrix, "matrix"));
  }
}
