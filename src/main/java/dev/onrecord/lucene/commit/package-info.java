/**
 * Commits: reads the commits of an index and checks their files. This package may import the values
 * of the root package, such as its exceptions. Start reading at {@code Commits}.
 */
@NullMarked
package dev.onrecord.lucene.commit;

import org.jspecify.annotations.NullMarked;
