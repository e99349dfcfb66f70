package dev.onrecord.lucene.store;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;

/**
 * Remembers whether the disk ever failed to say that something is safe on it. After that it may
 * answer the same question with yes and have dropped the data: only what was committed before can
 * be relied on.
 */
final class SyncedDirectory extends FilterDirectory {
  private volatile boolean failed;

  SyncedDirectory(Directory directory) {
    super(directory);
  }

  boolean hasFailed() {
    return failed;
  }

  @Override
  public void sync(Collection<String> names) throws IOException {
    boolean done = false;
    try {
      in.sync(names);
      done = true;
    } finally {
      failed |= !done;
    }
  }

  @Override
  public void syncMetaData() throws IOException {
    boolean done = false;
    try {
      in.syncMetaData();
      done = true;
    } finally {
      failed |= !done;
    }
  }
}
