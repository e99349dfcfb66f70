package dev.onrecord.evaluation;

import java.util.Locale;

/** The numbers of right, wrong and missed answers, with precision and recall. */
final class Tally {
  int right;
  int wrong;
  int missed;
  int fullNames;

  double precision() {
    return right / (double) Math.max(1, right + wrong);
  }

  double recall() {
    return right / (double) Math.max(1, right + missed);
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %.3f R %.3f F1 %.3f full name given last name %.3f (right %d, wrong %d, missed %d)",
        precision(),
        recall(),
        f1(),
        fullNames / (double) Math.max(1, right),
        right,
        wrong,
        missed);
  }
}
