package dev.onrecord.attribution.entity;

import dev.onrecord.attribution.token.TokenSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The people and organisations that an article names, and the mentions that name them. */
@SuppressWarnings("ArrayRecordComponent") // it is never compared
public record Entities(List<Entity> entities, int[] entityOf, KnownPeople known) {
  public static Entities of(TokenSequence tokens, Mentions mentions, KnownPeople known) {
    int[] entityOf = new int[mentions.count()];
    Arrays.fill(entityOf, -1);
    EntityLinker linker = new EntityLinker(tokens, mentions, entityOf, known);
    return new Entities(new ArrayList<>(linker.find()), entityOf, known);
  }

  /**
   * Returns the entity of the only known person whom a description fits, which is added where
   * needed.
   */
  public OptionalInt inRole(Roles description) {
    Optional<KnownPeople.Known> person =
        known.isEmpty() ? Optional.empty() : known.inRole(description);
    return person.isEmpty() ? OptionalInt.empty() : OptionalInt.of(take(person.get()));
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

  /** Returns the entity that a mention's name stands for; -1 where it has no name. */
  public int entityOf(int mention) {
    return mention < 0 ? -1 : entityOf[mention];
  }
}
