package dev.onrecord.match;

import dev.onrecord.query.Compound;
import dev.onrecord.query.FieldQuery;
import dev.onrecord.query.Query;
import dev.onrecord.query.SpeechQuery;
import dev.onrecord.query.Words;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Stems that the text of a paragraph must contain if a query matches. They allow to evaluate few of
 * many queries.
 *
 * @param stems the stems
 * @param need the minimum number of stems in the text
 */
record RequiredTerms(Set<String> stems, int need) {

  /** Returns all requirements of a query; none if it can match without any of its words. */
  static List<RequiredTerms> all(Query query) {
    return switch (query) {
      case Compound.And and -> and.clauses().stream().flatMap(c -> all(c).stream()).toList();
      case Compound.Boost boost -> all(boost.query());
      case Query.InText(Words.Near near) ->
          near.parts().stream().flatMap(part -> of(part).stream()).toList();
      default -> of(query).stream().toList();
    };
  }

  /** Returns whether a query matches wherever all of its requirements are met. */
  static boolean suffices(Query query) {
    return switch (query) {
      case Compound.And and -> and.clauses().stream().allMatch(RequiredTerms::suffices);
      case Compound.Boost boost -> suffices(boost.query());
      case Query.InText text -> text.words() instanceof Words.Bag;
      default -> false;
    };
  }

  /** Returns one requirement of a query; empty if it can match without any of its words. */
  static Optional<RequiredTerms> of(Query query) {
    return switch (query) {
      case Query.All all -> Optional.empty();
      case Query.Nothing nothing -> Optional.of(new RequiredTerms(Set.of(), 1));
      case Query.InText text -> of(text.words());
      case Query.InField field -> Optional.empty();
      case Query.InAnywhere anywhere -> Optional.empty();
      case FieldQuery field -> Optional.empty();
      case SpeechQuery.SaidBy said -> of(said.words());
      case SpeechQuery.Mentions mentions -> of(new Words.Phrase(mentions.name(), 0));
      case SpeechQuery.SpeakerNamed named -> Optional.empty();
      case SpeechQuery.Unnamed unnamed -> Optional.empty();
      case Compound.And and -> best(and.clauses().stream().map(RequiredTerms::of));
      case Compound.Or or -> any(or.clauses().stream().map(RequiredTerms::of).toList());
      case Compound.Not not -> Optional.empty();
      case Compound.Boost boost -> of(boost.query());
      case Compound.InArticle in -> Optional.empty();
      case Compound.Beside beside -> of(beside.query());
    };
  }

  private static Optional<RequiredTerms> of(Words words) {
    return switch (words) {
      case Words.Bag bag -> Optional.of(of(WordBag.of(bag)));
      case Words.Phrase phrase -> Optional.of(content(phrase));
      case Words.Near near -> best(near.parts().stream().map(RequiredTerms::of));
      case Words.Pattern pattern -> Optional.empty();
    };
  }

  static RequiredTerms of(WordBag bag) {
    Set<String> stems = stems(bag.words());
    return new RequiredTerms(stems, Math.max(1, Math.min(bag.need(), stems.size())));
  }

  /** Returns the words of a phrase without function words, unless there are no others. */
  private static RequiredTerms content(Words.Phrase phrase) {
    return of(new WordBag(Integer.MAX_VALUE, Tokens.of(phrase.words()).contentWords()));
  }

  private static Set<String> stems(List<Word> words) {
    Set<String> stems = new LinkedHashSet<>();
    words.forEach(word -> stems.add(word.stem()));
    return stems;
  }

  /** Returns the requirement with the fewest stems. */
  private static Optional<RequiredTerms> best(Stream<Optional<RequiredTerms>> all) {
    return all.flatMap(Optional::stream)
        .reduce((one, other) -> other.stems.size() < one.stems.size() ? other : one);
  }

  /** Returns a requirement that is met if one of several is met; empty if one is empty. */
  private static Optional<RequiredTerms> any(List<Optional<RequiredTerms>> all) {
    Set<String> stems = new LinkedHashSet<>();
    for (Optional<RequiredTerms> terms : all) {
      if (terms.isEmpty()) {
        return Optional.empty();
      }
      stems.addAll(terms.get().single());
    }
    return Optional.of(new RequiredTerms(stems, 1));
  }

  /** Returns the longest stems, as few as must include one that is in the text. */
  private List<String> single() {
    return stems.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .limit(Math.max(0, stems.size() - need + 1))
        .toList();
  }
}
