package dev.onrecord.lucene.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexInput;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/**
 * A directory that fails on schedule: at the n-th call of a kind, once or permanently. It knows
 * what was synced.
 */
final class FaultyDirectory extends FilterDirectory {
  private final Schedule schedule;
  private final AtomicInteger calls = new AtomicInteger();
  private final Set<String> unsynced = ConcurrentHashMap.newKeySet();
  private final Set<String> unlisted = ConcurrentHashMap.newKeySet();
  private final Map<String, String> renamed = new ConcurrentHashMap<>();
  private volatile boolean healed;

  /** A kind of call that can fail. */
  enum Call {
    CREATE,
    WRITE,
    SYNC,
    SYNC_FOLDER,
    RENAME,
    OPEN,
    READ,
    DELETE,
    LIST
  }

  /** A way to fail. */
  enum Fault {
    INPUT_OUTPUT,
    DISK_FULL,
    PERMISSION,
    MEMORY
  }

  /**
   * The time and kind of a failure.
   *
   * @param call the kind of calls
   * @param number the number of the first failing call of this kind, counted from 1
   * @param lasting whether all later calls of this kind fail too
   * @param fault the way to fail
   */
  record Schedule(Call call, int number, boolean lasting, Fault fault) {}

  FaultyDirectory(Directory directory, Schedule schedule) {
    super(directory);
    this.schedule = schedule;
  }

  /** Ends all failures. */
  void heal() {
    healed = true;
  }

  /**
   * Forgets what was not synced, as a disk does that loses its power: the contents of files, and
   * the names that files were given since the folder itself was synced.
   */
  void losePower() throws IOException {
    for (Map.Entry<String, String> names : renamed.entrySet()) {
      in.rename(names.getKey(), names.getValue());
    }
    unsynced.addAll(unlisted);
    for (String name : unsynced) {
      in.deleteFile(name);
    }
    renamed.clear();
    unsynced.clear();
    unlisted.clear();
  }

  /** Returns whether the scheduled call has happened. */
  boolean hasFailed() {
    return calls.get() >= schedule.number;
  }

  private void call(Call call, String name) throws IOException {
    if (call == schedule.call && !healed) {
      int number = calls.incrementAndGet();
      if (number == schedule.number || schedule.lasting && number > schedule.number) {
        fail(name);
      }
    }
  }

  private void fail(String name) throws IOException {
    switch (schedule.fault) {
      case INPUT_OUTPUT -> throw new IOException("Input/output error: " + name);
      case DISK_FULL -> throw new IOException("No space left on device");
      case PERMISSION -> throw new AccessDeniedException(name);
      case MEMORY -> throw new OutOfMemoryError("in a test");
    }
  }

  @Override
  public String[] listAll() throws IOException {
    call(Call.LIST, "the folder");
    return in.listAll();
  }

  @Override
  public void deleteFile(String name) throws IOException {
    call(Call.DELETE, name);
    in.deleteFile(name);
    String source = renamed.remove(name);
    List.of(name, source == null ? name : source)
        .forEach(
            each -> {
              unsynced.remove(each);
              unlisted.remove(each);
            });
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    call(Call.CREATE, name);
    unsynced.add(name);
    unlisted.add(name);
    return new FaultyOutput(in.createOutput(name, context));
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    call(Call.CREATE, prefix);
    IndexOutput output = in.createTempOutput(prefix, suffix, context);
    unsynced.add(output.getName());
    unlisted.add(output.getName());
    return new FaultyOutput(output);
  }

  @Override
  public void sync(Collection<String> names) throws IOException {
    call(Call.SYNC, names.toString());
    in.sync(names);
    unsynced.removeAll(names);
  }

  @Override
  public void syncMetaData() throws IOException {
    call(Call.SYNC_FOLDER, "the folder");
    in.syncMetaData();
    unlisted.clear();
    renamed.clear();
  }

  /** Does nothing: the directory is still read after the index is closed. */
  @Override
  public void close() {}

  @Override
  public void rename(String source, String target) throws IOException {
    call(Call.RENAME, source);
    in.rename(source, target);
    renamed.put(target, source);
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    call(Call.OPEN, name);
    return new FaultyInput(in.openInput(name, context));
  }

  private final class FaultyInput extends FilterIndexInput {
    FaultyInput(IndexInput input) {
      super(input.toString(), input);
    }

    @Override
    public byte readByte() throws IOException {
      call(Call.READ, "a file");
      return super.readByte();
    }

    @Override
    public void readBytes(byte[] bytes, int offset, int length) throws IOException {
      call(Call.READ, "a file");
      super.readBytes(bytes, offset, length);
    }

    @Override
    public IndexInput clone() {
      return new FaultyInput(in.clone());
    }

    @Override
    public IndexInput slice(String description, long offset, long length) throws IOException {
      return new FaultyInput(in.slice(description, offset, length));
    }
  }

  private final class FaultyOutput extends FilterIndexOutput {
    FaultyOutput(IndexOutput output) {
      super(output.toString(), output.getName(), output);
    }

    @Override
    public void writeByte(byte b) throws IOException {
      call(Call.WRITE, getName());
      super.writeByte(b);
    }

    @Override
    public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
      call(Call.WRITE, getName());
      super.writeBytes(bytes, offset, length);
    }
  }
}
