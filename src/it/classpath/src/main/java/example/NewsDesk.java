package example;

import dev.onrecord.article.Article;
import java.util.List;

/** An embedder's program. */
public final class NewsDesk {
  private NewsDesk() {}

  /** Prints what it finds. */
  public static void main(String[] args) {
    System.out.println(Article.of("a", List.of("One.", "Two.")).paragraphs().size());
  }
}
