package dev.onrecord.attribution;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.entity.Mention.Kind;
import dev.onrecord.attribution.entity.Roles;
import dev.onrecord.attribution.model.Models;
import dev.onrecord.attribution.token.TokenSequence;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whom each mention of a story stands for, names and pronouns alike, read from its start to its
 * end.
 */
public final class Coreference {
  private static final int[] NOBODY = {};
  private static final Set<String> ANY_TWO =
      Set.of("candidate", "rival", "contender", "opponent", "leader");

  private final ArticleContext reading;
  private final TokenSequence story;
  private final Appositions appositions;
  private final int[][] entitiesOf;
  private final float[] sureness;
  private final int[] namedBy;
  private final BitSet certain = new BitSet();

  private Coreference(ArticleContext reading) {
    this.reading = reading;
    story = reading.story();
    appositions = new Appositions(reading);
    entitiesOf = new int[reading.mentions().count()][];
    sureness = new float[entitiesOf.length];
    namedBy = IntStream.range(0, entitiesOf.length).toArray();
    Arrays.fill(entitiesOf, NOBODY);
    Arrays.fill(sureness, 1);
  }

  public static Coreference of(ArticleContext reading, SourceMentions sources, Models models) {
    return of(reading, new PronounResolver(reading, sources, models.antecedent()), sources);
  }

  static Coreference of(
      ArticleContext reading, PronounResolver antecedents, SourceMentions sources) {
    Coreference referents = new Coreference(reading);
    for (int m = 0; m < reading.mentions().count(); m++) {
      referents.entitiesOf[m] = referents.resolve(m, antecedents, sources);
      for (int entity : referents.entitiesOf[m]) {
        antecedents.pass(m, entity);
      }
    }
    return referents;
  }

  /** The entities that a mention stands for; none where it cannot be told. */
  public int[] entitiesOf(int mention) {
    return mention < 0 ? NOBODY : entitiesOf[mention];
  }

  /** How sure that is. */
  double sureness(int mention) {
    return mention < 0 ? 1 : sureness[mention];
  }

  private int[] resolve(int m, PronounResolver antecedents, SourceMentions sources) {
    Mention mention = reading.mentions().get(m);
    if (mention.hasName()) {
      int entity = reading.cast().entityOf(m);
      return entity < 0 ? NOBODY : new int[] {entity};
    }
    int[] named = sources.isSource(m) && !mention.isPronoun() ? named(m) : NOBODY;
    if (named.length > 0) {
      return named;
    }
    boolean subject = story.isA(mention.first(), SUBJECT_PRONOUN);
    return switch (mention.kind()) {
      case WHO -> before(m);
      case SINGULAR_PRONOUN -> {
        int entity = subject || sources.isSource(m) ? antecedents.choose(m) : -1;
        sureness[m] = (float) antecedents.probability;
        yield entity < 0 ? NOBODY : new int[] {entity};
      }
      case ROLE -> sources.isSource(m) && definite(mention) ? holder(m, antecedents) : NOBODY;
      case GROUP -> sources.isSource(m) && isPair(mention) ? pair(m, antecedents) : NOBODY;
      default -> NOBODY;
    };
  }

  /** "The mayor, Ana Ruiz,": those named beside a description. */
  private int[] named(int m) {
    List<Integer> names =
        appositions.of(m).stream().filter(n -> reading.cast().entityOf(n) >= 0).toList();
    namedBy[m] = names.isEmpty() ? m : names.get(0);
    return names.stream().mapToInt(reading.cast()::entityOf).toArray();
  }

  /**
   * What a mention is worth: that of the name beside a description, and a person where only one
   * could be meant by it.
   */
  Kind worth(int mention) {
    if (mention < 0) {
      return Kind.THING;
    }
    return certain.get(mention) ? Kind.PERSON : reading.mentions().get(namedBy[mention]).kind();
  }

  private boolean definite(Mention mention) {
    String word = story.word(mention.first()).form();
    return word.equals("the") || story.isA(mention.first(), TITLE);
  }

  private int[] holder(int m, PronounResolver antecedents) {
    Mention mention = reading.mentions().get(m);
    Roles role = Roles.of(story, mention.first(), mention.last());
    int latest = antecedents.latest(role, -1);
    int entity = latest >= 0 ? latest : reading.cast().inRole(role);
    certain.set(m, latest < 0 || antecedents.latest(role, latest) < 0);
    return entity < 0 ? NOBODY : new int[] {entity};
  }

  private boolean isPair(Mention mention) {
    return story.isA(mention.first(), BOTH)
        || mention.last() > mention.first() && story.word(mention.first() + 1).form().equals("two");
  }

  /** "Both diplomats": the two who fit and were mentioned last; by default any two. */
  private int[] pair(int m, PronounResolver antecedents) {
    Mention mention = reading.mentions().get(m);
    String head = story.word(mention.last()).form();
    String singular = head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
    Roles role = Roles.of(story, mention.first(), mention.last()).withNoun(singular);
    int first = antecedents.latest(role, -1);
    int second = first < 0 ? -1 : antecedents.latest(role, first);
    certain.set(m, second >= 0);
    if (second < 0 && ANY_TWO.contains(singular)) {
      first = antecedents.latestPerson(-1);
      second = first < 0 ? -1 : antecedents.latestPerson(first);
    }
    return second < 0 ? NOBODY : new int[] {second, first};
  }

  /** "Ruiz, who": the mention that ends just before. */
  private int[] before(int m) {
    int owner = antecedentOfWho(reading, m);
    return owner < 0 ? NOBODY : entitiesOf[owner];
  }

  /** The mention that a "who" belongs to; -1 where none stands before it. */
  static int antecedentOfWho(ArticleContext reading, int m) {
    int token = reading.mentions().get(m).first() - 1;
    if (reading.story().mark(token) == ',') {
      token--;
    }
    int owner = reading.mentions().at(token);
    return owner < m ? head(reading, owner) : -1;
  }

  /** The one whom "of" or "at" and a name describe: "Ana Ruiz of the Harbour Institute". */
  static int head(ArticleContext reading, int m) {
    int of = m < 0 ? 0 : reading.mentions().get(m).first() - 1;
    if (of < 1 || reading.sentences().opens(of + 1) || !reading.story().isA(of, PREPOSITION | OF)) {
      return m;
    }
    int before = reading.mentions().at(of - 1);
    boolean head = before >= 0 && before < m && describes(reading, before, m);
    return head ? head(reading, before) : m;
  }

  private static boolean describes(ArticleContext reading, int before, int m) {
    return switch (reading.mentions().get(m).kind()) {
      case ORGANIZATION, PLACE, BODY, THING -> isSomebody(reading.mentions().get(before));
      case PERSON ->
          reading.cast().entityOf(m) >= 0
              && reading.cast().get(reading.cast().entityOf(m)).isPlace();
      default -> false;
    };
  }

  private static boolean isSomebody(Mention mention) {
    return mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.ROLE;
  }
}
