package dev.onrecord.text;

import dev.onrecord.article.Article;
import dev.onrecord.article.Value;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the language of an article: what the article says, or else what its script and its function
 * words tell. A text of few words may tell nothing.
 */
public final class LanguageFinder {
  /** From this share of English function words on, one in so many, a text is English. */
  private static final int ENGLISH_SHARE = 5;

  /** The fewest words whose share of function words tells English from other languages. */
  private static final int TELLING = 20;

  private LanguageFinder() {}

  /** Returns the language that an article says; empty if it says none, or no single one. */
  public static Optional<ArticleLanguage> said(Article article) {
    return article.metadata().get("language") instanceof Value.Keywords(List<String> said)
            && !said.isEmpty()
        ? Language.said(said.getFirst()).map(words -> new ArticleLanguage(said.getFirst(), words))
        : Optional.empty();
  }

  /** Returns the language that an article says or else shows; empty if it is unsure. */
  public static Optional<ArticleLanguage> of(Article article) {
    return said(article)
        .or(
            () ->
                of(
                    Tokens.of(article.headline().orElse("")),
                    article.paragraphs().stream().map(p -> Tokens.of(p.text())).toList()));
  }

  /** Returns the language that texts show, of which the English tokens are given. */
  static Optional<ArticleLanguage> of(Tokens headline, List<Tokens> paragraphs) {
    if (isEnglish(paragraphs)) {
      return Optional.of(ArticleLanguage.ENGLISH);
    }
    Map<Script, Integer> scripts = new EnumMap<>(Script.class);
    countScripts(headline, scripts);
    paragraphs.forEach(tokens -> countScripts(tokens, scripts));
    Script script = most(scripts);
    return switch (script) {
      case NONE -> Optional.empty();
      case LATIN, CYRILLIC, ARABIC -> byWords(headline, paragraphs, script);
      case GREEK, HEBREW, HAN, KANA, HANGUL, THAI, DEVANAGARI ->
          Optional.of(ArticleLanguage.of(script.language));
    };
  }

  private static Optional<ArticleLanguage> byWords(
      Tokens headline, List<Tokens> paragraphs, Script script) {
    LanguageEvidence evidence = new LanguageEvidence();
    evidence.add(headline);
    paragraphs.forEach(evidence::add);
    Optional<String> found = evidence.best();
    return (script == Script.LATIN ? found : found.or(() -> Optional.of(script.language)))
        .map(ArticleLanguage::of);
  }

  /** Returns whether enough of all words are English function words. */
  private static boolean isEnglish(List<Tokens> texts) {
    int words = 0;
    int function = 0;
    for (Tokens text : texts) {
      for (int i = 0; i < text.size(); i++) {
        function += text.word(i).is(Word.FUNCTION) ? 1 : 0;
      }
      words += text.wordCount();
    }
    return words >= TELLING && function * ENGLISH_SHARE >= words;
  }

  private static void countScripts(Tokens tokens, Map<Script, Integer> counts) {
    for (int i = 0; i < tokens.size(); i++) {
      Word word = tokens.word(i);
      if (word.isWord()) {
        counts.merge(Script.of(word.raw().codePointAt(0)), 1, Integer::sum);
      }
    }
  }

  /** Returns the script of most words; Japanese has Chinese characters among its own. */
  private static Script most(Map<Script, Integer> counts) {
    counts.remove(Script.NONE);
    int kana = counts.getOrDefault(Script.KANA, 0);
    int han = counts.getOrDefault(Script.HAN, 0);
    if (kana * 10 > han) {
      counts.merge(Script.KANA, han, Integer::sum);
      counts.remove(Script.HAN);
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Script.NONE);
  }
}
