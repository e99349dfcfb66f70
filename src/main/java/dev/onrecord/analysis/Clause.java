package dev.onrecord.analysis;

import dev.onrecord.query.Verdict;
import dev.onrecord.query.WordField;

/** A compiled clause of a query. */
interface Clause {
  /** Whether the paragraph of an ordinal matches. */
  boolean matches(Analysed analysed, int ordinal);

  /** Adds the words of a field that make a paragraph match, which does match. */
  default void collect(Analysed analysed, int ordinal, WordField<?> field, SpanList into) {}

  /** Whether the paragraph matches, and why. */
  Verdict explain(Analysed analysed, int ordinal);
}
