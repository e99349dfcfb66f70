package dev.onrecord.evaluation;

import dev.onrecord.read.Articles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * A program that measures the number of pages read in a second of processor time of one thread, and
 * for comparison the number of pages that jsoup alone parses. Arguments: the folder of the pages,
 * and the number of rounds.
 */
final class PageBenchmark {
  private PageBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0 || !Files.isDirectory(Path.of(arguments[0]))) {
      System.out.println("skipped: expected a folder of pages, *.html.gz");
      return;
    }
    List<byte[]> pages = new ArrayList<>();
    long bytes = 0;
    for (Path page : PageEvaluation.pages(Path.of(arguments[0]))) {
      pages.add(PageEvaluation.bytes(page));
      bytes += pages.getLast().length;
    }
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
    System.out.printf("%d pages of %d bytes on average%n", pages.size(), bytes / pages.size());
    for (int round = 1; round <= rounds; round++) {
      double read = rate(pages, true);
      double alone = rate(pages, false);
      System.out.printf(
          "round %2d: read %4.0f pages/s, jsoup alone %4.0f pages/s, share %.2f%n",
          round, read, alone, read / alone);
    }
  }

  private static double rate(List<byte[]> pages, boolean read) throws IOException {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long sum = 0;
    for (byte[] page : pages) {
      ByteArrayInputStream in = new ByteArrayInputStream(page);
      sum +=
          read
              ? Articles.read(in, "page").blocks().size()
              : Jsoup.parse(in, "UTF-8", "").childNodeSize();
    }
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    if (sum == 0) {
      throw new IllegalStateException("nothing was read");
    }
    return pages.size() / seconds;
  }
}
