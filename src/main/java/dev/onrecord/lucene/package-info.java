/**
 * The only place that knows Lucene's index: schema, writer, searcher, and the translation of
 * queries. Not exported.
 */
@NullMarked
package dev.onrecord.lucene;

import org.jspecify.annotations.NullMarked;
