package dev.onrecord.attribution.entity;

import dev.onrecord.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * People known before an article is read, to be looked up: by full name, alias, last name and role.
 */
public final class KnownPeople {
  /**
   * A known person with the forms and roles that mentions are held against.
   *
   * @param name the name that attributions give
   * @param aliases other names that articles use
   * @param forms the folded words of the name
   * @param roles the person's roles
   */
  record Known(String name, List<String> aliases, List<String> forms, List<Roles> roles) {

    /** Copies the lists. */
    Known {
      aliases = List.copyOf(aliases);
      forms = List.copyOf(forms);
      roles = List.copyOf(roles);
    }

    boolean fits(Roles description) {
      return roles.stream().anyMatch(role -> role.fits(description));
    }
  }

  private final Map<String, List<Known>> byName = new HashMap<>();
  private final List<Known> withRoles = new ArrayList<>();

  boolean isEmpty() {
    return byName.isEmpty();
  }

  /**
   * Returns the person with a name, if there is one.
   *
   * @param forms the folded words of the name, with spaces between them
   * @param role what stands with the name
   */
  public Optional<Known> named(String forms, Optional<Roles> role) {
    List<Known> namesakes = byName.getOrDefault(forms, List.of());
    Optional<Known> fitting =
        namesakes.stream().filter(k -> role.filter(k::fits).isPresent()).findFirst();
    return fitting.or(() -> namesakes.stream().findFirst());
  }

  /** Returns the only one whom a description fits. */
  Optional<Known> inRole(Roles description) {
    List<Known> fitting = withRoles.stream().filter(k -> k.fits(description)).limit(2).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /**
   * Adds a person.
   *
   * @param name the name that attributions give
   * @param aliases other names that articles use
   * @param roles what the person is: "mayor", "foreign minister"
   */
  public void add(String name, List<String> aliases, List<String> roles) {
    List<String> forms = forms(name);
    Known known = new Known(name, aliases, forms, roles.stream().map(Roles::parse).toList());
    index(String.join(" ", forms), known);
    if (forms.size() > 1) {
      index(forms.get(forms.size() - 1), known);
    }
    aliases.forEach(alias -> index(String.join(" ", forms(alias)), known));
    if (!known.roles().isEmpty()) {
      withRoles.add(known);
    }
  }

  private void index(String name, Known known) {
    List<Known> namesakes = byName.computeIfAbsent(name, n -> new ArrayList<>(1));
    if (!namesakes.contains(known)) {
      namesakes.add(known);
    }
  }

  static List<String> forms(String name) {
    Tokens tokens = Tokens.of(name);
    List<String> forms = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.word(i).isWord()) {
        forms.add(tokens.word(i).form());
      }
    }
    return forms;
  }
}
