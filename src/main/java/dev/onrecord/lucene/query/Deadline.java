package dev.onrecord.lucene.query;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;

/** The end of the time that a question may take, to the nanosecond; Lucene's has milliseconds. */
public final class Deadline implements QueryTimeout {
  private final long start = System.nanoTime();
  private final long most;

  /** Starts the time. */
  public Deadline(Duration time) {
    most = TimeUnit.NANOSECONDS.convert(time);
  }

  @Override
  public boolean shouldExit() {
    return System.nanoTime() - start >= most;
  }

  /** Returns the reader within one that keeps a deadline, for what has been found in time. */
  public static IndexReader untimed(IndexReader reader) {
    return reader instanceof DirectoryReader directory
        ? FilterDirectoryReader.unwrap(directory)
        : reader;
  }

  /** Thrown where Lucene itself does not look at the time. */
  public static final class Passed extends RuntimeException {
    public Passed() {
      super("the deadline has passed");
    }
  }
}
