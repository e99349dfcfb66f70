package dev.onrecord.analysis;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.tartarus.snowball.ext.PorterStemmer;

/**
 * Finds the {@link Word} of a run of characters. The words of a language repeat, so that a table of
 * fixed size, in which a newcomer takes the place of what was there, answers nearly always. Threads
 * share it without locks: a word is immutable, and a lost update costs only its making again.
 */
final class Words {
  private static final int SLOTS = 1 << 16;
  private static final int LONGEST_KEPT = 40;
  private static final Word[] TABLE = new Word[SLOTS];
  private static final ThreadLocal<PorterStemmer> STEMMER =
      ThreadLocal.withInitial(PorterStemmer::new);

  private Words() {}

  /** The word that stands in a part of an array. */
  static Word of(char[] chars, int offset, int length) {
    int hash = 0;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + chars[i];
    }
    int slot = (hash ^ hash >>> 16) & SLOTS - 1;
    Word kept = TABLE[slot];
    if (kept != null && same(kept.raw(), chars, offset, length)) {
      return kept;
    }
    Word made = make(new String(chars, offset, length));
    if (length <= LONGEST_KEPT) {
      TABLE[slot] = made;
    }
    return made;
  }

  private static boolean same(String raw, char[] chars, int offset, int length) {
    if (raw.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (raw.charAt(i) != chars[offset + i]) {
        return false;
      }
    }
    return true;
  }

  private static Word make(String raw) {
    if (raw.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return new Word(raw, raw, raw, Word.PUNCTUATION);
    }
    String folded = fold(raw);
    String form = withoutPossessive(folded);
    int flags = shape(raw) | (form.length() < folded.length() ? Word.POSSESSIVE : 0);
    if (FunctionWords.contains(form)) {
      flags |= Word.FUNCTION;
    }
    boolean stemmed = (flags & (Word.FUNCTION | Word.DIGIT)) == 0;
    return new Word(raw, form, stemmed ? stem(form) : form, flags);
  }

  static String fold(String raw) {
    char[] folded = new char[raw.length() * 4];
    int length = ASCIIFoldingFilter.foldToASCII(raw.toCharArray(), 0, folded, 0, raw.length());
    return new String(folded, 0, length).toLowerCase(java.util.Locale.ROOT);
  }

  private static String withoutPossessive(String folded) {
    boolean possessive = folded.length() > 2 && folded.endsWith("'s");
    return possessive && !FunctionWords.contains(folded)
        ? folded.substring(0, folded.length() - 2)
        : folded;
  }

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

  private static String stem(String form) {
    PorterStemmer stemmer = STEMMER.get();
    stemmer.setCurrent(form);
    stemmer.stem();
    String stem = stemmer.getCurrent();
    return FunctionWords.contains(stem) ? form : stem;
  }
}
