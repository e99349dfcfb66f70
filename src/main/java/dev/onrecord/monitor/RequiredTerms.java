package dev.onrecord.monitor;

import dev.onrecord.match.WordBag;
import dev.onrecord.match.WordForms;
import dev.onrecord.query.Compound;
import dev.onrecord.query.FieldQuery;
import dev.onrecord.query.Query;
import dev.onrecord.query.SpeechQuery;
import dev.onrecord.query.StoryQuery;
import dev.onrecord.query.Words;
import dev.onrecord.text.Language;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.WrittenWord;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that the text of a paragraph must contain if a query matches. They allow to evaluate few of
 * many queries.
 *
 * @param words the words
 * @param need the minimum number of words in the text
 */
record RequiredTerms(Set<WordForms> words, int need) {

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
      case Query.InText text ->
          text.words() instanceof Words.Bag bag
              ? isExact(WordBag.of(bag, Language.ENGLISH))
              : isWord(text.words());
      default -> false;
    };
  }

  private static boolean isExact(WordBag bag) {
    return bag.isSingles() && of(bag).isExact();
  }

  /** Returns whether as many words are in a text as are counted, since none share a form. */
  private boolean isExact() {
    long forms = words.stream().flatMap(word -> word.forms().stream()).distinct().count();
    return need == 1 || forms == words.stream().mapToInt(word -> word.forms().size()).sum();
  }

  private static boolean isWord(Words words) {
    return words instanceof Words.Phrase(String phrase, int slop)
        && slop == 0
        && Tokens.of(phrase).words().size() == 1;
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
      case SpeechQuery.Said said -> of(said.words());
      case SpeechQuery.SpeakerOfKind kind -> Optional.empty();
      case SpeechQuery.Confident confident -> Optional.empty();
      case SpeechQuery.InSources sources -> Optional.empty();
      case StoryQuery story -> Optional.empty();
      case SpeechQuery.Mentions mentions -> of(new Words.Phrase(mentions.name(), 0));
      case SpeechQuery.SpeakerNamed named -> Optional.empty();
      case SpeechQuery.Unnamed unnamed -> Optional.empty();
      case Compound.And and -> best(and.clauses().stream().map(RequiredTerms::of));
      case Compound.Or or -> any(or.clauses().stream().map(RequiredTerms::of).toList());
      case Compound.Not not -> Optional.empty();
      case Compound.Boost boost -> of(boost.query());
      case Compound.InArticle in -> Optional.empty();
      case Compound.Beside beside -> of(beside.query());
      case Compound.Best best -> of(best.among());
    };
  }

  private static Optional<RequiredTerms> of(Words words) {
    return switch (words) {
      case Words.Bag bag -> Optional.of(of(WordBag.of(bag, Language.ENGLISH)));
      case Words.Phrase phrase -> Optional.of(content(phrase.words()));
      case Words.Near near -> best(near.parts().stream().map(RequiredTerms::of));
      case Words.Pattern pattern -> Optional.empty();
    };
  }

  static RequiredTerms of(WordBag bag) {
    Set<WordForms> forms =
        new LinkedHashSet<>(
            WordForms.distinct(bag.written().stream().map(RequiredTerms::forms).toList()));
    return new RequiredTerms(forms, Math.max(1, Math.min(bag.need(), forms.size())));
  }

  /** Returns the forms of a word; for one that is split, those of its longest part. */
  private static WordForms forms(WrittenWord word) {
    return word.isSingle()
        ? WordForms.of(word.parts().getFirst())
        : new WordForms(Set.of(word.longest().form()), false, true);
  }

  /** Returns the words of a phrase without function words, unless there are no others. */
  private static RequiredTerms content(String phrase) {
    Set<WordForms> words = WordForms.ofPhrase(phrase);
    return new RequiredTerms(words, Math.max(1, words.size()));
  }

  /** Returns a requirement for each word if all of them must be there, or else this one. */
  Stream<RequiredTerms> each() {
    return need == words.size()
        ? words.stream().map(w -> new RequiredTerms(Set.of(w), 1))
        : Stream.of(this);
  }

  /** Returns an estimate of how often a text meets this requirement: short words are common. */
  double commonness() {
    return words.stream().mapToDouble(w -> (w.name() ? 0.2 : 1) / (1L << shortest(w))).sum() / need;
  }

  private static int shortest(WordForms word) {
    return Math.min(12, word.forms().stream().mapToInt(String::length).min().orElse(0));
  }

  /** Returns the requirement with the fewest words. */
  private static Optional<RequiredTerms> best(Stream<Optional<RequiredTerms>> all) {
    return all.flatMap(Optional::stream)
        .reduce((one, other) -> other.words.size() < one.words.size() ? other : one);
  }

  /** Returns a requirement that is met if one of several is met; empty if one is empty. */
  private static Optional<RequiredTerms> any(List<Optional<RequiredTerms>> all) {
    Set<WordForms> words = new LinkedHashSet<>();
    for (Optional<RequiredTerms> terms : all) {
      if (terms.isEmpty()) {
        return Optional.empty();
      }
      words.addAll(terms.get().single());
    }
    return Optional.of(new RequiredTerms(words, 1));
  }

  /** Returns the longest words, as few as must include one that is in the text. */
  private List<WordForms> single() {
    return words.stream()
        .sorted(Comparator.comparingInt(RequiredTerms::length).reversed())
        .limit(Math.max(0, words.size() - need + 1))
        .toList();
  }

  private static int length(WordForms word) {
    return word.forms().stream().mapToInt(String::length).max().orElse(0);
  }
}
