package dev.onrecord.attribution;

import java.util.OptionalInt;

/**
 * A person that a pronoun may stand for, as the mentions before the pronoun show.
 *
 * @param entity the person
 * @param mention the last mention
 * @param times the number of recent mentions
 * @param source the last recent mention that is a source
 * @param subject the last recent mention that looks like the subject of a clause
 */
record Antecedent(int entity, int mention, int times, OptionalInt source, OptionalInt subject) {

  /** Returns an antecedent with no mention but its last one. */
  static Antecedent of(int entity, int mention, boolean source, boolean subject) {
    return new Antecedent(entity, mention, 1, known(mention, source), known(mention, subject));
  }

  /** Returns this antecedent with an earlier mention. */
  Antecedent with(int earlier, boolean isSource, boolean isSubject) {
    return new Antecedent(
        entity,
        mention,
        times + 1,
        source.isPresent() ? source : known(earlier, isSource),
        subject.isPresent() ? subject : known(earlier, isSubject));
  }

  private static OptionalInt known(int mention, boolean is) {
    return is ? OptionalInt.of(mention) : OptionalInt.empty();
  }
}
