package dev.onrecord.text;

import dev.onrecord.article.Article;
import dev.onrecord.article.Correction;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Role;
import dev.onrecord.article.Span;
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
 * @param corrections the corrections of the article, which its paragraphs have already
 */
public record AnalysedArticle(
    Article article,
    List<Paragraph> paragraphs,
    List<Tokens> tokens,
    Tokens headline,
    ArticleLanguage language,
    List<Correction> corrections) {

  private static final Paragraph STAND_IN = Paragraph.of(0, "", new Span(0, 0), Role.BODY);

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
      Article article,
      List<Paragraph> paragraphs,
      List<Tokens> tokens,
      Tokens headline,
      ArticleLanguage language) {
    this(article, paragraphs, tokens, headline, language, List.of());
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

  /**
   * Returns the article as it is searched: an article without paragraphs has an empty one, which
   * stands for its headline and its metadata.
   */
  public AnalysedArticle searched() {
    return paragraphs.isEmpty()
        ? new AnalysedArticle(
            article, List.of(STAND_IN), List.of(Tokens.of("")), headline, language)
        : this;
  }

  /** Returns paragraphs without the one that stands for a headline. */
  public static List<Paragraph> ofStory(List<Paragraph> searched, Article article) {
    return searched.equals(List.of(STAND_IN)) && article.paragraphs().isEmpty()
        ? List.of()
        : searched;
  }

  /** Returns a copy with other paragraphs, whose texts must be the same. */
  public AnalysedArticle withParagraphs(List<Paragraph> changed) {
    return new AnalysedArticle(article, changed, tokens, headline, language, corrections);
  }

  /** Returns a copy with corrections, which the paragraphs have already. */
  public AnalysedArticle withCorrections(List<Correction> applied) {
    return new AnalysedArticle(article, paragraphs, tokens, headline, language, applied);
  }
}
