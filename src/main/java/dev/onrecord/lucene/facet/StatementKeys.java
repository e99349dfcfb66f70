package dev.onrecord.lucene.facet;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Value;
import dev.onrecord.lucene.people.People;
import dev.onrecord.query.CalendarUnit;
import dev.onrecord.query.DateField;
import dev.onrecord.query.ExactField;
import dev.onrecord.query.Facet;
import dev.onrecord.query.Field;
import dev.onrecord.query.Fields;
import dev.onrecord.query.NumberField;
import dev.onrecord.query.Quotation;
import dev.onrecord.query.SpeakerField;
import dev.onrecord.query.SpeakerKind;
import dev.onrecord.query.SpeechQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The keys of statements in facets.
 *
 * @param people the names that mean one person
 */
public record StatementKeys(People people) {
  /** Returns the keys of a statement. */
  public Collection<?> of(Facet.OfStatements<?> facet, Quotation said) {
    return switch (facet) {
      case Facet.Said<?>(Facet<?> of) -> of(of, said);
      case Facet.SpeakerKinds kinds -> List.of(SpeakerKind.of(said.attribution().by()));
      case Facet.SpeechKinds kinds -> List.of(said.attribution().kind());
      case Facet.ConfidenceFrom(List<Double> least) ->
          least.stream().filter(from -> isFrom(said.attribution(), from)).toList();
    };
  }

  private static boolean isFrom(Attribution said, double least) {
    return SpeechQuery.Confident.thousandths(said.confidence())
        >= SpeechQuery.Confident.thousandths(least);
  }

  private Collection<?> of(Facet<?> facet, Quotation said) {
    return switch (facet) {
      case Facet.Top(SpeakerField speakers, int size) ->
          said.speaker().map(people::nameOf).stream().toList();
      case Facet.Top(ExactField field, int size) when field.equals(Fields.ARTICLE) ->
          List.of(said.articleId());
      case Facet.Top(ExactField field, int size) -> keywords(value(field, said));
      case Facet.ByPeriod<?>(DateField field, CalendarUnit<?> unit, Facet.Gaps gaps) ->
          day(field, said).map(unit::of).stream().toList();
      case Facet.DateRanges(DateField field, List<Facet.DateRange> ranges) ->
          day(field, said).map(day -> FacetSource.holding(ranges, day)).orElse(List.of());
      case Facet.NumberRanges(NumberField field, List<Facet.NumberRange> ranges) ->
          number(field, said).map(n -> FacetSource.holding(ranges, n)).orElse(List.of());
      case Facet.TopTopics topics -> List.of();
      case Facet.Cross<?, ?> cross -> List.of();
      case Facet.OfStatements<?> statements -> of(statements, said);
    };
  }

  private static Optional<Value> value(Field field, Quotation said) {
    return Optional.ofNullable(said.metadata().get(field.name()));
  }

  private static List<String> keywords(Optional<Value> value) {
    return value.orElse(null) instanceof Value.Keywords(List<String> all)
        ? all.stream().distinct().toList()
        : List.of();
  }

  private static Optional<LocalDate> day(DateField field, Quotation said) {
    return value(field, said).map(field::unwrap);
  }

  private static Optional<Long> number(NumberField field, Quotation said) {
    return field.equals(Fields.ORDINAL)
        ? Optional.of((long) said.paragraph().ordinal())
        : value(field, said).map(field::unwrap);
  }
}
