package dev.onrecord.saved;

import dev.onrecord.lucene.people.ArticlePeople;
import dev.onrecord.match.WordBag;
import dev.onrecord.query.Compound;
import dev.onrecord.query.ExactField;
import dev.onrecord.query.FieldQuery;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Query;
import dev.onrecord.query.SpeakerField;
import dev.onrecord.query.SpeechQuery;
import dev.onrecord.query.StoryQuery;
import dev.onrecord.query.TextField;
import dev.onrecord.query.Words;
import dev.onrecord.saved.SearchTerm.Place;
import dev.onrecord.text.AnyCase;
import dev.onrecord.text.Language;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import dev.onrecord.text.WrittenWord;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the requirements of queries. All requirements of a query are met wherever it matches.
 *
 * @param language the language of the articles
 */
record NecessaryTerms(Language language) {

  /** The places in which a query looks for words: several, if a word may be in any of them. */
  private record Places(List<Place> ofStems, List<Place> ofForms) {
    static final Places TEXT = new Places(List.of(SearchTerm.STEMS), List.of(SearchTerm.FORMS));
    static final Places ANYWHERE = TEXT.and(of(Fields.HEADLINE));

    static Places of(TextField field) {
      return new Places(
          List.of(new SearchTerm.StemsOf(field)), List.of(new SearchTerm.FormsOf(field)));
    }

    Places and(Places other) {
      return new Places(
          Stream.concat(ofStems.stream(), other.ofStems.stream()).toList(),
          Stream.concat(ofForms.stream(), other.ofForms.stream()).toList());
    }

    /** Returns the terms of which a text has one that has one of some words. */
    Set<SearchTerm> of(List<WrittenWord> words) {
      return words.stream().flatMap(this::of).collect(Collectors.toSet());
    }

    private Stream<SearchTerm> of(WrittenWord word) {
      return word.isSingle()
          ? ofStems.stream().map(place -> SearchTerm.stem(place, word.parts().getFirst()))
          : forms(word.longest());
    }

    private Stream<SearchTerm> forms(Word word) {
      return ofForms.stream().map(place -> SearchTerm.form(place, word));
    }

    Need form(Word word) {
      return new Need(forms(word).collect(Collectors.toSet()), true);
    }
  }

  /** Returns the requirements of a query; none if it may match any article. */
  List<Need> of(Query query) {
    return switch (query) {
      case Query.All all -> List.of();
      case Query.Nothing nothing -> List.of(new Need(Set.of(), true));
      case Query.InText text -> of(text.words(), Places.TEXT);
      case Query.InField field -> of(field.words(), Places.of(field.field()));
      case Query.InAnywhere anywhere -> of(anywhere.words(), Places.ANYWHERE);
      case FieldQuery field -> of(field);
      case SpeechQuery speech -> of(speech);
      case StoryQuery.ReprintOf alone -> List.of(new Need(Set.of(), true));
      case StoryQuery.FirstAppearance alone -> List.of();
      case Compound.And and -> and.clauses().stream().flatMap(c -> of(c).stream()).toList();
      case Compound.Or or -> any(or.clauses().stream().map(this::of).toList());
      case Compound.Not not -> List.of();
      case Compound.Boost boost -> of(boost.query());
      case Compound.InArticle in -> of(in.query()).stream().map(Need::ofArticle).toList();
      case Compound.Best best -> of(best.among());
      case Compound.Beside beside ->
          Stream.concat(
                  of(beside.query()).stream(), of(beside.other()).stream().map(Need::ofArticle))
              .toList();
    };
  }

  /** Returns the clauses of a query all of which match where it does. */
  static List<Query> clauses(Query query) {
    return switch (query) {
      case Compound.And and -> and.clauses().stream().flatMap(c -> clauses(c).stream()).toList();
      case Compound.Boost boost -> clauses(boost.query());
      default -> List.of(query);
    };
  }

  /**
   * Returns whether a query matches each paragraph that meets its requirements. This is so for
   * single words of the text, for phrases of two words, and for values.
   */
  boolean suffice(Query query) {
    return switch (query) {
      case Query.InText(Words.AnyOf any) -> WordBag.of(any, language).isSingles();
      case Query.InText(Words.AllOf all) -> WordBag.of(all, language).isSingles();
      case Query.InText(Words.Phrase(String phrase, int slop)) ->
          slop == 0 && Tokens.of(phrase, language).words().size() == 2;
      case FieldQuery.Is(ExactField field, String value) -> !(field instanceof SpeakerField);
      case FieldQuery.In(ExactField field, List<String> values) -> !(field instanceof SpeakerField);
      case Compound.And and -> and.clauses().stream().allMatch(this::suffice);
      case Compound.Or or -> or.clauses().stream().allMatch(this::sufficesAlone);
      case Compound.InArticle in -> sufficesAlone(in.query());
      case Compound.Boost boost -> suffice(boost.query());
      default -> false;
    };
  }

  /** Returns whether a query matches each paragraph that meets its only requirement. */
  private boolean sufficesAlone(Query query) {
    List<Need> needs = suffice(query) ? of(query) : List.of();
    return needs.size() == 1 && needs.getFirst().local();
  }

  private List<Need> of(FieldQuery query) {
    return switch (query) {
      case FieldQuery.Is(ExactField field, String value) -> of(field, List.of(value));
      case FieldQuery.In(ExactField field, List<String> values) -> of(field, values);
      case FieldQuery.StartsWith starts -> List.of();
      case FieldQuery.Exists exists -> List.of();
      case FieldQuery.NumberRange range -> List.of();
      case FieldQuery.DateRange range -> List.of();
      case FieldQuery.Corrected corrected -> List.of();
      case FieldQuery.TopicInParagraph(String topic) ->
          List.of(Need.of(new SearchTerm(SearchTerm.OWN_TOPICS, AnyCase.fold(topic))));
      case FieldQuery.ByAuthor author -> List.of();
    };
  }

  /** One of a person's names may speak in a paragraph and the one asked for in another. */
  private List<Need> of(ExactField field, List<String> values) {
    Place place = new SearchTerm.Values(field.name());
    Set<SearchTerm> terms =
        values.stream()
            .map(value -> field.ignoresCase() ? AnyCase.fold(value) : value)
            .map(value -> new SearchTerm(place, value))
            .collect(Collectors.toSet());
    return List.of(new Need(terms, !(field instanceof SpeakerField)));
  }

  private List<Need> of(SpeechQuery query) {
    return switch (query) {
      case SpeechQuery.SpeakerNamed(String name) -> named(name);
      case SpeechQuery.Unnamed(String description) ->
          Tokens.of(description, language).words().stream()
              .map(word -> Need.of(SearchTerm.stem(SearchTerm.STEMS_OF_UNNAMED, word)))
              .toList();
      case SpeechQuery.SaidBy said ->
          said.mayDescribe()
              ? of(said.words(), Places.TEXT)
              : Stream.concat(
                      named(said.speaker()).stream(), of(said.words(), Places.TEXT).stream())
                  .toList();
      case SpeechQuery.Said said -> of(said.words(), Places.TEXT);
      case SpeechQuery.SpeakerOfKind kind -> List.of();
      case SpeechQuery.Confident confident -> List.of();
      case SpeechQuery.InSources alone -> List.of(new Need(Set.of(), true));
      case SpeechQuery.Mentions(String name) -> phrase(name, 0, Places.TEXT);
    };
  }

  private List<Need> named(String name) {
    return ArticlePeople.necessaryWords(name).stream()
        .map(word -> Need.of(new SearchTerm(SearchTerm.WORDS_OF_SPEAKERS, word)).ofArticle())
        .toList();
  }

  private List<Need> of(Words words, Places places) {
    return switch (words) {
      case Words.Bag bag -> bag(WordBag.of(bag, language), places);
      case Words.Phrase(String phrase, int slop) -> phrase(phrase, slop, places);
      case Words.Near near -> near.parts().stream().flatMap(p -> of(p, places).stream()).toList();
      case Words.Pattern pattern -> List.of();
    };
  }

  private List<Need> bag(WordBag bag, Places places) {
    List<WrittenWord> distinct =
        bag.written().stream()
            .collect(Collectors.toMap(NecessaryTerms::key, word -> word, (one, other) -> one))
            .values()
            .stream()
            .sorted(Comparator.comparingInt(NecessaryTerms::length).reversed())
            .toList();
    int need = Math.min(bag.need(), distinct.size());
    if (need == distinct.size() && need > 0) {
      return distinct.stream().map(word -> new Need(places.of(List.of(word)), true)).toList();
    }
    List<WrittenWord> enough =
        distinct.subList(0, Math.min(distinct.size(), distinct.size() - need + 1));
    return List.of(new Need(distinct.isEmpty() ? Set.of() : places.of(enough), true));
  }

  private static List<String> key(WrittenWord word) {
    return word.isSingle() ? List.of(word.parts().getFirst().stem()) : word.forms();
  }

  private static int length(WrittenWord word) {
    return word.longest().stem().length();
  }

  private List<Need> phrase(String phrase, int slop, Places places) {
    List<Word> all = Tokens.of(phrase, language).words();
    if (all.size() > 1 && slop == 0 && places.equals(Places.TEXT)) {
      return IntStream.range(1, all.size())
          .mapToObj(i -> pair(all.get(i - 1), all.get(i)))
          .toList();
    }
    List<Word> words = Tokens.of(phrase, language).contentWords();
    return words.isEmpty()
        ? List.of(new Need(Set.of(), true))
        : words.stream().map(places::form).toList();
  }

  private static Need pair(Word one, Word other) {
    return Need.of(
        new SearchTerm(SearchTerm.PAIRS, SearchTerm.inPair(one) + " " + SearchTerm.inPair(other)));
  }

  /** Returns the requirement that one of several queries is met: the rarest of each together. */
  private List<Need> any(List<List<Need>> all) {
    Set<SearchTerm> terms = new LinkedHashSet<>();
    boolean local = true;
    for (List<Need> needs : all) {
      if (needs.isEmpty()) {
        return List.of();
      }
      Need rarest = needs.stream().min(Need.RAREST_FIRST).orElseThrow();
      terms.addAll(rarest.terms());
      local &= rarest.local();
    }
    return List.of(new Need(terms, local));
  }
}
