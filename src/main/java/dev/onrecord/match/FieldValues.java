package dev.onrecord.match;

import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Tag;
import dev.onrecord.article.Value;
import dev.onrecord.query.Anywhere;
import dev.onrecord.query.DateField;
import dev.onrecord.query.ExactField;
import dev.onrecord.query.Field;
import dev.onrecord.query.Fields;
import dev.onrecord.query.KeywordField;
import dev.onrecord.query.KeywordsField;
import dev.onrecord.query.NumberField;
import dev.onrecord.query.ParagraphText;
import dev.onrecord.query.SpeakerField;
import dev.onrecord.query.TextField;
import dev.onrecord.query.TopicField;
import dev.onrecord.text.AnalysedArticle;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The values of the fields of a paragraph. */
final class FieldValues {
  private FieldValues() {}

  /** Returns the values of a field of any type; for a text, one element if it exists. */
  static List<?> of(Field field, AnalysedArticle analysed, int ordinal) {
    return switch (field) {
      case ParagraphText text -> List.of(text);
      case Anywhere anywhere -> List.of(anywhere);
      case TextField text ->
          analysed.article().metadata().get(text.name()) instanceof Value.Text value
              ? List.of(value)
              : List.of();
      case ExactField exact -> strings(exact, analysed, ordinal);
      case NumberField number -> numbers(number, analysed, ordinal);
      case DateField date -> days(date, analysed);
    };
  }

  /** Returns the exact strings; for topics, with the broader topics of each. */
  static List<String> strings(ExactField field, AnalysedArticle analysed, int ordinal) {
    return switch (field) {
      case SpeakerField speaker -> analysed.paragraphs().get(ordinal).speakers();
      case TopicField topic -> topics(analysed.paragraphs().get(ordinal));
      case KeywordField keyword -> keywords(keyword.name(), analysed);
      case KeywordsField keywords -> keywords(keywords.name(), analysed);
    };
  }

  private static List<String> topics(Paragraph paragraph) {
    return paragraph.tags().stream()
        .map(Tag::topic)
        .flatMap(topic -> Stream.concat(Stream.of(topic.name()), topic.broader().stream()))
        .distinct()
        .toList();
  }

  private static List<String> keywords(String name, AnalysedArticle analysed) {
    if (name.equals(Fields.ARTICLE.name())) {
      return List.of(analysed.article().id());
    }
    if (name.equals(Fields.LANGUAGE.name())) {
      return analysed.languages();
    }
    return analysed.article().metadata().get(name) instanceof Value.Keywords(List<String> values)
        ? values
        : List.of();
  }

  static List<Long> numbers(NumberField field, AnalysedArticle analysed, int ordinal) {
    return field.equals(Fields.ORDINAL)
        ? List.of((long) analysed.paragraphs().get(ordinal).ordinal())
        : analysed.article().metadata().get(field.name()) instanceof Value.Whole(long number)
            ? List.of(number)
            : List.of();
  }

  static List<LocalDate> days(DateField field, AnalysedArticle analysed) {
    return analysed.article().metadata().get(field.name()) instanceof Value.Day(LocalDate day)
        ? List.of(day)
        : List.of();
  }
}
