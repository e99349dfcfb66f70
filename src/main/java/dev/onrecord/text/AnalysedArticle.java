package dev.onrecord.text;

import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import java.util.List;

/**
 * An article's paragraphs with their tokens, so that nobody needs to make them again.
 *
 * @param article the article
 * @param paragraphs its paragraphs, in order
 * @param tokens the tokens of each paragraph's text
 * @param headline the tokens of the headline; none where there is no headline
 */
public record AnalysedArticle(
    Article article, List<Paragraph> paragraphs, List<Tokens> tokens, Tokens headline) {

  /** Copies the lists, and checks that there are tokens for each paragraph. */
  public AnalysedArticle {
    paragraphs = List.copyOf(paragraphs);
    tokens = List.copyOf(tokens);
    if (paragraphs.size() != tokens.size()) {
      throw new IllegalArgumentException(
          paragraphs.size() + " paragraphs, but tokens of " + tokens.size());
    }
  }

  /** Takes the tokens of paragraphs that come from elsewhere. */
  public static AnalysedArticle of(Article article, List<Paragraph> paragraphs) {
    List<Tokens> tokens = paragraphs.stream().map(p -> Tokens.of(p.text())).toList();
    return new AnalysedArticle(
        article, paragraphs, tokens, Tokens.of(article.headline().orElse("")));
  }

  /** The same tokens with changed paragraphs of the same texts. */
  public AnalysedArticle withParagraphs(List<Paragraph> changed) {
    return new AnalysedArticle(article, changed, tokens, headline);
  }
}
