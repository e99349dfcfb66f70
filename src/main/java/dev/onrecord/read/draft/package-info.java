/**
 * The parts that all formats share: the source text, its format, values in JSON, an article while
 * its parts are gathered, its dates and names. This package may import {@code article}, {@code
 * query}, {@code text}, the values of {@code read} and {@code read.bytes}. Start reading at {@code
 * ArticleDraft}.
 */
@NullMarked
package dev.onrecord.read.draft;

import org.jspecify.annotations.NullMarked;
