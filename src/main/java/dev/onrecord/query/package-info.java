/**
 * The query language: fields, queries, searches and results as immutable values, and the parser and
 * printer of query text. This package may import {@code article} and, for white space and spans,
 * {@code text}; only the facade {@code SavedSearches} imports {@code annotate} and {@code saved}.
 * Start reading at {@link dev.onrecord.query.Fields} and {@link dev.onrecord.query.Query}; the
 * grammar is at {@link dev.onrecord.query.QuerySyntax}.
 */
@NullMarked
package dev.onrecord.query;

import org.jspecify.annotations.NullMarked;
