package dev.onrecord.read.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line with nothing but the time when an article appeared: "Updated April 12, 2017, 5:43 PM". */
public final class Timestamp {
  private static final int LONGEST = 120;
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:published|posted|updated|last|modified|first|on|at|by|of|the|date|time|and|gmt|utc|bst"
              + "|edt|est|et|cdt|cst|pdt|pst|pt|cet|cest|sast|a\\.?m\\.?|p\\.?m\\.?|ago|hours?|minutes?"
              + "|mins?|days?|weeks?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
              + "|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
              + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\\d{1,4}(?:st|nd|rd|th)?"
              + "|\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:[ap]\\.?m\\.?)?|\\d{1,2}[ap]m"
              + "|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}(?:t\\d{2}:\\d{2}\\S{0,14})?)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TOKEN = Pattern.compile("[^\\s,|•·()–—]+");

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

  /** Returns whether a line holds nothing but a date or time and words such as "Updated". */
  public static boolean isLine(String line) {
    if (line.length() > LONGEST || line.chars().noneMatch(Character::isDigit)) {
      return false;
    }
    for (String word : line.split("[\\s,|•·()–—]+")) {
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
