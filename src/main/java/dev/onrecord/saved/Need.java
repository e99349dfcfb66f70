package dev.onrecord.saved;

import java.util.Comparator;
import java.util.Set;

/**
 * A requirement of a query: terms of which one must be there if the query matches.
 *
 * @param terms the terms; if there are none, the query matches nothing
 * @param local whether a term must be in the matching paragraph, not only in its article
 */
record Need(Set<SearchTerm> terms, boolean local) {
  static final Comparator<Need> RAREST_FIRST = Comparator.comparingDouble(Need::commonness);

  Need {
    terms = Set.copyOf(terms);
  }

  static Need of(SearchTerm term) {
    return new Need(Set.of(term), true);
  }

  /** Returns this requirement of an article. */
  Need ofArticle() {
    return new Need(terms, false);
  }

  private double commonness() {
    return terms.stream().mapToDouble(SearchTerm::commonness).sum();
  }
}
