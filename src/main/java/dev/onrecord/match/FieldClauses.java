package dev.onrecord.match;

import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Tag;
import dev.onrecord.article.Value;
import dev.onrecord.query.ExactField;
import dev.onrecord.query.FieldQuery;
import dev.onrecord.query.Query;
import dev.onrecord.query.Verdict;
import dev.onrecord.text.AnalysedArticle;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/** Clauses about the values of fields. */
final class FieldClauses {
  private FieldClauses() {}

  record OneOf(Query query, ExactField field, List<String> wanted) implements Clause {
    @Override
    public boolean matches(AnalysedArticle analysed, int ordinal) {
      return FieldValues.of(field, analysed, ordinal).stream().anyMatch(wanted::contains);
    }

    @Override
    public Verdict explain(AnalysedArticle analysed, int ordinal) {
      return verdict(query, matches(analysed, ordinal), field, analysed, ordinal);
    }
  }

  record StartsWith(FieldQuery.StartsWith query) implements Clause {
    @Override
    public boolean matches(AnalysedArticle analysed, int ordinal) {
      return FieldValues.of(query.field(), analysed, ordinal).stream()
          .anyMatch(value -> value.startsWith(query.start()));
    }

    @Override
    public Verdict explain(AnalysedArticle analysed, int ordinal) {
      return verdict(query, matches(analysed, ordinal), query.field(), analysed, ordinal);
    }
  }

  record Exists(FieldQuery.Exists query) implements Clause {
    @Override
    public boolean matches(AnalysedArticle analysed, int ordinal) {
      return FieldValues.exist(query.field(), analysed, ordinal);
    }

    @Override
    public Verdict explain(AnalysedArticle analysed, int ordinal) {
      boolean matches = matches(analysed, ordinal);
      String name = query.field().name();
      return Verdict.of(query, matches, (matches ? "there is a value of " : "there is no ") + name);
    }
  }

  record NumberRange(FieldQuery.NumberRange query) implements Clause {
    @Override
    public boolean matches(AnalysedArticle analysed, int ordinal) {
      OptionalLong number = FieldValues.number(query.field(), analysed, ordinal);
      return number.isPresent()
          && query.from() <= number.getAsLong()
          && number.getAsLong() <= query.to();
    }

    @Override
    public Verdict explain(AnalysedArticle analysed, int ordinal) {
      OptionalLong number = FieldValues.number(query.field(), analysed, ordinal);
      String is = number.isPresent() ? " is " + number.getAsLong() : " has no value";
      return Verdict.of(query, matches(analysed, ordinal), query.field().name() + is);
    }
  }

  record DateRange(FieldQuery.DateRange query) implements Clause {
    @Override
    public boolean matches(AnalysedArticle analysed, int ordinal) {
      return value(analysed) instanceof Value.Day(LocalDate day)
          && !day.isBefore(query.from())
          && !day.isAfter(query.to());
    }

    private Object value(AnalysedArticle analysed) {
      Object value = analysed.article().metadata().get(query.field().name());
      return value == null ? "" : value;
    }

    @Override
    public Verdict explain(AnalysedArticle analysed, int ordinal) {
      String is =
          value(analysed) instanceof Value.Day(LocalDate day) ? " is " + day : " has no value";
      return Verdict.of(query, matches(analysed, ordinal), query.field().name() + is);
    }
  }

  record OwnTopic(FieldQuery.TopicInParagraph query) implements Clause {
    @Override
    public boolean matches(AnalysedArticle analysed, int ordinal) {
      return analysed.paragraphs().get(ordinal).tags().stream()
          .filter(tag -> tag.origin() == Tag.Origin.PARAGRAPH)
          .anyMatch(tag -> FieldValues.isPartOf(tag.topic(), query.topic()));
    }

    @Override
    public Verdict explain(AnalysedArticle analysed, int ordinal) {
      Paragraph paragraph = analysed.paragraphs().get(ordinal);
      List<String> own =
          paragraph.tags().stream()
              .filter(tag -> tag.origin() == Tag.Origin.PARAGRAPH)
              .map(tag -> tag.topic().name())
              .toList();
      return Verdict.of(query, matches(analysed, ordinal), "its own topics are " + own);
    }
  }

  private static Verdict verdict(
      Query query, boolean matches, ExactField field, AnalysedArticle analysed, int ordinal) {
    List<String> values = FieldValues.of(field, analysed, ordinal);
    return Verdict.of(
        query, matches, field.name() + (values.isEmpty() ? " has no value" : " is " + values));
  }
}
