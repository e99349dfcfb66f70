package dev.onrecord.text;

import dev.onrecord.article.LanguageTag;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The languages whose words are stemmed, each in its own way. Words of all other languages, and of
 * scripts without spaces between words, are searched as they are written.
 */
public enum Language {
  ENGLISH("en", "eng"),
  ARABIC("ar", "ara"),
  DANISH("da", "dan"),
  DUTCH("nl", "nld", "dut"),
  FINNISH("fi", "fin"),
  FRENCH("fr", "fra", "fre"),
  GERMAN("de", "deu", "ger"),
  HUNGARIAN("hu", "hun"),
  ITALIAN("it", "ita"),
  NORWEGIAN("no", "nb", "nn", "nor", "nob", "nno"),
  PORTUGUESE("pt", "por"),
  ROMANIAN("ro", "ron", "rum"),
  RUSSIAN("ru", "rus"),
  SPANISH("es", "spa"),
  SWEDISH("sv", "swe"),
  TURKISH("tr", "tur"),
  OTHER("und");

  private static final Map<String, Language> BY_CODE = byCode();

  private final List<String> codes;
  private final ThreadLocal<Stemmers.Stemmer> stemmers;

  Language(String... codes) {
    this.codes = List.of(codes);
    this.stemmers = ThreadLocal.withInitial(() -> Stemmers.of(this));
  }

  private static Map<String, Language> byCode() {
    Map<String, Language> byCode = new HashMap<>();
    Arrays.stream(values()).forEach(l -> l.codes.forEach(code -> byCode.put(code, l)));
    return byCode;
  }

  /** Returns the language that a tag means; empty if it means none, as "und" does. */
  public static Optional<Language> said(String tag) {
    return LanguageTag.read(tag).filter(LanguageTag::isKnown).map(read -> of(read.language()));
  }

  /** Returns the language of a tag; English if the tag means none. */
  public static Language ofTag(String tag) {
    return said(tag).orElse(ENGLISH);
  }

  private static Language of(String code) {
    return BY_CODE.getOrDefault(code, OTHER);
  }

  /** Returns the code of ISO 639. */
  public String code() {
    return codes.getFirst();
  }

  /** Returns the stem of a word in small letters. */
  String stem(String word) {
    return stemmers.get().stem(word);
  }
}
