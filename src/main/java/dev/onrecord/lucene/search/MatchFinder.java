package dev.onrecord.lucene.search;

import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Span;
import dev.onrecord.lucene.document.StoredArticle;
import dev.onrecord.lucene.people.KnownSpeakers;
import dev.onrecord.lucene.people.People;
import dev.onrecord.match.OtherArticles;
import dev.onrecord.match.QueryMatcher;
import dev.onrecord.query.Query;
import dev.onrecord.query.WordField;
import dev.onrecord.text.AnalysedArticle;
import dev.onrecord.text.ArticleLanguage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Finds the words and the attributions that made a hit match: by asking the same query of the
 * loaded paragraph in memory, which costs less than keeping offsets in the index.
 */
final class MatchFinder {
  private final List<WordField<?>> fields;
  private final QueryMatcher matcher;
  private final boolean speech;
  private final KnownSpeakers speakers;

  /**
   * @param fields the fields whose words are found
   */
  MatchFinder(Query query, List<WordField<?>> fields, People people, OtherArticles others) {
    this.speakers = new KnownSpeakers(people.persons());
    this.fields = fields;
    this.matcher = QueryMatcher.of(speakers.query(query), others);
    this.speech = matcher.asksForSpeech();
  }

  /** A loaded paragraph, which is analysed when it is first asked for. */
  final class InMemory {
    private final Paragraph paragraph;
    private final Supplier<AnalysedArticle> analysing;
    private List<AnalysedArticle> analysed = List.of();

    private InMemory(Paragraph paragraph, Supplier<AnalysedArticle> analysing) {
      this.paragraph = paragraph;
      this.analysing = analysing;
    }

    private AnalysedArticle analysed() {
      if (analysed.isEmpty()) {
        analysed = List.of(analysing.get());
      }
      return analysed.getFirst();
    }

    /** Returns the spans of the words that made the paragraph match. */
    Map<WordField<?>, List<Span>> highlights() {
      Map<WordField<?>, List<Span>> highlights = new HashMap<>();
      fields.forEach(field -> highlights.put(field, matcher.spansOfMatch(analysed(), 0, field)));
      return highlights;
    }

    /** Returns the clauses that the paragraph lacks. */
    List<Query> missing() {
      return matcher.mayLack() ? matcher.lacking(analysed(), 0) : List.of();
    }

    /** Returns the attributions that made the paragraph match; all if no speech is asked for. */
    List<Attribution> statements() {
      List<Attribution> all = paragraph.attributions();
      return speech && !all.isEmpty()
          ? matcher
              .statements(analysed(), 0)
              .map(found -> found.stream().mapToObj(all::get).toList())
              .orElse(all)
          : all;
    }
  }

  InMemory load(StoredArticle stored, Paragraph paragraph, ArticleLanguage language) {
    return new InMemory(
        paragraph,
        () -> {
          Article article = new Article(stored.id(), "", List.of(), stored.metadata());
          return AnalysedArticle.of(article, List.of(speakers.paragraph(paragraph)), language);
        });
  }
}
