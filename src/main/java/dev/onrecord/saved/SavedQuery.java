package dev.onrecord.saved;

import dev.onrecord.lucene.people.ArticlePeople;
import dev.onrecord.match.QueryMatcher;
import dev.onrecord.query.Compound;
import dev.onrecord.query.Query;
import dev.onrecord.text.AnalysedArticle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A compiled query, for paragraphs that meet its requirements. What can be told by the terms and
 * the speakers of paragraphs is; the rest is evaluated.
 */
final class SavedQuery {
  private final Query query;
  private final QueryMatcher matcher;

  /** Evaluates what the query asks of the article as a whole, for any paragraph. */
  private final Optional<QueryMatcher> ofArticle;

  /** Evaluates the rest of the query; empty if there is none. */
  private final Optional<QueryMatcher> rest;

  private final List<AskedName> speaking;
  private final List<AskedName> silent;
  private final List<AskedName> inArticle;

  /** The requirements of the clauses that must not match. */
  private final List<int[]> excluded = new ArrayList<>();

  private final Set<String> names;
  private final boolean lookedUp;

  SavedQuery(Query query, TermNumbers numbers, NecessaryTerms necessary) {
    this.query = query;
    this.matcher = QueryMatcher.of(query);
    List<Query> clauses = NecessaryTerms.clauses(query);
    this.speaking = clauses.stream().flatMap(c -> AskedName.in(c).stream()).toList();
    this.silent =
        clauses.stream().flatMap(c -> negated(c).flatMap(AskedName::all).stream()).toList();
    this.inArticle = clauses.stream().flatMap(c -> inArticle(c).stream()).toList();
    clauses.stream()
        .flatMap(clause -> negated(clause).filter(necessary::suffice).stream())
        .forEach(not -> excluded.add(Requirements.of(necessary.of(not), numbers)));
    List<Query> unsure = clauses.stream().filter(clause -> !isTold(clause, necessary)).toList();
    this.ofArticle = allOf(unsure, Compound.InArticle.class::isInstance);
    this.rest = allOf(unsure, q -> !(q instanceof Compound.InArticle));
    List<String> speakers = SpeakersAsked.of(query);
    this.names = SpeakersAsked.words(speakers);
    this.lookedUp = !speakers.stream().allMatch(ArticlePeople::isPlain);
  }

  private static Optional<Query> negated(Query clause) {
    return clause instanceof Compound.Not(Query not) ? Optional.of(not) : Optional.empty();
  }

  /** Returns whether terms and speakers tell where a clause matches. */
  private static boolean isTold(Query clause, NecessaryTerms necessary) {
    Query told = negated(clause).orElse(clause);
    return necessary.suffice(told)
        || AskedName.all(told).isPresent()
        || inArticle(clause).isPresent();
  }

  private static Optional<AskedName> inArticle(Query clause) {
    return clause instanceof Compound.InArticle(Query inner)
        ? AskedName.all(inner)
        : Optional.empty();
  }

  private static Optional<QueryMatcher> allOf(List<Query> queries, Predicate<Query> wanted) {
    List<Query> some = queries.stream().filter(wanted).toList();
    return some.isEmpty() ? Optional.empty() : Optional.of(QueryMatcher.of(Query.allOf(some)));
  }

  /** Returns the requirements of a query, and those of its clauses that must not match. */
  static List<Need> allNeeds(Query query, NecessaryTerms necessary) {
    List<Need> all = new ArrayList<>(necessary.of(query));
    for (Query clause : NecessaryTerms.clauses(query)) {
      negated(clause).filter(necessary::suffice).ifPresent(not -> all.addAll(necessary.of(not)));
    }
    return all;
  }

  /** Returns those of some paragraphs that terms and speakers do not exclude. */
  long candidates(long met, TermMasks masks, NamesOfArticle article) {
    long candidates = met;
    for (AskedName name : speaking) {
      candidates &= article.paragraphs(name);
    }
    for (AskedName name : inArticle) {
      candidates &= article.paragraphs(name) == 0 ? 0 : TermMasks.ALL;
    }
    for (int[] program : excluded) {
      candidates &= TermMasks.SHARED | ~Requirements.met(program, 0, program.length, masks);
    }
    for (AskedName name : silent) {
      candidates &= TermMasks.SHARED | ~article.paragraphs(name);
    }
    return candidates;
  }

  /** Returns the ordinals of the paragraphs that match, among some candidates. */
  int[] matching(AnalysedArticle analysed, long candidates, NamesOfArticle article) {
    int[] found = new int[analysed.paragraphs().size()];
    Evaluation asked = in(article, TermMasks.isShared(found.length - 1));
    int size = 0;
    for (int i = 0; i < found.length && (i > 0 || asked.mayMatch(analysed)); i++) {
      if ((candidates & TermMasks.bit(i)) != 0 && asked.matches(analysed, i)) {
        found[size++] = i;
      }
    }
    return Arrays.copyOf(found, size);
  }

  /** Returns an evaluation of the whole query in an article. */
  QueryMatcher whole(NamesOfArticle article) {
    return isByWords(article) ? matcher : article.matcher(query);
  }

  /** Returns whether the names in the query mean in an article what their words say. */
  private boolean isByWords(NamesOfArticle article) {
    return !lookedUp && (names.isEmpty() || article.areDistinct(names));
  }

  /**
   * Returns the evaluation of the query in an article.
   *
   * @param isLong whether the article has paragraphs that share a bit
   */
  private Evaluation in(NamesOfArticle article, boolean isLong) {
    boolean told = ofArticle.isEmpty() && rest.isEmpty();
    if (isByWords(article) || told && !isLong) {
      return new Evaluation(matcher, ofArticle, rest);
    }
    QueryMatcher named = article.matcher(query);
    return new Evaluation(named, Optional.empty(), told ? rest : Optional.of(named));
  }

  /**
   * The evaluation of a query in an article.
   *
   * @param whole evaluates the query for any paragraph
   * @param ofArticle evaluates what it asks of the article, if anything
   * @param rest evaluates the rest, if any, for a candidate with a bit of its own
   */
  private record Evaluation(
      QueryMatcher whole, Optional<QueryMatcher> ofArticle, Optional<QueryMatcher> rest) {
    /** Returns whether any paragraph of the article may match. */
    boolean mayMatch(AnalysedArticle analysed) {
      return ofArticle.isEmpty() || ofArticle.get().matches(analysed, 0);
    }

    boolean matches(AnalysedArticle analysed, int ordinal) {
      return TermMasks.isShared(ordinal)
          ? whole.matches(analysed, ordinal)
          : rest.isEmpty() || rest.get().matches(analysed, ordinal);
    }
  }
}
