/**
 * The source of one cue: whether a verb reports speech here, and which mention near it is the
 * source. This package may import {@code text} and the packages {@code token}, {@code entity} and
 * {@code model} of {@code attribution}. Start reading at {@code SourceChooser}.
 */
@NullMarked
package dev.onrecord.attribution.cue;

import org.jspecify.annotations.NullMarked;
