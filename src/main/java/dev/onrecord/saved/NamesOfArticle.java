package dev.onrecord.saved;

import dev.onrecord.article.Source;
import dev.onrecord.lucene.people.ArticlePeople;
import dev.onrecord.lucene.people.KnownSpeakers;
import dev.onrecord.match.QueryMatcher;
import dev.onrecord.query.Query;
import java.util.Collections;
import java.util.Set;

/** The names of the speakers of one article, for the evaluation of queries that ask for them. */
final class NamesOfArticle {
  private final ArticlePeople people;

  /** The words of the names of persons that have several. */
  private final Set<String> shared;

  NamesOfArticle(ArticlePeople people) {
    this.people = people;
    this.shared = SpeakersAsked.words(people.joined());
  }

  /** Returns whether words are in no name of a person who has several names. */
  boolean areDistinct(Set<String> words) {
    return shared.isEmpty() || Collections.disjoint(shared, words);
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
