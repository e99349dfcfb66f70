package dev.onrecord.match;

import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Tag;
import dev.onrecord.article.Topic;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** The values that the fields have for a paragraph. */
final class FieldValues {
  private FieldValues() {}

  /** The exact strings; of a topic also everything that it is part of. */
  static List<String> of(ExactField field, AnalysedArticle analysed, int ordinal) {
    return switch (field) {
      case SpeakerField speaker -> analysed.paragraphs().get(ordinal).speakers();
      case TopicField topic -> topics(analysed.paragraphs().get(ordinal));
      case KeywordField keyword -> keywords(keyword.name(), analysed);
      case KeywordsField keywords -> keywords(keywords.name(), analysed);
    };
  }

  private static List<String> topics(Paragraph paragraph) {
    Set<String> topics = new LinkedHashSet<>();
    for (Tag tag : paragraph.tags()) {
      topics.add(tag.topic().name());
      topics.addAll(tag.topic().broader());
    }
    return List.copyOf(topics);
  }

  private static List<String> keywords(String name, AnalysedArticle analysed) {
    return name.equals(Fields.ARTICLE.name())
        ? List.of(analysed.article().id())
        : analysed.article().metadata().get(name) instanceof Value.Keywords(List<String> values)
            ? values
            : List.of();
  }

  static OptionalLong number(NumberField field, AnalysedArticle analysed, int ordinal) {
    return field.name().equals(Fields.ORDINAL.name())
        ? OptionalLong.of(ordinal)
        : analysed.article().metadata().get(field.name()) instanceof Value.Whole(long number)
            ? OptionalLong.of(number)
            : OptionalLong.empty();
  }

  /** Whether there is a value. */
  static boolean exist(Field field, AnalysedArticle analysed, int ordinal) {
    return switch (field) {
      case ParagraphText text -> true;
      case Anywhere anywhere -> true;
      case TextField text -> analysed.article().metadata().get(text.name()) instanceof Value.Text;
      case ExactField exact -> !of(exact, analysed, ordinal).isEmpty();
      case NumberField number -> number(number, analysed, ordinal).isPresent();
      case DateField date -> analysed.article().metadata().get(date.name()) instanceof Value.Day;
    };
  }

  static boolean isPartOf(Topic topic, String wanted) {
    return topic.name().equals(wanted) || topic.broader().contains(wanted);
  }
}
