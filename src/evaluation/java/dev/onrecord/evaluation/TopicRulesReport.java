package dev.onrecord.evaluation;

import dev.onrecord.annotate.TopicRules;

/** A program that prints the findings of the check of the standard topic rules. */
final class TopicRulesReport {
  private TopicRulesReport() {}

  public static void main(String[] args) {
    TopicRules rules = TopicRules.standard();
    rules.check().forEach(System.out::println);
    System.out.println(rules + ", " + rules.check().size() + " findings");
  }
}
