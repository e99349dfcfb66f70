/**
 * Programs that make the resources of the library: the weights of attribution and the table of
 * topics. This package may import the library. Start reading at {@code AttributionTraining}.
 */
@NullMarked
package dev.onrecord.training;

import org.jspecify.annotations.NullMarked;
