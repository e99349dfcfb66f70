package dev.onrecord.read;

import dev.onrecord.article.Article;
import dev.onrecord.article.Block;
import java.util.List;

/** The passages of plain text that a wire format or a dump carries as the body of an article. */
final class Prose {
  private static final byte[] NO_BYTES = {};

  private Prose() {}

  /** The passages, as the reader of plain text finds them. */
  static List<Passage> passages(String text) {
    if (text.isBlank()) {
      return List.of();
    }
    Article article = article(text);
    return article.blocks().stream().map(b -> passage(article, b)).toList();
  }

  /** An article of plain text, which stays as it is written. */
  static Article article(String text) {
    return PlainText.read(new Document("", Form.TEXT, NO_BYTES, text));
  }

  private static Passage passage(Article article, Block block) {
    return new Passage(block.role(), block.span().in(article.text()), block.reason());
  }
}
