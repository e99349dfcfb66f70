package dev.onrecord.attribution.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people of an article by the words of their names. */
final class NameIndex {
  private static final int MOST_NAMESAKES = 12;

  private final Map<String, List<Entity>> byLast = new HashMap<>();
  private final Map<String, List<Entity>> byFirst = new HashMap<>();
  private final Map<String, List<Entity>> bySurname = new HashMap<>();
  private final Map<String, Entity> byOtherName = new HashMap<>();

  /** Adds somebody by all words of the full name. */
  void add(Entity entity) {
    NameWords name = entity.fullest();
    for (Entity other : withLastName(name.last())) {
      if (other.fullest().isOfFamilyOf(name)) {
        other.tellApart();
        entity.tellApart();
      }
    }
    addLastName(name.last(), entity);
    add(byFirst, name.first(), entity);
    name.surnames().forEach(surname -> add(bySurname, surname, entity));
    if (!name.nickname().isEmpty()) {
      addOtherName(name.nickname(), entity);
    }
  }

  void addLastName(String last, Entity entity) {
    add(byLast, last, entity);
  }

  /** Adds a nickname or a stage name, which is nobody else's in the article. */
  void addOtherName(String name, Entity entity) {
    byOtherName.putIfAbsent(name, entity);
  }

  private static void add(Map<String, List<Entity>> map, String key, Entity entity) {
    List<Entity> namesakes = map.computeIfAbsent(key, k -> new ArrayList<>(2));
    if (namesakes.size() < MOST_NAMESAKES && !namesakes.contains(entity)) {
      namesakes.add(entity);
    }
  }

  boolean isLastName(String form) {
    return byLast.containsKey(form);
  }

  List<Entity> withLastName(String form) {
    return byLast.getOrDefault(form, List.of());
  }

  /** Returns those whom a single word may name: by last name, first name, and other surname. */
  List<List<Entity>> namesakes(String form) {
    return List.of(
        withLastName(form),
        byFirst.getOrDefault(form, List.of()),
        bySurname.getOrDefault(form, List.of()));
  }

  @Nullable Entity called(String otherName) {
    return byOtherName.get(otherName);
  }

  /** Returns the person whose full name agrees with another one. */
  @Nullable Entity known(NameWords name) {
    Entity called = called(String.join(" ", name.words()));
    if (called != null) {
      return called;
    }
    for (Map<String, List<Entity>> index : List.of(byLast, bySurname)) {
      for (Entity entity : index.getOrDefault(name.last(), List.of())) {
        if (name.agrees(entity.fullest())) {
          return entity;
        }
      }
    }
    return null;
  }

  /** Returns the first of some people whose name has the initials given. */
  static @Nullable Entity byInitials(List<Entity> people, String initials) {
    String letters = initials.toLowerCase(Locale.ROOT);
    for (Entity entity : people) {
      StringBuilder first = new StringBuilder();
      entity.fullest().words().forEach(word -> first.append(word.charAt(0)));
      if (entity.person && first.toString().equals(letters)) {
        return entity;
      }
    }
    return null;
  }
}
