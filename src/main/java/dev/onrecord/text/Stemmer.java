package dev.onrecord.text;

/** A function from a word, in small letters, to its stem. Not for several threads at once. */
@FunctionalInterface
interface Stemmer {
  /** Returns the stem of a word. */
  String stem(String word);
}
