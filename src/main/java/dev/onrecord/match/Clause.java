package dev.onrecord.match;

import dev.onrecord.query.Verdict;
import dev.onrecord.query.WordField;
import dev.onrecord.text.AnalysedArticle;
import dev.onrecord.text.SpanList;

/** A compiled clause of a query. */
interface Clause {
  /** Whether the paragraph of an ordinal matches. */
  boolean matches(AnalysedArticle analysed, int ordinal);

  /** Adds the words of a field that make a paragraph match, which does match. */
  default void collect(AnalysedArticle analysed, int ordinal, WordField<?> field, SpanList into) {}

  /** Whether the paragraph matches, and why. */
  Verdict explain(AnalysedArticle analysed, int ordinal);
}
