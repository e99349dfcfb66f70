package dev.onrecord.match;

import dev.onrecord.query.Verdict;
import dev.onrecord.query.WordField;
import dev.onrecord.text.AnalysedArticle;
import dev.onrecord.text.SpanList;
import java.util.BitSet;
import java.util.Optional;

/** A compiled clause of a query. */
interface Clause {
  /** Returns whether the paragraph at an ordinal matches. */
  boolean matches(AnalysedArticle analysed, int ordinal);

  /** Adds the spans of the words of a field that make a paragraph match, if it does match. */
  default void collect(AnalysedArticle analysed, int ordinal, WordField<?> field, SpanList into) {}

  /** Returns whether the clause, or one in it, asks for speech in the paragraph itself. */
  default boolean asksForSpeech() {
    return false;
  }

  /**
   * Returns the positions of the attributions of a paragraph that make this clause match; empty if
   * the clause asks for no speech.
   */
  default Optional<BitSet> statements(AnalysedArticle analysed, int ordinal) {
    return Optional.empty();
  }

  /** Returns whether the paragraph matches, with the reason. */
  Verdict explain(AnalysedArticle analysed, int ordinal);
}
