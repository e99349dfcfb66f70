package dev.onrecord.query;

import dev.onrecord.article.Printable;
import java.util.List;
import java.util.Objects;

/**
 * A query for paragraphs: an immutable value that works with any index.
 *
 * <p>Queries are built from the fields in {@link Fields} and the methods here. {@link #parse} reads
 * them from text, and {@link Object#toString} returns a text that parses to an equal query.
 *
 * {@snippet file="dev/onrecord/ExamplesTest.java" region="query"}
 */
public sealed interface Query
    permits Query.All,
        Query.Nothing,
        Query.InText,
        Query.InField,
        Query.InAnywhere,
        FieldQuery,
        SpeechQuery,
        StoryQuery,
        Compound {

  /** A query that matches all paragraphs. */
  record All() implements Query {
    @Override
    public String toString() {
      return "*";
    }
  }

  /** A query that matches no paragraph. */
  record Nothing() implements Query {
    @Override
    public String toString() {
      return "nothing()";
    }
  }

  /**
   * A query over the words of the paragraph's text.
   *
   * @param words the words to find
   */
  record InText(Words words) implements Query {
    /** Rejects null. */
    public InText {
      Objects.requireNonNull(words, "words");
    }

    @Override
    public String toString() {
      return words.toString();
    }
  }

  /**
   * A query over the words of a field of the article.
   *
   * @param field the field
   * @param words the words to find
   */
  record InField(TextField field, Words words) implements Query {
    /** Rejects null. */
    public InField {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(words, "words");
    }

    @Override
    public String toString() {
      return field + ":" + words;
    }
  }

  /**
   * A query over the words of the headline and the text together.
   *
   * @param words the words to find
   */
  record InAnywhere(Words words) implements Query {
    /** Rejects null. */
    public InAnywhere {
      Objects.requireNonNull(words, "words");
    }

    @Override
    public String toString() {
      return Fields.ANYWHERE + ":" + words;
    }
  }

  /** {@return a query that matches all paragraphs} */
  static Query all() {
    return new All();
  }

  /** {@return a query that matches no paragraph} */
  static Query nothing() {
    return new Nothing();
  }

  /**
   * {@return a query for words in the direct or indirect speech of a speaker}
   *
   * @param speaker words of the speaker's name or of an alias, in order
   * @param words the words to find in the speech, such as {@code TEXT.matches("...")}
   */
  static Query saidBy(String speaker, InText words) {
    return saidBy(speaker, words, Speech.ANY);
  }

  /**
   * {@return a query for words in the direct speech, the indirect speech, or both, of a speaker}
   *
   * @param speaker a part of the name of the speaker
   * @param words the words to find
   * @param speech the kinds of speech that count
   */
  static Query saidBy(String speaker, InText words, Speech speech) {
    return new SpeechQuery.SaidBy(speaker, words.words(), speech);
  }

  /**
   * {@return a query for words in the direct or indirect speech of anybody, named or not}
   *
   * @param words the words to find in one statement, such as {@code TEXT.matches("...")}
   */
  static Query said(InText words) {
    return said(words, Speech.ANY);
  }

  /**
   * {@return a query for words in the direct speech, the indirect speech, or both, of anybody}
   *
   * @param words the words to find in one statement
   * @param speech the kinds of speech that count
   */
  static Query said(InText words, Speech speech) {
    return new SpeechQuery.Said(words.words(), speech);
  }

  /**
   * {@return a query for paragraphs whose text contains a name}
   *
   * @param name a part of the name, or all of it
   */
  static Query mentions(String name) {
    return new SpeechQuery.Mentions(name);
  }

  /**
   * {@return a query for statements of five words or more that several outlets print, word for word
   * or with cuts}
   *
   * @param least the fewest values of {@link Fields#SOURCE}, 2 or more
   */
  static Query inSources(int least) {
    return new SpeechQuery.InSources(least);
  }

  /**
   * {@return a query for all paragraphs of the other copies of the story that an article tells, as
   * {@link Search#collapseReprints} knows them}
   *
   * @param article the id of the article
   */
  static Query reprintOf(String article) {
    return new StoryQuery.ReprintOf(article);
  }

  /**
   * {@return a query for all paragraphs of articles that are no copies of an older one} Its
   * negation finds reprints.
   */
  static Query firstAppearance() {
    return new StoryQuery.FirstAppearance();
  }

  /**
   * {@return a query for all paragraphs of articles in which a paragraph matches}
   *
   * @param query the query that some paragraph of the article must match
   */
  static Query inArticle(Query query) {
    return new Compound.InArticle(query);
  }

  /**
   * {@return a query for paragraphs that match one of some queries, in articles whose paragraphs
   * and headline match all of them together}
   *
   * <p>This is the conjunction over an article, as {@link #allOf} is the one over a paragraph.
   * Words of the text may also stand in the headline, which counts with the first paragraph.
   *
   * @param queries the queries, one or more
   */
  static Query allInArticle(List<Query> queries) {
    return AcrossArticle.all(queries);
  }

  /**
   * {@return the conjunction over an article of several queries, as {@link #allInArticle(List)}}
   *
   * @param queries the queries, one or more
   */
  static Query allInArticle(Query... queries) {
    return allInArticle(List.of(queries));
  }

  /**
   * {@return a query for as many clauses as can be had, in one paragraph, in one article, or most
   * of them; see {@link Compound.Best}}
   *
   * @param clauses the queries, one or more
   */
  static Query best(List<Query> clauses) {
    return new Compound.Best(all(), clauses);
  }

  /**
   * {@return a query for the first paragraphs of every article}
   *
   * @param paragraphs the number of paragraphs from the start of the article, 1 or more
   */
  static Query inFirst(int paragraphs) {
    Checks.positive(paragraphs, "paragraphs");
    return Fields.ORDINAL.atMost(paragraphs - 1L);
  }

  /**
   * {@return the conjunction of queries, which matches all paragraphs if the list is empty}
   *
   * @param queries the queries
   */
  static Query allOf(List<Query> queries) {
    return queries.isEmpty()
        ? all()
        : queries.size() == 1 ? queries.getFirst() : new Compound.And(queries);
  }

  /**
   * {@return the disjunction of queries, which matches no paragraph if the list is empty}
   *
   * @param queries the queries
   */
  static Query anyOf(List<Query> queries) {
    return queries.isEmpty()
        ? nothing()
        : queries.size() == 1 ? queries.getFirst() : new Compound.Or(queries);
  }

  /**
   * Parses a query, for example {@code speaker:Lavrov "frank investigation" -assad
   * published:2017-04}.
   *
   * @param text the text, within the {@linkplain QueryLimits#STANDARD standard limits}; see {@link
   *     QuerySyntax} for the grammar
   * @return the query
   * @throws QuerySyntaxException if the text is invalid
   */
  static Query parse(String text) {
    return QuerySyntax.standard().parse(text);
  }

  /**
   * Parses a query with custom fields.
   *
   * @param text the query as text
   * @param more the custom fields
   * @return the query
   * @throws QuerySyntaxException if the text is invalid
   */
  static Query parse(String text, Field... more) {
    return QuerySyntax.standard().with(more).parse(text);
  }

  /**
   * Parses the valid parts of a query and reports the ignored ones, for search boxes. Never fails.
   *
   * @param text the query as text
   * @param more custom fields
   * @return the query, and the parts that were ignored
   */
  static Parsed parseLenient(String text, Field... more) {
    return QuerySyntax.standard().with(more).parseLenient(text);
  }

  /**
   * {@return this query in plain English, for example "paragraphs where somebody named Ruiz speaks
   * and the text has the phrase “storm surge”, but it was not published in April 2017"}
   */
  default String inEnglish() {
    return Printable.of(English.of(this));
  }

  /**
   * {@return a query that matches where both queries do}
   *
   * @param other the other query
   */
  default Query and(Query other) {
    return new Compound.And(List.of(this, other));
  }

  /**
   * {@return a query that matches where one of the queries does, or both}
   *
   * @param other the other query
   */
  default Query or(Query other) {
    return new Compound.Or(List.of(this, other));
  }

  /**
   * {@return a query that matches where this one does and the other does not}
   *
   * @param other the query that must not match
   */
  default Query andNot(Query other) {
    return and(other.not());
  }

  /** {@return a query that matches where this one does not} */
  default Query not() {
    return this instanceof Compound.Not negated ? negated.query() : new Compound.Not(this);
  }

  /**
   * {@return this query with its scores multiplied by a factor above 0, up to 1,000,000}
   *
   * @param factor the factor, more than 0 and at most 1,000,000
   */
  default Query boost(double factor) {
    return new Compound.Boost(this, factor);
  }

  /**
   * {@return a query that matches where this one does, in articles in which the other matches}
   *
   * @param other the other query
   */
  default Query inSameArticleAs(Query other) {
    return and(inArticle(other));
  }

  /**
   * {@return a query that matches where this one does, with a match of the other in the same
   * paragraph or at most the given number of paragraphs before or after it}
   *
   * @param paragraphs the most paragraphs between the two, in either direction
   * @param other the query that a paragraph nearby must match
   */
  default Query within(int paragraphs, Query other) {
    return new Compound.Beside(this, other, paragraphs, paragraphs);
  }

  /**
   * {@return a query that matches where this one does, with a match of the other in the same
   * paragraph or at most the given number of paragraphs before it}
   *
   * @param paragraphs the most paragraphs back
   * @param other the query that an earlier paragraph must match
   */
  default Query after(int paragraphs, Query other) {
    return new Compound.Beside(this, other, paragraphs, 0);
  }

  /**
   * {@return a query that matches where this one does, with a match of the other in the same
   * paragraph or at most the given number of paragraphs after it}
   *
   * @param paragraphs the most paragraphs ahead
   * @param other the query that a later paragraph must match
   */
  default Query before(int paragraphs, Query other) {
    return new Compound.Beside(this, other, 0, paragraphs);
  }
}
