package dev.onrecord.annotate;

import dev.onrecord.match.Implication;
import dev.onrecord.match.QueryMonitor;
import dev.onrecord.query.Compound;
import dev.onrecord.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what is wrong with rules by looking at their queries alone, not at any text. */
final class RuleCheck {
  private final List<TopicRule> rules;
  private final List<RuleFinding> findings = new ArrayList<>();

  private RuleCheck(List<TopicRule> rules) {
    this.rules = rules;
  }

  static List<RuleFinding> of(TopicRules rules) {
    RuleCheck check = new RuleCheck(rules.rules());
    rules.rules().forEach(check::within);
    check.slow();
    check.between();
    return List.copyOf(check.findings);
  }

  private static List<Query> parts(TopicRule rule) {
    return rule.query() instanceof Compound.Or or ? or.clauses() : List.of(rule.query());
  }

  private void within(TopicRule rule) {
    List<Query> parts = parts(rule);
    for (int i = 0; i < parts.size(); i++) {
      if (Implication.isNever(parts.get(i))) {
        add(RuleFinding.Kind.DEAD, rule, parts.get(i), rule, parts.get(i));
      } else {
        unreachable(rule, parts, i);
      }
    }
  }

  private void unreachable(TopicRule rule, List<Query> parts, int part) {
    for (int other = 0; other < parts.size(); other++) {
      boolean earlier = other < part || !Implication.holds(parts.get(other), parts.get(part));
      if (other != part && earlier && Implication.holds(parts.get(part), parts.get(other))) {
        add(RuleFinding.Kind.UNREACHABLE, rule, parts.get(part), rule, parts.get(other));
        return;
      }
    }
  }

  private void slow() {
    Set<Query> alwaysAsked =
        QueryMonitor.of(rules.stream().map(TopicRule::query).toList()).alwaysAsked();
    for (TopicRule rule : rules) {
      if (alwaysAsked.contains(rule.query())) {
        add(RuleFinding.Kind.SLOW, rule, rule.query(), rule, rule.query());
      }
    }
  }

  /** A topic is meant to match where a topic that is part of it does. */
  private void between() {
    for (TopicRule rule : rules) {
      for (TopicRule other : rules) {
        if (rule != other
            && !rule.topic().broader().contains(other.topic().name())
            && parts(rule).stream().allMatch(part -> isWithin(part, other))) {
          add(RuleFinding.Kind.OVERLAPPING, rule, rule.query(), other, other.query());
        }
      }
    }
  }

  private static boolean isWithin(Query part, TopicRule other) {
    return !Implication.isNever(part) && Implication.holds(part, other.query());
  }

  private void add(
      RuleFinding.Kind kind, TopicRule rule, Query part, TopicRule other, Query because) {
    findings.add(new RuleFinding(kind, rule, part, other, because));
  }
}
