package dev.onrecord.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param hits the hits, in order
 * @param total how many paragraphs match, or articles where the search was collapsed
 * @param facets the counts; see {@link #facet(Facet)}
 * @param next where the next page starts; empty on the last page
 * @param timedOut whether the deadline passed before all was seen
 */
public record Results(
    List<Hit> hits,
    Total total,
    Map<Facet<?>, Map<?, Long>> facets,
    Optional<Cursor> next,
    boolean timedOut) {

  /** Copies the collections. */
  public Results {
    hits = List.copyOf(hits);
    Map<Facet<?>, Map<?, Long>> copy = new LinkedHashMap<>();
    facets.forEach(
        (facet, counts) ->
            copy.put(facet, Collections.unmodifiableMap(new LinkedHashMap<>(counts))));
    facets = Collections.unmodifiableMap(copy);
  }

  /**
   * The counts of a facet, in its order: the most frequent first, or by time.
   *
   * @throws IllegalArgumentException if the search did not ask for it
   */
  @SuppressWarnings("unchecked") // a facet is always put in with counts of its own type
  public <K> Map<K, Long> facet(Facet<K> facet) {
    Map<?, Long> counts = facets.get(facet);
    if (counts == null) {
      throw new IllegalArgumentException(
          "the search did not ask for '" + facet + "' but for " + facets.keySet());
    }
    return (Map<K, Long>) counts;
  }

  /**
   * The counts of two facets by each other, as rows and columns.
   *
   * @throws IllegalArgumentException if the search did not ask for it
   */
  public <A, B> Matrix<A, B> matrix(Facet.Cross<A, B> facet) {
    return Matrix.of(facet, facet(facet));
  }

  /**
   * How many there are, a table of the hits with the words that matched in brackets, and a chart of
   * each facet: several lines of at most 100 characters.
   */
  @Override
  public String toString() {
    return ResultsText.of(this);
  }
}
