package dev.onrecord.durability;

import dev.onrecord.ArticleIndex;
import dev.onrecord.article.Article;
import dev.onrecord.article.Correction;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Tag;
import dev.onrecord.article.Topic;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A program that corrects an article, one topic after the other, replaces it, and commits, until it
 * is killed. It prints a line after each commit.
 */
final class KilledCorrector {
  static final String ID = "corrected";
  static final int TOPICS = 400;

  private KilledCorrector() {}

  /** Runs the program. Argument: the folder of the index. */
  public static void main(String[] args) {
    try (ArticleIndex index = ArticleIndex.open(Path.of(args[0]), KilledCorrector::annotated)) {
      Article article = Article.of(ID, List.of("It rained."));
      index.add(article);
      for (int i = index.corrections(ID).size(); i < TOPICS; i++) {
        index.correct(ID, correction(i));
        index.add(article);
        index.commit();
        System.out.println("done " + (i + 1));
      }
    }
  }

  static Correction correction(int number) {
    return Correction.noTopic("topic " + number);
  }

  static List<Paragraph> annotated(Article article) {
    List<Tag> tags =
        IntStream.range(0, TOPICS)
            .mapToObj(i -> new Tag(Topic.of("topic " + i), Tag.Origin.PARAGRAPH, List.of()))
            .toList();
    return article.paragraphs().stream().map(p -> p.withTags(tags)).toList();
  }
}
