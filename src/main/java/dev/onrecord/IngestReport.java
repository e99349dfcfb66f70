package dev.onrecord;

import dev.onrecord.article.Printable;
import java.util.List;

/**
 * The result of adding many articles.
 *
 * @param added the number of added articles
 * @param failed the number of articles that could not be added
 * @param failures the first failures, in no particular order
 * @param unannotated the first articles that were added without annotations, since their annotator
 *     failed, in no particular order
 */
public record IngestReport(
    long added, long failed, List<Failure> failures, List<Failure> unannotated) {
  /** The maximum number of articles in a list; an {@link IngestListener} is told of all. */
  public static final int MOST_FAILURES = 1000;

  /**
   * An article that could not be added or annotated.
   *
   * @param id the article's id
   * @param cause the reason
   */
  public record Failure(String id, RuntimeException cause) {
    /** Returns the id and the reason. */
    @Override
    public String toString() {
      return Printable.of(id + ": " + cause);
    }
  }

  /** Copies the lists. */
  public IngestReport {
    failures = List.copyOf(failures);
    unannotated = List.copyOf(unannotated);
  }

  /** Returns the numbers, and the first failure of each kind if there is one. */
  @Override
  public String toString() {
    return added + " added, " + failed + " failed" + first(failures) + bare();
  }

  private String bare() {
    String count = unannotated.size() < MOST_FAILURES ? "" : "at least ";
    return unannotated.isEmpty()
        ? ""
        : "; " + count + unannotated.size() + " without annotations" + first(unannotated);
  }

  private static String first(List<Failure> failures) {
    return failures.isEmpty() ? "" : ", the first: " + failures.getFirst();
  }
}
