package dev.onrecord.monitor;

import dev.onrecord.match.WordBag;
import dev.onrecord.query.Compound;
import dev.onrecord.query.FieldQuery;
import dev.onrecord.query.Query;
import dev.onrecord.query.SpeechQuery;
import dev.onrecord.query.StoryQuery;
import dev.onrecord.query.Words;
import dev.onrecord.text.Language;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Logical relations of queries that hold for every text. A result of true is certain; a result of
 * false means that no relation was found.
 */
public final class Implication {
  private Implication() {}

  /** Returns whether a query cannot match anything. */
  public static boolean isNever(Query query) {
    return switch (query) {
      case Query.Nothing nothing -> true;
      case Query.InText text -> isNever(text.words());
      case Query.InField field -> isNever(field.words());
      case Query.InAnywhere anywhere -> isNever(anywhere.words());
      case Compound.And and ->
          and.clauses().stream().anyMatch(Implication::isNever) || contradicts(and);
      case Compound.Or or -> or.clauses().stream().allMatch(Implication::isNever);
      case Compound.Not not -> not.query() instanceof Query.All;
      case Compound.Boost boost -> isNever(boost.query());
      case Compound.InArticle in -> isNever(in.query());
      case Compound.Beside beside -> isNever(beside.query()) || isNever(beside.other());
      case Compound.Best best ->
          isNever(best.among()) || best.clauses().stream().allMatch(Implication::isNever);
      case SpeechQuery.SaidBy said -> isNever(said.words());
      case SpeechQuery.Said said -> isNever(said.words());
      case SpeechQuery.SpeakerOfKind kind -> false;
      case SpeechQuery.Confident confident -> false;
      case SpeechQuery.InSources sources -> false;
      case StoryQuery story -> false;
      case SpeechQuery.SpeakerNamed named -> false;
      case SpeechQuery.Unnamed unnamed -> false;
      case SpeechQuery.Mentions mentions -> false;
      case FieldQuery field -> false;
      case Query.All all -> false;
    };
  }

  /** Returns whether a clause implies another one that is negated. */
  private static boolean contradicts(Compound.And and) {
    return and.clauses().stream()
        .filter(Compound.Not.class::isInstance)
        .anyMatch(not -> and.clauses().stream().anyMatch(other -> holds(other, not.not())));
  }

  private static boolean isNever(Words words) {
    return switch (words) {
      case Words.Bag bag -> english(bag).written().isEmpty();
      case Words.Phrase phrase -> Tokens.of(phrase.words()).words().isEmpty();
      case Words.Near near -> near.parts().stream().anyMatch(Implication::isNever);
      case Words.Prefix prefix -> Tokens.of(prefix.start()).words().isEmpty();
      case Words.Pattern pattern -> false;
    };
  }

  /** Returns whether the second query matches wherever the first one does. */
  public static boolean holds(Query first, Query second) {
    if (first.equals(second) || second instanceof Query.All || first instanceof Query.Nothing) {
      return true;
    }
    if (first instanceof Compound.Or or) {
      return or.clauses().stream().allMatch(clause -> holds(clause, second));
    }
    if (second instanceof Compound.And and) {
      return and.clauses().stream().allMatch(clause -> holds(first, clause));
    }
    if (second instanceof Compound.Or or && or.clauses().stream().anyMatch(c -> holds(first, c))) {
      return true;
    }
    if (first instanceof Compound.And and
        && and.clauses().stream().anyMatch(c -> holds(c, second))) {
      return true;
    }
    return first instanceof Query.InText one
        && second instanceof Query.InText other
        && holds(one.words(), other.words());
  }

  private static boolean holds(Words first, Words second) {
    if (second instanceof Words.Phrase wanted && wanted.slop() == 0) {
      return first instanceof Words.Phrase phrase
          && phrase.slop() == 0
          && Collections.indexOfSubList(forms(phrase.words()), forms(wanted.words())) >= 0;
    }
    Optional<RequiredTerms> needed = bag(second);
    Optional<RequiredTerms> given =
        first instanceof Words.Phrase ? RequiredTerms.of(new Query.InText(first)) : bag(first);
    return needed.isPresent() && given.isPresent() && holds(given.get(), needed.get());
  }

  /** Returns whether a text that meets one requirement always meets another one. */
  private static boolean holds(RequiredTerms given, RequiredTerms needed) {
    long outside =
        given.words().stream()
            .filter(word -> needed.words().stream().noneMatch(word::isWithin))
            .count();
    return !needed.words().isEmpty() && given.need() - outside >= needed.need();
  }

  private static Optional<RequiredTerms> bag(Words words) {
    return words instanceof Words.Bag bag && english(bag).isSingles()
        ? Optional.of(RequiredTerms.of(english(bag)))
        : Optional.empty();
  }

  private static WordBag english(Words.Bag bag) {
    return WordBag.of(bag, Language.ENGLISH);
  }

  private static List<String> forms(String words) {
    return Tokens.of(words).words().stream().map(Word::form).toList();
  }
}
