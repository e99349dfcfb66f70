package dev.onrecord;

import dev.onrecord.IngestReport.Failure;
import dev.onrecord.article.Article;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Function;
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

  private final Function<Article, ? extends Optional<? extends RuntimeException>> adding;
  private final IngestListener listener;
  private final ThreadFactory factory;
  private final int threads;
  private final Deque<Article> waiting = new ArrayDeque<>();
  private final Set<String> unfinished = new HashSet<>();
  private final List<Failure> failures = new ArrayList<>();
  private final List<Failure> unannotated = new ArrayList<>();
  private long added;
  private long failed;
  private boolean ended;
  private boolean filling = true;
  private String awaited = "";
  private @Nullable Throwable fatal;

  /**
   * @param adding annotates and writes an article, and returns the failure of the annotator, if
   *     any; an {@link IndexException.Rejected} or any other kind of exception fails that article,
   *     other {@link IndexException}s and errors end the ingest
   * @param factory makes threads that ignore interrupts
   */
  Ingest(
      Function<Article, ? extends Optional<? extends RuntimeException>> adding,
      IngestListener listener,
      ThreadFactory factory,
      int threads) {
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
    boolean interrupted = false;
    while (fatal == null && (!filling || unfinished.contains(awaited))) {
      interrupted |= await();
    }
    if (interrupted) {
      Thread.currentThread().interrupt(); // for the stream, which may end then
    }
    rethrow(fatal);
    unfinished.add(article.id());
    waiting.add(article);
    filling = waiting.size() < threads * WAITING_FOR_EACH;
    if (waiting.size() == 1) {
      notifyAll();
    }
  }

  /** Waits, and returns whether the thread was interrupted, as only the calling one can be. */
  private boolean await() {
    try {
      wait();
      return false;
    } catch (InterruptedException e) {
      return true;
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
      Optional<? extends RuntimeException> bare = adding.apply(article);
      done(article, () -> added(article, bare));
    } catch (IndexException.Rejected e) {
      done(article, () -> failed(article, e));
    } catch (IndexException | Error e) {
      stop(e);
    } catch (RuntimeException e) {
      done(article, () -> failed(article, e));
    }
  }

  private synchronized void done(Article article, Runnable counting) {
    unfinished.remove(article.id());
    if (article.id().equals(awaited)) {
      notifyAll();
    }
    try {
      counting.run();
    } catch (RuntimeException | Error e) {
      stop(e);
    }
  }

  private void added(Article article, Optional<? extends RuntimeException> bare) {
    added++;
    bare.ifPresent(
        cause -> {
          note(article, cause, unannotated);
          listener.unannotated(article, cause);
        });
    listener.added(article);
  }

  private void failed(Article article, RuntimeException cause) {
    failed++;
    note(article, cause, failures);
    listener.failed(article, cause);
  }

  private static void note(Article article, RuntimeException cause, List<Failure> to) {
    if (to.size() < IngestReport.MOST_FAILURES) {
      to.add(new Failure(article.id(), cause));
    }
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
    public void unannotated(Article article, RuntimeException cause) {
      listener.unannotated(article, cause);
    }

    @Override
    public void failed(Article article, RuntimeException cause) {
      listener.failed(article, cause);
      throw cause;
    }
  }

  private synchronized IngestReport report() {
    rethrow(fatal);
    return new IngestReport(added, failed, failures, unannotated);
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
