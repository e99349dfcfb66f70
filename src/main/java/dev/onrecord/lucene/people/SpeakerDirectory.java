package dev.onrecord.lucene.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names of speakers, as looked up by {@link Persons}. */
interface SpeakerDirectory {
  /** Returns the full names of the speakers with given words, in their order, in a name. */
  Set<String> withWords(String words);

  /** Returns the parts of a name; empty if it is no person's. */
  Optional<PersonalName> parts(String name);

  /** Returns the names of persons with a last name. */
  Set<String> withLastName(String last);

  /** Returns the uses of some names of persons, without names that nobody uses. */
  List<NameUse> uses(Set<String> names);
}
