package dev.onrecord.saved;

import dev.onrecord.lucene.people.ArticlePeople;
import dev.onrecord.match.QueryMatcher;
import dev.onrecord.query.Compound;
import dev.onrecord.query.Query;
import dev.onrecord.text.AnalysedArticle;
import dev.onrecord.text.Language;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A compiled query with its requirements. */
final class SavedQuery {
  private static final QueryMatcher EVERYTHING = QueryMatcher.of(Query.all());

  private final Query query;
  private final QueryMatcher matcher;

  /** Evaluates what the query asks of the article as a whole, for any paragraph. */
  private final QueryMatcher ofArticle;

  /** Evaluates the rest of the query for a paragraph that meets the requirements. */
  private final QueryMatcher rest;

  private final Set<String> names;
  private final boolean lookedUp;

  /** For each requirement the numbers of its terms, which the other arrays refer to. */
  private final int[][] needs;

  /** For each requirement whether the matching paragraph must meet it. */
  private final boolean[] local;

  private SavedQuery(Query query, int[][] needs, boolean[] local, List<Query> unsure) {
    this.query = query;
    this.needs = needs;
    this.local = local;
    this.matcher = QueryMatcher.of(query);
    this.ofArticle = QueryMatcher.of(allOf(unsure, Compound.InArticle.class::isInstance));
    this.rest = QueryMatcher.of(allOf(unsure, q -> !(q instanceof Compound.InArticle)));
    List<String> speakers = SpeakersAsked.of(query);
    this.names = SpeakersAsked.words(speakers);
    this.lookedUp = !speakers.stream().allMatch(ArticlePeople::isPlain);
  }

  private static Query allOf(List<Query> queries, Predicate<Query> wanted) {
    return Query.allOf(queries.stream().filter(wanted).toList());
  }

  static SavedQuery of(Query query, TermNumbers numbers, Language language) {
    NecessaryTerms necessary = new NecessaryTerms(language);
    List<Need> all = necessary.of(query);
    int[][] needs = new int[all.size()][];
    boolean[] local = new boolean[needs.length];
    for (int i = 0; i < needs.length; i++) {
      needs[i] = all.get(i).terms().stream().mapToInt(numbers::add).toArray();
      local[i] = all.get(i).local();
    }
    return new SavedQuery(query, needs, local, necessary.unsure(query));
  }

  Query query() {
    return query;
  }

  /** Returns whether the query may match any article. */
  boolean isUnlimited() {
    return needs.length == 0;
  }

  /**
   * Returns the terms of one requirement: of the one whose terms fewest queries need, since what
   * many ask for is also what many articles have.
   */
  int[] rarest(TermNumbers numbers) {
    return Arrays.stream(needs)
        .min(Comparator.comparingLong(need -> Arrays.stream(need).mapToLong(numbers::uses).sum()))
        .orElseThrow();
  }

  /** Returns the paragraphs that meet all requirements. */
  long candidates(TermMasks masks) {
    long candidates = TermMasks.ALL;
    for (int i = 0; i < needs.length && candidates != 0; i++) {
      long having = 0;
      for (int term : needs[i]) {
        having |= masks.mask(term);
      }
      candidates &= local[i] ? having : having == 0 ? 0 : TermMasks.ALL;
    }
    return candidates;
  }

  /**
   * The evaluation of a query in an article.
   *
   * @param whole evaluates the query for any paragraph
   * @param ofArticle evaluates what it asks of the article
   * @param rest evaluates the rest for a paragraph that meets the requirements by a bit of its own
   */
  record Evaluation(QueryMatcher whole, QueryMatcher ofArticle, QueryMatcher rest) {
    /** Returns whether any paragraph of the article may match. */
    boolean mayMatch(AnalysedArticle analysed) {
      return !analysed.paragraphs().isEmpty() && ofArticle.matches(analysed, 0);
    }

    boolean matches(AnalysedArticle analysed, int ordinal) {
      return (TermMasks.isShared(ordinal) ? whole : rest).matches(analysed, ordinal);
    }
  }

  /** Returns an evaluation of the query, with the names of an article if they matter. */
  Evaluation in(NamesOfArticle article) {
    if (!lookedUp && (names.isEmpty() || article.areDistinct(names))) {
      return new Evaluation(matcher, ofArticle, rest);
    }
    QueryMatcher named = article.matcher(query);
    return new Evaluation(named, EVERYTHING, named);
  }
}
