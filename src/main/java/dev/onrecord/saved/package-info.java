/**
 * Saved searches: many queries that are asked of each article as it comes, without an index. They
 * are found by terms that an article must have if a query matches, and then evaluated in memory.
 * This package may import {@code article}, {@code query}, {@code text}, {@code match} and, for
 * persons with several names, {@code lucene.people}; only {@code SavedSearches} imports it. Start
 * reading at {@code QueryIndex}, then {@code NecessaryTerms}.
 */
@NullMarked
package dev.onrecord.saved;

import org.jspecify.annotations.NullMarked;
