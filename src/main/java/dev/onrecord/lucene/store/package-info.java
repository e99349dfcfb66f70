/**
 * The store: opens, writes, commits, reads and checks an index. This package may import the values
 * of the root package, {@code article}, {@code query}, {@code text} and the other Lucene rooms;
 * only the root package imports it. Start reading at {@code IndexStore}, then {@code StoreWriter}
 * and {@code StoreReader}.
 */
@NullMarked
package dev.onrecord.lucene.store;

import org.jspecify.annotations.NullMarked;
