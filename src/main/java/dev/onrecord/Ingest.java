package dev.onrecord;

import dev.onrecord.IngestReport.Failure;
import dev.onrecord.article.Article;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Adds the articles of a stream on all cores. The caller's thread reads the stream into a short
 * queue, and waits while that is full, so that memory does not grow with the stream; threads of the
 * ingest's own, which nobody else interrupts, annotate and write. Of several articles of one id the
 * last one is written last: it waits until the one before it is done.
 */
final class Ingest {
  private static final int WAITING_FOR_EACH = 4;

  private final Consumer<Article> adding;
  private final IngestListener listener;
  private final int threads;
  private final Deque<Article> waiting = new ArrayDeque<>();
  private final Set<String> unfinished = new HashSet<>();
  private final List<Failure> failures = new ArrayList<>();
  private long added;
  private long failed;
  private boolean ended;
  private @Nullable Throwable fatal;

  /**
   * @param adding annotates and writes an article; an {@link IndexException.Rejected} and what is
   *     no {@link IndexException} are the article's fault, others and errors are not, and end it
   *     all
   */
  Ingest(Consumer<Article> adding, IngestListener listener, int threads) {
    this.adding = adding;
    this.listener = listener;
    this.threads = threads;
  }

  /** Adds them all; whatever the stream throws comes through, after what it gave was added. */
  IngestReport run(Stream<Article> articles) {
    try (articles) {
      return run(articles.sequential()::forEachOrdered);
    }
  }

  /** Adds whatever articles something gives to whom it is told to give them. */
  IngestReport run(Consumer<Consumer<Article>> articles) {
    List<Thread> workers = new ArrayList<>(threads);
    for (int i = 0; i < threads; i++) {
      workers.add(Thread.ofPlatform().name("onrecord-ingest-" + i).daemon().start(this::work));
    }
    try {
      articles.accept(this::put);
    } finally {
      finish(workers);
    }
    return report();
  }

  private synchronized void put(Article article) {
    while (fatal == null && (isFull() || unfinished.contains(article.id()))) {
      await();
    }
    rethrow(fatal);
    unfinished.add(article.id());
    waiting.add(article);
    notifyAll();
  }

  private boolean isFull() {
    return waiting.size() >= threads * WAITING_FOR_EACH;
  }

  /** Only the caller's thread may be interrupted, and then no more is read. */
  private void await() {
    try {
      wait();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      CancellationException cancelled =
          new CancellationException("interrupted after " + added + " articles were added");
      cancelled.initCause(e);
      throw cancelled;
    }
  }

  private void work() {
    for (Article article = take(); article != null; article = take()) {
      add(article);
    }
  }

  private synchronized @Nullable Article take() {
    while (waiting.isEmpty() && !ended) {
      await();
    }
    return fatal == null ? waiting.poll() : null;
  }

  private void add(Article article) {
    try {
      adding.accept(article);
      done(article, null);
    } catch (IndexException.Rejected e) {
      done(article, e);
    } catch (IndexException | Error e) {
      stop(e);
    } catch (RuntimeException e) {
      done(article, e);
    }
  }

  private synchronized void done(Article article, @Nullable RuntimeException cause) {
    unfinished.remove(article.id());
    notifyAll();
    try {
      count(article, cause);
    } catch (RuntimeException | Error e) {
      stop(e);
    }
  }

  private void count(Article article, @Nullable RuntimeException cause) {
    if (cause == null) {
      added++;
      listener.added(article);
      return;
    }
    failed++;
    if (failures.size() < IngestReport.MOST_FAILURES) {
      failures.add(new Failure(article.id(), cause));
    }
    listener.failed(article, cause);
  }

  private synchronized void stop(Throwable thrown) {
    fatal = fatal == null ? thrown : fatal;
    ended = true;
    notifyAll();
  }

  private void finish(List<Thread> workers) {
    synchronized (this) {
      ended = true;
      notifyAll();
    }
    boolean interrupted = false;
    for (Thread worker : workers) {
      interrupted |= join(worker);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for a thread in any case, and tells whether this one was interrupted meanwhile. */
  private static boolean join(Thread worker) {
    boolean interrupted = false;
    while (true) {
      try {
        worker.join();
        return interrupted;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
  }

  /**
   * Ends it all at the first article that cannot be added.
   *
   * @param listener hears of everything
   */
  record Strict(IngestListener listener) implements IngestListener {
    @Override
    public void added(Article article) {
      listener.added(article);
    }

    @Override
    public void failed(Article article, RuntimeException cause) {
      listener.failed(article, cause);
      throw cause;
    }
  }

  private synchronized IngestReport report() {
    rethrow(fatal);
    return new IngestReport(added, failed, failures);
  }

  private static void rethrow(@Nullable Throwable fatal) {
    switch (fatal) {
      case null -> {}
      case Error error -> throw error;
      case RuntimeException exception -> throw exception;
      default -> throw new IllegalStateException(fatal);
    }
  }
}
