package dev.onrecord.bench;

import dev.onrecord.ArticleIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A check that a process with a small heap can index articles streamed from a file. */
public final class Heap {
  private Heap() {}

  static void run(Path file, int paragraphs, Report report) throws Exception {
    for (String heap : List.of("512m", "256m")) {
      long start = System.nanoTime();
      boolean fits = fits(file, paragraphs, heap);
      report
          .plain("heap to ingest " + paragraphs + " paragraphs", heap, "512m, aim 256m")
          .note("%s, %.0f s", fits ? "fits" : "DOES NOT FIT", (System.nanoTime() - start) / 1e9);
    }
  }

  private static boolean fits(Path file, int paragraphs, String heap)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + heap, "--add-modules=jdk.incubator.vector"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Heap.class.getName()));
    command.addAll(List.of(file.toString(), Integer.toString(paragraphs)));
    return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
  }

  /** Runs the process. Arguments: the file and the number of paragraphs. */
  public static void main(String[] args) throws Exception {
    Path folder = Folders.create();
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      index.addAll(Corpus.streamed(Path.of(args[0]), Long.parseLong(args[1])));
      index.commit();
    } finally {
      Folders.delete(folder);
    }
  }
}
