package dev.onrecord.lucene.store;

import java.util.List;

/**
 * What a check of an index found.
 *
 * @param articles the number of articles
 * @param paragraphs the number of their paragraphs
 * @param segments the number of parts that they lie in
 * @param bytes the size of the files
 * @param problems what is wrong, in words; none where nothing is
 */
public record StoreReport(
    long articles, long paragraphs, int segments, long bytes, List<String> problems) {

  /** Copies the list. */
  public StoreReport {
    problems = List.copyOf(problems);
  }
}
