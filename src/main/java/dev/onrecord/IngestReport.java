package dev.onrecord;

import java.util.List;

/**
 * The result of adding many articles.
 *
 * @param added the number of added articles
 * @param failed the number of articles that could not be added
 * @param failures the first failures, in no particular order
 */
public record IngestReport(long added, long failed, List<Failure> failures) {
  /** The maximum number of failures in a report; {@link IngestListener#failed} receives all. */
  public static final int MOST_FAILURES = 1000;

  /**
   * An article that could not be added.
   *
   * @param id the article's id
   * @param cause the reason
   */
  public record Failure(String id, RuntimeException cause) {
    /** Returns the id and the reason. */
    @Override
    public String toString() {
      return id + ": " + cause;
    }
  }

  /** Copies the list. */
  public IngestReport {
    failures = List.copyOf(failures);
  }

  /** Returns the numbers, and the first failure if there is one. */
  @Override
  public String toString() {
    String first = failures.isEmpty() ? "" : ", the first: " + failures.getFirst();
    return added + " added, " + failed + " failed" + first;
  }
}
