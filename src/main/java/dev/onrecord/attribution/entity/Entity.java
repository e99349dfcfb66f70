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
  private NameWords name;
  private final boolean settled;
  private int male;
  private int female;
  private int mentions;
  private int placed;
  private boolean attested;
  private boolean firstName;
  private boolean toldApart;

  Entity(int number, boolean person, NameWords name, boolean settled) {
    this.number = number;
    this.person = person;
    this.name = name;
    this.settled = settled;
  }

  /** Returns a person of the roster, whose name it settles. */
  static Entity of(int number, KnownPeople.Known known) {
    NameWords name = NameWords.of(known.forms(), known.name());
    Entity entity = new Entity(number, true, name, true);
    entity.names.addAll(known.aliases());
    known.roles().forEach(entity::playing);
    return entity;
  }

  /** Notes a form of its name; the fullest one becomes the name. */
  void named(NameWords form) {
    mentions++;
    if (names.size() < MOST_ALIASES) {
      names.add(form.text());
    }
    int more = form.words().size() - name.words().size();
    boolean longer = more == 0 && form.text().length() > name.text().length();
    if (!settled && (more > 0 || longer)) {
      name = form;
    }
  }

  NameWords fullest() {
    return name;
  }

  void sexed(boolean isMale, boolean isFemale, int weight) {
    male += isMale ? weight : 0;
    female += isFemale ? weight : 0;
  }

  /** Notes that its name begins with a known first name. */
  void firstNamed() {
    firstName = true;
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

  /**
   * Returns whether it is rather a place that no table knows: a name that no first name or role
   * makes a person's.
   */
  public boolean isPlace() {
    boolean first = male + female == 1 && placed == mentions;
    return placed * 3 > mentions && (male + female == 0 || first) && roles.isEmpty();
  }

  /** Notes that its capital letter is that of a name, not of a sentence. */
  void attested() {
    attested = true;
  }

  public boolean isAttested() {
    return attested || name.isFull() || male > 0 || female > 0 || !roles.isEmpty();
  }

  /** Returns whether more than a capital letter tells of a person. */
  public boolean isLikelyPerson() {
    return firstName || male != female || !roles.isEmpty() || name.isFull() && mentions > 1;
  }

  /** Notes that a pronoun which surely stands for it tells of its sex. */
  public void called(boolean he) {
    if (male == female) {
      sexed(he, !he, 1);
    }
  }

  public boolean hasRole() {
    return !roles.isEmpty();
  }

  public int mentions() {
    return mentions;
  }

  public int nameLength() {
    return settled ? Integer.MAX_VALUE : name.words().size();
  }

  public String name() {
    return toldApart ? name.textWithSuffix() : name.text();
  }

  /** Notes that somebody of the same name has another suffix or none. */
  void tellApart() {
    toldApart = true;
  }

  /** Returns the last name, folded. */
  public String lastName() {
    return name.last();
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
    aliases.remove(name());
    return person ? new Source.Person(name(), aliases) : new Source.Organization(name(), aliases);
  }
}
