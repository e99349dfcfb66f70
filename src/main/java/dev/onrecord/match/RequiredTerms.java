package dev.onrecord.match;

import dev.onrecord.query.Compound;
import dev.onrecord.query.FieldQuery;
import dev.onrecord.query.Query;
import dev.onrecord.query.SpeechQuery;
import dev.onrecord.query.Words;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Stems of which a paragraph's text must have a number, if a query is to match it: what makes it
 * possible to ask many queries at once and to look at few.
 *
 * @param stems the stems
 * @param need how many of them there must be
 */
record RequiredTerms(Set<String> stems, int need) {

  /**
   * All that a query needs, each of them; nothing if it can match where none of its words are. A
   * query made of single words matches just where all of that is there.
   */
  static List<RequiredTerms> all(Query query) {
    return switch (query) {
      case Compound.And and -> and.clauses().stream().flatMap(c -> all(c).stream()).toList();
      case Compound.Boost boost -> all(boost.query());
      case Query.InText(Words.Near near) ->
          near.parts().stream().flatMap(part -> of(part).stream()).toList();
      case Query.InText text -> of(query).stream().toList();
      case Query.All all -> List.of();
      case Query.Nothing nothing -> of(query).stream().toList();
      case Query.InField field -> List.of();
      case Query.InAnywhere anywhere -> List.of();
      case FieldQuery field -> List.of();
      case SpeechQuery speech -> of(query).stream().toList();
      case Compound.Or or -> of(query).stream().toList();
      case Compound.Not not -> List.of();
      case Compound.InArticle in -> List.of();
      case Compound.Beside beside -> of(query).stream().toList();
    };
  }

  /** Whether a query matches wherever all that it needs is there. */
  static boolean suffices(Query query) {
    return switch (query) {
      case Compound.And and -> and.clauses().stream().allMatch(RequiredTerms::suffices);
      case Compound.Boost boost -> suffices(boost.query());
      case Query.InText text -> isBag(text.words());
      case Query.All all -> false;
      case Query.Nothing nothing -> false;
      case Query.InField field -> false;
      case Query.InAnywhere anywhere -> false;
      case FieldQuery field -> false;
      case SpeechQuery speech -> false;
      case Compound.Or or -> false;
      case Compound.Not not -> false;
      case Compound.InArticle in -> false;
      case Compound.Beside beside -> false;
    };
  }

  static boolean isBag(Words words) {
    return words instanceof Words.AnyOf
        || words instanceof Words.AllOf
        || words instanceof Words.AtLeast;
  }

  /** The stems that a query needs; empty if it can match where none of its words are. */
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
      case Words.AnyOf any ->
          Optional.of(new RequiredTerms(stems(Tokens.of(any.words()).contentWords().stream()), 1));
      case Words.AllOf all -> Optional.of(bag(all.words(), Integer.MAX_VALUE));
      case Words.AtLeast some -> Optional.of(bag(some.words(), some.count()));
      case Words.Phrase phrase -> Optional.of(content(phrase.words()));
      case Words.Near near -> best(near.parts().stream().map(RequiredTerms::of));
      case Words.Pattern pattern -> Optional.empty();
    };
  }

  private static RequiredTerms bag(String words, int need) {
    Set<String> stems = stems(Tokens.of(words).words().stream());
    return new RequiredTerms(stems, Math.max(1, Math.min(need, stems.size())));
  }

  /** All the words of a phrase but those that stand everywhere, unless it has no others. */
  private static RequiredTerms content(String phrase) {
    List<Word> words = Tokens.of(phrase).words();
    Set<String> stems = stems(words.stream().filter(w -> !w.is(Word.FUNCTION)));
    return stems.isEmpty()
        ? bag(phrase, Integer.MAX_VALUE)
        : new RequiredTerms(stems, Math.max(1, stems.size()));
  }

  private static Set<String> stems(Stream<Word> words) {
    Set<String> stems = new LinkedHashSet<>();
    words.forEach(word -> stems.add(word.stem()));
    return stems;
  }

  /** Of several that must all be there, the one that is there least. */
  private static Optional<RequiredTerms> best(Stream<Optional<RequiredTerms>> all) {
    return all.flatMap(Optional::stream)
        .reduce((one, other) -> other.stems.size() < one.stems.size() ? other : one);
  }

  /** Of several of which one must be there, one stem each, or those of which it takes some. */
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

  private List<String> single() {
    List<String> ordered = new ArrayList<>(stems);
    ordered.sort((one, other) -> Integer.compare(other.length(), one.length()));
    return ordered.subList(0, Math.max(0, ordered.size() - need + 1));
  }
}
