package dev.onrecord.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Makes the words of a language from their characters. */
record WordMaker(Language language) {
  /** Abbreviations that are function words in small letters; capitals tell them apart. */
  private static final Set<String> TOLD_BY_CAPITALS = Set.of("us", "who", "it");

  Word make(String raw) {
    if (raw.codePoints().noneMatch(WordMaker::isOfWord)) {
      return Word.mark(raw);
    }
    String folded = Folding.fold(raw);
    String form = form(raw, folded);
    if (form.isEmpty()) {
      return Word.mark(raw);
    }
    int flags = shape(raw) | (isPossessive(folded) ? Word.POSSESSIVE : 0);
    if (FunctionWords.of(language).contains(form)) {
      flags |= Word.FUNCTION;
    }
    String stem = (flags & Word.DIGIT) == 0 ? stem(raw, form, flags) : form;
    String shared = form.equals(raw) ? raw : form;
    return language == Language.ENGLISH
        ? english(raw, shared, stem.equals(form) ? shared : stem, flags, lexical(folded))
        : foreign(raw, shared, stem, flags);
  }

  /** Returns whether a character makes a word, as letters, digits and pictures do. */
  private static boolean isOfWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || Character.isEmojiPresentation(codePoint);
  }

  private static Word english(String raw, String form, String stem, int flags, String lexical) {
    byte[] stemTerm = stem.getBytes(StandardCharsets.UTF_8);
    boolean uninflected = (flags & Word.FUNCTION) != 0;
    byte[] exactTerm = uninflected ? stemTerm : exactTerm(form);
    long classes = Lexicon.ENGLISH.classes(lexical);
    int verb = (classes & WordClass.CUE) != 0 ? Lexicon.ENGLISH.verb(lexical) : -1;
    return new Word(raw, form, stem, flags, new Word.Senses(classes, verb), stemTerm, exactTerm);
  }

  private Word foreign(String raw, String form, String stem, int flags) {
    byte[] stemTerm = (language.code() + Word.EXACT + stem).getBytes(StandardCharsets.UTF_8);
    return new Word(raw, form, stem, flags, Word.Senses.NONE, stemTerm, exactTerm(form));
  }

  private static byte[] exactTerm(String form) {
    return (Word.EXACT + form).getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the form whose meanings the lexicon of English tells. */
  private static String lexical(String folded) {
    return isPossessive(folded) ? folded.substring(0, folded.length() - 2) : folded;
  }

  private String form(String raw, String folded) {
    return switch (language) {
      case ENGLISH -> abbreviated(raw, lexical(folded));
      case FRENCH, ITALIAN -> abbreviated(raw, folded.substring(elided(folded)));
      case TURKISH -> abbreviated(raw, beforeApostrophe(folded));
      default -> abbreviated(raw, folded);
    };
  }

  /** Returns whether a folded word has an English possessive ending. */
  private static boolean isPossessive(String folded) {
    return folded.length() > 2
        && folded.endsWith("'s")
        && !FunctionWords.of(Language.ENGLISH).contains(folded);
  }

  /** Returns the length of an article or the like before an apostrophe: 2 of "l'ami". */
  private static int elided(String word) {
    int apostrophe = word.indexOf('\'');
    boolean before =
        apostrophe > 0
            && apostrophe < word.length() - 1
            && FunctionWords.ELIDED.contains(word.substring(0, apostrophe));
    return before ? apostrophe + 1 : 0;
  }

  /** Returns a word without the ending that an apostrophe separates from a Turkish name. */
  private static String beforeApostrophe(String word) {
    int apostrophe = word.indexOf('\'');
    return apostrophe > 0 ? word.substring(0, apostrophe) : word;
  }

  /**
   * Returns the form of an abbreviation in capitals, without the points between its letters. One
   * that would be a function word then has points, whether they are written or not.
   */
  private String abbreviated(String raw, String form) {
    boolean dotted = raw.indexOf('.') == 1 && areInitials(raw);
    String letters = dotted ? form.replace(".", "") : form;
    if (TOLD_BY_CAPITALS.contains(letters)
        && language == Language.ENGLISH
        && (dotted || letters.equals(form) && raw.startsWith(letters.toUpperCase(Locale.ROOT)))) {
      return String.join(".", letters.split(""));
    }
    return dotted && !FunctionWords.of(language).contains(letters) ? letters : form;
  }

  /** Returns whether a word begins with capitals that have points between them: "J.D". */
  private static boolean areInitials(String raw) {
    for (int i = 0; i < raw.length() && !Folding.isApostrophe(raw.charAt(i)); i++) {
      char c = raw.charAt(i);
      if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
        return false;
      }
    }
    return true;
  }

  private String stem(String raw, String form, int flags) {
    if (language == Language.ENGLISH) {
      boolean function = (flags & Word.FUNCTION) != 0;
      String stem = function || form.indexOf('.') >= 0 ? form : language.stem(form);
      return !function && FunctionWords.of(language).contains(stem) ? form : stem;
    }
    if (language == Language.OTHER) {
      return form;
    }
    String small = small(Folding.visible(raw));
    int from = language == Language.FRENCH || language == Language.ITALIAN ? elided(small) : 0;
    String bare = language == Language.TURKISH ? beforeApostrophe(small) : small.substring(from);
    String stem = Folding.fold(language.stem(bare));
    return stem.isEmpty() ? form : stem;
  }

  private String small(String visible) {
    Locale locale = language == Language.TURKISH ? TURKISH : Locale.ROOT;
    return visible.toLowerCase(locale);
  }

  private static final Locale TURKISH = Locale.of("tr");

  private static int shape(String raw) {
    int flags = Character.isUpperCase(raw.charAt(0)) ? Word.CAPITALIZED : 0;
    int letters = 0;
    boolean lower = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      lower |= Character.isLowerCase(c);
      flags |= Character.isDigit(c) ? Word.DIGIT : 0;
    }
    return letters > 1 && !lower ? flags | Word.ALL_CAPS : flags;
  }
}
