package dev.onrecord.text;

import java.util.HashMap;
import java.util.Map;

/** The first names that are short for others. */
public final class Nicknames {
  private static final Map<String, String> FULL = new HashMap<>();

  static {
    for (String line : Resources.lines(Nicknames.class, "nicknames.txt")) {
      String[] names = line.split(" ");
      for (String name : names) {
        FULL.putIfAbsent(name, names[0]);
      }
    }
  }

  private Nicknames() {}

  /** Returns whether two first names may be one person's: equal, an initial, or a short form. */
  public static boolean agree(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    boolean initial = one.length() == 1 || other.length() == 1;
    if (initial) {
      return !one.isEmpty() && !other.isEmpty() && one.charAt(0) == other.charAt(0);
    }
    return FULL.getOrDefault(one, one).equals(FULL.getOrDefault(other, other));
  }
}
