package dev.onrecord.article;

import java.util.List;

/** Who an attribution names as having said it. */
public sealed interface Source {

  /** A person or an organisation known by name. */
  sealed interface Named extends Source permits Person, Organization {

    /** The fullest name in the article, or the roster's: "Sergey Lavrov". */
    String name();

    /** Other names for the same one, from the article or a roster: "Lavrov". */
    List<String> aliases();
  }

  /** A person. */
  record Person(String name, List<String> aliases) implements Named {
    /** Copies the aliases and refuses a blank name. */
    public Person {
      checkName(name);
      aliases = List.copyOf(aliases);
    }
  }

  /** An organisation that speaks as one: a ministry, a company, a newspaper. */
  record Organization(String name, List<String> aliases) implements Named {
    /** Copies the aliases and refuses a blank name. */
    public Organization {
      checkName(name);
      aliases = List.copyOf(aliases);
    }
  }

  /**
   * Somebody whom the article does not name.
   *
   * @param description the words it uses instead, "a senior White House official"; empty where it
   *     uses none, as in "it was reported that"
   */
  record Unnamed(String description) implements Source {}

  private static void checkName(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a named source needs a name, not '" + name + "'");
    }
  }
}
