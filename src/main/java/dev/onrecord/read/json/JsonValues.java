package dev.onrecord.read.json;

import dev.onrecord.article.Key;
import dev.onrecord.query.Fields;
import dev.onrecord.read.JsonFields;
import dev.onrecord.read.draft.ArticleDraft;
import dev.onrecord.read.draft.Bylines;
import dev.onrecord.read.draft.Dates;
import dev.onrecord.read.draft.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The values in an object that become the metadata of an article.
 *
 * @param object the object
 * @param draft the article
 */
record JsonValues(Json object, ArticleDraft draft) {
  private static final List<String> NAMES =
      List.of(
          "name",
          "title",
          "$date",
          "$oid",
          "$numberLong",
          "#text",
          "value",
          "rendered",
          "main",
          "original");

  /** Puts the first value that an object has under the names of a key into a draft. */
  void fill(JsonFields.Names names) {
    switch (names) {
      case JsonFields.OfString string -> put(string.key(), names, JsonValues::one);
      case JsonFields.OfStrings strings when isAuthor(strings.key()) ->
          put(strings.key(), names, JsonValues::authors);
      case JsonFields.OfStrings strings -> put(strings.key(), names, JsonValues::several);
      case JsonFields.OfDay day when isPublished(day.key()) -> published(names);
      case JsonFields.OfDay day -> put(day.key(), names, JsonValues::day);
      case JsonFields.OfNumber number -> put(number.key(), names, JsonValues::number);
    }
  }

  private static boolean isAuthor(Key<?> key) {
    return key.name().equals(Fields.AUTHOR.name());
  }

  private static boolean isPublished(Key<?> key) {
    return key.name().equals(Fields.PUBLISHED.name());
  }

  /** Puts the day of publication, and its time where the value holds one. */
  private void published(JsonFields.Names names) {
    names.names().stream()
        .flatMap(name -> one(object.path(name)).stream())
        .filter(value -> Dates.parse(value).isPresent())
        .findFirst()
        .ifPresent(value -> draft.published(Optional.of(value)));
  }

  private <T> void put(Key<T> key, JsonFields.Names names, Function<Json, Optional<T>> reading) {
    names.names().stream()
        .flatMap(name -> reading.apply(object.path(name)).stream())
        .findFirst()
        .ifPresent(value -> draft.set(key.name(), key.wrap(value)));
  }

  private static Optional<String> one(Json value) {
    return several(value).map(List::getFirst);
  }

  /** Returns the strings of an array, or one string; of objects, their names. */
  private static Optional<List<String>> several(Json value) {
    List<String> strings = new ArrayList<>();
    for (Json item : value.items()) {
      name(item).string().map(String::strip).filter(s -> !s.isEmpty()).ifPresent(strings::add);
    }
    return strings.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(strings));
  }

  /** Returns a value, or what an object has for a name, or for one value as databases write it. */
  private static Json name(Json item) {
    Json at = item;
    for (int i = 0; i < 2 && at instanceof Json.Fields fields; i++) {
      Json object = at;
      at = NAMES.stream().map(object::at).filter(v -> v != Json.NONE).findFirst().orElse(Json.NONE);
    }
    return at;
  }

  private static Optional<List<String>> authors(Json value) {
    List<String> names =
        several(value).orElse(List.of()).stream()
            .flatMap(byline -> Bylines.names(byline).stream())
            .distinct()
            .toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }

  private static Optional<LocalDate> day(Json value) {
    return one(value).flatMap(Dates::parse);
  }

  private static Optional<Long> number(Json value) {
    try {
      return one(value).map(Long::valueOf);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
