package dev.onrecord.read;

import dev.onrecord.article.Article;
import dev.onrecord.article.Block;
import dev.onrecord.article.Role;
import dev.onrecord.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Reads plain text: for now, each line is a paragraph. */
final class PlainText {
  private PlainText() {}

  static Article read(Document document) {
    String text = document.text();
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      String stripped = line.strip();
      if (!stripped.isEmpty()) {
        int start = at + line.indexOf(stripped);
        blocks.add(Block.of(new Span(start, start + stripped.length()), Role.BODY));
      }
      at += line.length() + 1;
    }
    return new Article(ContentId.of(text), text, blocks, new TreeMap<>());
  }
}
