package dev.onrecord.bench;

import dev.onrecord.ArticleIndex;
import dev.onrecord.article.Article;
import java.nio.file.Path;
import java.util.List;

/** A program that indexes the articles of a file several times, for use with a profiler. */
public final class IngestOnly {
  private IngestOnly() {}

  /** Runs the program. Arguments: the file and the number of runs. */
  public static void main(String[] args) throws Exception {
    List<Article> articles = Corpus.read(Path.of(args[0]));
    for (int i = 0; i < Integer.parseInt(args[1]); i++) {
      Path folder = Folders.create();
      Timing.Cost cost =
          Timing.cost(
              () -> {
                try (ArticleIndex index = ArticleIndex.open(folder)) {
                  index.addAll(articles.stream());
                  index.commit();
                }
              });
      System.out.printf("%.1f s, %.1f s of CPU%n", cost.wall() / 1e9, cost.cpu() / 1e9);
      Folders.delete(folder);
    }
  }
}
