package dev.onrecord.lucene;

import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Span;
import dev.onrecord.query.Search;
import dev.onrecord.query.WordField;
import java.util.List;
import java.util.Map;

/** Finds the words that made a hit match. */
final class Highlighter {
  private final Search search;

  Highlighter(Search search) {
    this.search = search;
  }

  Map<WordField<?>, List<Span>> highlights(StoredArticle article, Paragraph paragraph) {
    return Map.of();
  }
}
