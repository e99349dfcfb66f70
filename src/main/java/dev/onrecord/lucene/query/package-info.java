/**
 * Queries: translates typed queries into those of Lucene. This package may import {@code query},
 * {@code text}, {@code match} and the Lucene rooms {@code document} and {@code people}. Start
 * reading at {@code QueryTranslator}.
 */
@NullMarked
package dev.onrecord.lucene.query;

import org.jspecify.annotations.NullMarked;
