/**
 * Programs that measure the library on corpora: classes called {@code ...Evaluation} print figures
 * of quality, {@code ...Benchmark} figures of speed. This package may import the library and {@code
 * training}. Start reading at {@code Evaluations}, which runs them.
 */
@NullMarked
package dev.onrecord.evaluation;

import org.jspecify.annotations.NullMarked;
