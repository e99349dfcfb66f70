package dev.onrecord.read.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line with nothing but the time when an article appeared: "Updated April 12, 2017, 5:43 PM". */
public final class Timestamp {
  private static final int LONGEST = 120;
  private static final Pattern WORDS = Bylines.LISTS.pattern("timestamp");
  private static final Pattern TOKEN = Pattern.compile("[^\\s,|•·●⋅()–—]+");

  private Timestamp() {}

  /** Returns a line without the date or time at its end, and words such as "Updated" before it. */
  static String cutFromEnd(String line) {
    Matcher word = TOKEN.matcher(line);
    int end = 0;
    int words = 0;
    while (word.find()) {
      words = WORDS.matcher(bare(word.group())).matches() ? words + 1 : 0;
      end = words == 0 ? word.end() : end;
    }
    boolean dated = words > 1 && line.substring(end).chars().anyMatch(Character::isDigit);
    return dated ? line.substring(0, end) : line;
  }

  /** Returns whether a word is one of a date or time, or such as "Updated". */
  public static boolean isWord(String word) {
    return WORDS.matcher(bare(word)).matches();
  }

  /** Returns whether a line holds nothing but a date or time and words such as "Updated". */
  public static boolean isLine(String line) {
    if (line.length() > LONGEST || line.chars().noneMatch(Character::isDigit)) {
      return false;
    }
    for (String word : line.split("[\\s,|•·●⋅()–—]+")) {
      String bare = bare(word);
      if (!bare.isEmpty() && !WORDS.matcher(bare).matches()) {
        return false;
      }
    }
    return true;
  }

  private static String bare(String word) {
    return word.replaceAll("[:;.-]+$", "");
  }
}
