package dev.onrecord.text;

import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article's paragraphs with their tokens, which are computed once and shared.
 *
 * @param article the article
 * @param paragraphs the article's paragraphs, in order
 * @param tokens the tokens of each paragraph's text
 * @param headline the tokens of the headline; none if there is no headline
 * @param language the language of the article, whose words the tokens are
 */
public record AnalysedArticle(
    Article article,
    List<Paragraph> paragraphs,
    List<Tokens> tokens,
    Tokens headline,
    ArticleLanguage language) {

  /** Copies the lists and checks that they have the same size. */
  public AnalysedArticle {
    paragraphs = List.copyOf(paragraphs);
    tokens = List.copyOf(tokens);
    if (paragraphs.size() != tokens.size()) {
      throw new IllegalArgumentException(
          paragraphs.size() + " paragraphs, but tokens for " + tokens.size());
    }
  }

  /**
   * Returns the given paragraphs with the tokens of their texts, in the language that the article
   * says or shows; in English, if that is not sure.
   */
  public static AnalysedArticle of(Article article, List<Paragraph> paragraphs) {
    Optional<ArticleLanguage> said = LanguageFinder.said(article);
    if (said.isPresent()) {
      return of(article, paragraphs, said.get());
    }
    AnalysedArticle english = of(article, paragraphs, ArticleLanguage.ENGLISH);
    ArticleLanguage found =
        LanguageFinder.of(english.headline, english.tokens).orElse(ArticleLanguage.ENGLISH);
    return found.isEnglish() ? english : of(article, paragraphs, found);
  }

  /** Returns the given paragraphs with the tokens of their texts in a language. */
  public static AnalysedArticle of(
      Article article, List<Paragraph> paragraphs, ArticleLanguage language) {
    List<Tokens> tokens =
        paragraphs.stream().map(p -> Tokens.of(p.text(), language.words())).toList();
    Tokens headline = Tokens.of(article.headline().orElse(""), language.words());
    return new AnalysedArticle(article, paragraphs, tokens, headline, language);
  }

  /**
   * Returns the values of the field of the language: those that the article says, and the one that
   * was found if it says none; none if it keeps something else by that name.
   */
  public List<String> languages() {
    Value value = article.metadata().get("language");
    if (value == null) {
      return List.of(language.tag());
    }
    if (!(value instanceof Value.Keywords(List<String> values))) {
      return List.of();
    }
    return LanguageFinder.said(article).isPresent() || values.contains(language.tag())
        ? values
        : Stream.concat(values.stream(), Stream.of(language.tag())).toList();
  }

  /** Returns a copy with other paragraphs, whose texts must be the same. */
  public AnalysedArticle withParagraphs(List<Paragraph> changed) {
    return new AnalysedArticle(article, changed, tokens, headline, language);
  }
}
