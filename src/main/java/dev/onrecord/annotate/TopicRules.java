package dev.onrecord.annotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that say what a paragraph is about: an immutable value. Either written in Java,
 *
 * <pre>{@code
 * TopicRules rules = TopicRules.standard()
 *     .with(TopicRule.of("levee repair", TEXT.matchesAll("levee repair")))
 *     .without("celebrity");
 * }</pre>
 *
 * or in a file, whose rules start with the topic's name in brackets, followed by a line of query
 * text for each alternative:
 *
 * <pre>
 * # A comment.
 * [levee repair &lt; flood]
 * "broken levee" OR all(repair levee)
 * near(5, dam rebuild)
 * </pre>
 *
 * <p>After {@code <} stands a broader topic, a Media Topic or one with a rule before; it may be
 * left out.
 *
 * @param rules the rules, no two of them for the same topic
 */
public record TopicRules(List<TopicRule> rules) {

  /** Copies the rules, and refuses two for the same topic. */
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

  /** These rules and no others. */
  public static TopicRules of(TopicRule... rules) {
    return new TopicRules(List.of(rules));
  }

  /**
   * The rules for news that come with the library: Media Topics, and the countries of the world.
   */
  public static TopicRules standard() {
    return Standard.RULES;
  }

  /**
   * Reads a file of rules, in UTF-8.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if a line is wrong; with the file, the line, and what was
   *     expected
   */
  public static TopicRules read(Path file) throws IOException {
    return RuleFile.parse(file.toString(), Files.readString(file));
  }

  /**
   * Reads rules from text.
   *
   * @throws IllegalArgumentException if a line is wrong; with the line, and what was expected
   */
  public static TopicRules parse(String text) {
    return RuleFile.parse("line", text);
  }

  /** With further rules; each takes the place of a rule for the same topic. */
  public TopicRules with(TopicRule... more) {
    return with(of(more));
  }

  /** With further rules; each takes the place of a rule for the same topic. */
  public TopicRules with(TopicRules more) {
    Map<String, TopicRule> byName = new LinkedHashMap<>();
    rules.forEach(rule -> byName.put(rule.topic().name(), rule));
    more.rules.forEach(rule -> byName.put(rule.topic().name(), rule));
    return new TopicRules(new ArrayList<>(byName.values()));
  }

  /**
   * Without the rules for some topics.
   *
   * @throws IllegalArgumentException if there is no rule for one of them
   */
  public TopicRules without(String... topics) {
    for (String topic : topics) {
      if (find(topic).isEmpty()) {
        throw new IllegalArgumentException("no rule is for the topic '" + topic + "'");
      }
    }
    Set<String> out = Set.of(topics);
    return new TopicRules(rules.stream().filter(r -> !out.contains(r.topic().name())).toList());
  }

  /** The rule for a topic, by its name. */
  public Optional<TopicRule> find(String topic) {
    return rules.stream().filter(rule -> rule.topic().name().equals(topic)).findFirst();
  }

  /** Looks for rules that can never match, and for those that say the same as others. */
  public List<RuleFinding> check() {
    return RuleCheck.of(this);
  }

  /** The number of rules. */
  @Override
  public String toString() {
    return rules.size() + " topic rules";
  }

  /** Read when first asked for. */
  private static final class Standard {
    private static final String FILES =
        "arts business conflict disaster disciplines economy education environment health industry"
            + " justice labour lifestyle people politics religion science services society sport"
            + " sports weather";

    static final TopicRules RULES = read().with(CountryTopics.rules());

    private static TopicRules read() {
      List<TopicRule> all = new ArrayList<>();
      for (String file : FILES.split(" ")) {
        String name = "topics/" + file + ".rules";
        all.addAll(RuleFile.parse(name, Resources.text(name)).rules());
      }
      return new TopicRules(all);
    }
  }
}
