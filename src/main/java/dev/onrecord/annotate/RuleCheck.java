package dev.onrecord.annotate;

import dev.onrecord.monitor.Implication;
import dev.onrecord.monitor.QueryMonitor;
import dev.onrecord.query.Compound;
import dev.onrecord.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A check of topic rules that compares their queries and needs no text. */
final class RuleCheck {
  private final List<TopicRule> rules;
  private final List<RuleFinding> findings = new ArrayList<>();

  private RuleCheck(List<TopicRule> rules) {
    this.rules = rules;
  }

  static List<RuleFinding> of(TopicRules rules) {
    RuleCheck check = new RuleCheck(rules.rules());
    rules.rules().forEach(check::checkAlternatives);
    check.checkRequiredWords();
    check.checkOverlaps();
    return List.copyOf(check.findings);
  }

  private static List<Query> alternatives(TopicRule rule) {
    return rule.query() instanceof Compound.Or or ? or.clauses() : List.of(rule.query());
  }

  private void checkAlternatives(TopicRule rule) {
    List<Query> parts = alternatives(rule);
    for (int i = 0; i < parts.size(); i++) {
      if (Implication.isNever(parts.get(i))) {
        add(RuleFinding.Kind.DEAD, rule, parts.get(i), rule, parts.get(i));
      } else {
        checkReachable(rule, parts, i);
      }
    }
  }

  private void checkReachable(TopicRule rule, List<Query> parts, int part) {
    for (int other = 0; other < parts.size(); other++) {
      boolean earlier = other < part || !Implication.holds(parts.get(other), parts.get(part));
      if (other != part && earlier && Implication.holds(parts.get(part), parts.get(other))) {
        add(RuleFinding.Kind.UNREACHABLE, rule, parts.get(part), rule, parts.get(other));
        return;
      }
    }
  }

  private void checkRequiredWords() {
    Set<Query> alwaysAsked =
        QueryMonitor.of(rules.stream().map(TopicRule::query).toList()).alwaysAsked();
    for (TopicRule rule : rules) {
      if (alwaysAsked.contains(rule.query())) {
        add(RuleFinding.Kind.SLOW, rule, rule.query(), rule, rule.query());
      }
    }
  }

  // A broader topic is allowed to match wherever a narrower one does.
  private void checkOverlaps() {
    for (TopicRule rule : rules) {
      for (TopicRule other : rules) {
        if (rule != other
            && !rule.topic().broader().contains(other.topic().name())
            && alternatives(rule).stream().allMatch(part -> implies(part, other))) {
          add(RuleFinding.Kind.OVERLAPPING, rule, rule.query(), other, other.query());
        }
      }
    }
  }

  private static boolean implies(Query part, TopicRule other) {
    return !Implication.isNever(part) && Implication.holds(part, other.query());
  }

  private void add(
      RuleFinding.Kind kind, TopicRule rule, Query part, TopicRule other, Query because) {
    findings.add(new RuleFinding(kind, rule, part, other, because));
  }
}
