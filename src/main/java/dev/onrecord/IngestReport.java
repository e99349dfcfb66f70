package dev.onrecord;

import java.util.List;

/**
 * What became of the articles that were added together.
 *
 * @param added how many articles were added
 * @param failed how many were not
 * @param failures the first of those that failed, in no particular order
 */
public record IngestReport(long added, long failed, List<Failure> failures) {
  /** The most failures that a report keeps; {@link IngestListener#failed} hears of all. */
  public static final int MOST_FAILURES = 1000;

  /**
   * An article that could not be added.
   *
   * @param id the article's id
   * @param cause why
   */
  public record Failure(String id, RuntimeException cause) {
    /** The id and the reason. */
    @Override
    public String toString() {
      return id + ": " + cause;
    }
  }

  /** Copies the list. */
  public IngestReport {
    failures = List.copyOf(failures);
  }

  /** The numbers, and the first failure where there is one. */
  @Override
  public String toString() {
    String first = failures.isEmpty() ? "" : ", the first: " + failures.getFirst();
    return added + " added, " + failed + " failed" + first;
  }
}
