/**
 * Facets: counts the values of fields over the matching paragraphs. This package may import {@code
 * article}, {@code query} and the Lucene rooms {@code document}, {@code people} and {@code query}.
 * Start reading at {@code FacetCounts}.
 */
@NullMarked
package dev.onrecord.lucene.facet;

import org.jspecify.annotations.NullMarked;
