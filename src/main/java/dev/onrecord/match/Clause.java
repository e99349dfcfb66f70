package dev.onrecord.match;

import dev.onrecord.query.Verdict;
import dev.onrecord.query.WordField;
import dev.onrecord.text.AnalysedArticle;
import dev.onrecord.text.SpanList;

/** A compiled clause of a query. */
interface Clause {
  /** Returns whether the paragraph at an ordinal matches. */
  boolean matches(AnalysedArticle analysed, int ordinal);

  /** Adds the spans of the words of a field that make a paragraph match, if it does match. */
  default void collect(AnalysedArticle analysed, int ordinal, WordField<?> field, SpanList into) {}

  /** Returns whether the paragraph matches, with the reason. */
  Verdict explain(AnalysedArticle analysed, int ordinal);
}
