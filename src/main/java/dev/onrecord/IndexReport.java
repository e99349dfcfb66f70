package dev.onrecord;

import java.util.List;

/**
 * What {@link ArticleIndex#verify()} found.
 *
 * @param articles the number of articles
 * @param paragraphs the number of their paragraphs
 * @param segments the number of parts that the index consists of
 * @param bytes its size on disk
 * @param problems what is wrong, in words; none where nothing is
 */
public record IndexReport(
    long articles, long paragraphs, int segments, long bytes, List<String> problems) {

  /** Copies the list. */
  public IndexReport {
    problems = List.copyOf(problems);
  }

  /** Whether nothing is wrong. */
  public boolean isSound() {
    return problems.isEmpty();
  }
}
