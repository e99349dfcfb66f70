package dev.onrecord.read.bytes;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/**
 * Undoes the reading of UTF-8 as Windows-1252 in a run of characters beyond ASCII. Two characters
 * that could be a letter in UTF-8 may also stand for themselves, as in "É" before a no-break space;
 * so of the sequences of two, only those for Latin-1 count alone, others only several in a row.
 */
public final class MisreadUtf8 {
  private static final int MOST_TIMES = 3;
  private static final int FEWEST_IN_A_ROW = 3;
  private static final Map<Character, Integer> BYTES = bytes();

  private MisreadUtf8() {}

  /** The characters as they were before they were misread, once or several times. */
  public static String repair(String run) {
    String repaired = run;
    for (int i = 0; i < MOST_TIMES; i++) {
      String again = once(repaired);
      if (again.equals(repaired)) {
        break;
      }
      repaired = again;
    }
    return repaired;
  }

  private static String once(String run) {
    StringBuilder repaired = new StringBuilder(run.length());
    int at = 0;
    int rowEnd = 0;
    while (at < run.length()) {
      int length = length(run, at);
      int value = length == 0 ? -1 : value(run, at, length);
      rowEnd = at >= rowEnd && isInARow(run, at, length) ? at + 2 * FEWEST_IN_A_ROW : rowEnd;
      rowEnd = at == rowEnd && rowEnd > 0 && length == 2 && value >= 0 ? rowEnd + 2 : rowEnd;
      if (value >= 0 && (isPlain(value, length) || at < rowEnd)) {
        repaired.appendCodePoint(value);
        at += length;
      } else if (isCutQuote(run, at)) {
        repaired.append('”');
        at += Math.min(3, run.length() - at);
      } else {
        repaired.append(run.charAt(at++));
      }
    }
    return repaired.toString();
  }

  /** The last byte of a closing quote is none of Windows-1252: it is lost, or U+FFFD. */
  private static boolean isCutQuote(String run, int at) {
    return run.startsWith("â€", at) && (at + 2 == run.length() || run.charAt(at + 2) == '\uFFFD');
  }

  private static boolean isPlain(int value, int length) {
    return length > 2 || (value >= 0xA0 && value <= 0xFF);
  }

  private static boolean isInARow(String run, int at, int length) {
    int found = 0;
    for (int i = at; i < run.length() && found < FEWEST_IN_A_ROW; i += 2) {
      if (length(run, i) != 2 || value(run, i, 2) < 0) {
        return false;
      }
      found++;
    }
    return length == 2 && found == FEWEST_IN_A_ROW;
  }

  private static int length(String run, int at) {
    int first = BYTES.getOrDefault(run.charAt(at), 0);
    int length = first >= 0xF0 && first <= 0xF4 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
    return first > 0xF4 || at + length > run.length() ? 0 : length;
  }

  /** The character of a sequence; -1 if it is none, or a control character. */
  private static int value(String run, int at, int length) {
    int first = BYTES.getOrDefault(run.charAt(at), 0);
    int value = first & (0x7F >> length);
    for (int i = 1; i < length; i++) {
      int next = BYTES.getOrDefault(run.charAt(at + i), 0);
      if ((next & 0xC0) != 0x80) {
        return -1;
      }
      value = value << 6 | (next & 0x3F);
    }
    boolean shortest = value >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000);
    boolean surrogate = value >= 0xD800 && value <= 0xDFFF;
    return shortest && !surrogate && Character.isDefined(value) && value >= 0xA0 ? value : -1;
  }

  /** The bytes of the upper half of Windows-1252; those it does not define, as in Latin-1. */
  private static Map<Character, Integer> bytes() {
    Map<Character, Integer> bytes = new HashMap<>();
    Charset windows = Charset.forName("windows-1252");
    for (int b = 0x80; b <= 0xFF; b++) {
      bytes.put((char) b, b);
      char c = new String(new byte[] {(byte) b}, windows).charAt(0);
      if (c != '\uFFFD') {
        bytes.put(c, b);
      }
    }
    return Map.copyOf(bytes);
  }
}
