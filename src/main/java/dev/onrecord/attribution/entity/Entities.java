package dev.onrecord.attribution.entity;

import dev.onrecord.attribution.token.TokenSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who is who in an article: the entity that each mention with a name stands for. */
public final class Entities {
  private final List<Entity> entities;
  private final int[] entityOf;
  private final KnownPeople known;

  private Entities(List<Entity> entities, int[] entityOf, KnownPeople known) {
    this.known = known;
    this.entities = entities;
    this.entityOf = entityOf;
  }

  public static Entities of(TokenSequence story, Mentions mentions, KnownPeople known) {
    int[] entityOf = new int[mentions.count()];
    Arrays.fill(entityOf, -1);
    EntityLinker finder = new EntityLinker(story, mentions, entityOf, known);
    return new Entities(new ArrayList<>(finder.find()), entityOf, known);
  }

  /** The only known person whom a description fits, taken into the cast; -1 where there is none. */
  public int inRole(Roles description) {
    if (known.isEmpty()) {
      return -1;
    }
    return known.inRole(description).map(this::take).orElse(-1);
  }

  private int take(KnownPeople.Known person) {
    for (Entity entity : entities) {
      if (entity.name().equals(person.name())) {
        return entity.number;
      }
    }
    Entity entity = Entity.of(entities.size(), person);
    entities.add(entity);
    return entity.number;
  }

  public int size() {
    return entities.size();
  }

  public Entity get(int entity) {
    return entities.get(entity);
  }

  /** The entity that a mention's name stands for; -1 where it has no name. */
  public int entityOf(int mention) {
    return mention < 0 ? -1 : entityOf[mention];
  }
}
