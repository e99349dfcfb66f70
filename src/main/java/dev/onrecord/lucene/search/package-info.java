/**
 * Searches: runs one search over one state of the index, with its order, pages, facets and
 * highlights. This package may import {@code article}, {@code query}, {@code text}, {@code match}
 * and the Lucene rooms {@code document}, {@code people}, {@code query}, {@code facet}, {@code
 * story} and {@code quote}. Start reading at {@code SearchRun}.
 */
@NullMarked
package dev.onrecord.lucene.search;

import org.jspecify.annotations.NullMarked;
