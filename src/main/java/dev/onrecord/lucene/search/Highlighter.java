package dev.onrecord.lucene.search;

import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Span;
import dev.onrecord.lucene.document.StoredArticle;
import dev.onrecord.lucene.people.KnownSpeakers;
import dev.onrecord.lucene.people.People;
import dev.onrecord.match.QueryMatcher;
import dev.onrecord.query.Search;
import dev.onrecord.query.WordField;
import dev.onrecord.text.AnalysedArticle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the words that made a hit match: by asking the same query of the loaded paragraph in
 * memory, which costs less than keeping offsets in the index.
 */
final class Highlighter {
  private final List<WordField<?>> fields;
  private final Optional<QueryMatcher> matcher;
  private final KnownSpeakers speakers;

  Highlighter(Search search, People people) {
    this.speakers = new KnownSpeakers(people);
    this.fields = search.highlight();
    this.matcher =
        fields.isEmpty() ? Optional.empty() : Optional.of(QueryMatcher.of(search.query()));
  }

  Map<WordField<?>, List<Span>> highlights(StoredArticle stored, Paragraph paragraph) {
    return matcher.map(m -> highlights(m, stored, paragraph)).orElse(Map.of());
  }

  private Map<WordField<?>, List<Span>> highlights(
      QueryMatcher compiled, StoredArticle stored, Paragraph paragraph) {
    Article article = new Article(stored.id(), "", List.of(), stored.metadata());
    AnalysedArticle analysed = AnalysedArticle.of(article, List.of(speakers.paragraph(paragraph)));
    Map<WordField<?>, List<Span>> highlights = new HashMap<>();
    for (WordField<?> field : fields) {
      highlights.put(field, compiled.spansOfMatch(analysed, 0, field));
    }
    return highlights;
  }
}
