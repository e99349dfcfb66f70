package dev.onrecord.article;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A tag of a language, as in BCP 47 (RFC 5646).
 *
 * @param text the tag in its usual case: {@code de}, {@code pt-BR}, {@code zh-Hant}
 */
public record LanguageTag(String text) {
  /** The tags of English. */
  private static final Set<String> ENGLISH = Set.of("en", "eng");

  /** The tags of texts whose language is not known, or that have several or none. */
  private static final Set<String> UNKNOWN = Set.of("", "und", "mul", "mis", "zxx");

  /** The most letters of the tag of a language; "English" is a name. */
  private static final int LONGEST = 3;

  /** Brings the tag into its usual case, and rejects one that is not well-formed. */
  public LanguageTag {
    Locale locale = locale(text);
    text = locale.toLanguageTag();
  }

  private static Locale locale(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      if (!tag.isEmpty()) {
        return locale;
      }
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException(
          message(tag) + " (" + Printable.of(String.valueOf(e.getMessage())) + ")", e);
    }
    throw new IllegalArgumentException(message(tag));
  }

  private static String message(String tag) {
    return "a language is a tag of BCP 47, such as 'de' or 'pt-BR', not '%s'"
        .formatted(Printable.of(tag));
  }

  /**
   * {@return a tag}
   *
   * @param tag the tag, in any case
   * @throws IllegalArgumentException if it is not well-formed
   */
  public static LanguageTag of(String tag) {
    return new LanguageTag(tag);
  }

  /** {@return the tag that a text means, also with an underscore; empty if it means none} */
  public static Optional<LanguageTag> read(String text) {
    try {
      return Optional.of(new LanguageTag(text.strip().replace('_', '-')));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * {@return the language without script and country, in lower case: {@code pt} of {@code pt-BR}}
   */
  public String language() {
    return Locale.forLanguageTag(text).getLanguage();
  }

  /** {@return whether this is the tag of one language, and not of any, several or none} */
  public boolean isKnown() {
    return !UNKNOWN.contains(language()) && language().length() <= LONGEST;
  }

  /** {@return whether a text in this language may be English} */
  public boolean mayBeEnglish() {
    return ENGLISH.contains(language()) || !isKnown();
  }

  /** Returns the tag. */
  @Override
  public String toString() {
    return text;
  }
}
