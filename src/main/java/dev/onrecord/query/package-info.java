/**
 * The query language: fields whose methods are what they can do, queries, searches and results as
 * immutable values, and the same language as text. This package may import {@code article} and, for
 * white space, {@code text}. Start reading at {@link dev.onrecord.query.Fields} and {@link
 * dev.onrecord.query.Query}; the grammar is at {@link dev.onrecord.query.QuerySyntax}.
 */
@NullMarked
package dev.onrecord.query;

import org.jspecify.annotations.NullMarked;
