package dev.onrecord.query;

import dev.onrecord.article.Correction;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A printer of field queries in plain English. */
final class EnglishValues {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private EnglishValues() {}

  static String clause(FieldQuery query, boolean holds) {
    return switch (query) {
      case FieldQuery.Is(ExactField field, String value) -> is(field, value, holds);
      case FieldQuery.ByAuthor(String name) ->
          English.clause("an author", "is", holds) + " named " + name;
      case FieldQuery.In(ExactField field, List<String> values) ->
          values.stream()
              .map(English::quoted)
              .collect(Collectors.joining(", ", verb(field, "is", holds) + " one of ", ""));
      case FieldQuery.StartsWith(ExactField field, String start) ->
          verb(field, "starts", holds) + " with " + English.quoted(start);
      case FieldQuery.Exists(Field field) ->
          English.clause("there", "is", holds) + " any " + field.name();
      case FieldQuery.NumberRange(NumberField field, long from, long to) ->
          number(field, from, to, holds);
      case FieldQuery.DateRange(DateField field, LocalDate from, LocalDate to) ->
          dated(field, holds) + " " + days(from, to);
      case FieldQuery.Corrected(Correction.Kind kind) ->
          (holds ? "somebody" : "nobody") + " corrected " + corrected(kind);
      case FieldQuery.TopicInParagraph(String topic) ->
          English.clause("the paragraph itself", "is", holds) + " about " + topic;
    };
  }

  private static String corrected(Correction.Kind kind) {
    return switch (kind) {
      case SPEAKER -> "a speaker";
      case SAME -> "two names to one";
      case QUOTATION -> "what is no quotation";
      case TOPIC -> "a topic";
    };
  }

  private static String verb(Field field, String verb, boolean holds) {
    return English.clause("the " + field.name(), verb, holds);
  }

  private static String is(ExactField field, String value, boolean holds) {
    return switch (field) {
      case SpeakerField speaker -> English.clause(value, "speaks", holds);
      case TopicField topic -> English.clause("it", "is", holds) + " about " + value;
      default -> verb(field, "is", holds) + " " + English.quoted(value);
    };
  }

  private static String number(NumberField field, long from, long to, boolean holds) {
    boolean first = field.equals(Fields.ORDINAL) && from == Long.MIN_VALUE && to >= 0;
    if (first && to < Integer.MAX_VALUE) {
      return English.clause("it", "is", holds) + " in the first " + paragraphs(to + 1);
    }
    return verb(field, "is", holds) + " " + numbers(from, to);
  }

  private static String paragraphs(long count) {
    return count == 1 ? "paragraph" : count + " paragraphs";
  }

  private static String numbers(long from, long to) {
    if (from == to) {
      return Long.toString(from);
    }
    if (from == Long.MIN_VALUE) {
      return to == Long.MAX_VALUE ? "any number" : to + " or less";
    }
    return to == Long.MAX_VALUE ? from + " or more" : "between " + from + " and " + to;
  }

  private static String dated(DateField field, boolean holds) {
    return field.equals(Fields.PUBLISHED)
        ? English.clause("it", "was", holds) + " published"
        : verb(field, "is", holds);
  }

  private static String days(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return "on " + DAY.format(from);
    }
    if (from.equals(LocalDate.MIN)) {
      return to.equals(LocalDate.MAX) ? "on any day" : "on or before " + DAY.format(to);
    }
    return to.equals(LocalDate.MAX) ? "on or after " + DAY.format(from) : span(from, to);
  }

  private static String span(LocalDate from, LocalDate to) {
    if (from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31))) {
      return "in " + from.getYear();
    }
    boolean month = from.getDayOfMonth() == 1 && to.equals(YearMonth.from(from).atEndOfMonth());
    return month
        ? "in " + MONTH.format(from)
        : "between " + DAY.format(from) + " and " + DAY.format(to);
  }
}
