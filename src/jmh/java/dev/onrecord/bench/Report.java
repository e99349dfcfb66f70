package dev.onrecord.bench;

import java.util.Locale;

/** The table of results, which is printed line by line. */
final class Report {
  private static final String HEAD = "%-52s %9s  %-24s %s%n";

  Report() {
    System.out.printf(HEAD, "", "ratio", "target", "");
  }

  /**
   * The start of a line.
   *
   * @param name the name of the comparison
   * @param figure the result
   * @param target the required and the desired result
   */
  record Line(String name, String figure, String target) {
    /** Prints the line, and ends it with the figures behind the result. */
    void note(String format, Object... figures) {
      String note = String.format(Locale.ROOT, format, figures);
      System.out.printf(HEAD, name, figure, target, note);
    }
  }

  Line line(String name, double ratio, String target) {
    return new Line(name, String.format(Locale.ROOT, "%.3f", ratio), target);
  }

  Line plain(String name, String figure, String target) {
    return new Line(name, figure, target);
  }
}
