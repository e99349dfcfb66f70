package dev.onrecord.text;

import dev.onrecord.article.Article;
import dev.onrecord.article.Correction;
import dev.onrecord.article.Paragraph;
import java.util.List;

/**
 * An article's paragraphs with their tokens, which are computed once and shared.
 *
 * @param article the article
 * @param paragraphs the article's paragraphs, in order
 * @param tokens the tokens of each paragraph's text
 * @param headline the tokens of the headline; none if there is no headline
 * @param corrections the corrections of the article, which its paragraphs have already
 */
public record AnalysedArticle(
    Article article,
    List<Paragraph> paragraphs,
    List<Tokens> tokens,
    Tokens headline,
    List<Correction> corrections) {

  /** Copies the lists and checks that they have the same size. */
  public AnalysedArticle {
    paragraphs = List.copyOf(paragraphs);
    tokens = List.copyOf(tokens);
    corrections = List.copyOf(corrections);
    if (paragraphs.size() != tokens.size()) {
      throw new IllegalArgumentException(
          paragraphs.size() + " paragraphs, but tokens for " + tokens.size());
    }
  }

  /** Creates an article that nobody corrected. */
  public AnalysedArticle(
      Article article, List<Paragraph> paragraphs, List<Tokens> tokens, Tokens headline) {
    this(article, paragraphs, tokens, headline, List.of());
  }

  /** Returns the given paragraphs with the tokens of their texts. */
  public static AnalysedArticle of(Article article, List<Paragraph> paragraphs) {
    List<Tokens> tokens = paragraphs.stream().map(p -> Tokens.of(p.text())).toList();
    return new AnalysedArticle(
        article, paragraphs, tokens, Tokens.of(article.headline().orElse("")));
  }

  /** Returns a copy with other paragraphs, whose texts must be the same. */
  public AnalysedArticle withParagraphs(List<Paragraph> changed) {
    return new AnalysedArticle(article, changed, tokens, headline, corrections);
  }

  /** Returns a copy with corrections, which the paragraphs have already. */
  public AnalysedArticle withCorrections(List<Correction> applied) {
    return new AnalysedArticle(article, paragraphs, tokens, headline, applied);
  }
}
