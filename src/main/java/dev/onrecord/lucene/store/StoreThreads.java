package dev.onrecord.lucene.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The threads on which an index touches its files. An interrupt closes the file channel that its
 * thread is working on, the channel of the write lock included, and with that the index for
 * everybody; so no file is touched on a caller's thread. A caller waits for the end of what it
 * asked for, however often it is interrupted, and then finds its interrupt still pending.
 */
final class StoreThreads implements Closeable {
  private static final int IDLE_SECONDS = 5;

  private final Map<Lane, ThreadPoolExecutor> lanes = new EnumMap<>(Lane.class);

  /** What must not wait for one another has lanes of its own. */
  enum Lane {
    /** Adds and deletes, on as many threads as there are processors. */
    WRITE,
    /** Opening, committing and closing, one at a time, as Lucene does them anyway. */
    COMMIT,
    /** Copying, checking and reading all of a commit, which takes long. */
    COPY,
    /** Refreshing, one at a time: who comes later finds the work done. */
    REFRESH
  }

  StoreThreads(String name) {
    for (Lane lane : Lane.values()) {
      int threads = lane == Lane.WRITE ? Runtime.getRuntime().availableProcessors() : 1;
      lanes.put(lane, lane(threads, factory(name + " " + lane)));
    }
  }

  private static ThreadPoolExecutor lane(int threads, ThreadFactory factory) {
    ThreadPoolExecutor lane =
        new ThreadPoolExecutor(
            threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
    lane.allowCoreThreadTimeOut(true);
    return lane;
  }

  /** Makes threads that may touch files themselves: nobody but their owner interrupts them. */
  static ThreadFactory factory(String name) {
    AtomicInteger number = new AtomicInteger();
    return task -> new OwnThread(task, name + " " + number.incrementAndGet());
  }

  private static class OwnThread extends Thread {
    OwnThread(Runnable task, String name) {
      super(task, name);
      setDaemon(true);
    }
  }

  /** One on which its user's code runs too, which may interrupt it, to no effect. */
  private static final class SharedThread extends OwnThread {
    SharedThread(Runnable task, String name) {
      super(task, name);
    }

    @Override
    public void interrupt() {}
  }

  /**
   * Makes threads that prepare what they write: it goes from hand to hand within one processor's
   * cache, and nobody waits for another thread.
   */
  static ThreadFactory sharedFactory(String name) {
    AtomicInteger number = new AtomicInteger();
    return task -> new SharedThread(task, name + " " + number.incrementAndGet());
  }

  /** Runs an action on a thread of one's own and waits for its end. */
  <T> T run(Lane lane, FaultTranslator.Action<T> action) throws IOException {
    if (Thread.currentThread() instanceof OwnThread) {
      return action.run();
    }
    return result(Objects.requireNonNull(lanes.get(lane)).submit(action::run));
  }

  /**
   * Runs an action meanwhile on all threads of a lane but one, for work that is there to be shared.
   *
   * @return waits for their end; what goes wrong with an index there, others are told too
   */
  Runnable beside(Lane lane, FaultTranslator.Action<?> action) {
    ThreadPoolExecutor pool = Objects.requireNonNull(lanes.get(lane));
    List<Future<?>> helping = new ArrayList<>();
    for (int i = 1; i < pool.getMaximumPoolSize(); i++) {
      helping.add(pool.submit(action::run));
    }
    return () -> helping.forEach(StoreThreads::await);
  }

  private static void await(Future<?> future) {
    try {
      result(future);
    } catch (IOException | RuntimeException e) {
      // The index is closed by then, and says so to whoever calls next.
    }
  }

  private static <T> T result(Future<T> future) throws IOException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw thrown(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static IOException thrown(@Nullable Throwable cause) {
    return switch (cause) {
      case null -> new IOException("failed for no reason that is known");
      case IOException e -> e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> new IOException(cause);
    };
  }

  /** Lets the threads end when they have done what they were given. */
  @Override
  public void close() {
    lanes.values().forEach(ThreadPoolExecutor::shutdown);
  }
}
