package dev.onrecord.annotate;

import dev.onrecord.query.Query;

/**
 * A possible fault of a topic rule.
 *
 * @param kind the kind of fault
 * @param rule the rule
 * @param part the affected part of the rule's query
 * @param other the rule that causes the fault, which may be the rule itself
 * @param because the part of the other rule's query that causes the fault, or {@code part} again
 */
public record RuleFinding(Kind kind, TopicRule rule, Query part, TopicRule other, Query because) {

  /** The kind of a fault. */
  public enum Kind {
    /** The part can never match. */
    DEAD,
    /** Another part of the same rule matches wherever the part does. */
    UNREACHABLE,
    /** Another rule matches wherever the rule does. */
    OVERLAPPING,
    /** The query requires no word, so that it must be evaluated for every paragraph. */
    SLOW
  }

  /** Returns the finding as one sentence. */
  @Override
  public String toString() {
    String subject = "[" + rule.topic() + "] " + part;
    return switch (kind) {
      case DEAD -> subject + " can never match";
      case UNREACHABLE -> subject + " adds nothing to " + because;
      case OVERLAPPING -> subject + " matches only where [" + other.topic() + "] does: " + because;
      case SLOW -> subject + " has no word that must be there";
    };
  }
}
