package dev.onrecord.annotate;

import dev.onrecord.query.Query;

/**
 * Something about a rule that its writer will want to know.
 *
 * @param kind what it is
 * @param rule the rule
 * @param part the part of the rule's query that it is about
 * @param other the rule that it has to do with, which may be the rule itself
 * @param because the part of the other rule's query; or the part again
 */
public record RuleFinding(Kind kind, TopicRule rule, Query part, TopicRule other, Query because) {

  /** What can be said of a rule. */
  public enum Kind {
    /** The part can never match. */
    DEAD,
    /** Wherever the part matches, another part of the same rule does. */
    UNREACHABLE,
    /** Wherever the part matches, another rule does. */
    OVERLAPPING,
    /** No word is certain to be there, so that every paragraph has to be looked at. */
    SLOW
  }

  /** In one sentence. */
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
