package dev.onrecord.saved;

import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Source;
import dev.onrecord.lucene.people.ArticlePeople;
import dev.onrecord.lucene.people.KnownSpeakers;
import dev.onrecord.match.QueryMatcher;
import dev.onrecord.query.Query;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of the speakers of one article, for the evaluation of queries that ask for them. */
final class NamesOfArticle {
  private final ArticlePeople people;

  /** The words of the names of persons that have several. */
  private final Set<String> shared;

  /** The paragraphs in which each speaker speaks, as bits. */
  private final Map<String, Long> speaking = new HashMap<>();

  private final Map<AskedName, Long> asked = new HashMap<>();

  NamesOfArticle(ArticlePeople people, List<Paragraph> paragraphs) {
    this.people = people;
    for (int i = 0; i < paragraphs.size(); i++) {
      for (String speaker : paragraphs.get(i).speakers()) {
        speaking.merge(speaker, TermMasks.bit(i), (one, other) -> one | other);
      }
    }
    this.shared = SpeakersAsked.words(people.joined());
  }

  /** Returns whether words are in no name of a person who has several names. */
  boolean areDistinct(Set<String> words) {
    return shared.isEmpty() || Collections.disjoint(shared, words);
  }

  /** Returns the paragraphs, as bits, in which speakers with a name speak. For one thread. */
  long paragraphs(AskedName name) {
    return asked.computeIfAbsent(name, this::speaking);
  }

  private long speaking(AskedName name) {
    long bits = 0;
    for (String each : speaking.isEmpty() ? Set.<String>of() : name.namesAmong(people.persons())) {
      bits |= speaking.getOrDefault(each, 0L);
    }
    return bits;
  }

  /** Compiles a query with the persons that its names mean in the article. */
  QueryMatcher matcher(Query query) {
    return QueryMatcher.of(
        new KnownSpeakers(people.persons()).query(query),
        name -> {
          Set<String> names = people.persons().named(name);
          return by -> by instanceof Source.Named named && names.contains(named.name());
        });
  }
}
