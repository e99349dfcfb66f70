package dev.onrecord.read;

import dev.onrecord.article.Key;
import dev.onrecord.read.draft.ArticleDraft;
import dev.onrecord.read.draft.Bylines;
import dev.onrecord.read.draft.Dates;
import dev.onrecord.read.json.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The names that a key's value has in JSON objects.
 *
 * @param key the key
 * @param reading how a JSON value becomes the key's; empty where it is of another kind, or blank
 * @param names the names, the best first
 */
public record JsonField<T>(Key<T> key, Function<Json, Optional<T>> reading, List<String> names) {

  /** Puts the first value that there is into a draft. */
  public void read(Json object, ArticleDraft draft) {
    for (String name : names) {
      Optional<T> value = reading.apply(object.path(name));
      if (value.isPresent()) {
        draft.set(key.name(), key.wrap(value.get()));
        return;
      }
    }
  }

  /** A string; of an object its name; of an array the first. */
  static Optional<String> one(Json value) {
    return several(value).flatMap(values -> values.stream().findFirst());
  }

  /** The strings of an array, or one string; of objects, their names. */
  static Optional<List<String>> several(Json value) {
    List<String> strings = new ArrayList<>();
    for (Json item : value.items()) {
      Json named = item instanceof Json.Fields ? item.at("name") : item;
      named.string().map(String::strip).filter(s -> !s.isEmpty()).ifPresent(strings::add);
    }
    return strings.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(strings));
  }

  static Optional<List<String>> authors(Json value) {
    List<String> names =
        several(value).orElse(List.of()).stream()
            .flatMap(byline -> Bylines.names(byline).stream())
            .distinct()
            .toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }

  static Optional<LocalDate> day(Json value) {
    return one(value).flatMap(Dates::parse);
  }

  static Optional<Long> number(Json value) {
    try {
      return one(value).map(Long::valueOf);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return key.name() + " " + names;
  }
}
