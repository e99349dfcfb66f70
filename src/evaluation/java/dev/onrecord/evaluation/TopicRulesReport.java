package dev.onrecord.evaluation;

import dev.onrecord.annotate.TopicRules;

/** Prints what there is to say of the rules that come with the library. */
final class TopicRulesReport {
  private TopicRulesReport() {}

  public static void main(String[] args) {
    TopicRules rules = TopicRules.standard();
    rules.check().forEach(System.out::println);
    System.out.println(rules + ", " + rules.check().size() + " findings");
  }
}
