package dev.onrecord.attribution;

import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.entity.Entity;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** The mentions passed last on the way through an article, with their entities. */
final class RecentMentions {
  private static final int WINDOW = 48;

  private final ArticleContext context;
  private final int[] mentions = new int[WINDOW];
  private final int[] entities = new int[WINDOW];
  private int passed;

  RecentMentions(ArticleContext context) {
    this.context = context;
  }

  void add(int mention, int entity) {
    mentions[passed % WINDOW] = mention;
    entities[passed % WINDOW] = entity;
    passed++;
  }

  /** Returns the number of mentions that are known. */
  int count() {
    return Math.min(passed, WINDOW);
  }

  /** Returns the mention passed a number of mentions ago; 0 is the last one. */
  int mention(int ago) {
    return mentions[(passed - 1 - ago) % WINDOW];
  }

  /** Returns the entity passed a number of mentions ago. */
  int entity(int ago) {
    return entities[(passed - 1 - ago) % WINDOW];
  }

  /** Returns the entity mentioned last that fulfils a condition. */
  OptionalInt latest(Predicate<Entity> condition) {
    return latest(condition, OptionalInt.empty());
  }

  /** Returns the entity mentioned last that fulfils a condition and is not another one. */
  OptionalInt latest(Predicate<Entity> condition, OptionalInt other) {
    for (int ago = 0; ago < count(); ago++) {
      int entity = entity(ago);
      boolean isOther = other.isPresent() && other.getAsInt() == entity;
      if (!isOther && condition.test(context.entities().get(entity))) {
        return OptionalInt.of(entity);
      }
    }
    return OptionalInt.empty();
  }
}
