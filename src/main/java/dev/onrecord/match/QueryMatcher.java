package dev.onrecord.match;

import dev.onrecord.article.Span;
import dev.onrecord.query.Compound;
import dev.onrecord.query.FieldQuery;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Query;
import dev.onrecord.query.SpeechQuery;
import dev.onrecord.query.Verdict;
import dev.onrecord.query.WordField;
import dev.onrecord.text.AnalysedArticle;
import dev.onrecord.text.SpanList;
import java.util.List;

/**
 * A query made ready to be asked of annotated paragraphs in memory, with the same outcome as that
 * of searching an index of them: whether a paragraph matches, by which words, and if it does not,
 * which clause failed and on what. Immutable, and shared by threads.
 */
public final class QueryMatcher {
  private final Clause clause;

  private QueryMatcher(Clause clause) {
    this.clause = clause;
  }

  /**
   * Compiles a query.
   *
   * @throws IllegalArgumentException if a pattern in it cannot be read, or is too complex
   */
  public static QueryMatcher of(Query query) {
    return new QueryMatcher(compile(query));
  }

  /**
   * Whether a paragraph matches.
   *
   * @param analysed the article that the paragraph is part of, annotated
   * @param ordinal the paragraph's place in it
   */
  public boolean matches(AnalysedArticle analysed, int ordinal) {
    return clause.matches(analysed, ordinal);
  }

  /**
   * The words that make a paragraph match, in order and without overlap; none where it does not. A
   * clause that is negated has no words, nor has one that does not match.
   *
   * @param field the field whose words are wanted; {@link Fields#ANYWHERE} has none of its own
   */
  public List<Span> spans(AnalysedArticle analysed, int ordinal, WordField<?> field) {
    if (!clause.matches(analysed, ordinal)) {
      return List.of();
    }
    SpanList spans = new SpanList();
    clause.collect(analysed, ordinal, field, spans);
    return spans.joined();
  }

  /**
   * The words of a paragraph that is known to match, in order and without overlap, without another
   * look at clauses that only the whole article could answer.
   */
  public List<Span> spansOfMatch(AnalysedArticle analysed, int ordinal, WordField<?> field) {
    SpanList spans = new SpanList();
    clause.collect(analysed, ordinal, field, spans);
    return spans.joined();
  }

  /** Clause by clause, whether a paragraph matches, and why. */
  public Verdict explain(AnalysedArticle analysed, int ordinal) {
    return clause.explain(analysed, ordinal);
  }

  static Clause compile(Query query) {
    return switch (query) {
      case Query.All all -> new CompoundClauses.Constant(all, true);
      case Query.Nothing nothing -> new CompoundClauses.Constant(nothing, false);
      case Query.InText text -> new WordClauses.InText(text, WordsMatcher.of(text.words()));
      case Query.InField in -> new WordClauses.InField(in, WordsMatcher.of(in.words()));
      case Query.InAnywhere any -> new WordClauses.Anywhere(any, WordsMatcher.of(any.words()));
      case Compound compound -> compile(compound);
      case FieldQuery field -> FieldClauses.of(field);
      case SpeechQuery speech -> compile(speech);
    };
  }

  private static Clause compile(Compound query) {
    return switch (query) {
      case Compound.And and -> new CompoundClauses.All(and, compile(and.clauses()));
      case Compound.Or or -> new CompoundClauses.Any(or, compile(or.clauses()));
      case Compound.Not not -> new CompoundClauses.Not(not, compile(not.query()));
      case Compound.Boost boost -> compile(boost.query());
      case Compound.InArticle in -> new CompoundClauses.InArticle(in, compile(in.query()));
      case Compound.Beside beside ->
          new CompoundClauses.Beside(beside, compile(beside.query()), compile(beside.other()));
    };
  }

  private static Clause compile(SpeechQuery query) {
    return switch (query) {
      case SpeechQuery.SpeakerNamed named ->
          new SpeechClauses.Speaks(named, new NameMatcher(named.name()));
      case SpeechQuery.Unnamed unnamed -> SpeechClauses.Described.of(unnamed);
      case SpeechQuery.SaidBy said -> SpeechClauses.SaidBy.of(said);
      case SpeechQuery.Mentions mentions ->
          new WordClauses.InText(mentions, PhraseMatcher.of(mentions.name()));
    };
  }

  private static List<Clause> compile(List<Query> queries) {
    return queries.stream().map(QueryMatcher::compile).toList();
  }
}
