package dev.onrecord.text;

import dev.onrecord.article.Article;

/** An annotator that also returns the tokens of the paragraphs. */
@FunctionalInterface
public interface ArticleAnalyser {

  /** Returns the annotated paragraphs of an article and their tokens. */
  AnalysedArticle analyse(Article article);
}
