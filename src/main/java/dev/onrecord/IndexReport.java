package dev.onrecord;

import dev.onrecord.article.Printable;
import java.util.List;

/**
 * The result of {@link ArticleIndex#verify()}.
 *
 * @param articles the number of articles
 * @param paragraphs the number of their paragraphs
 * @param segments the number of segments of the index
 * @param bytes its size on disk
 * @param problems descriptions of the problems; empty if there are none
 */
public record IndexReport(
    long articles, long paragraphs, int segments, long bytes, List<String> problems) {

  /** Copies the list, in a form to print. */
  public IndexReport {
    problems = problems.stream().map(Printable::of).toList();
  }

  /** {@return whether there are no problems} */
  public boolean isSound() {
    return problems.isEmpty();
  }
}
