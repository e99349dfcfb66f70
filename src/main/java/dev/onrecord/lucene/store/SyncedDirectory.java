package dev.onrecord.lucene.store;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.util.IORunnable;

/**
 * A directory that records whether a sync has ever failed. After a failure the disk may report a
 * later sync as successful although it has lost data, so that only earlier commits are reliable.
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
    recorded(() -> in.sync(names));
  }

  @Override
  public void syncMetaData() throws IOException {
    recorded(in::syncMetaData);
  }

  private void recorded(IORunnable sync) throws IOException {
    boolean done = false;
    try {
      sync.run();
      done = true;
    } finally {
      failed |= !done;
    }
  }
}
