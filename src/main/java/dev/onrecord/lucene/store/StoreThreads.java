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
import java.util.function.BiFunction;
import org.apache.lucene.util.IOSupplier;

/**
 * The threads on which an index accesses its files. An interrupt closes the file channel that its
 * thread uses, even that of the write lock, and with it the index; so no file is accessed on a
 * caller's thread. A caller waits for the end of its action even if it is interrupted, and its
 * interrupt is then still pending.
 */
final class StoreThreads implements Closeable {
  private static final int IDLE_SECONDS = 5;

  private final Map<Lane, ThreadPoolExecutor> lanes = new EnumMap<>(Lane.class);

  /** The groups of threads; actions of different lanes do not wait for each other. */
  enum Lane {
    /** Adds and deletes, on as many threads as there are processors. */
    WRITE,
    /** Opening, committing and closing, one at a time, as Lucene requires. */
    COMMIT,
    /** Copying, checking and reading a whole commit, which takes long. */
    COPY,
    /** Refreshing, one at a time. */
    REFRESH
  }

  StoreThreads(String name) {
    for (Lane lane : Lane.values()) {
      int threads = lane == Lane.WRITE ? Runtime.getRuntime().availableProcessors() : 1;
      lanes.put(lane, lane(threads, factory(name + " " + lane, OwnThread::new)));
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
  private static ThreadFactory factory(
      String name, BiFunction<Runnable, String, OwnThread> thread) {
    AtomicInteger number = new AtomicInteger();
    return task -> thread.apply(task, name + " " + number.incrementAndGet());
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
    return factory(name, SharedThread::new);
  }

  /** Runs an action on a thread of the index and waits for its end. */
  <T> T run(Lane lane, IOSupplier<T> action) throws IOException {
    if (Thread.currentThread() instanceof OwnThread) {
      return action.get();
    }
    return result(Objects.requireNonNull(lanes.get(lane)).submit(action::get));
  }

  /**
   * Runs an action on all threads of a lane but one, for work that they share.
   *
   * @return waits for their end and ignores failures, which later calls report
   */
  Runnable beside(Lane lane, IOSupplier<?> action) {
    ThreadPoolExecutor pool = Objects.requireNonNull(lanes.get(lane));
    List<Future<?>> helping = new ArrayList<>();
    for (int i = 1; i < pool.getMaximumPoolSize(); i++) {
      helping.add(pool.submit(action::get));
    }
    return () -> helping.forEach(StoreThreads::await);
  }

  private static void await(Future<?> future) {
    try {
      result(future);
    } catch (IOException | RuntimeException e) {
      // The index has closed itself, which the next call reports.
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
          throw thrown(Objects.requireNonNull(e.getCause()));
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static IOException thrown(Throwable cause) {
    return switch (cause) {
      case IOException e -> e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> new IOException(cause);
    };
  }

  /** Ends the threads after their current actions. */
  @Override
  public void close() {
    lanes.values().forEach(ThreadPoolExecutor::shutdown);
  }
}
