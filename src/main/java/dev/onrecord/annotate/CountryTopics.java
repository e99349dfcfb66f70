package dev.onrecord.annotate;

import dev.onrecord.article.Topic;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Query;
import dev.onrecord.text.Resources;
import java.util.ArrayList;
import java.util.List;

/** The topic rules for countries, from a table of their names, adjectives and capitals. */
final class CountryTopics {
  private CountryTopics() {}

  static TopicRules rules() {
    return new TopicRules(
        Resources.lines(CountryTopics.class, "places.tsv").stream()
            .map(CountryTopics::rule)
            .toList());
  }

  private static TopicRule rule(String line) {
    String[] row = line.split("\t", -1);
    Topic topic = new Topic("place:" + row[0], row[1], List.of(row[2]));
    List<String> single = new ArrayList<>();
    List<Query> queries = new ArrayList<>();
    for (String name : row[3].split(", ")) {
      if (name.matches("[\\p{L}.']+")) {
        single.add(name);
      } else {
        queries.add(Fields.TEXT.phrase(name));
      }
    }
    if (!single.isEmpty()) {
      queries.add(0, Fields.TEXT.matches(String.join(" ", single)));
    }
    if (row.length > 4) {
      queries.add(Query.parse(row[4]));
    }
    return new TopicRule(topic, Query.anyOf(queries));
  }
}
