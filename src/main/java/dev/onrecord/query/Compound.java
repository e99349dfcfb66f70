package dev.onrecord.query;

import java.util.List;
import java.util.Objects;

/** A question made of other questions. */
public sealed interface Compound extends Query {

  /** Paragraphs that match all of the queries. */
  record And(List<Query> clauses) implements Compound {
    /** Takes the clauses of an and within the and, and refuses fewer than two. */
    public And {
      clauses = Flattening.flat(clauses, And.class, And::clauses);
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /** Paragraphs that match any of the queries. */
  record Or(List<Query> clauses) implements Compound {
    /** Takes the clauses of an or within the or, and refuses fewer than two. */
    public Or {
      clauses = Flattening.flat(clauses, Or.class, Or::clauses);
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /** Paragraphs that do not match the query. */
  record Not(Query query) implements Compound {
    /** Refuses null and another not: what is not not so is so, as {@link Query#not} gives it. */
    public Not {
      if (Objects.requireNonNull(query, "query") instanceof Not) {
        throw new IllegalArgumentException("not of a not, which is the query itself: " + query);
      }
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /** The same paragraphs, with their scores multiplied. */
  record Boost(Query query, double factor) implements Compound {
    static final double MOST = 1_000_000;

    /** Multiplies with a boost within, and refuses a factor that is not above 0. */
    public Boost {
      if (Objects.requireNonNull(query, "query") instanceof Boost inner) {
        query = inner.query;
        factor *= inner.factor;
      }
      if (!fits(factor)) {
        throw new IllegalArgumentException("a boost lies above 0, up to 1000000, not " + factor);
      }
    }

    static boolean fits(double factor) {
      return factor > 0 && factor <= MOST;
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /** All the paragraphs of the articles that have one that matches. */
  record InArticle(Query query) implements Compound {
    /** Refuses null. */
    public InArticle {
      Objects.requireNonNull(query, "query");
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /**
   * Paragraphs that have another one close to them.
   *
   * @param query what the paragraph itself matches
   * @param other what a paragraph close to it matches
   * @param before how many paragraphs the other one may stand before it
   * @param after how many paragraphs the other one may stand after it
   */
  record Beside(Query query, Query other, int before, int after) implements Compound {
    /** Refuses negative distances. */
    public Beside {
      Objects.requireNonNull(query, "query");
      Objects.requireNonNull(other, "other");
      Checks.notNegative(before, "before");
      Checks.notNegative(after, "after");
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }
}
