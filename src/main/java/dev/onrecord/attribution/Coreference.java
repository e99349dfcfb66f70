package dev.onrecord.attribution;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.entity.Entity;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.entity.Mention.Kind;
import dev.onrecord.attribution.entity.Roles;
import dev.onrecord.attribution.model.Model;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** The entities that the mentions of an article stand for, names, pronouns and descriptions. */
public final class Coreference {
  private static final Set<String> ANY_TWO =
      WordLists.beside(Coreference.class, "words.txt").words("any-two");

  /** The least probability of a pronoun that tells of the sex of whom it stands for. */
  private static final double SURE = 0.7;

  private static final int FARTHEST_ROW = 24;

  private final ArticleContext context;
  private final TokenSequence tokens;
  private final SourceMentions sources;
  private final PronounResolver resolver;
  private final Appositions appositions;
  private final Coordination coordination;
  private final List<Reference> references;

  /**
   * The entities that a mention stands for.
   *
   * @param entities the entities; none where it cannot be told
   * @param kind the kind of mention that it counts as: a description that only one person fits
   *     counts as a person, and one beside a name as the name
   * @param probability the probability that it stands for them
   */
  record Reference(List<Integer> entities, Kind kind, float probability) {

    /** Copies the entities. */
    Reference {
      entities = List.copyOf(entities);
    }
  }

  private Coreference(ArticleContext context, SourceMentions sources, PronounResolver resolver) {
    this.context = context;
    tokens = context.tokens();
    this.sources = sources;
    this.resolver = resolver;
    appositions = new Appositions(context);
    coordination = new Coordination(context);
    references = new ArrayList<>(context.mentions().count());
  }

  /**
   * Resolves the mentions of an article from start to end.
   *
   * @param model the weights of the choice of antecedents
   */
  public static Coreference of(ArticleContext context, SourceMentions sources, Model model) {
    PronounResolver resolver = new PronounResolver(context, sources, model);
    Coreference coreference = new Coreference(context, sources, resolver);
    for (int m = 0; m < context.mentions().count(); m++) {
      Reference reference = coreference.resolve(m);
      coreference.references.add(reference);
      for (int entity : reference.entities()) {
        resolver.pass(m, entity);
      }
    }
    return coreference;
  }

  /** Returns the entities that a mention stands for; none where it cannot be told. */
  public List<Integer> entitiesOf(int mention) {
    return references.get(mention).entities();
  }

  /** Returns the reference of a mention. */
  Reference get(int mention) {
    return references.get(mention);
  }

  private Reference resolve(int m) {
    Mention mention = context.mentions().get(m);
    if (mention.hasName()) {
      int entity = context.entities().entityOf(m);
      return entity < 0 ? nobody(mention) : new Reference(List.of(entity), mention.kind(), 1);
    }
    if (sources.isSource(m) && !mention.isPronoun()) {
      Optional<Reference> named = named(m);
      if (named.isPresent()) {
        return named.get();
      }
    }
    return switch (mention.kind()) {
      case WHO -> who(m);
      case SINGULAR_PRONOUN -> pronoun(m, mention);
      case ROLE -> sources.isSource(m) && isDefinite(mention) ? holder(mention) : nobody(mention);
      case THEY -> sources.isSource(m) ? they(m) : nobody(mention);
      case GROUP -> sources.isSource(m) && isPair(mention) ? pair(mention) : nobody(mention);
      case PERSON, ORGANIZATION, PLACE, IT, FIRST_PERSON, SECOND_PERSON -> nobody(mention);
      case DOCUMENT, BODY, THING -> nobody(mention);
    };
  }

  private static Reference nobody(Mention mention) {
    return new Reference(List.of(), mention.kind(), 1);
  }

  /** Returns the people named beside a description: "the mayor, Ana Ruiz,". */
  private Optional<Reference> named(int m) {
    List<Integer> names =
        appositions.of(m).stream().filter(n -> context.entities().entityOf(n) >= 0).toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> entities = names.stream().map(context.entities()::entityOf).toList();
    Kind kind = context.mentions().get(names.getFirst()).kind();
    return Optional.of(new Reference(entities, kind, 1));
  }

  private Reference pronoun(int m, Mention mention) {
    boolean subject = tokens.isA(mention.first(), SUBJECT_PRONOUN);
    Optional<PronounResolver.Choice> choice =
        subject || sources.isSource(m) ? resolver.choose(m) : Optional.empty();
    choice
        .filter(c -> c.probability() > SURE && sources.timesNamed(c.entity()) > 0)
        .ifPresent(c -> context.entities().get(c.entity()).called(tokens.isA(mention.first(), HE)));
    return choice
        .map(c -> new Reference(List.of(c.entity()), mention.kind(), (float) c.probability()))
        .orElse(new Reference(List.of(), mention.kind(), 0));
  }

  private boolean isDefinite(Mention mention) {
    return tokens.word(mention.first()).form().equals("the") || tokens.isA(mention.first(), TITLE);
  }

  /** Returns the person in a role ("the mayor") who was mentioned last, or the known one. */
  private Reference holder(Mention mention) {
    Roles role = Roles.of(tokens, mention.first(), mention.last());
    OptionalInt latest = resolver.recent().latest(e -> e.fits(role));
    OptionalInt entity = latest.isPresent() ? latest : context.entities().inRole(role);
    boolean certain =
        latest.isEmpty() || resolver.recent().latest(e -> e.fits(role), latest).isEmpty();
    Kind kind = certain ? Kind.PERSON : mention.kind();
    return new Reference(entity.stream().boxed().toList(), kind, 1);
  }

  private boolean isPair(Mention mention) {
    return tokens.isA(mention.first(), BOTH)
        || mention.last() > mention.first()
            && tokens.word(mention.first() + 1).form().equals("two");
  }

  /**
   * Returns the two people whom a description of two fits ("both diplomats") and who were mentioned
   * last.
   */
  private Reference pair(Mention mention) {
    String head = tokens.word(mention.last()).form();
    String singular = head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
    Roles role = Roles.of(tokens, mention.first(), mention.last()).withNoun(singular);
    List<Integer> fitting = latestTwo(e -> e.fits(role));
    if (fitting.size() == 2) {
      return new Reference(fitting, Kind.PERSON, 1);
    }
    boolean any = ANY_TWO.contains(singular);
    List<Integer> people = any ? latestTwo(e -> e.person && !e.isPlace()) : List.of();
    return new Reference(people, mention.kind(), 1);
  }

  /** Returns the people whom "and" joins in the sentence before: "Ruiz and Hart met. They". */
  private Reference they(int m) {
    Mention they = context.mentions().get(m);
    int sentence = context.sentences().of(they.first());
    boolean opens = they.first() - context.sentences().first(sentence) < 3;
    for (int other = m - 1; opens && other >= 0 && m - other < FARTHEST_ROW; other--) {
      Mention mention = context.mentions().get(other);
      int back = sentence - context.sentences().of(mention.first());
      if (back > 1) {
        break;
      }
      if (back == 1 && (context.sentences().opens(mention.first()) || isBehindComma(mention))) {
        List<Integer> row = people(coordination.rowFrom(other));
        if (row.size() > 1) {
          return new Reference(row, Kind.PERSON, 1);
        }
      }
    }
    return nobody(they);
  }

  private boolean isBehindComma(Mention mention) {
    int first = context.sentences().first(context.sentences().of(mention.first()));
    return tokens.mark(mention.first() - 1) == ','
        && tokens.isA(first, PREPOSITION)
        && mention.first() - first < 8;
  }

  /** Returns the entities of mentions; none if one of them names no person. */
  private List<Integer> people(List<Integer> row) {
    List<Integer> entities =
        row.stream()
            .map(context.entities()::entityOf)
            .filter(e -> e >= 0 && context.entities().get(e).person)
            .toList();
    return entities.size() == row.size() ? entities : List.of();
  }

  /**
   * Returns the last two entities that fulfil a condition, the last one last; none if there are
   * fewer.
   */
  private List<Integer> latestTwo(Predicate<Entity> condition) {
    OptionalInt last = resolver.recent().latest(condition);
    OptionalInt other = last.isEmpty() ? last : resolver.recent().latest(condition, last);
    return other.isEmpty() ? List.of() : List.of(other.getAsInt(), last.getAsInt());
  }

  /** Returns what the mention just before stands for: "Ruiz, who". */
  private Reference who(int m) {
    OptionalInt owner = antecedentOfWho(context, m);
    List<Integer> entities = owner.isEmpty() ? List.of() : entitiesOf(owner.getAsInt());
    return new Reference(entities, Kind.WHO, 1);
  }

  /** Returns the mention that a "who" belongs to, if one stands before it. */
  static OptionalInt antecedentOfWho(ArticleContext context, int m) {
    int token = context.mentions().get(m).first() - 1;
    if (context.tokens().mark(token) == ',') {
      token--;
    }
    int owner = context.mentions().at(token);
    return owner < 0 || owner >= m ? OptionalInt.empty() : OptionalInt.of(head(context, owner));
  }

  /**
   * Returns the person whom "of" or "at" and a name describe: "Ana Ruiz of the Harbour Institute".
   */
  static int head(ArticleContext context, int m) {
    int of = m < 0 ? 0 : context.mentions().get(m).first() - 1;
    if (of < 1
        || context.sentences().opens(of + 1)
        || !context.tokens().isA(of, PREPOSITION | OF)) {
      return m;
    }
    int before = context.mentions().at(of - 1);
    boolean head = before >= 0 && before < m && describes(context, before, m);
    return head ? head(context, before) : m;
  }

  private static boolean describes(ArticleContext context, int before, int m) {
    return switch (context.mentions().get(m).kind()) {
      case ORGANIZATION, PLACE, BODY, THING -> isSomebody(context.mentions().get(before));
      case PERSON ->
          context.entities().entityOf(m) >= 0
              && context.entities().get(context.entities().entityOf(m)).isPlace();
      default -> false;
    };
  }

  private static boolean isSomebody(Mention mention) {
    return mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.ROLE;
  }
}
