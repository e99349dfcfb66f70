package dev.onrecord.bench;

import java.util.List;
import java.util.Map;

/**
 * A search engine to be compared, which indexes the paragraphs and answers a few kinds of requests.
 */
interface Engine extends AutoCloseable {
  /** The number of hits, and of most frequent values, to return. */
  int TOP = 10;

  String name();

  /** Indexes all paragraphs, and makes them visible to later searches. */
  void fill() throws Exception;

  /** Returns the texts of the best paragraphs with all of the words. */
  List<String> words(String words) throws Exception;

  /** Returns the texts of the best paragraphs with the words in sequence. */
  List<String> phrase(String words) throws Exception;

  /** Returns the most frequent sources of the paragraphs with a word. */
  Map<String, Long> sources(String word) throws Exception;
}
