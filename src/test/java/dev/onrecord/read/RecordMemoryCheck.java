package dev.onrecord.read;

import dev.onrecord.article.Article;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.util.stream.Stream;

/**
 * A program that reads generated JSON Lines or CSV of a size, and prints the speed and the heap in
 * use. Run it with {@code -Xmx256m}: it fails if memory is not bounded. Arguments: the megabytes,
 * 1024 by default, and {@code JSON_LINES} or {@code CSV}.
 */
final class RecordMemoryCheck {
  private static final long MB = 1 << 20;

  private RecordMemoryCheck() {}

  public static void main(String[] args) throws IOException {
    long bytes = (args.length > 0 ? Long.parseLong(args[0]) : 1024) * MB;
    EndlessLines.Form form =
        args.length > 1 ? EndlessLines.Form.valueOf(args[1]) : EndlessLines.Form.JSON_LINES;
    double generating =
        seconds(() -> new EndlessLines(bytes / 16, form).transferTo(nowhere())) * 16;
    Progress[] last = new Progress[1];
    ReadListener listener =
        new ReadListener() {
          @Override
          public void progress(Progress progress) {
            last[0] = progress;
          }
        };
    StreamOptions options = StreamOptions.standard().withListener(listener);
    long[] paragraphs = new long[1];
    double seconds =
        seconds(
            () -> {
              try (Stream<Article> articles =
                  Articles.stream(new EndlessLines(bytes, form), "made", options)) {
                articles.forEach(article -> paragraphs[0] += article.paragraphs().size());
              }
            });
    System.out.printf(
        "%s: %d MB, %d articles, %d paragraphs, %d skipped; %.0f s, of which about %.0f to generate"
            + " them; %.0f MB/s in all, %.0f MB/s without generating; peak heap at most %d MB of %d"
            + " MB; times are CPU times of the reading thread%n",
        form,
        last[0].bytes() / MB,
        last[0].articles(),
        paragraphs[0],
        last[0].skipped(),
        seconds,
        generating,
        bytes / MB / seconds,
        bytes / MB / Math.max(0.001, seconds - generating),
        largestHeap() / MB,
        Runtime.getRuntime().maxMemory() / MB);
  }

  /** A task to be timed. */
  private interface Work {
    void run() throws IOException;
  }

  private static double seconds(Work work) throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    work.run();
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static OutputStream nowhere() {
    return OutputStream.nullOutputStream();
  }

  /**
   * Returns the sum of the peaks of the heap's memory pools, an upper bound for the peak of the
   * heap.
   */
  private static long largestHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong((MemoryPoolMXBean pool) -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
