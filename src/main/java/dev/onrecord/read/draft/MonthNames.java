package dev.onrecord.read.draft;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of the months, in English first, and in other languages as far as the JDK has them. */
final class MonthNames {
  private static final List<String> LANGUAGES =
      List.of(
          "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "pl", "tr", "id", "ms", "af", "hu",
          "bg", "ru", "uk", "cs", "ro", "fi", "el");
  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  static {
    for (Month month : Month.values()) {
      english(month);
    }
    for (String language : LANGUAGES) {
      for (Month month : Month.values()) {
        add(month, Locale.of(language));
      }
    }
  }

  private MonthNames() {}

  /** Returns the number of the month with a name; 0 if there is none. */
  static int number(String name) {
    return NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  // Some cut a name after any letter from the third on.
  private static void english(Month month) {
    String name = month.name().toLowerCase(Locale.ROOT);
    for (int length = 3; length <= name.length(); length++) {
      NUMBERS.put(name.substring(0, length), month.getValue());
    }
  }

  private static void add(Month month, Locale locale) {
    for (TextStyle style : STYLES) {
      String name = month.getDisplayName(style, locale).toLowerCase(locale);
      String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
      if (bare.length() >= 3 && !Character.isDigit(bare.charAt(0))) {
        NUMBERS.putIfAbsent(bare, month.getValue());
      }
    }
  }
}
