package dev.onrecord.durability;

import dev.onrecord.ArticleIndex;
import dev.onrecord.IndexException;
import dev.onrecord.IndexListener;
import dev.onrecord.IndexOptions;
import dev.onrecord.Stories;
import dev.onrecord.article.Article;
import dev.onrecord.query.QueryLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;

/**
 * A program that adds articles to an index with a RAM buffer larger than the heap, until memory
 * runs out.
 */
final class StarvedWriter {
  private static final int LARGE = 1_500;
  private static final double MORE_THAN_THERE_IS = 1000;

  private StarvedWriter() {}

  /**
   * Runs the program. Arguments: the folder of the index and the number of articles to commit
   * first.
   */
  public static void main(String[] args) {
    IndexOptions options =
        new IndexOptions(
            Article::paragraphs,
            IndexListener.none(),
            MORE_THAN_THERE_IS,
            Duration.ofSeconds(1),
            false,
            QueryLimits.STANDARD);
    Path folder = Path.of(args[0]);
    int committed = Integer.parseInt(args[1]);
    try (ArticleIndex index = ArticleIndex.open(folder, options)) {
      index.addAll(IntStream.range(0, committed).mapToObj(i -> Stories.story("story" + i, 1)));
      index.commit();
      starve(index);
    }
    try (ArticleIndex index = ArticleIndex.open(folder, options)) {
      System.out.println("there are " + index.verify().articles());
    }
  }

  /**
   * Adds articles until the index fails. They share one text, so that the index uses the memory.
   */
  private static void starve(ArticleIndex index) {
    Article large =
        Article.of(
            "large",
            IntStream.range(0, LARGE).mapToObj(i -> Stories.story("part" + i, 1).text()).toList());
    try {
      for (int i = 0; true; i++) {
        index.add(large.withId("large" + i));
      }
    } catch (IndexException e) {
      System.out.println("failed " + e.getClass().getSimpleName() + " " + e.getMessage());
    }
  }
}
