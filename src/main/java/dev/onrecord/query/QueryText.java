package dev.onrecord.query;

import java.util.List;

/** A printer of queries as query text. */
final class QueryText {
  private static final int INITIAL_CAPACITY = 64;

  private final StringBuilder text = new StringBuilder(INITIAL_CAPACITY);

  private QueryText() {}

  static String print(Query query) {
    QueryText printer = new QueryText();
    printer.query(query);
    return printer.text.toString();
  }

  static String print(Words words) {
    QueryText printer = new QueryText();
    new WordsText(printer.text).words(words);
    return printer.text.toString();
  }

  private void query(Query query) {
    switch (query) {
      case Query.All() -> text.append('*');
      case Query.Nothing() -> text.append("nothing()");
      case Query.InText(Words words) -> words(words);
      case Query.InField(TextField field, Words words) -> field(field).words(words);
      case Query.InAnywhere(Words words) -> field(Fields.ANYWHERE).words(words);
      case FieldQuery values -> values(values);
      case SpeechQuery speech -> speech(speech);
      case Compound compound -> compound(compound);
    }
  }

  private void words(Words words) {
    new WordsText(text).words(words);
  }

  private QueryText field(Field field) {
    text.append(field.name()).append(':');
    return this;
  }

  private void values(FieldQuery query) {
    switch (query) {
      case FieldQuery.Is(ExactField field, String value) -> is(field, value);
      case FieldQuery.In(ExactField field, List<String> values) -> in(field, values);
      case FieldQuery.StartsWith(ExactField field, String start) -> startsWith(field, start);
      case FieldQuery.Exists(Field field) -> field(field).text.append('*');
      case FieldQuery.NumberRange(NumberField field, long from, long to) ->
          field(field).text.append(NumberScale.NUMBERS.print(from, to));
      case FieldQuery.DateRange range ->
          field(range.field()).text.append(DayScale.DAYS.print(range.from(), range.to()));
      case FieldQuery.TopicInParagraph(String topic) ->
          field(Fields.TOPIC).call("inparagraph").arguments(topic).close();
    }
  }

  private void is(ExactField field, String value) {
    field(field).text.append(field instanceof SpeakerField ? "=" : "");
    WordsText.string(text, value);
  }

  private void startsWith(ExactField field, String start) {
    WordsText.string(field(field).text, start);
    text.append('*');
  }

  private void in(ExactField field, List<String> values) {
    field(field).call("in");
    for (int i = 0; i < values.size(); i++) {
      text.append(i == 0 ? "" : ", ");
      arguments(values.get(i));
    }
    close();
  }

  private void speech(SpeechQuery query) {
    switch (query) {
      case SpeechQuery.SpeakerNamed(String name) ->
          WordsText.string(field(Fields.SPEAKER).text, name);
      case SpeechQuery.Unnamed(String description) ->
          call("unnamed").arguments(description).close();
      case SpeechQuery.Mentions(String name) -> call("mentions").arguments(name).close();
      case SpeechQuery.SaidBy(String speaker, Words words, Speech speech) ->
          call(said(speech)).arguments(speaker).said(words);
    }
  }

  private static String said(Speech speech) {
    return switch (speech) {
      case ANY -> "said";
      case QUOTED -> "quoted";
      case REPORTED -> "reported";
    };
  }

  private void said(Words words) {
    text.append(": ");
    words(words);
    close();
  }

  private void compound(Compound compound) {
    switch (compound) {
      case Compound.And(List<Query> clauses) -> joined(clauses, " ");
      case Compound.Or(List<Query> clauses) -> joined(clauses, " OR ");
      case Compound.Not(Query query) -> {
        text.append('-');
        enclosed(query, query instanceof Compound.And || query instanceof Compound.Or);
      }
      case Compound.Boost(Query query, double factor) -> {
        enclosed(query, isJoined(query) || query instanceof Compound.Not);
        text.append('^').append(Numbers.print(factor));
      }
      case Compound.InArticle(Query query) -> call("inarticle").query(query, ")");
      case Compound.Beside beside -> beside(beside);
    }
  }

  private static boolean isJoined(Query query) {
    return query instanceof Compound.And || query instanceof Compound.Or;
  }

  private void joined(List<Query> clauses, String between) {
    for (int i = 0; i < clauses.size(); i++) {
      text.append(i == 0 ? "" : between);
      enclosed(clauses.get(i), isJoined(clauses.get(i)));
    }
  }

  private void enclosed(Query query, boolean enclosed) {
    text.append(enclosed ? "(" : "");
    query(query);
    text.append(enclosed ? ")" : "");
  }

  private void beside(Compound.Beside beside) {
    int before = beside.before();
    int after = beside.after();
    if (before == after) {
      call("within").text.append(before);
    } else if (after == 0) {
      call("after").text.append(before);
    } else if (before == 0) {
      call("before").text.append(after);
    } else {
      call("beside").text.append(before).append(", ").append(after);
    }
    text.append(", ");
    query(beside.query(), ", ");
    query(beside.other(), ")");
  }

  private void query(Query query, String after) {
    query(query);
    text.append(after);
  }

  private QueryText call(String function) {
    text.append(function).append('(');
    return this;
  }

  private QueryText arguments(String words) {
    WordsText.arguments(text, words);
    return this;
  }

  private void close() {
    text.append(')');
  }
}
