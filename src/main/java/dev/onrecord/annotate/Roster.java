package dev.onrecord.annotate;

import dev.onrecord.article.Printable;
import java.util.ArrayList;
import java.util.List;

/**
 * Known people with their full names, aliases and roles. With a roster, "Ruiz" or "the mayor" means
 * Ana Ruiz also in an article without her full name. The article comes first: if it introduces a
 * Juan Ruiz, "Ruiz" means him.
 *
 * <pre>{@code
 * Roster.of(Roster.person("Ana Ruiz").alias("La Alcaldesa").role("mayor"))
 * }</pre>
 *
 * @param people the people; if several share a name, it means the one whose role stands with the
 *     name, or else the first
 */
public record Roster(List<Person> people) {

  /** Copies the list. */
  public Roster {
    people = List.copyOf(people);
  }

  /**
   * {@return a roster of people}
   *
   * @param people the people
   */
  public static Roster of(Person... people) {
    return new Roster(List.of(people));
  }

  /**
   * {@return a person with the full name that attributions give: "Ana Ruiz"}
   *
   * @param name the full name that attributions give
   */
  public static Person person(String name) {
    return new Person(name, List.of(), List.of());
  }

  /**
   * A known person.
   *
   * @param name the name that attributions give
   * @param aliases other names that articles use
   * @param roles the offices or occupations: "mayor", "foreign minister"
   */
  public record Person(String name, List<String> aliases, List<String> roles) {

    /** Copies the lists and rejects blank names, aliases and roles. */
    public Person {
      aliases = List.copyOf(aliases);
      roles = List.copyOf(roles);
      List<String> all = new ArrayList<>(aliases);
      all.add(name);
      all.addAll(roles);
      for (String each : all) {
        if (each.isBlank()) {
          throw new IllegalArgumentException(
              "a name, alias or role must not be blank: '%s' of '%s'"
                  .formatted(Printable.of(each), Printable.of(name)));
        }
      }
    }

    /**
     * {@return a copy of this person with one more alias}
     *
     * @param alias another name that articles use
     */
    public Person alias(String alias) {
      return new Person(name, append(aliases, alias), roles);
    }

    /**
     * {@return a copy of this person with one more role}
     *
     * @param role an office or occupation: "mayor"
     */
    public Person role(String role) {
      return new Person(name, aliases, append(roles, role));
    }

    /** Returns the name, the aliases and the roles. */
    @Override
    public String toString() {
      return Printable.of(
          "Person[name=" + name + ", aliases=" + aliases + ", roles=" + roles + "]");
    }

    private static List<String> append(List<String> list, String more) {
      List<String> longer = new ArrayList<>(list);
      longer.add(more);
      return longer;
    }
  }
}
