package dev.onrecord.saved;

import dev.onrecord.lucene.people.Persons;
import dev.onrecord.query.FieldQuery;
import dev.onrecord.query.Query;
import dev.onrecord.query.SpeakerField;
import dev.onrecord.query.SpeechQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Speakers that a query asks for, by names. */
sealed interface AskedName {
  /** Returns all names of the speakers among some people. */
  Set<String> namesAmong(Persons people);

  /** A part of the name of a speaker. */
  record Part(String name) implements AskedName {
    @Override
    public Set<String> namesAmong(Persons people) {
      return people.named(name);
    }
  }

  /** The whole names of some speakers. */
  record Whole(List<String> names) implements AskedName {
    @Override
    public Set<String> namesAmong(Persons people) {
      return people.namesOf(names);
    }
  }

  /** Returns the speakers one of whom speaks wherever a query matches; empty if there are none. */
  static Optional<AskedName> in(Query query) {
    return query instanceof SpeechQuery.SaidBy said
        ? Optional.of(new Part(said.speaker()))
        : all(query);
  }

  /** Returns the speakers for whom alone a query asks; empty if it asks for anything else. */
  static Optional<AskedName> all(Query query) {
    return switch (query) {
      case SpeechQuery.SpeakerNamed(String name) -> Optional.of(new Part(name));
      case FieldQuery.Is(SpeakerField field, String name) -> Optional.of(new Whole(List.of(name)));
      case FieldQuery.In(SpeakerField field, List<String> names) -> Optional.of(new Whole(names));
      default -> Optional.empty();
    };
  }
}
