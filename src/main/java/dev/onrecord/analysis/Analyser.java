package dev.onrecord.analysis;

import dev.onrecord.article.Article;

/** An annotator that hands on the tokens that it worked on. */
@FunctionalInterface
public interface Analyser {

  /** The article's annotated paragraphs and their tokens. */
  Analysed analyse(Article article);
}
