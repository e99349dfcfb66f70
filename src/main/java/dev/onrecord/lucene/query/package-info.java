/**
 * Queries: translates typed queries into those of Lucene. This package may import {@code query},
 * {@code text}, {@code match} and {@code lucene.document}. Start reading at {@code
 * QueryTranslator}.
 */
@NullMarked
package dev.onrecord.lucene.query;

import org.jspecify.annotations.NullMarked;
