package dev.onrecord.saved;

import dev.onrecord.query.Compound;
import dev.onrecord.query.FieldQuery;
import dev.onrecord.query.Query;
import dev.onrecord.query.SpeakerField;
import dev.onrecord.query.SpeechQuery;
import dev.onrecord.text.FoldedName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of speakers in queries. */
final class SpeakersAsked {
  private SpeakersAsked() {}

  /** Returns the names of the speakers that a query asks for. */
  static List<String> of(Query query) {
    return switch (query) {
      case SpeechQuery.SpeakerNamed(String name) -> List.of(name);
      case SpeechQuery.SaidBy said -> List.of(said.speaker());
      case FieldQuery.Is(SpeakerField field, String name) -> List.of(name);
      case FieldQuery.In(SpeakerField field, List<String> names) -> names;
      case Compound.And and -> of(and.clauses());
      case Compound.Or or -> of(or.clauses());
      case Compound.Not not -> of(not.query());
      case Compound.Boost boost -> of(boost.query());
      case Compound.InArticle in -> of(in.query());
      case Compound.Beside beside -> of(List.of(beside.query(), beside.other()));
      case Compound.Best(Query among, List<Query> clauses) ->
          Stream.concat(of(among).stream(), of(clauses).stream()).toList();
      default -> List.of();
    };
  }

  private static List<String> of(List<Query> queries) {
    return queries.stream().flatMap(query -> of(query).stream()).toList();
  }

  /** Returns the folded words of names. */
  static Set<String> words(List<String> names) {
    return names.stream()
        .flatMap(name -> FoldedName.of(name).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
