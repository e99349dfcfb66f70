package dev.onrecord.query;

import java.util.List;
import java.util.Objects;

/**
 * A question about paragraphs: an immutable value that can be kept, compared, printed, and asked of
 * any index.
 *
 * <p>Made by the fields in {@link Fields} and the methods here; {@link #parse} reads the same
 * language from text, and {@link Object#toString} prints what parses to an equal value.
 */
public sealed interface Query
    permits Query.All,
        Query.Nothing,
        Query.InText,
        Query.InField,
        Query.InAnywhere,
        FieldQuery,
        SpeechQuery,
        Compound {

  /** Every paragraph. */
  record All() implements Query {
    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /** No paragraph. */
  record Nothing() implements Query {
    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /** Paragraphs whose text has the words. */
  record InText(Words words) implements Query {
    /** Refuses null. */
    public InText {
      Objects.requireNonNull(words, "words");
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /** Paragraphs of articles with the words in a field. */
  record InField(TextField field, Words words) implements Query {
    /** Refuses null. */
    public InField {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(words, "words");
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /** Paragraphs with the words in headline and text together. */
  record InAnywhere(Words words) implements Query {
    /** Refuses null. */
    public InAnywhere {
      Objects.requireNonNull(words, "words");
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /** Every paragraph. */
  static Query all() {
    return new All();
  }

  /** No paragraph. */
  static Query nothing() {
    return new Nothing();
  }

  /**
   * Words inside what a speaker is quoted or reported as saying, not merely in the same paragraph.
   *
   * @param speaker a whole name, a part of one, or another name of the same speaker
   * @param words what was said: {@code TEXT.matches("...")} and its siblings
   */
  static Query saidBy(String speaker, InText words) {
    return saidBy(speaker, words, Speech.ANY);
  }

  /** Words inside what a speaker is quoted, or reported, or either, as saying. */
  static Query saidBy(String speaker, InText words, Speech speech) {
    return new SpeechQuery.SaidBy(speaker, words.words(), speech);
  }

  /** A name in the text of the paragraph, whoever speaks there. */
  static Query mentions(String name) {
    return new SpeechQuery.Mentions(name);
  }

  /** All the paragraphs of the articles that have one that matches. */
  static Query inArticle(Query query) {
    return new Compound.InArticle(query);
  }

  /** The first paragraphs of every article. */
  static Query inFirst(int paragraphs) {
    Checks.positive(paragraphs, "paragraphs");
    return Fields.ORDINAL.atMost(paragraphs - 1L);
  }

  /** All of the queries; every paragraph where there are none. */
  static Query allOf(List<Query> queries) {
    return queries.isEmpty()
        ? all()
        : queries.size() == 1 ? queries.getFirst() : new Compound.And(queries);
  }

  /** Any of the queries; no paragraph where there are none. */
  static Query anyOf(List<Query> queries) {
    return queries.isEmpty()
        ? nothing()
        : queries.size() == 1 ? queries.getFirst() : new Compound.Or(queries);
  }

  /**
   * Reads a query from text, for example {@code speaker:Lavrov "frank investigation" -assad
   * published:2017-04}.
   *
   * @param text at most 10,000 characters, with at most 1,024 clauses and 50 parentheses inside one
   *     another; the grammar is described at {@link QuerySyntax}
   * @return what {@link Object#toString} prints as a text with the same meaning
   * @throws QuerySyntaxException with the position, and what was expected there
   */
  static Query parse(String text) {
    return QuerySyntax.standard().parse(text);
  }

  /**
   * Reads a query that may ask for fields of one's own.
   *
   * @param more those fields
   * @throws QuerySyntaxException with the position, and what was expected there
   */
  static Query parse(String text, Field... more) {
    return QuerySyntax.standard().with(more).parse(text);
  }

  /**
   * Reads what can be read of a query, and tells what was ignored: for search boxes. Never fails.
   *
   * @param more fields of one's own
   */
  static Parsed parseLenient(String text, Field... more) {
    return QuerySyntax.standard().with(more).parseLenient(text);
  }

  /**
   * This query in plain English, for example "paragraphs where somebody named Ruiz speaks and the
   * text has the phrase “storm surge”, but it was not published in April 2017".
   */
  default String inEnglish() {
    return English.of(this);
  }

  /** Both this and the other. */
  default Query and(Query other) {
    return new Compound.And(List.of(this, other));
  }

  /** This or the other, or both. */
  default Query or(Query other) {
    return new Compound.Or(List.of(this, other));
  }

  /** This but not the other. */
  default Query andNot(Query other) {
    return and(other.not());
  }

  /** What this does not match. */
  default Query not() {
    return this instanceof Compound.Not negated ? negated.query() : new Compound.Not(this);
  }

  /** The same with its scores multiplied. */
  default Query boost(double factor) {
    return new Compound.Boost(this, factor);
  }

  /** This, in an article that has the other somewhere. */
  default Query inSameArticleAs(Query other) {
    return and(inArticle(other));
  }

  /** This, with the other in the same paragraph or at most so many paragraphs away. */
  default Query within(int paragraphs, Query other) {
    return new Compound.Beside(this, other, paragraphs, paragraphs);
  }

  /** This, with the other at most so many paragraphs before it: this answers the other. */
  default Query after(int paragraphs, Query other) {
    return new Compound.Beside(this, other, paragraphs, 0);
  }

  /** This, with the other at most so many paragraphs after it: the other answers this. */
  default Query before(int paragraphs, Query other) {
    return new Compound.Beside(this, other, 0, paragraphs);
  }
}
