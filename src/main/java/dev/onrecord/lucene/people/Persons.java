package dev.onrecord.lucene.people;

import dev.onrecord.query.Identity;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The persons whom some names mean. The names with one last name are compared when one of them is
 * first asked for.
 */
public final class Persons {
  private final SpeakerDirectory directory;
  private final Map<String, Map<String, Identity>> byLastName = new ConcurrentHashMap<>();
  private final Map<String, String> nameOf = new ConcurrentHashMap<>();

  Persons(SpeakerDirectory directory) {
    this.directory = directory;
  }

  /** Returns the name that stands for a speaker in counts: that of the person, or the same name. */
  public String nameOf(String speaker) {
    String known = nameOf.get(speaker);
    if (known == null) {
      known = identity(speaker).map(Identity::name).orElse(speaker);
      nameOf.put(speaker, known);
    }
    return known;
  }

  /** Returns all names of the person with a name; only this name if there is no such person. */
  public Set<String> namesOf(String speaker) {
    return identity(speaker)
        .map(who -> who.names().stream().map(Identity.Alias::name).collect(Collectors.toSet()))
        .orElse(Set.of(speaker));
  }

  /**
   * Returns all names of the persons, or organisations, with given words in a name, in their order.
   * If nobody has all the words, those after a comma come first, "Hart, Lee", and a title in front
   * is left out; "President Hart" is then the person whom "Hart" most likely means, or all of them.
   *
   * @throws IllegalArgumentException if there are too many of them
   */
  public Set<String> named(String words) {
    Set<String> found = directory.withWords(words);
    return found.isEmpty() ? plainlyNamed(PersonalName.of(words)) : namesOf(found);
  }

  private Set<String> plainlyNamed(PersonalName name) {
    Optional<Identity> likely =
        directory.withLastName(name.last()).stream()
            .filter(other -> name.given().isEmpty() && isLastNameOnly(other))
            .findFirst()
            .flatMap(this::identity);
    return namesOf(
        likely.map(who -> Set.of(who.name())).orElseGet(() -> directory.withWords(name.plain())));
  }

  private boolean isLastNameOnly(String name) {
    return directory.parts(name).filter(parts -> parts.given().isEmpty()).isPresent();
  }

  /** Returns all names of the persons with some names, and the names of nobody. */
  public Set<String> namesOf(Collection<String> names) {
    return names.stream().flatMap(n -> namesOf(n).stream()).collect(Collectors.toSet());
  }

  /** Returns the persons with given words in a name, the most frequent first. */
  public List<Identity> identities(String words) {
    return named(words).stream()
        .flatMap(name -> person(name, 1).stream())
        .distinct()
        .sorted(Comparator.comparingLong(Identity::articles).reversed())
        .toList();
  }

  /** Returns the person with a name, if more than one name may be his. */
  private Optional<Identity> identity(String name) {
    return person(name, 2);
  }

  /** Returns the person with a name, if at least a number of names have the same last name. */
  private Optional<Identity> person(String name, int namesakes) {
    return directory
        .parts(name)
        .map(PersonalName::last)
        .filter(last -> directory.withLastName(last).size() >= namesakes)
        .map(last -> byLastName.computeIfAbsent(last, this::byName).get(name));
  }

  private Map<String, Identity> byName(String last) {
    Map<String, Identity> byName = new HashMap<>();
    for (Identity identity : Namesakes.of(directory.uses(directory.withLastName(last)))) {
      identity.names().forEach(alias -> byName.put(alias.name(), identity));
    }
    return byName;
  }
}
