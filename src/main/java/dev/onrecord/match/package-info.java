/**
 * Queries in memory: tests a query against one article without an index, with the same outcome as a
 * search. This package may import {@code article}, {@code query} and {@code text}. Start reading at
 * {@code QueryMatcher}.
 */
@NullMarked
package dev.onrecord.match;

import org.jspecify.annotations.NullMarked;
