package dev.onrecord.annotate;

import static dev.onrecord.analysis.WordClass.*;

import dev.onrecord.annotate.Mention.Kind;
import java.util.Arrays;

/**
 * Whom each mention of a story stands for, names and pronouns alike, read from its start to its
 * end.
 */
final class Referents {
  private final Reading reading;
  private final int[] entityOf;
  private final float[] sureness;

  private Referents(Reading reading) {
    this.reading = reading;
    entityOf = new int[reading.mentions().count()];
    sureness = new float[entityOf.length];
    Arrays.fill(entityOf, -1);
    Arrays.fill(sureness, 1);
  }

  static Referents of(Reading reading, boolean[] isSource) {
    return of(reading, new Antecedents(reading, isSource, Antecedents.MODEL), isSource);
  }

  static Referents of(Reading reading, Antecedents antecedents, boolean[] isSource) {
    Referents referents = new Referents(reading);
    for (int m = 0; m < reading.mentions().count(); m++) {
      int entity = referents.resolve(m, antecedents, isSource);
      referents.entityOf[m] = entity;
      if (entity >= 0) {
        antecedents.pass(m, entity);
      }
    }
    return referents;
  }

  /** The entity that a mention stands for; -1 where it cannot be told. */
  int entityOf(int mention) {
    return mention < 0 ? -1 : entityOf[mention];
  }

  /** How sure that is. */
  double sureness(int mention) {
    return mention < 0 ? 1 : sureness[mention];
  }

  private int resolve(int m, Antecedents antecedents, boolean[] isSource) {
    Mention mention = reading.mentions().get(m);
    if (mention.hasName()) {
      return reading.cast().entityOf(m);
    }
    if (mention.kind() == Kind.WHO) {
      return before(m);
    }
    boolean subject = reading.story().isA(mention.first(), SUBJECT_PRONOUN);
    if (mention.kind() == Kind.SINGULAR_PRONOUN && (subject || isSource[m])) {
      int entity = antecedents.choose(m);
      sureness[m] = (float) antecedents.probability;
      return entity;
    }
    return -1;
  }

  /** "Ruiz, who": the mention that ends just before. */
  private int before(int m) {
    Story story = reading.story();
    int token = reading.mentions().get(m).first() - 1;
    if (token >= 0 && story.mark(token) == ',') {
      token--;
    }
    int owner = reading.mentions().at(token);
    return owner < 0 || owner >= m ? -1 : entityOf[owner];
  }
}
