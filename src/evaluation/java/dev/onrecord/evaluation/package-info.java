/**
 * Programs that measure the library on corpora: classes named {@code ...Evaluation} measure
 * quality, classes named {@code ...Benchmark} measure speed. This package may import the library
 * and {@code training}. Start reading at {@code Evaluations}, which runs them.
 */
@NullMarked
package dev.onrecord.evaluation;

import org.jspecify.annotations.NullMarked;
