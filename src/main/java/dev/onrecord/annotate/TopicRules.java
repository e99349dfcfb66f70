package dev.onrecord.annotate;

import dev.onrecord.article.Printable;
import dev.onrecord.text.Resources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that assign topics to paragraphs: an immutable value. Rules are written in Java,
 *
 * {@snippet file="dev/onrecord/ExamplesTest.java" region="rules"}
 *
 * or in a file, where a rule is the topic's name in brackets and a line of query text for each
 * alternative:
 *
 * <pre>
 * # A comment.
 * [levee repair &lt; flood]
 * "broken levee" OR all(repair levee)
 * near(5, dam rebuild)
 * </pre>
 *
 * <p>The broader topic after {@code <} is optional: a Media Topic, or a topic with an earlier rule.
 *
 * <p>Other than in a search, a single word counts in the forms of its lemma, not in all words of
 * its stem: "levee" also as "levees", "marine" not as "marinated". A plural counts as a noun only:
 * "shares" also as "share", not as "sharing". A word with a capital letter is a name, and counts
 * only as written, with a capital letter. No single word counts inside a longer name or an idiom,
 * such as "Mexico" in "New Mexico"; the name as a whole, as a phrase, does.
 *
 * @param rules the rules, one for each topic
 */
public record TopicRules(List<TopicRule> rules) {

  /** Copies the rules and rejects two rules for the same topic. */
  public TopicRules {
    rules = List.copyOf(rules);
    Map<String, TopicRule> byName = new LinkedHashMap<>();
    for (TopicRule rule : rules) {
      TopicRule other = byName.put(rule.topic().name(), rule);
      if (other != null) {
        throw new IllegalArgumentException("two rules for one topic: " + other + "; " + rule);
      }
    }
  }

  /**
   * {@return the given rules}
   *
   * @param rules the rules, one for each topic
   */
  public static TopicRules of(TopicRule... rules) {
    return new TopicRules(List.of(rules));
  }

  /** {@return the library's rules for news, with Media Topics and countries as topics} */
  public static TopicRules standard() {
    return Standard.RULES;
  }

  /**
   * Reads a file of rules, in UTF-8.
   *
   * @param file the file
   * @return its rules, in its order
   * @throws IOException if the file cannot be read; the message has the file
   * @throws IllegalArgumentException if a line is invalid or no UTF-8, or two rules are for one
   *     topic; the message has the file, the line and what is expected
   */
  public static TopicRules read(Path file) throws IOException {
    return RuleFile.read(file);
  }

  /**
   * Parses rules from text.
   *
   * @param text the rules, in the form of a file
   * @return the rules, in their order
   * @throws IllegalArgumentException if a line is invalid; the message has the line and the
   *     expected syntax
   */
  public static TopicRules parse(String text) {
    return RuleFile.parse("line", text);
  }

  /**
   * {@return these rules with others added, which replace rules for the same topics}
   *
   * @param more the rules to add
   */
  public TopicRules with(TopicRule... more) {
    return with(of(more));
  }

  /**
   * {@return these rules with others added, which replace rules for the same topics}
   *
   * @param more the rules to add
   */
  public TopicRules with(TopicRules more) {
    Map<String, TopicRule> byName = new LinkedHashMap<>();
    rules.forEach(rule -> byName.put(rule.topic().name(), rule));
    more.rules.forEach(rule -> byName.put(rule.topic().name(), rule));
    return new TopicRules(new ArrayList<>(byName.values()));
  }

  /**
   * {@return these rules without those for some topics}
   *
   * @param topics the names of the topics, as they stand in the rules
   * @throws IllegalArgumentException if there is no rule for one of the topics
   */
  public TopicRules without(String... topics) {
    for (String topic : topics) {
      if (find(topic).isEmpty()) {
        throw new IllegalArgumentException(
            "there is no rule for the topic '" + Printable.of(topic) + "'");
      }
    }
    Set<String> out = Set.of(topics);
    return new TopicRules(rules.stream().filter(r -> !out.contains(r.topic().name())).toList());
  }

  /**
   * {@return the rule for the topic of a name}
   *
   * @param topic the name of the topic
   */
  public Optional<TopicRule> find(String topic) {
    return rules.stream().filter(rule -> rule.topic().name().equals(topic)).findFirst();
  }

  /** {@return possible faults: rules that never match, overlap with others, or are slow} */
  public List<RuleFinding> check() {
    return RuleCheck.of(this);
  }

  /** Returns the number of rules. */
  @Override
  public String toString() {
    return rules.size() + " topic rules";
  }

  /** The library's rules, loaded at the first use. */
  private static final class Standard {
    private static final String FILES =
        "arts business conflict disaster disciplines economy education environment health industry"
            + " justice labour lifestyle people politics religion science services society sport"
            + " sports weather";

    static final TopicRules RULES = PersonTopics.addedTo(read()).with(CountryTopics.rules());

    private static TopicRules read() {
      List<TopicRule> all = new ArrayList<>();
      for (String file : FILES.split(" ")) {
        String name = "topics/" + file + ".rules";
        all.addAll(RuleFile.parse(name, Resources.text(TopicRules.class, name)).rules());
      }
      return new TopicRules(all);
    }
  }
}
