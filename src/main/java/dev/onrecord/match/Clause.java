package dev.onrecord.match;

import dev.onrecord.query.Query;
import dev.onrecord.query.Verdict;
import dev.onrecord.query.WordField;
import dev.onrecord.text.AnalysedArticle;
import dev.onrecord.text.SpanList;
import java.util.BitSet;
import java.util.List;
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

  /** Returns the clauses that a matching paragraph lacks because as many as possible are asked. */
  default List<Query> lacking(AnalysedArticle analysed, int ordinal) {
    return List.of();
  }

  /** Returns whether a paragraph may match without some clauses. */
  default boolean mayLack() {
    return false;
  }

  /** Returns whether the paragraph matches, with the reason. */
  Verdict explain(AnalysedArticle analysed, int ordinal);
}
