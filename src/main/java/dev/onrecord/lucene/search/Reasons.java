package dev.onrecord.lucene.search;

import dev.onrecord.article.Paragraph;
import dev.onrecord.lucene.people.KnownSpeakers;
import dev.onrecord.lucene.people.People;
import dev.onrecord.match.OtherArticles;
import dev.onrecord.match.QueryMatcher;
import dev.onrecord.query.Query;
import dev.onrecord.query.Verdict;
import dev.onrecord.text.AnalysedArticle;
import java.util.List;

/** The reasons why a paragraph of an index matches a query or does not. */
public final class Reasons {
  private Reasons() {}

  /** Returns the verdict on a paragraph, clause by clause. */
  public static Verdict of(
      People people, OtherArticles others, Query query, AnalysedArticle article, int ordinal) {
    KnownSpeakers speakers = new KnownSpeakers(people.persons());
    List<Paragraph> known = article.paragraphs().stream().map(speakers::paragraph).toList();
    return QueryMatcher.of(speakers.query(query), others)
        .explain(article.withParagraphs(known), ordinal);
  }
}
