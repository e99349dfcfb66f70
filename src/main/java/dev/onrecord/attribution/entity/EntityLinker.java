package dev.onrecord.attribution.entity;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.entity.KnownPeople.Known;
import dev.onrecord.attribution.entity.Mention.Kind;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.WhiteSpace;
import dev.onrecord.text.Word;
import dev.onrecord.text.WordLists;
import dev.onrecord.text.WordSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Puts the entities together: full names first, wherever in the article they stand, so that a last
 * name finds the full name that comes only later.
 */
final class EntityLinker {
  private static final WordSet TITLES_IN_NAMES =
      WordLists.beside(EntityLinker.class, "words.txt").forms("titles-in-names");
  private static final WordSet SHORT_NAMES_OF_PLACES = WordSet.of(Set.of("in"));
  private static final WordSet FULL_NAMES_OF_PLACES = WordSet.of(Set.of("in", "at", "near"));

  private final TokenSequence tokens;
  private final Mentions mentions;
  private final int[] entityOf;
  private final StatedRoles roles;
  private final KnownPeople known;
  private final List<Entity> entities = new ArrayList<>();
  private final NameIndex index = new NameIndex();
  private final Map<String, Entity> organizations = new HashMap<>();
  private final Map<String, Entity> acronyms = new HashMap<>();
  private final @Nullable NameWords[] names;
  private int[] seen = new int[32];

  EntityLinker(TokenSequence tokens, Mentions mentions, int[] entityOf, KnownPeople known) {
    this.known = known;
    this.tokens = tokens;
    this.mentions = mentions;
    this.entityOf = entityOf;
    roles = new StatedRoles(tokens, mentions);
    names = new NameWords[mentions.count()];
  }

  List<Entity> find() {
    for (int m = 0; m < mentions.count(); m++) {
      Mention mention = mentions.get(m);
      names[m] = mention.kind() == Kind.PERSON ? NameWords.of(tokens, mention) : null;
    }
    link(m -> startsWithFirstName(m) && get(m).words().size() > 2);
    link(m -> startsWithFirstName(m) || get(m).words().size() > 2);
    link(m -> true);
    linkOrganizations();
    for (int m = 0; m < mentions.count(); m++) {
      Mention mention = mentions.get(m);
      if (mention.hasName() && entityOf[m] < 0) {
        boolean surname = mention.kind() == Kind.PLACE && isSurname(mention);
        entityOf[m] = mention.kind() == Kind.PERSON || surname ? single(m) : organization(m);
      }
      see(m);
      role(m);
    }
    for (int m = 0; m < mentions.count(); m++) {
      roles
          .headOfGovernment(mentions.get(m))
          .flatMap(name -> index.withLastName(name).stream().findFirst())
          .ifPresent(head -> head.playing(StatedRoles.headingGovernment()));
    }
    return entities;
  }

  /** Links the full names that fulfil a condition. */
  private void link(IntPredicate condition) {
    for (int m = 0; m < mentions.count(); m++) {
      if (entityOf[m] < 0 && isFullName(m) && condition.test(m)) {
        full(m);
      }
    }
  }

  /** Links the organisations whose names have several words, before their acronyms. */
  private void linkOrganizations() {
    for (int m = 0; m < mentions.count(); m++) {
      Mention mention = mentions.get(m);
      if (mention.kind() == Kind.ORGANIZATION && mention.nameLength() > 1) {
        entityOf[m] = organization(m);
      }
    }
  }

  /** Returns the name of a mention as a person's. */
  private NameWords get(int m) {
    NameWords name = names[m];
    return name == null ? NameWords.of(tokens, mentions.get(m)) : name;
  }

  private void role(int m) {
    Mention mention = mentions.get(m);
    if (entityOf[m] >= 0 && mention.kind() == Kind.PERSON) {
      roles.note(m, entities.get(entityOf[m]));
    }
  }

  /** Returns whether a place is also the last name of somebody in the article: Ana Paris. */
  private boolean isSurname(Mention mention) {
    return mention.nameLength() == 1 && index.isLastName(tokens.word(mention.nameLast()).form());
  }

  private boolean isFullName(int m) {
    NameWords name = names[m];
    return name != null
        && name.isFull()
        && (!tokens.inTitleCase(mentions.get(m).first()) || isLabel(mentions.get(m)));
  }

  /** Returns whether a name is a label: "Ana Ruiz: We Stay", "From Ana Ruiz, Head of Dams:". */
  private boolean isLabel(Mention mention) {
    boolean from =
        mention.first() > 0
            && tokens.opensParagraph(mention.first() - 1)
            && tokens.word(mention.first() - 1).form().equals("from");
    return (from || tokens.opensParagraph(mention.first()))
        && tokens.mark(mention.last() + 1) == (from ? ',' : ':')
        && mention.nameLength() == 2
        && tokens.isA(mention.nameFirst(), MALE_NAME | FEMALE_NAME);
  }

  private boolean startsWithFirstName(int m) {
    return tokens.isA(mentions.get(m).nameFirst(), MALE_NAME | FEMALE_NAME);
  }

  private void full(int m) {
    NameWords name = get(m);
    Entity entity = index.known(name);
    if (entity == null) {
      entity = create(m, name, true);
      index.add(entity);
    }
    entity.named(name);
    sex(entity, mentions.get(m));
    entityOf[m] = entity.number;
    if (standsAsPlace(mentions.get(m), FULL_NAMES_OF_PLACES)) {
      entity.placed();
    }
    family(m, name);
    otherName(m, entity);
  }

  /** Adds the other name of "Ana Ruiz, known as the Ledge". */
  private void otherName(int m, Entity entity) {
    int at = mentions.get(m).last() + 1;
    at += tokens.mark(at) == ',' ? 1 : 0;
    boolean called =
        at + 2 < tokens.size()
            && tokens.word(at).form().equals("known")
            && tokens.word(at + 1).form().equals("as");
    int other = called ? mentions.at(at + 2) : -1;
    if (other >= 0 && mentions.get(other).hasName()) {
      index.addOtherName(name(mentions.get(other)).toLowerCase(Locale.ROOT), entity);
    }
  }

  /** Adds the first of two with the same last name: "Bill and Hilda Clark". */
  private void family(int m, NameWords name) {
    int and = mentions.get(m).first() - 1;
    int other = tokens.isA(and, AND) ? mentions.at(and - 1) : -1;
    boolean firstName =
        other >= 0
            && mentions.get(other).nameLength() == 1
            && mentions.get(other).last() == and - 1
            && mentions.get(other).first() == mentions.get(other).nameFirst()
            && !get(other).last().equals(name.last())
            && startsWithFirstName(other);
    if (firstName && entityOf[other] < 0 && startsWithFirstName(m)) {
      String last = name.text().substring(name.text().lastIndexOf(' ') + 1);
      NameWords both =
          NameWords.of(List.of(get(other).last(), name.last()), get(other).text() + " " + last);
      Entity entity = index.known(both);
      if (entity == null) {
        entity = create(other, both, true);
        index.add(entity);
      }
      entity.named(both);
      sexOfFirstName(entity, mentions.get(other));
      entityOf[other] = entity.number;
    }
  }

  private int single(int m) {
    Mention mention = mentions.get(m);
    NameWords name = get(m);
    Entity entity = index.called(name.last());
    for (List<Entity> namesakes : index.namesakes(name.last())) {
      entity = entity == null ? choose(namesakes, mention) : entity;
    }
    if (tokens.inTitleCase(mention.first())) {
      return entity != null ? entity.number : inTitle(mention);
    }
    if (entity == null && isLabelOfInitials(mention)) {
      entity = NameIndex.byInitials(entities, tokens.word(mention.nameLast()).raw());
    }
    Entity acronym = entity == null ? acronyms.get(tokens.word(mention.nameLast()).raw()) : null;
    if (acronym != null) {
      acronym.named(name);
      return acronym.number;
    }
    if (entity == null) {
      entity = create(m, name, true);
      index.addLastName(entity.fullest().last(), entity);
      index.addLastName(name.last(), entity);
    }
    entity.named(withTitle(mention, name));
    sex(entity, mention);
    if (tokens.word(Math.max(0, mention.first() - 1)).isWord()) {
      entity.attested();
    }
    if (standsAsPlace(mention, SHORT_NAMES_OF_PLACES)) {
      entity.placed();
    }
    return entity.number;
  }

  /** Returns whether a mention is the initials that label an answer: "AR: We stay." */
  private boolean isLabelOfInitials(Mention mention) {
    return tokens.opensParagraph(mention.first())
        && tokens.mark(mention.last() + 1) == ':'
        && tokens.is(mention.last(), Word.ALL_CAPS)
        && tokens.word(mention.last()).raw().length() < 4;
  }

  /** Returns a name of one word with the title that belongs to it: "Lady Gigi". */
  private NameWords withTitle(Mention mention, NameWords name) {
    int title = mention.nameFirst() - 1;
    boolean belongs =
        title >= mention.first()
            && TITLES_IN_NAMES.has(tokens.word(title))
            && tokens.isA(mention.nameFirst(), MALE_NAME | FEMALE_NAME);
    return belongs
        ? NameWords.of(name.words(), tokens.word(title).raw() + " " + name.text())
        : name;
  }

  /**
   * Returns whether a name stands behind a word like "in", or opens a paragraph as a dateline does.
   */
  private boolean standsAsPlace(Mention mention, WordSet behind) {
    int first = mention.first();
    if (tokens.opensParagraph(first)) {
      char next = tokens.mark(mention.last() + 1);
      return tokens.is(first, Word.ALL_CAPS)
          && (next == ',' || next == '(')
          && tokens.paragraph(first) < 3;
    }
    return behind.has(tokens.word(first - 1)) && !tokens.is(mention.last(), Word.POSSESSIVE);
  }

  /** Finds a known name in a headline in title case, where capitals do not show where names end. */
  private int inTitle(Mention mention) {
    for (int i = mention.nameFirst(); i < mention.nameLast(); i++) {
      Entity known = choose(index.withLastName(tokens.word(i).form()), mention);
      if (known != null) {
        return known.number;
      }
    }
    return -1;
  }

  private @Nullable Entity choose(List<Entity> namesakes, Mention mention) {
    boolean male = titled(mention, HONORIFIC_MALE);
    boolean female = titled(mention, HONORIFIC_FEMALE);
    Entity best = null;
    for (Entity entity : namesakes) {
      boolean wrong = male && entity.surelyFemale() || female && entity.surelyMale();
      if (!wrong && (best == null || better(entity, best))) {
        best = entity;
      }
    }
    return best;
  }

  /**
   * Returns whether one was mentioned later than another, or more often if neither was yet. Of
   * father and son, a bare last name means whom the article is about.
   */
  private boolean better(Entity a, Entity b) {
    boolean family = a.fullest().isOfFamilyOf(b.fullest());
    if (!family && seen[a.number] != seen[b.number]) {
      return seen[a.number] > seen[b.number];
    }
    return a.mentions() > b.mentions();
  }

  private int organization(int m) {
    Mention mention = mentions.get(m);
    String text = name(mention);
    Entity other = index.called(text.toLowerCase(Locale.ROOT));
    Entity entity = other != null ? other : organizations.getOrDefault(text, acronyms.get(text));
    NameWords name = NameWords.of(List.of(text.split(" ")), text);
    if (entity == null) {
      entity = create(m, name, false);
      organizations.put(text, entity);
      noteAcronym(mention, entity);
    }
    entity.named(name);
    return entity.number;
  }

  /** Notes the first letters of the words of a name, with and without its last words. */
  private void noteAcronym(Mention mention, Entity entity) {
    StringBuilder letters = new StringBuilder();
    for (int t = mention.nameFirst(); t <= mention.nameLast(); t++) {
      if (tokens.is(t, Word.CAPITALIZED)) {
        letters.append(tokens.word(t).raw().charAt(0));
      }
    }
    for (int length = letters.length(); length > 1; length--) {
      if (length == letters.length() || length > 2) {
        acronyms.putIfAbsent(letters.substring(0, length), entity);
      }
    }
  }

  private Entity create(int m, NameWords name, boolean person) {
    Entity entity =
        (known.isEmpty() ? Optional.<Known>empty() : fromRoster(mentions.get(m), name))
            .map(k -> Entity.of(entities.size(), k))
            .orElseGet(() -> new Entity(entities.size(), person, name, false));
    entities.add(entity);
    if (entities.size() > seen.length) {
      seen = Arrays.copyOf(seen, entities.size() * 2);
    }
    return entity;
  }

  private Optional<Known> fromRoster(Mention mention, NameWords name) {
    String forms = String.join(" ", KnownPeople.forms(name.text()));
    Optional<Roles> role =
        mention.nameFirst() > mention.first()
            ? Optional.of(Roles.of(tokens, mention.first(), mention.nameFirst() - 1))
            : Optional.empty();
    return known.named(forms, role);
  }

  private void see(int m) {
    int entity = entityOf[m];
    if (entity >= 0) {
      seen[entity] = m + 1;
    }
  }

  /** Returns the name as it is written, without a suffix and with plain spaces. */
  private String name(Mention mention) {
    int last = mention.nameLast();
    String text = tokens.text(mention.nameFirst(), last);
    boolean possessive = tokens.is(last, Word.POSSESSIVE);
    String bare = possessive ? text.substring(0, text.length() - 2) : text;
    return WhiteSpace.collapse(bare);
  }

  private boolean titled(Mention mention, long classes) {
    for (int i = mention.first(); i < mention.nameFirst(); i++) {
      if (tokens.isA(i, classes)) {
        return true;
      }
    }
    return false;
  }

  private void sex(Entity entity, Mention mention) {
    boolean male = titled(mention, HONORIFIC_MALE);
    boolean female = titled(mention, HONORIFIC_FEMALE);
    entity.sexed(male && !female, female && !male, 8);
    if (mention.nameLength() > 1) {
      sexOfFirstName(entity, mention);
    }
  }

  private void sexOfFirstName(Entity entity, Mention mention) {
    boolean maleName = tokens.isA(mention.nameFirst(), MALE_NAME);
    boolean femaleName = tokens.isA(mention.nameFirst(), FEMALE_NAME);
    entity.sexed(maleName && !femaleName, femaleName && !maleName, 1);
    if (maleName || femaleName) {
      entity.firstNamed();
    }
  }
}
