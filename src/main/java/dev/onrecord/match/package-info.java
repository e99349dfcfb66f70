/**
 * Queries in memory: tests one or many queries against one article without an index, with the same
 * outcome as a search. This package may import {@code article}, {@code query} and {@code text}.
 * Start reading at {@code QueryMatcher} (one query) or {@code QueryMonitor} (many).
 */
@NullMarked
package dev.onrecord.match;

import org.jspecify.annotations.NullMarked;
