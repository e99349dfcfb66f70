package dev.onrecord.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who is who in an article: the entity that each mention with a name stands for. */
final class Cast {
  private final List<Entity> entities;
  private final int[] entityOf;

  Cast(List<Entity> entities, int[] entityOf) {
    this.entities = entities;
    this.entityOf = entityOf;
  }

  static Cast of(Story story, Mentions mentions) {
    int[] entityOf = new int[mentions.count()];
    Arrays.fill(entityOf, -1);
    CastFinder finder = new CastFinder(story, mentions, entityOf);
    return new Cast(new ArrayList<>(finder.find()), entityOf);
  }

  int size() {
    return entities.size();
  }

  Entity get(int entity) {
    return entities.get(entity);
  }

  /** The entity that a mention's name stands for; -1 where it has no name. */
  int entityOf(int mention) {
    return mention < 0 ? -1 : entityOf[mention];
  }
}
