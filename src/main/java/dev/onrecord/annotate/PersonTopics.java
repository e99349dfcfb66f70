package dev.onrecord.annotate;

import dev.onrecord.query.Fields;
import dev.onrecord.query.Query;
import dev.onrecord.text.Resources;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The topics that the names of persons stand for, in the years that a table gives. */
final class PersonTopics {
  private PersonTopics() {}

  /** Returns rules that also match where a name does. */
  static TopicRules addedTo(TopicRules rules) {
    Map<String, List<Query>> names = new LinkedHashMap<>();
    for (String line : Resources.lines(PersonTopics.class, "persons.tsv")) {
      String[] row = line.split("\t");
      names.computeIfAbsent(row[0], topic -> new ArrayList<>()).add(named(row[1], row[2]));
    }
    return new TopicRules(
        rules.rules().stream()
            .map(rule -> with(rule, names.getOrDefault(rule.topic().name(), List.of())))
            .toList());
  }

  private static TopicRule with(TopicRule rule, List<Query> names) {
    return names.isEmpty() ? rule : rule.or(Query.anyOf(names));
  }

  private static Query named(String years, String names) {
    List<Query> all = new ArrayList<>();
    StringBuilder single = new StringBuilder();
    for (String name : names.split(", ")) {
      String full = name.replace("+", "");
      String last = full.substring(full.lastIndexOf(' ') + 1);
      if (name.contains(" ")) {
        all.add(Fields.TEXT.phrase(full));
      }
      single.append(name.contains(" ") && !name.contains("+") ? "" : last + " ");
    }
    if (!single.isEmpty()) {
      all.add(Fields.TEXT.matches(single.toString()));
    }
    String[] range = years.split("-");
    Query before = Fields.PUBLISHED.before(Year.of(Integer.parseInt(range[0])).atDay(1));
    Query after = Fields.PUBLISHED.since(Year.of(Integer.parseInt(range[1]) + 1).atDay(1));
    return Query.anyOf(all.stream().map(name -> name.andNot(before).andNot(after)).toList());
  }
}
