package example.archive;

import dev.onrecord.article.Article;
import java.util.List;

/** An embedder's program, in a module. */
public final class Archive {
  private Archive() {}

  /** Prints what it finds. */
  public static void main(String[] args) {
    Article article = Article.of("a", List.of("One.", "Two."));
    System.out.println(article.getClass().getModule() + " " + article.paragraphs().size());
  }
}
