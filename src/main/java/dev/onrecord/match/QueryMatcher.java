package dev.onrecord.match;

import dev.onrecord.article.Span;
import dev.onrecord.query.Compound;
import dev.onrecord.query.FieldQuery;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Query;
import dev.onrecord.query.SpeechQuery;
import dev.onrecord.query.TextField;
import dev.onrecord.query.Verdict;
import dev.onrecord.query.WordField;
import dev.onrecord.query.Words;
import dev.onrecord.text.AnalysedArticle;
import dev.onrecord.text.SpanList;
import java.util.List;

/**
 * A compiled query that is evaluated for annotated paragraphs in memory, with the same results as a
 * search of an index of them. It also returns the matching words and explains the result of each
 * clause. Immutable and shared by threads.
 */
public final class QueryMatcher {
  private final Clause clause;

  private QueryMatcher(Clause clause) {
    this.clause = clause;
  }

  /**
   * Compiles a query.
   *
   * @throws IllegalArgumentException if a pattern in it is invalid or too complex
   */
  public static QueryMatcher of(Query query) {
    return new QueryMatcher(compile(query, SingleWords.BY_STEM));
  }

  /**
   * Returns whether a paragraph matches.
   *
   * @param analysed the annotated article that contains the paragraph
   * @param ordinal the position of the paragraph in the article
   */
  public boolean matches(AnalysedArticle analysed, int ordinal) {
    return clause.matches(analysed, ordinal);
  }

  /**
   * Returns the words of a matching paragraph that make it match, in order and without overlap.
   * Negated clauses have none.
   *
   * @param field the field of the words; there are none for {@link Fields#ANYWHERE}
   */
  public List<Span> spansOfMatch(AnalysedArticle analysed, int ordinal, WordField<?> field) {
    SpanList spans = new SpanList();
    clause.collect(analysed, ordinal, field, spans);
    return spans.joined();
  }

  /** Returns whether a paragraph matches, with the reason for each clause. */
  public Verdict explain(AnalysedArticle analysed, int ordinal) {
    return clause.explain(analysed, ordinal);
  }

  static Clause compile(Query query, SingleWords by) {
    return switch (query) {
      case Query.All() -> new CompoundClauses.Constant(query, true);
      case Query.Nothing() -> new CompoundClauses.Constant(query, false);
      case Query.InText(Words words) ->
          new WordClause(query, Fields.TEXT, WordsMatcher.of(words, by));
      case Query.InField(TextField field, Words words) ->
          new WordClause(query, field, WordsMatcher.of(words, by));
      case Query.InAnywhere(Words words) ->
          new WordClause(query, Fields.ANYWHERE, WordsMatcher.of(words, by));
      case Compound compound -> compile(compound, by);
      case FieldQuery field -> new FieldClause(field);
      case SpeechQuery speech -> SpeechClauses.of(speech, by);
    };
  }

  private static Clause compile(Compound query, SingleWords by) {
    return switch (query) {
      case Compound.And and -> new CompoundClauses.Several(and, compile(and.clauses(), by), true);
      case Compound.Or or -> new CompoundClauses.Several(or, compile(or.clauses(), by), false);
      case Compound.Not not -> new CompoundClauses.Not(not, compile(not.query(), by));
      case Compound.Boost boost -> compile(boost.query(), by);
      case Compound.InArticle in -> new CompoundClauses.InArticle(in, compile(in.query(), by));
      case Compound.Beside beside ->
          new CompoundClauses.Beside(
              beside, compile(beside.query(), by), compile(beside.other(), by));
    };
  }

  private static List<Clause> compile(List<Query> queries, SingleWords by) {
    return queries.stream().map(query -> compile(query, by)).toList();
  }
}
