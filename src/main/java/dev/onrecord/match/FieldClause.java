package dev.onrecord.match;

import dev.onrecord.article.Correction;
import dev.onrecord.article.Tag;
import dev.onrecord.article.Topic;
import dev.onrecord.query.DateField;
import dev.onrecord.query.ExactField;
import dev.onrecord.query.Field;
import dev.onrecord.query.FieldQuery;
import dev.onrecord.query.Fields;
import dev.onrecord.query.NumberField;
import dev.onrecord.query.SpeakerField;
import dev.onrecord.query.Verdict;
import dev.onrecord.text.AnalysedArticle;
import dev.onrecord.text.AnyCase;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A clause about the values of a field. */
record FieldClause(FieldQuery query) implements Clause {

  @Override
  public boolean matches(AnalysedArticle analysed, int ordinal) {
    return switch (query) {
      case FieldQuery.Is(ExactField field, String value) ->
          compared(field, analysed, ordinal).contains(compared(field, value));
      case FieldQuery.In(ExactField field, List<String> values) ->
          !Collections.disjoint(
              compared(field, analysed, ordinal),
              values.stream().map(value -> compared(field, value)).toList());
      case FieldQuery.StartsWith(ExactField field, String start) ->
          compared(field, analysed, ordinal).stream()
              .anyMatch(s -> s.startsWith(compared(field, start)));
      case FieldQuery.ByAuthor(String name) ->
          FieldValues.strings(Fields.AUTHOR, analysed, ordinal).stream()
              .anyMatch(NameParts.of(name));
      case FieldQuery.Exists(Field field) -> !FieldValues.of(field, analysed, ordinal).isEmpty();
      case FieldQuery.NumberRange(NumberField field, long from, long to) ->
          FieldValues.numbers(field, analysed, ordinal).stream()
              .anyMatch(number -> from <= number && number <= to);
      case FieldQuery.DateRange(DateField field, LocalDate from, LocalDate to) ->
          FieldValues.days(field, analysed).stream()
              .anyMatch(day -> !day.isBefore(from) && !day.isAfter(to));
      case FieldQuery.Corrected(Correction.Kind kind) ->
          corrections(analysed, ordinal).contains(kind);
      case FieldQuery.TopicInParagraph(String name) ->
          ownTopics(analysed, ordinal).stream()
              .flatMap(own -> Stream.concat(Stream.of(own.name()), own.broader().stream()))
              .anyMatch(own -> AnyCase.fold(own).equals(AnyCase.fold(name)));
    };
  }

  private static List<String> compared(ExactField field, AnalysedArticle analysed, int ordinal) {
    List<String> values = FieldValues.strings(field, analysed, ordinal);
    return field.ignoresCase() ? values.stream().map(AnyCase::fold).toList() : values;
  }

  private static String compared(ExactField field, String value) {
    return field.ignoresCase() ? AnyCase.fold(value) : value;
  }

  @Override
  public boolean asksForSpeech() {
    return switch (query) {
      case FieldQuery.Is is -> is.field() instanceof SpeakerField;
      case FieldQuery.In in -> in.field() instanceof SpeakerField;
      case FieldQuery.StartsWith starts -> starts.field() instanceof SpeakerField;
      case FieldQuery.ByAuthor author -> false;
      case FieldQuery.Exists exists -> exists.field() instanceof SpeakerField;
      case FieldQuery.NumberRange range -> false;
      case FieldQuery.DateRange range -> false;
      case FieldQuery.Corrected corrected -> false;
      case FieldQuery.TopicInParagraph topic -> false;
    };
  }

  @Override
  public Optional<BitSet> statements(AnalysedArticle analysed, int ordinal) {
    return switch (query) {
      case FieldQuery.Is(SpeakerField field, String value) ->
          speaking(analysed, ordinal, value::equals);
      case FieldQuery.In(SpeakerField field, List<String> values) ->
          speaking(analysed, ordinal, values::contains);
      case FieldQuery.StartsWith(SpeakerField field, String start) ->
          speaking(analysed, ordinal, name -> name.startsWith(start));
      case FieldQuery.Exists(SpeakerField field) -> speaking(analysed, ordinal, name -> true);
      case FieldQuery other -> Optional.empty();
    };
  }

  private static Optional<BitSet> speaking(
      AnalysedArticle analysed, int ordinal, Predicate<String> name) {
    return Optional.of(
        Statements.where(analysed, ordinal, a -> a.speaker().filter(name).isPresent()));
  }

  @Override
  public Verdict explain(AnalysedArticle analysed, int ordinal) {
    boolean matches = matches(analysed, ordinal);
    String because =
        switch (query) {
          case FieldQuery.Is is -> values(is.field(), analysed, ordinal);
          case FieldQuery.In in -> values(in.field(), analysed, ordinal);
          case FieldQuery.ByAuthor author -> values(Fields.AUTHOR, analysed, ordinal);
          case FieldQuery.StartsWith starts -> values(starts.field(), analysed, ordinal);
          case FieldQuery.Exists(Field field) ->
              (matches ? "there is a value of " : "there is no ") + field;
          case FieldQuery.NumberRange range -> values(range.field(), analysed, ordinal);
          case FieldQuery.DateRange range -> values(range.field(), analysed, ordinal);
          case FieldQuery.Corrected corrected -> "corrected are " + corrections(analysed, ordinal);
          case FieldQuery.TopicInParagraph own ->
              "its own topics are "
                  + ownTopics(analysed, ordinal).stream().map(Topic::name).toList();
        };
    return Verdict.of(query, matches, because);
  }

  private static String values(Field field, AnalysedArticle analysed, int ordinal) {
    List<?> values = FieldValues.of(field, analysed, ordinal);
    if (values.isEmpty()) {
      return field + " has no value";
    }
    return field + " is " + (field instanceof ExactField ? values : values.getFirst());
  }

  private static List<Correction.Kind> corrections(AnalysedArticle analysed, int ordinal) {
    return analysed.paragraphs().get(ordinal).corrections().stream()
        .map(Correction::kind)
        .distinct()
        .toList();
  }

  private static List<Topic> ownTopics(AnalysedArticle analysed, int ordinal) {
    return analysed.paragraphs().get(ordinal).tags().stream()
        .filter(tag -> tag.origin() == Tag.Origin.PARAGRAPH)
        .map(Tag::topic)
        .toList();
  }
}
