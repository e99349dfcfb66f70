package dev.onrecord.match;

import dev.onrecord.article.Attribution;
import dev.onrecord.text.AnalysedArticle;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Sets of attributions of a paragraph, by their positions in it. */
final class Statements {
  private Statements() {}

  /** Returns the attributions with some property. */
  static BitSet where(AnalysedArticle analysed, int ordinal, Predicate<Attribution> property) {
    List<Attribution> all = analysed.paragraphs().get(ordinal).attributions();
    BitSet found = new BitSet(all.size());
    for (int i = 0; i < all.size(); i++) {
      found.set(i, property.test(all.get(i)));
    }
    return found;
  }

  /** Returns whether one attribution has some property. */
  static boolean any(AnalysedArticle analysed, int ordinal, Predicate<Attribution> property) {
    for (Attribution attribution : analysed.paragraphs().get(ordinal).attributions()) {
      if (property.test(attribution)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the attributions of a conjunction: those that all clauses about speech have; if there
   * is none, since other statements fulfil other clauses, those that any of them has.
   */
  static Optional<BitSet> ofAll(List<Clause> parts, AnalysedArticle analysed, int ordinal) {
    BitSet any = new BitSet();
    BitSet all = new BitSet();
    boolean asked = false;
    for (Clause part : parts) {
      Optional<BitSet> found = part.statements(analysed, ordinal);
      if (found.isPresent()) {
        all = asked ? both(all, found.get()) : found.get();
        any.or(found.get());
        asked = true;
      }
    }
    return asked ? Optional.of(all.isEmpty() ? any : all) : Optional.empty();
  }

  /** Returns the attributions of a disjunction: those of each clause that matches. */
  static Optional<BitSet> ofAny(List<Clause> parts, AnalysedArticle analysed, int ordinal) {
    BitSet any = new BitSet();
    boolean asked = false;
    for (Clause part : parts) {
      Optional<BitSet> found = part.statements(analysed, ordinal);
      asked |= found.isPresent();
      if (found.isPresent() && part.matches(analysed, ordinal)) {
        any.or(found.get());
      }
    }
    return asked ? Optional.of(any) : Optional.empty();
  }

  private static BitSet both(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both;
  }
}
