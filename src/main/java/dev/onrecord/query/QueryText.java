package dev.onrecord.query;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A printer of queries as query text. */
final class QueryText {
  private QueryText() {}

  static String print(Query query) {
    return switch (query) {
      case Query.All() -> "*";
      case Query.Nothing() -> "nothing()";
      case Query.InText(Words words) -> WordsText.print(words);
      case Query.InField(TextField field, Words words) -> field + ":" + WordsText.print(words);
      case Query.InAnywhere(Words words) -> Fields.ANYWHERE + ":" + WordsText.print(words);
      case FieldQuery values -> print(values);
      case SpeechQuery speech -> print(speech);
      case Compound compound -> print(compound);
    };
  }

  private static String print(FieldQuery query) {
    return switch (query) {
      case FieldQuery.Is(ExactField field, String value) ->
          field + (field instanceof SpeakerField ? ":=" : ":") + WordsText.value(value);
      case FieldQuery.In(ExactField field, List<String> values) ->
          values.stream()
              .map(WordsText::argument)
              .collect(Collectors.joining(", ", field + ":in(", ")"));
      case FieldQuery.StartsWith(ExactField field, String start) ->
          field + ":" + WordsText.value(start) + "*";
      case FieldQuery.Exists(Field field) -> field + ":*";
      case FieldQuery.NumberRange(NumberField field, long from, long to) ->
          field + ":" + Scale.NUMBERS.print(from, to);
      case FieldQuery.DateRange(DateField field, LocalDate from, LocalDate to) ->
          field + ":" + Scale.DAYS.print(from, to);
      case FieldQuery.TopicInParagraph(String topic) ->
          Fields.TOPIC + ":" + WordsText.call("inparagraph(", topic);
    };
  }

  private static String print(SpeechQuery query) {
    return switch (query) {
      case SpeechQuery.SpeakerNamed(String name) -> Fields.SPEAKER + ":" + WordsText.value(name);
      case SpeechQuery.Unnamed(String description) -> WordsText.call("unnamed(", description);
      case SpeechQuery.Mentions(String name) -> WordsText.call("mentions(", name);
      case SpeechQuery.SaidBy(String speaker, Words words, Speech speech) ->
          said(speech) + WordsText.argument(speaker) + ": " + WordsText.print(words) + ")";
    };
  }

  private static String said(Speech speech) {
    return switch (speech) {
      case ANY -> "said(";
      case QUOTED -> "quoted(";
      case REPORTED -> "reported(";
    };
  }

  private static String print(Compound compound) {
    return switch (compound) {
      case Compound.And(List<Query> clauses) -> joined(clauses, " ");
      case Compound.Or(List<Query> clauses) -> joined(clauses, " OR ");
      case Compound.Not(Query query) -> "-" + enclosed(query, isJoined(query));
      case Compound.Boost(Query query, double factor) ->
          enclosed(query, isJoined(query) || query instanceof Compound.Not)
              + "^"
              + Numbers.print(factor);
      case Compound.InArticle(Query query) -> "inarticle(" + print(query) + ")";
      case Compound.Beside(Query query, Query other, int before, int after) ->
          beside(before, after) + ", " + print(query) + ", " + print(other) + ")";
    };
  }

  private static boolean isJoined(Query query) {
    return query instanceof Compound.And || query instanceof Compound.Or;
  }

  private static String joined(List<Query> clauses, String between) {
    return clauses.stream()
        .map(clause -> enclosed(clause, isJoined(clause)))
        .collect(Collectors.joining(between));
  }

  private static String enclosed(Query query, boolean enclosed) {
    return enclosed ? "(" + print(query) + ")" : print(query);
  }

  private static String beside(int before, int after) {
    if (before == after) {
      return "within(" + before;
    }
    if (after == 0) {
      return "after(" + before;
    }
    return before == 0 ? "before(" + after : "beside(" + before + ", " + after;
  }
}
