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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Adds the articles of a stream on all cores. The calling thread reads the stream into a short
 * queue and waits while it is full, so that memory does not grow with the stream; uninterruptible
 * threads annotate and write. Articles with the same id are written in their order: each waits
 * until the one before it is done. A waiting thread is woken only when it has several entries to
 * process, because waking a thread costs more than one entry is worth.
 */
final class Ingest {
  private static final int WAITING_FOR_EACH = 4;

  private final Consumer<Article> adding;
  private final IngestListener listener;
  private final ThreadFactory factory;
  private final int threads;
  private final Deque<Article> waiting = new ArrayDeque<>();
  private final Set<String> unfinished = new HashSet<>();
  private final List<Failure> failures = new ArrayList<>();
  private long added;
  private long failed;
  private boolean ended;
  private boolean filling = true;
  private String awaited = "";
  private @Nullable Throwable fatal;

  /**
   * @param adding annotates and writes an article; an {@link IndexException.Rejected} or any other
   *     kind of exception fails that article, other {@link IndexException}s and errors end the
   *     ingest
   * @param factory makes threads that ignore interrupts
   */
  Ingest(Consumer<Article> adding, IngestListener listener, ThreadFactory factory, int threads) {
    this.adding = adding;
    this.listener = listener;
    this.factory = factory;
    this.threads = threads;
  }

  /** Adds all articles; rethrows an exception of the stream after the articles before it. */
  IngestReport run(Stream<Article> articles) {
    try (articles) {
      return run(articles.sequential()::forEachOrdered);
    }
  }

  /** Adds all articles that the source passes to its consumer. */
  IngestReport run(Consumer<Consumer<Article>> source) {
    List<CompletableFuture<Void>> workers = new ArrayList<>(threads);
    for (int i = 0; i < threads; i++) {
      workers.add(CompletableFuture.runAsync(this::work, task -> factory.newThread(task).start()));
    }
    try {
      source.accept(this::put);
    } finally {
      end();
      workers.forEach(CompletableFuture::join); // which no interrupt ends
    }
    return report();
  }

  private synchronized void end() {
    ended = true;
    notifyAll();
  }

  private synchronized void put(Article article) {
    awaited = article.id();
    while (fatal == null && (!filling || unfinished.contains(awaited))) {
      await();
    }
    rethrow(fatal);
    unfinished.add(article.id());
    waiting.add(article);
    filling = waiting.size() < threads * WAITING_FOR_EACH;
    if (waiting.size() == 1) {
      notifyAll();
    }
  }

  /** Waits; an interrupt, which only the calling thread can have, ends the reading. */
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
    if (!filling && waiting.size() <= threads * WAITING_FOR_EACH / 2) {
      filling = true;
      notifyAll();
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
    if (article.id().equals(awaited)) {
      notifyAll();
    }
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
    end();
  }

  /** A listener that passes everything on, and ends the ingest at the first failure. */
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
