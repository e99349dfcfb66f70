package dev.onrecord.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * People who are known before an article is read: their full names, what else they are called, and
 * what they are. An article may then say "Ruiz" or "the mayor" without ever saying "Ana Ruiz". What
 * an article itself says comes first: where it introduces a Juan Ruiz, its "Ruiz" is he.
 *
 * <pre>{@code
 * Roster.of(Roster.person("Ana Ruiz").alias("La Alcaldesa").role("mayor"))
 * }</pre>
 *
 * @param people the people; where two share a name, the one whose role the article mentions is
 *     meant, or else the first
 */
public record Roster(List<Person> people) {

  /** Copies the list. */
  public Roster {
    people = List.copyOf(people);
  }

  /** A roster of people. */
  public static Roster of(Person... people) {
    return new Roster(List.of(people));
  }

  /** Somebody under the name that attributions are to give: "Ana Ruiz". */
  public static Person person(String name) {
    return new Person(name, List.of(), List.of());
  }

  /**
   * Somebody who is known.
   *
   * @param name the name that attributions give
   * @param aliases other names that articles use
   * @param roles what they are: "mayor", "foreign minister"
   */
  public record Person(String name, List<String> aliases, List<String> roles) {

    /** Copies the lists and refuses blank names. */
    public Person {
      aliases = List.copyOf(aliases);
      roles = List.copyOf(roles);
      List<String> all = new ArrayList<>(aliases);
      all.add(name);
      all.addAll(roles);
      for (String each : all) {
        if (each.isBlank()) {
          throw new IllegalArgumentException(
              "a name, alias or role must not be blank, not '" + each + "' of '" + name + "'");
        }
      }
    }

    /** The same one with a further alias. */
    public Person alias(String alias) {
      return new Person(name, and(aliases, alias), roles);
    }

    /** The same one with a further role. */
    public Person role(String role) {
      return new Person(name, aliases, and(roles, role));
    }

    private static List<String> and(List<String> list, String more) {
      List<String> longer = new ArrayList<>(list);
      longer.add(more);
      return longer;
    }
  }
}
