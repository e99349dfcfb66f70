package dev.onrecord.read.text;

import dev.onrecord.article.Article;
import dev.onrecord.article.Block;
import dev.onrecord.read.draft.Format;
import dev.onrecord.read.draft.Passage;
import dev.onrecord.read.draft.SourceText;
import java.util.List;

/** The passages of plain text that is the body of an article in a wire format or a dump. */
public final class PlainPassages {
  private static final byte[] NO_BYTES = {};

  private PlainPassages() {}

  /** Returns the passages of a text, as the reader of plain text finds them. */
  public static List<Passage> passages(String text) {
    if (text.isBlank()) {
      return List.of();
    }
    Article article = article(text);
    return article.blocks().stream().map(b -> passage(article, b)).toList();
  }

  /** Returns the article of a text, which keeps all of its characters. */
  public static Article article(String text) {
    return PlainText.read(new SourceText("", Format.TEXT, NO_BYTES, text));
  }

  private static Passage passage(Article article, Block block) {
    return new Passage(block.role(), block.span().in(article.text()), block.reason());
  }
}
