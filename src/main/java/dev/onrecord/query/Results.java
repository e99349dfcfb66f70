package dev.onrecord.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The results of a search.
 *
 * @param hits the hits, in order
 * @param total the number of matching paragraphs, or of articles if the search was collapsed
 * @param facets the counts of paragraphs, or of articles if the search was collapsed; see {@link
 *     #facet(Facet)}
 * @param next the cursor of the next page; empty on the last page
 * @param timedOut whether the deadline passed, so that the results are incomplete
 * @param hints if nothing is found, or nothing has all that was typed, what may be meant instead of
 *     words and values that the index does not have
 */
public record Results(
    List<Hit> hits,
    Total total,
    Map<Facet<?>, Map<?, Long>> facets,
    Optional<Cursor> next,
    boolean timedOut,
    List<Hint> hints) {

  /** Copies the collections. */
  public Results {
    hints = List.copyOf(hints);
    hits = List.copyOf(hits);
    Map<Facet<?>, Map<?, Long>> copy = new LinkedHashMap<>();
    facets.forEach(
        (facet, counts) ->
            copy.put(facet, Collections.unmodifiableMap(new LinkedHashMap<>(counts))));
    facets = Collections.unmodifiableMap(copy);
  }

  /**
   * Creates results without hints.
   *
   * @param hits the hits, in order
   * @param total the number of matching paragraphs, or of articles if the search was collapsed
   * @param facets the counts of paragraphs
   * @param next the cursor of the next page; empty on the last page
   * @param timedOut whether the deadline passed, so that the results are incomplete
   */
  public Results(
      List<Hit> hits,
      Total total,
      Map<Facet<?>, Map<?, Long>> facets,
      Optional<Cursor> next,
      boolean timedOut) {
    this(hits, total, facets, next, timedOut, List.of());
  }

  /**
   * {@return the counts of a facet: largest first, by time, or in the order of its ranges}
   *
   * @param <K> the type of its values
   * @param facet a facet that the search asked for
   * @throws IllegalArgumentException if the search did not ask for the facet
   */
  @SuppressWarnings("unchecked") // the counts of a facet always have its key type
  public <K> Map<K, Long> facet(Facet<K> facet) {
    Map<?, Long> counts = facets.get(facet);
    if (counts == null) {
      throw new IllegalArgumentException(
          "the search did not ask for '" + facet + "' but for " + facets.keySet());
    }
    return (Map<K, Long>) counts;
  }

  /**
   * {@return the counts of a crossed facet as rows and columns}
   *
   * @param <A> the type of the rows
   * @param <B> the type of the columns
   * @param facet a facet that the search asked for
   * @throws IllegalArgumentException if the search did not ask for the facet
   */
  public <A, B> Matrix<A, B> matrix(Facet.Cross<A, B> facet) {
    return Matrix.of(facet, facet(facet));
  }

  /**
   * Returns the number of hits, a table of the hits with the matching words in brackets, and a
   * chart of each facet: several lines of at most 100 characters.
   */
  @Override
  public String toString() {
    return ResultsText.of(this);
  }
}
