package dev.onrecord.text;

import dev.onrecord.article.Article;

/** An annotator that hands on the tokens that it worked on. */
@FunctionalInterface
public interface ArticleAnalyser {

  /** The article's annotated paragraphs and their tokens. */
  AnalysedArticle analyse(Article article);
}
