package dev.onrecord.attribution.entity;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.entity.KnownPeople.Known;
import dev.onrecord.attribution.entity.Mention.Kind;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.Nicknames;
import dev.onrecord.text.WhiteSpace;
import dev.onrecord.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Puts the entities together: full names first, wherever in the article they stand, so that a last
 * name finds the full name that comes only later.
 */
final class EntityLinker {
  private static final int MOST_NAMESAKES = 12;

  private final TokenSequence tokens;
  private final Mentions mentions;
  private final int[] entityOf;
  private final KnownPeople known;
  private final List<Entity> entities = new ArrayList<>();
  private final Map<String, List<Entity>> byLast = new HashMap<>();
  private final Map<String, List<Entity>> byFirst = new HashMap<>();
  private final Map<String, Entity> organizations = new HashMap<>();
  private int[] seen = new int[32];

  EntityLinker(TokenSequence tokens, Mentions mentions, int[] entityOf, KnownPeople known) {
    this.known = known;
    this.tokens = tokens;
    this.mentions = mentions;
    this.entityOf = entityOf;
  }

  List<Entity> find() {
    link(this::startsWithFirstName);
    link(m -> true);
    for (int m = 0; m < mentions.count(); m++) {
      Mention mention = mentions.get(m);
      if (mention.hasName() && entityOf[m] < 0) {
        boolean surname = mention.kind() == Kind.PLACE && isSurname(mention);
        entityOf[m] = mention.kind() == Kind.PERSON || surname ? single(m) : organization(m);
      }
      see(m);
      role(m);
    }
    return entities;
  }

  /** Links the full names that fulfil a condition. */
  private void link(Predicate<Mention> condition) {
    for (int m = 0; m < mentions.count(); m++) {
      Mention mention = mentions.get(m);
      if (entityOf[m] < 0 && isFullName(mention) && condition.test(mention)) {
        full(m);
      }
    }
  }

  /** Notes the role that stands before a name, or behind it after a comma. */
  private void role(int m) {
    Mention mention = mentions.get(m);
    if (entityOf[m] < 0 || mention.kind() != Kind.PERSON) {
      return;
    }
    Entity entity = entities.get(entityOf[m]);
    if (mention.nameFirst() > mention.first()) {
      entity.playing(Roles.of(tokens, mention.first(), mention.nameFirst() - 1));
    }
    if (m + 1 < mentions.count() && tokens.mark(mention.last() + 1) == ',') {
      Mention next = mentions.get(m + 1);
      if (next.kind() == Kind.ROLE && next.first() == mention.last() + 2) {
        entity.playing(Roles.of(tokens, next.first(), next.last()));
      }
    }
  }

  /** Returns whether a place is also the last name of somebody in the article: Ana Paris. */
  private boolean isSurname(Mention mention) {
    return mention.nameLength() == 1 && byLast.containsKey(tokens.word(mention.nameLast()).form());
  }

  private boolean isFullName(Mention mention) {
    return mention.kind() == Kind.PERSON
        && lastName(mention) > mention.nameFirst()
        && (!tokens.inTitleCase(mention.first()) || isLabel(mention));
  }

  /** Returns whether a name is the label of a headline: "Ana Ruiz: We Stay". */
  private boolean isLabel(Mention mention) {
    return tokens.opensParagraph(mention.first())
        && tokens.mark(mention.last() + 1) == ':'
        && mention.nameLength() == 2
        && tokens.isA(mention.nameFirst(), MALE_NAME | FEMALE_NAME);
  }

  private boolean startsWithFirstName(Mention mention) {
    return tokens.isA(mention.nameFirst(), MALE_NAME | FEMALE_NAME) || mention.nameLength() > 2;
  }

  /** Returns the token of the last name: suffixes and what belongs to them left out. */
  private int lastName(Mention mention) {
    int last = mention.nameLast();
    while (last > mention.nameFirst()
        && (tokens.isA(last, SUFFIX) || !tokens.word(last).isWord())) {
      last--;
    }
    return last;
  }

  private void full(int m) {
    Mention mention = mentions.get(m);
    int lastToken = lastName(mention);
    String first = tokens.word(mention.nameFirst()).form();
    String last = tokens.word(lastToken).form();
    String before = tokens.word(lastToken - 1).form();
    Entity entity = null;
    for (Entity known : byLast.getOrDefault(last, List.of())) {
      if (Nicknames.agree(known.first, first) || known.beforeLast.equals(first)) {
        entity = known;
        break;
      }
    }
    if (entity == null) {
      entity = create(m, true);
      if (entity.last.isEmpty()) {
        entity.first = first;
        entity.last = last;
        entity.beforeLast = before;
      }
      index(byLast, last, entity);
      index(byFirst, first, entity);
    }
    entity.named(name(mention), lastName(mention) - mention.nameFirst() + 1);
    sex(entity, mention);
    entityOf[m] = entity.number;
  }

  private static void index(Map<String, List<Entity>> map, String key, Entity entity) {
    List<Entity> namesakes = map.computeIfAbsent(key, k -> new ArrayList<>(2));
    if (namesakes.size() < MOST_NAMESAKES) {
      namesakes.add(entity);
    }
  }

  private int single(int m) {
    Mention mention = mentions.get(m);
    String form = tokens.word(lastName(mention)).form();
    Entity entity = choose(byLast.getOrDefault(form, List.of()), mention);
    if (entity == null) {
      entity = choose(byFirst.getOrDefault(form, List.of()), mention);
    }
    if (tokens.inTitleCase(mention.first())) {
      return entity != null ? entity.number : inTitle(mention);
    }
    if (entity == null) {
      entity = create(m, true);
      if (entity.last.isEmpty()) {
        entity.last = form;
      } else {
        index(byLast, entity.last, entity);
      }
      index(byLast, form, entity);
    }
    entity.named(name(mention), 1);
    sex(entity, mention);
    if (tokens.word(Math.max(0, mention.first() - 1)).isWord()) {
      entity.attested();
    }
    if (standsAsPlace(mention)) {
      entity.placed();
    }
    return entity.number;
  }

  /** Returns whether a name stands behind "in", or opens a paragraph as a dateline does. */
  private boolean standsAsPlace(Mention mention) {
    int first = mention.first();
    if (tokens.opensParagraph(first)) {
      char next = tokens.mark(mention.last() + 1);
      return tokens.is(first, Word.ALL_CAPS)
          && (next == ',' || next == '(')
          && tokens.paragraph(first) < 3;
    }
    return tokens.word(first - 1).form().equals("in")
        && !tokens.is(mention.last(), Word.POSSESSIVE);
  }

  /** Finds a known name in a headline in title case, where capitals do not show where names end. */
  private int inTitle(Mention mention) {
    for (int i = mention.nameFirst(); i < mention.nameLast(); i++) {
      Entity known = choose(byLast.getOrDefault(tokens.word(i).form(), List.of()), mention);
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

  /** Returns whether one was mentioned later than another, or more often if neither was yet. */
  private boolean better(Entity a, Entity b) {
    if (seen[a.number] != seen[b.number]) {
      return seen[a.number] > seen[b.number];
    }
    return a.mentions() > b.mentions();
  }

  private int organization(int m) {
    Mention mention = mentions.get(m);
    String name = name(mention);
    Entity entity = organizations.get(name);
    if (entity == null) {
      entity = create(m, false);
      organizations.put(name, entity);
    }
    entity.named(name, mention.nameLength());
    return entity.number;
  }

  private Entity create(int m, boolean person) {
    Mention mention = mentions.get(m);
    Entity entity =
        (known.isEmpty() ? Optional.<Known>empty() : fromRoster(mention))
            .map(k -> Entity.of(entities.size(), k))
            .orElseGet(
                () -> new Entity(entities.size(), person, name(mention), mention.nameLength()));
    entities.add(entity);
    if (entities.size() > seen.length) {
      seen = Arrays.copyOf(seen, entities.size() * 2);
    }
    return entity;
  }

  private Optional<Known> fromRoster(Mention mention) {
    String forms = String.join(" ", KnownPeople.forms(name(mention)));
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
    int last = mention.kind() == Kind.PERSON ? lastName(mention) : mention.nameLast();
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
      boolean maleName = tokens.isA(mention.nameFirst(), MALE_NAME);
      boolean femaleName = tokens.isA(mention.nameFirst(), FEMALE_NAME);
      entity.sexed(maleName && !femaleName, femaleName && !maleName, 1);
    }
  }
}
