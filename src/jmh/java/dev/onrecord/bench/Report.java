package dev.onrecord.bench;

import java.util.Locale;

/** Prints the table, a line at a time, as figures come. */
final class Report {
  private static final String HEAD = "%-52s %9s  %-24s %s%n";

  Report() {
    System.out.printf(HEAD, "", "ratio", "wanted", "");
  }

  /** The start of a line: what was compared, how it came out, and what is wanted. */
  record Line(String what, String figure, String wanted) {
    /** Ends the line with the figures that the ratio is made of. */
    void note(String format, Object... figures) {
      String note = String.format(Locale.ROOT, format, figures);
      System.out.printf(HEAD, what, figure, wanted, note);
    }
  }

  Line line(String what, double ratio, String wanted) {
    return new Line(what, String.format(Locale.ROOT, "%.3f", ratio), wanted);
  }

  Line plain(String what, String figure, String wanted) {
    return new Line(what, figure, wanted);
  }
}
