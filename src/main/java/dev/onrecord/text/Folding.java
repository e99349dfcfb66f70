package dev.onrecord.text;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * The folding of characters that look alike or differ only in what readers do not see: composed and
 * decomposed accents, invisible characters, apostrophes, digits and variants of letters.
 */
public final class Folding {
  private static final String APOSTROPHES =
      "\u2019\u2018\u201b\u2032\u02bc\u02bb\u00b4`\uff07\ua78c";

  private Folding() {}

  /** Returns a text in small letters, in ASCII where possible, without invisible characters. */
  public static String fold(String raw) {
    String visible = visible(raw);
    char[] folded = new char[visible.length() * 4];
    int length =
        ASCIIFoldingFilter.foldToASCII(visible.toCharArray(), 0, folded, 0, visible.length());
    String small = new String(folded, 0, length).toLowerCase(Locale.ROOT);
    return isAscii(small) ? small : withoutVariants(small);
  }

  /**
   * Returns a text with composed accents and plain apostrophes, without invisible characters. Case
   * and accents stay.
   */
  static String visible(String raw) {
    if (isAscii(raw) && raw.indexOf('`') < 0) {
      return raw;
    }
    String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
    StringBuilder visible = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (!isInvisible(c)) {
        visible.append(isApostrophe(c) ? '\'' : c);
      }
    }
    return visible.toString();
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || APOSTROPHES.indexOf(c) >= 0;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether a character is not seen, or is a mark that writers may leave out: an accent
   * that no composed letter has, or a vowel of Hebrew or Arabic.
   */
  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT
        || c >= 0x300 && c < 0x370 // accents
        || c >= 0x591 && c <= 0x5C7 && Character.getType(c) == Character.NON_SPACING_MARK
        || c >= 0x610 && c <= 0x6ED && Character.getType(c) == Character.NON_SPACING_MARK
        || c == 0x640 // the stroke that makes Arabic words longer
        || c >= 0xFE00 && c <= 0xFE0F; // variation selectors
  }

  private static String withoutVariants(String small) {
    StringBuilder folded = new StringBuilder(small.length());
    for (int i = 0; i < small.length(); i++) {
      char c = small.charAt(i);
      if (!isInvisible(c)) {
        folded.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : main(c));
      }
    }
    return folded.toString();
  }

  /** Returns the letter that a variant of it stands for. */
  private static char main(char c) {
    return switch (c) {
      case '\u0451' -> '\u0435'; // Russian yo
      case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627'; // Arabic alef
      case '\u0629' -> '\u0647'; // teh marbuta
      case '\u0649', '\u06cc' -> '\u064a'; // yeh
      case '\u06a9' -> '\u0643'; // kaf
      case '\u03c2' -> '\u03c3'; // Greek final sigma
      default -> c;
    };
  }
}
