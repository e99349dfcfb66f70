/**
 * The article as one sequence of tokens, its sentences and its quotations. This package may import
 * {@code article} and {@code text}. Start reading at {@code TokenSequence}.
 */
@NullMarked
package dev.onrecord.attribution.token;

import org.jspecify.annotations.NullMarked;
