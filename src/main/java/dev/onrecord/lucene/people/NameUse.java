package dev.onrecord.lucene.people;

import java.util.Arrays;

/**
 * A name of a person in an index.
 *
 * @param days the days of the articles with this name as their longest one, since 1970, in order;
 *     one for each article
 */
record NameUse(PersonalName name, long[] days) {
  /** The day of articles without one. */
  static final long NO_DAY = Long.MIN_VALUE;

  NameUse {
    days = days.clone();
    Arrays.sort(days);
  }

  int articles() {
    return days.length;
  }

  /** Returns the number of articles from one day to another, inclusive. */
  int articles(long from, long to) {
    return after(to) - after(from - 1);
  }

  private int after(long day) {
    int from = 0;
    int to = days.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (days[middle] <= day) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
