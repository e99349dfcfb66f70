package dev.onrecord.article;

import java.util.List;

/** The source of an attribution. */
public sealed interface Source {

  /** A person or an organisation with a known name. */
  sealed interface Named extends Source permits Person, Organization {

    /** {@return the longest name in the article, or the name in the roster: "Sergey Lavrov"} */
    String name();

    /** {@return other names of the same source, from the article or the roster: "Lavrov"} */
    List<String> aliases();
  }

  /**
   * A person.
   *
   * @param name the fullest name that the article gives
   * @param aliases other names that the article uses
   */
  record Person(String name, List<String> aliases) implements Named {
    /** Copies the aliases and rejects a blank name. */
    public Person {
      checkName(name);
      aliases = List.copyOf(aliases);
    }

    @Override
    public String toString() {
      return Printable.of("Person[name=" + name + ", aliases=" + aliases + "]");
    }
  }

  /**
   * An organisation that speaks as a whole: a ministry, a company, a newspaper.
   *
   * @param name the fullest name that the article gives
   * @param aliases other names that the article uses
   */
  record Organization(String name, List<String> aliases) implements Named {
    /** Copies the aliases and rejects a blank name. */
    public Organization {
      checkName(name);
      aliases = List.copyOf(aliases);
    }

    @Override
    public String toString() {
      return Printable.of("Organization[name=" + name + ", aliases=" + aliases + "]");
    }
  }

  /**
   * A source that the article does not name.
   *
   * @param description the words that describe the source, "a senior White House official"; empty
   *     if there are none, as in "it was reported that"
   */
  record Unnamed(String description) implements Source {
    @Override
    public String toString() {
      return Printable.of("Unnamed[description=" + description + "]");
    }
  }

  private static void checkName(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "the name of a source must not be blank: '" + Printable.of(name) + "'");
    }
  }
}
