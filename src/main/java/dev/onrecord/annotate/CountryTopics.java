package dev.onrecord.annotate;

import dev.onrecord.article.Topic;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Query;
import java.util.ArrayList;
import java.util.List;

/** The topic rules for countries. A name of one word counts only with a capital letter. */
final class CountryTopics {
  private CountryTopics() {}

  static TopicRules rules() {
    return new TopicRules(PlaceNames.ALL.stream().map(CountryTopics::rule).toList());
  }

  private static TopicRule rule(PlaceNames place) {
    List<String> single = new ArrayList<>();
    List<Query> queries = new ArrayList<>();
    for (PlaceNames.Name name : place.names()) {
      if (name.certain() && name.text().matches("[\\p{L}.']+")) {
        single.add(name.text());
      } else if (name.certain()) {
        queries.add(Fields.TEXT.phrase(name.text()));
      }
    }
    if (!single.isEmpty()) {
      queries.add(0, Fields.TEXT.matches(String.join(" ", single)));
    }
    if (!place.more().isEmpty()) {
      queries.add(Query.parse(place.more()));
    }
    Topic topic = new Topic("place:" + place.code(), place.country(), List.of(place.region()));
    return new TopicRule(topic, Query.anyOf(queries));
  }
}
