package dev.onrecord;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.text.AnalysedArticle;
import dev.onrecord.text.ArticleAnalyser;
import java.util.List;

/** Annotates articles on their way into an index, by whatever annotator its user has given it. */
record CheckedAnnotator(Annotator annotator) {

  /**
   * An article's annotated paragraphs and their tokens.
   *
   * @throws IndexException.Rejected if the annotator fails, or gives other paragraphs than there
   *     are
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
          "article '"
              + article.id()
              + "' was not added, since memory ran out while it was"
              + " annotated ("
              + e.getMessage()
              + "): raise -Xmx, or split the article",
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
