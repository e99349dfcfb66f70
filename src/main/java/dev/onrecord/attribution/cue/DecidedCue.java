package dev.onrecord.attribution.cue;

import java.util.OptionalInt;

/**
 * A cue whose source is decided.
 *
 * @param token the token of the cue
 * @param source the mention of its source; empty where it has none
 */
public record DecidedCue(int token, OptionalInt source) {}
