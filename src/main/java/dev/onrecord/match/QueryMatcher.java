package dev.onrecord.match;

import dev.onrecord.article.Source;
import dev.onrecord.article.Span;
import dev.onrecord.query.Compound;
import dev.onrecord.query.FieldQuery;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Query;
import dev.onrecord.query.SpeechQuery;
import dev.onrecord.query.StoryQuery;
import dev.onrecord.query.TextField;
import dev.onrecord.query.Verdict;
import dev.onrecord.query.WordField;
import dev.onrecord.query.Words;
import dev.onrecord.text.AnalysedArticle;
import dev.onrecord.text.Language;
import dev.onrecord.text.SpanList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A compiled query that is evaluated for annotated paragraphs in memory, with the same results as a
 * search of an index of them. It also returns the matching words and explains the result of each
 * clause. Immutable and shared by threads.
 */
public final class QueryMatcher {
  private final Query query;
  private final Function<String, NameMatcher> speakers;
  private final OtherArticles among;
  private final Clause english;

  /** The clauses for texts in other languages, each compiled for the first such text. */
  private final Map<Language, Clause> others = new ConcurrentHashMap<>();

  private QueryMatcher(Query query, Function<String, NameMatcher> speakers, OtherArticles among) {
    this(query, speakers, among, Reading.ENGLISH);
  }

  private QueryMatcher(
      Query query, Function<String, NameMatcher> speakers, OtherArticles among, Reading english) {
    this.query = query;
    this.speakers = speakers;
    this.among = among;
    this.english = compile(query, new Compiling(english, speakers, among));
  }

  private Clause clause(AnalysedArticle analysed) {
    Language language = analysed.language().words();
    return language == Language.ENGLISH
        ? english
        : others.computeIfAbsent(
            language,
            other ->
                compile(
                    query,
                    new Compiling(
                        new Reading(Reading.SingleWords.BY_STEM, other), speakers, among)));
  }

  /**
   * Compiles a query.
   *
   * @throws IllegalArgumentException if a pattern in it is invalid or too complex
   */
  public static QueryMatcher of(Query query) {
    return new QueryMatcher(query, NameMatcher::of, OtherArticles.NONE);
  }

  /**
   * Compiles a query whose speakers are known by other means than their names.
   *
   * @param speakers returns for a name in the query a test of the sources that have it
   * @throws IllegalArgumentException if a pattern in it is invalid or too complex
   */
  public static QueryMatcher of(Query query, Function<String, Predicate<Source>> speakers) {
    return new QueryMatcher(
        query, name -> new NameMatcher(name, speakers.apply(name)), OtherArticles.NONE);
  }

  /**
   * Compiles a query for an article among others.
   *
   * @throws IllegalArgumentException if a pattern in it is invalid or too complex
   */
  public static QueryMatcher of(Query query, OtherArticles others) {
    return new QueryMatcher(query, NameMatcher::of, others);
  }

  /**
   * Compiles a query that is part of a rule for English texts, so that single words count in their
   * {@link WordForms}.
   *
   * @throws IllegalArgumentException if a pattern in it is invalid or too complex
   */
  public static QueryMatcher ofRule(Query query) {
    return new QueryMatcher(query, NameMatcher::of, OtherArticles.NONE, Reading.OF_RULES);
  }

  /**
   * Returns whether a paragraph matches.
   *
   * @param analysed the annotated article that contains the paragraph
   * @param ordinal the position of the paragraph in the article
   */
  public boolean matches(AnalysedArticle analysed, int ordinal) {
    return clause(analysed).matches(analysed, ordinal);
  }

  /**
   * Returns the words of a matching paragraph that make it match, in order and without overlap.
   * Negated clauses have none.
   *
   * @param field the field of the words; there are none for {@link Fields#ANYWHERE}
   */
  public List<Span> spansOfMatch(AnalysedArticle analysed, int ordinal, WordField<?> field) {
    SpanList spans = new SpanList();
    collect(analysed, ordinal, field, spans);
    return spans.joined();
  }

  /** Adds the words of a matching paragraph that make it match. */
  public void collect(AnalysedArticle analysed, int ordinal, WordField<?> field, SpanList into) {
    clause(analysed).collect(analysed, ordinal, field, into);
  }

  /** Returns whether the query asks for speech, so that it has statements. */
  public boolean asksForSpeech() {
    return english.asksForSpeech();
  }

  /**
   * Returns the positions of the attributions that make a matching paragraph match. In a
   * conjunction these are the attributions that all its clauses about speech have in common, or if
   * there are none, those of each clause.
   *
   * @return the positions in the paragraph's list; empty if the query asks for no speech
   */
  public Optional<BitSet> statements(AnalysedArticle analysed, int ordinal) {
    return clause(analysed).statements(analysed, ordinal);
  }

  /** Returns the clauses that a matching paragraph lacks because as many as possible are asked. */
  public List<Query> lacking(AnalysedArticle analysed, int ordinal) {
    return clause(analysed).lacking(analysed, ordinal);
  }

  /** Returns whether a paragraph may match without some clauses. */
  public boolean mayLack() {
    return english.mayLack();
  }

  /** Returns whether a paragraph matches, with the reason for each clause. */
  public Verdict explain(AnalysedArticle analysed, int ordinal) {
    return clause(analysed).explain(analysed, ordinal);
  }

  /** The ways in which the words and the names of a query count, and other articles. */
  record Compiling(Reading reading, Function<String, NameMatcher> speakers, OtherArticles others) {}

  private static Clause compile(Query query, Compiling way) {
    return switch (query) {
      case Query.All() -> new CompoundClauses.Constant(query, true);
      case Query.Nothing() -> new CompoundClauses.Constant(query, false);
      case Query.InText(Words words) ->
          new WordClause(query, Fields.TEXT, WordsMatcher.of(words, way.reading()));
      case Query.InField(TextField field, Words words) ->
          new WordClause(query, field, WordsMatcher.of(words, way.reading()));
      case Query.InAnywhere(Words words) ->
          new WordClause(query, Fields.ANYWHERE, WordsMatcher.of(words, way.reading()));
      case Compound compound -> compile(compound, way);
      case FieldQuery field -> new FieldClause(field);
      case SpeechQuery speech -> SpeechClauses.of(speech, way);
      case StoryQuery story -> new SpeechClauses.Tells(story, way.others());
    };
  }

  private static Clause compile(Compound query, Compiling way) {
    return switch (query) {
      case Compound.And and -> new CompoundClauses.Several(and, compile(and.clauses(), way), true);
      case Compound.Or or -> new CompoundClauses.Several(or, compile(or.clauses(), way), false);
      case Compound.Not not -> new CompoundClauses.Not(not, compile(not.query(), way));
      case Compound.Boost boost -> compile(boost.query(), way);
      case Compound.InArticle in -> new CompoundClauses.InArticle(in, compile(in.query(), way));
      case Compound.Beside beside ->
          new CompoundClauses.Beside(
              beside, compile(beside.query(), way), compile(beside.other(), way));
      case Compound.Best best -> compile(best, way);
    };
  }

  private static Clause compile(Compound.Best best, Compiling way) {
    Query most = best.among().and(Query.anyOf(best.each()));
    return new BestClause(
        best,
        compile(List.of(best.inParagraph(), best.acrossArticle(), most), way),
        compile(best.among(), way),
        compile(best.clauses(), way));
  }

  private static List<Clause> compile(List<Query> queries, Compiling way) {
    return queries.stream().map(query -> compile(query, way)).toList();
  }
}
