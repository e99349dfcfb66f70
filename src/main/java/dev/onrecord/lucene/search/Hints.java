package dev.onrecord.lucene.search;

import dev.onrecord.lucene.people.People;
import dev.onrecord.lucene.query.QueryTranslator;
import dev.onrecord.query.Compound;
import dev.onrecord.query.Field;
import dev.onrecord.query.FieldQuery;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Hint;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Query;
import dev.onrecord.query.SpeechQuery;
import dev.onrecord.query.Suggestion;
import dev.onrecord.query.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;

/** Finds what may be meant by those clauses of a query that match nothing. */
record Hints(IndexSearcher searcher, QueryTranslator translator, People people) {
  private static final int MOST_CLAUSES = 10;
  private static final int MOST_VALUES = 3;

  /** Returns the hints for a query whose best hits are given. */
  List<Hint> of(Query query, List<Hit> hits) throws IOException {
    return hits.stream().allMatch(hit -> !hit.missing().isEmpty()) ? of(query) : List.of();
  }

  private List<Hint> of(Query query) throws IOException {
    Set<Query> asked = new LinkedHashSet<>();
    values(query).limit(MOST_CLAUSES).forEach(asked::add);
    Suggester suggester = new Suggester(searcher.getIndexReader(), people);
    List<Hint> hints = new ArrayList<>();
    for (Query clause : asked) {
      if (searcher.count(translator.translate(clause)) == 0) {
        List<Suggestion> nearest = suggester.nearly(field(clause), value(clause), MOST_VALUES);
        hints.addAll(nearest.isEmpty() ? List.of() : List.of(new Hint(clause, nearest)));
      }
    }
    return hints;
  }

  /** Returns the clauses with one value, or one word. */
  private static Stream<Query> values(Query query) {
    return switch (query) {
      case FieldQuery.Is is -> Stream.of(is);
      case FieldQuery.ByAuthor author -> Stream.of(author);
      case SpeechQuery.SpeakerNamed named -> Stream.of(named);
      case SpeechQuery.SaidBy said -> Stream.of(new SpeechQuery.SpeakerNamed(said.speaker()));
      case FieldQuery.In in -> in.values().stream().map(in.field()::is);
      case Query.InText(Words.AnyOf words) -> Stream.of(query);
      case Compound.And and -> and.clauses().stream().flatMap(Hints::values);
      case Compound.Or or -> or.clauses().stream().flatMap(Hints::values);
      case Compound.Boost boost -> values(boost.query());
      case Compound.InArticle in -> values(in.query());
      case Compound.Beside beside ->
          Stream.of(beside.query(), beside.other()).flatMap(Hints::values);
      case Compound.Best best ->
          Stream.concat(Stream.of(best.among()), best.clauses().stream()).flatMap(Hints::values);
      default -> Stream.empty();
    };
  }

  private static Field field(Query clause) {
    return switch (clause) {
      case FieldQuery.Is is -> is.field();
      case FieldQuery.ByAuthor author -> Fields.AUTHOR;
      case SpeechQuery.SpeakerNamed named -> Fields.SPEAKER;
      default -> Fields.TEXT;
    };
  }

  private static String value(Query clause) {
    return switch (clause) {
      case FieldQuery.Is is -> is.value();
      case FieldQuery.ByAuthor author -> author.name();
      case SpeechQuery.SpeakerNamed named -> named.name();
      case Query.InText(Words.AnyOf words) -> words.words();
      default -> "";
    };
  }
}
