package dev.onrecord;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.text.AnalysedArticle;
import dev.onrecord.text.ArticleAnalyser;
import java.util.List;
import java.util.Optional;

/** Annotates articles for an index with the annotator of its user, and checks the result. */
record CheckedAnnotator(Annotator annotator) {

  /**
   * An article with its tokens.
   *
   * @param failure the failure of the annotator, if the article has no annotations for that reason
   */
  record Annotated(AnalysedArticle article, Optional<IllegalStateException> failure) {

    /** Returns the article, or throws an exception if its annotator failed. */
    AnalysedArticle orRejected() {
      if (failure.isPresent()) {
        String reason = String.valueOf(failure.get().getMessage());
        throw new IndexException.Rejected(article.article().id(), reason, failure.get().getCause());
      }
      return article;
    }
  }

  /** Annotates an article. */
  Annotated annotated(Article article) {
    try {
      return new Annotated(analysed(article), Optional.empty());
    } catch (RuntimeException | StackOverflowError e) {
      return new Annotated(
          AnalysedArticle.of(article, article.paragraphs()),
          Optional.of(new IllegalStateException("its annotator failed with " + e, e)));
    } catch (OutOfMemoryError e) {
      throw new IndexException.Memory(
          ("article '%s' was not added, since memory ran out while it was annotated (%s):"
                  + " raise -Xmx, or split the article")
              .formatted(article.id(), e.getMessage()),
          e);
    }
  }

  private AnalysedArticle analysed(Article article) {
    return annotator instanceof ArticleAnalyser analyser
        ? analyser.analyse(article)
        : analysed(article, annotator.annotate(article));
  }

  private static AnalysedArticle analysed(Article article, List<Paragraph> annotated) {
    List<Paragraph> bare =
        annotated.stream().map(p -> p.withAttributions(List.of()).withTags(List.of())).toList();
    if (!bare.equals(article.paragraphs())) {
      throw new IllegalArgumentException("other paragraphs than the article has");
    }
    return AnalysedArticle.of(article, annotated);
  }
}
