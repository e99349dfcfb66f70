package dev.onrecord.query;

/** What joins clauses of query text that stand next to each other. */
public enum Operator {
  /** All clauses must match. */
  AND,

  /** One of the clauses must match, and none that is excluded. */
  OR
}
