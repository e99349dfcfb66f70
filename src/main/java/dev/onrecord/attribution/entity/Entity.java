package dev.onrecord.attribution.entity;

import dev.onrecord.article.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A person or an organisation that an article names. */
public final class Entity {
  private static final int MOST_ALIASES = 16;
  private static final int MOST_ROLES = 6;

  final int number;
  public final boolean person;

  private final List<Roles> roles = new ArrayList<>(2);
  private final Set<String> names = new LinkedHashSet<>();
  private String name;
  private int nameLength;
  private int male;
  private int female;
  private int mentions;
  private int placed;
  private boolean attested;
  String first = "";
  String beforeLast = "";
  public String last = "";

  Entity(int number, boolean person, String name, int nameLength) {
    this.number = number;
    this.person = person;
    this.name = name;
    this.nameLength = nameLength;
  }

  /** Returns a person of the roster, whose name it settles. */
  static Entity of(int number, KnownPeople.Known known) {
    List<String> forms = known.forms();
    Entity entity = new Entity(number, true, known.name(), Integer.MAX_VALUE);
    entity.first = forms.size() > 1 ? forms.get(0) : "";
    entity.last = forms.isEmpty() ? "" : forms.get(forms.size() - 1);
    entity.beforeLast = forms.size() > 1 ? forms.get(forms.size() - 2) : "";
    entity.names.addAll(known.aliases());
    known.roles().forEach(entity::playing);
    return entity;
  }

  /** Notes a form of its name; the longest one becomes the name. */
  void named(String form, int length) {
    mentions++;
    if (names.size() < MOST_ALIASES) {
      names.add(form);
    }
    if (length > nameLength || length == nameLength && form.length() > name.length()) {
      name = form;
      nameLength = length;
    }
  }

  void sexed(boolean isMale, boolean isFemale, int weight) {
    male += isMale ? weight : 0;
    female += isFemale ? weight : 0;
  }

  void playing(Roles role) {
    if (roles.size() < MOST_ROLES) {
      roles.add(role);
    }
  }

  /** Returns the number among the entities of the article. */
  public int number() {
    return number;
  }

  public boolean fits(Roles description) {
    for (Roles role : roles) {
      if (role.fits(description)) {
        return true;
      }
    }
    return false;
  }

  /** Notes that its name stands where places do: "in Tolva". */
  void placed() {
    placed++;
  }

  /** Returns whether it is rather a place that no table knows: a bare name, never a person's. */
  public boolean isPlace() {
    return placed * 3 > mentions && nameLength == 1 && male == 0 && female == 0 && roles.isEmpty();
  }

  /** Notes that its capital letter is that of a name, not of a sentence. */
  void attested() {
    attested = true;
  }

  public boolean isAttested() {
    return attested || nameLength > 1 || male > 0 || female > 0 || !roles.isEmpty();
  }

  public boolean hasRole() {
    return !roles.isEmpty();
  }

  public int mentions() {
    return mentions;
  }

  public int nameLength() {
    return nameLength;
  }

  public String name() {
    return name;
  }

  /** Returns whether more titles and first names of this entity are male than female. */
  public boolean surelyMale() {
    return male > female;
  }

  /** Returns whether more titles and first names of this entity are female than male. */
  public boolean surelyFemale() {
    return female > male;
  }

  public Source source() {
    List<String> aliases = new ArrayList<>(names);
    aliases.remove(name);
    return person ? new Source.Person(name, aliases) : new Source.Organization(name, aliases);
  }
}
