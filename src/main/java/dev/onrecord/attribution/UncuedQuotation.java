package dev.onrecord.attribution;

import java.util.Optional;

/**
 * A quotation that no cue covers, with the attributions beside it.
 *
 * @param number the number of the quotation
 * @param before the attribution before it, in its paragraph or the one before
 * @param behind the attribution behind it in its paragraph
 */
public record UncuedQuotation(
    int number, Optional<CandidateAttribution> before, Optional<CandidateAttribution> behind) {}
