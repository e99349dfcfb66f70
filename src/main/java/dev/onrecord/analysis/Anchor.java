package dev.onrecord.analysis;

import dev.onrecord.query.Compound;
import dev.onrecord.query.FieldQuery;
import dev.onrecord.query.Query;
import dev.onrecord.query.SpeechQuery;
import dev.onrecord.query.Words;
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
record Anchor(Set<String> stems, int need) {

  /**
   * All that a query needs, each of them; nothing if it can match where none of its words are. A
   * query made of single words matches just where all of that is there.
   */
  static List<Anchor> all(Query query) {
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
      case Compound.And and -> and.clauses().stream().allMatch(Anchor::suffices);
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
  static Optional<Anchor> of(Query query) {
    return switch (query) {
      case Query.All all -> Optional.empty();
      case Query.Nothing nothing -> Optional.of(new Anchor(Set.of(), 1));
      case Query.InText text -> of(text.words());
      case Query.InField field -> Optional.empty();
      case Query.InAnywhere anywhere -> Optional.empty();
      case FieldQuery field -> Optional.empty();
      case SpeechQuery.SaidBy said -> of(said.words());
      case SpeechQuery.Mentions mentions -> of(new Words.Phrase(mentions.name(), 0));
      case SpeechQuery.SpeakerNamed named -> Optional.empty();
      case SpeechQuery.Unnamed unnamed -> Optional.empty();
      case Compound.And and -> best(and.clauses().stream().map(Anchor::of));
      case Compound.Or or -> any(or.clauses().stream().map(Anchor::of).toList());
      case Compound.Not not -> Optional.empty();
      case Compound.Boost boost -> of(boost.query());
      case Compound.InArticle in -> Optional.empty();
      case Compound.Beside beside -> of(beside.query());
    };
  }

  private static Optional<Anchor> of(Words words) {
    return switch (words) {
      case Words.AnyOf any ->
          Optional.of(new Anchor(stems(Forms.telling(any.words()).stream()), 1));
      case Words.AllOf all -> Optional.of(bag(all.words(), Integer.MAX_VALUE));
      case Words.AtLeast some -> Optional.of(bag(some.words(), some.count()));
      case Words.Phrase phrase -> Optional.of(content(phrase.words()));
      case Words.Near near -> best(near.parts().stream().map(Anchor::of));
      case Words.Prefix prefix -> Optional.empty();
      case Words.Wildcard wildcard -> Optional.empty();
      case Words.Fuzzy fuzzy -> Optional.empty();
      case Words.Regexp regexp -> Optional.empty();
    };
  }

  private static Anchor bag(String words, int need) {
    Set<String> stems = stems(Forms.words(words).stream());
    return new Anchor(stems, Math.max(1, Math.min(need, stems.size())));
  }

  /** All the words of a phrase but those that stand everywhere, unless it has no others. */
  private static Anchor content(String phrase) {
    List<Word> words = Forms.words(phrase);
    Set<String> stems = stems(words.stream().filter(w -> !w.is(Word.FUNCTION)));
    return stems.isEmpty()
        ? bag(phrase, Integer.MAX_VALUE)
        : new Anchor(stems, Math.max(1, stems.size()));
  }

  private static Set<String> stems(Stream<Word> words) {
    Set<String> stems = new LinkedHashSet<>();
    words.forEach(word -> stems.add(word.stem()));
    return stems;
  }

  /** Of several that must all be there, the one that is there least. */
  private static Optional<Anchor> best(Stream<Optional<Anchor>> anchors) {
    return anchors
        .flatMap(Optional::stream)
        .reduce((one, other) -> other.stems.size() < one.stems.size() ? other : one);
  }

  /** Of several of which one must be there, one stem each, or those of which it takes some. */
  private static Optional<Anchor> any(List<Optional<Anchor>> anchors) {
    Set<String> stems = new LinkedHashSet<>();
    for (Optional<Anchor> anchor : anchors) {
      if (anchor.isEmpty()) {
        return Optional.empty();
      }
      stems.addAll(anchor.get().single());
    }
    return Optional.of(new Anchor(stems, 1));
  }

  private List<String> single() {
    List<String> ordered = new ArrayList<>(stems);
    ordered.sort((one, other) -> Integer.compare(other.length(), one.length()));
    return ordered.subList(0, Math.max(0, ordered.size() - need + 1));
  }
}
