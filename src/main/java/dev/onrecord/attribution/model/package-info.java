/**
 * Learned weights: the features of each choice, the dimensions whose values they distinguish, and
 * the files with their weights, which name features and values. This package may import {@code
 * text} and the packages {@code token} and {@code entity} of {@code attribution}. Start reading at
 * {@code Feature}, then {@code SourceFeature}.
 */
@NullMarked
package dev.onrecord.attribution.model;

import org.jspecify.annotations.NullMarked;
