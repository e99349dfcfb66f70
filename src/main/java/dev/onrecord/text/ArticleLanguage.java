package dev.onrecord.text;

/**
 * The language of an article.
 *
 * @param tag the tag, as the article says it or as it was found: "pt-BR"
 * @param words the language whose words the article has
 */
public record ArticleLanguage(String tag, Language words) {
  /** English, which texts are in that say nothing else. */
  public static final ArticleLanguage ENGLISH =
      new ArticleLanguage(Language.ENGLISH.code(), Language.ENGLISH);

  /** Returns the language of a tag. */
  public static ArticleLanguage of(String tag) {
    return tag.equals(ENGLISH.tag) ? ENGLISH : new ArticleLanguage(tag, Language.ofTag(tag));
  }

  /** Returns whether the words are English. */
  public boolean isEnglish() {
    return words == Language.ENGLISH;
  }
}
