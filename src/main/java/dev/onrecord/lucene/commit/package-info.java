/**
 * Commits: what is on the disk, and the faults that the store reports. This package imports no
 * other one of ours. Start reading at {@code Commits}.
 */
@NullMarked
package dev.onrecord.lucene.commit;

import org.jspecify.annotations.NullMarked;
