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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A program that adds articles to an index with a RAM buffer larger than the heap, until memory
 * runs out.
 */
final class StarvedWriter {
  private static final int PARAGRAPHS = 4;
  private static final int WORDS = 200;
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
   * Adds articles until the index fails. No word occurs twice: the index must then keep nearly all
   * that is allocated, in arrays that grow, and memory ends at once. With words that repeat, the
   * collector finds a little garbage for minutes.
   */
  private static void starve(ArticleIndex index) {
    try {
      for (int i = 0; true; i++) {
        index.add(article(i));
      }
    } catch (IndexException e) {
      System.out.println("failed " + e.getClass().getSimpleName() + " " + e.getMessage());
    }
  }

  private static Article article(int number) {
    int first = number * PARAGRAPHS;
    return Article.of(
        "large" + number,
        IntStream.range(first, first + PARAGRAPHS).mapToObj(StarvedWriter::newWords).toList());
  }

  private static String newWords(int paragraph) {
    int first = paragraph * WORDS;
    return IntStream.range(first, first + WORDS)
        .mapToObj(i -> "word" + i)
        .collect(Collectors.joining(" "));
  }
}
