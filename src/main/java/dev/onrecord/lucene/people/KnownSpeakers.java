package dev.onrecord.lucene.people;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Source;
import dev.onrecord.query.Compound;
import dev.onrecord.query.FieldQuery;
import dev.onrecord.query.Query;
import dev.onrecord.query.SpeakerField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Queries and paragraphs with all names of their speakers in the index, for the evaluation of a
 * query in memory, which knows no other article.
 */
public record KnownSpeakers(Persons people) {

  /** Returns a query that asks for all names of a speaker where the given one asks for one. */
  public Query query(Query query) {
    return switch (query) {
      case FieldQuery.Is(SpeakerField field, String name) -> any(field, people.namesOf(name));
      case FieldQuery.In(SpeakerField field, List<String> names) ->
          any(field, people.namesOf(names));
      case Compound.And(List<Query> clauses) -> new Compound.And(queries(clauses));
      case Compound.Or(List<Query> clauses) -> new Compound.Or(queries(clauses));
      case Compound.Not(Query excluded) -> new Compound.Not(query(excluded));
      case Compound.Boost(Query boosted, double factor) ->
          new Compound.Boost(query(boosted), factor);
      case Compound.InArticle(Query inner) -> new Compound.InArticle(query(inner));
      case Compound.Beside(Query near, Query other, int before, int after) ->
          new Compound.Beside(query(near), query(other), before, after);
      case Compound.Best(Query among, List<Query> clauses) ->
          new Compound.Best(query(among), queries(clauses));
      default -> query;
    };
  }

  private static Query any(SpeakerField field, Set<String> names) {
    return names.size() == 1
        ? field.is(names.iterator().next())
        : new FieldQuery.In(field, names.stream().sorted().toList());
  }

  private List<Query> queries(List<Query> queries) {
    return queries.stream().map(this::query).toList();
  }

  /** Returns a paragraph whose persons have all their names as aliases. */
  public Paragraph paragraph(Paragraph paragraph) {
    return paragraph.withAttributions(
        paragraph.attributions().stream().map(this::attribution).toList());
  }

  private Attribution attribution(Attribution found) {
    if (!(found.by() instanceof Source.Person(String name, List<String> aliases))) {
      return found;
    }
    Set<String> names = new LinkedHashSet<>(aliases);
    names.addAll(people.namesOf(name));
    return new Attribution(
        found.kind(),
        new Source.Person(name, new ArrayList<>(names)),
        found.source(),
        found.cue(),
        found.content(),
        found.rule(),
        found.confidence());
  }
}
