package dev.onrecord;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.text.AnalysedArticle;
import dev.onrecord.text.ArticleAnalyser;
import java.util.List;

/** Annotates articles for an index with the annotator of its user, and checks the result. */
record CheckedAnnotator(Annotator annotator) {

  /**
   * Returns the annotated paragraphs of an article and their tokens.
   *
   * @throws IndexException.Rejected if the annotator fails, or returns other paragraphs
   */
  AnalysedArticle analysed(Article article) {
    try {
      return annotator instanceof ArticleAnalyser analyser
          ? analyser.analyse(article)
          : analysed(article, annotator.annotate(article));
    } catch (RuntimeException | StackOverflowError e) {
      throw new IndexException.Rejected(article.id(), "its annotator failed with " + e, e);
    } catch (OutOfMemoryError e) {
      throw new IndexException.Memory(
          ("article '%s' was not added, since memory ran out while it was annotated (%s):"
                  + " raise -Xmx, or split the article")
              .formatted(article.id(), e.getMessage()),
          e);
    }
  }

  private AnalysedArticle analysed(Article article, List<Paragraph> annotated) {
    List<Paragraph> bare =
        annotated.stream().map(p -> p.withAttributions(List.of()).withTags(List.of())).toList();
    if (!bare.equals(article.paragraphs())) {
      throw new IllegalArgumentException("other paragraphs than the article has");
    }
    return AnalysedArticle.of(article, annotated);
  }
}
