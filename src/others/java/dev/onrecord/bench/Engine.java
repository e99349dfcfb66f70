package dev.onrecord.bench;

import java.util.List;
import java.util.Map;

/** A search engine that holds the paragraphs, and is asked the same as the others. */
interface Engine extends AutoCloseable {
  /** The number of the best hits, and of the most frequent values, that are asked for. */
  int TOP = 10;

  String name();

  /** Takes all of them in, so that a search that begins afterwards finds them. */
  void fill() throws Exception;

  /** The texts of the best paragraphs with all of these words. */
  List<String> words(String words) throws Exception;

  /** The texts of the best paragraphs with these words one after the other. */
  List<String> phrase(String words) throws Exception;

  /** The most frequent sources of all the paragraphs with a word. */
  Map<String, Long> sources(String word) throws Exception;
}
