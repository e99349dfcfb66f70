/**
 * Queries: translates typed queries into those of Lucene. This package may import {@code query},
 * {@code article}, {@code text}, {@code match} and the Lucene rooms {@code document}, {@code
 * people}, {@code story} and {@code quote}. Start reading at {@code QueryTranslator}.
 */
@NullMarked
package dev.onrecord.lucene.query;

import org.jspecify.annotations.NullMarked;
