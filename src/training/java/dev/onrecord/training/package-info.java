/**
 * Programs that make resources of the library: the weights of attribution and the vocabulary of
 * topics. This package may import the library. Start reading at {@code AttributionTraining}.
 */
@NullMarked
package dev.onrecord.training;

import org.jspecify.annotations.NullMarked;
