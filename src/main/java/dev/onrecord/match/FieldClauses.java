package dev.onrecord.match;

import dev.onrecord.article.Tag;
import dev.onrecord.article.Topic;
import dev.onrecord.query.ExactField;
import dev.onrecord.query.FieldQuery;
import dev.onrecord.query.Query;
import dev.onrecord.query.Verdict;
import dev.onrecord.text.AnalysedArticle;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Clauses about the values of fields. */
final class FieldClauses {
  private FieldClauses() {}

  /** Reads the values that a paragraph has. */
  private interface Reading<T> {
    List<? extends T> values(AnalysedArticle analysed, int ordinal);
  }

  /**
   * Tests what a paragraph has.
   *
   * @param test passes if one of the values is wanted
   * @param because says in an explanation what the values are
   */
  private record Tested<T>(
      Query query,
      Reading<T> reading,
      Predicate<T> test,
      Function<List<? extends T>, String> because)
      implements Clause {
    @Override
    public boolean matches(AnalysedArticle analysed, int ordinal) {
      for (T value : reading.values(analysed, ordinal)) {
        if (test.test(value)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public Verdict explain(AnalysedArticle analysed, int ordinal) {
      String reason = because.apply(reading.values(analysed, ordinal));
      return Verdict.of(query, matches(analysed, ordinal), reason);
    }
  }

  static Clause of(FieldQuery query) {
    return switch (query) {
      case FieldQuery.Is(ExactField field, String value) -> strings(query, field, value::equals);
      case FieldQuery.In(ExactField field, List<String> values) ->
          strings(query, field, values::contains);
      case FieldQuery.StartsWith(ExactField field, String start) ->
          strings(query, field, value -> value.startsWith(start));
      case FieldQuery.Exists exists ->
          new Tested<Object>(
              exists,
              (analysed, ordinal) -> FieldValues.any(exists.field(), analysed, ordinal),
              value -> true,
              any -> (any.isEmpty() ? "there is no " : "there is a value of ") + exists.field());
      case FieldQuery.NumberRange range ->
          new Tested<Long>(
              range,
              (analysed, ordinal) -> FieldValues.numbers(range.field(), analysed, ordinal),
              number -> range.from() <= number && number <= range.to(),
              numbers -> range.field() + first(numbers));
      case FieldQuery.DateRange range ->
          new Tested<LocalDate>(
              range,
              (analysed, ordinal) -> FieldValues.days(range.field(), analysed),
              day -> !day.isBefore(range.from()) && !day.isAfter(range.to()),
              days -> range.field() + first(days));
      case FieldQuery.TopicInParagraph own ->
          new Tested<Topic>(
              own,
              FieldClauses::ownTopics,
              topic -> FieldValues.isPartOf(topic, own.topic()),
              topics -> "its own topics are " + topics.stream().map(Topic::name).toList());
    };
  }

  private static Clause strings(Query query, ExactField field, Predicate<String> test) {
    return new Tested<String>(
        query,
        (analysed, ordinal) -> FieldValues.of(field, analysed, ordinal),
        test,
        values -> field + (values.isEmpty() ? " has no value" : " is " + values));
  }

  private static String first(List<?> values) {
    return values.isEmpty() ? " has no value" : " is " + values.getFirst();
  }

  private static List<Topic> ownTopics(AnalysedArticle analysed, int ordinal) {
    return analysed.paragraphs().get(ordinal).tags().stream()
        .filter(tag -> tag.origin() == Tag.Origin.PARAGRAPH)
        .map(Tag::topic)
        .toList();
  }
}
