package dev.onrecord.attribution;

import java.util.BitSet;
import java.util.List;

/**
 * The attributions that a cue or a label shows.
 *
 * @param all the attributions in the order of the text
 * @param covered the numbers of the quotations that are part of their contents
 */
public record CuedAttributions(List<CandidateAttribution> all, BitSet covered) {

  /** Copies the list and the set. */
  public CuedAttributions {
    all = List.copyOf(all);
    covered = (BitSet) covered.clone();
  }
}
