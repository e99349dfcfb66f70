package dev.onrecord.attribution;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.entity.Entity;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.model.Features;
import dev.onrecord.attribution.model.Model;
import dev.onrecord.attribution.token.TokenSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Resolves pronouns: chooses among the people mentioned last with learned weights. It is led
 * through an article from start to end and told the entity of every mention on the way.
 */
public final class PronounResolver {
  private static final int MOST = 10;

  private final ArticleContext context;
  private final TokenSequence tokens;
  private final SourceMentions sources;
  private final float[] weights;
  private final Features features = new Features();
  private final RecentMentions recent;
  private final AntecedentDescriber describer;
  private Optional<LastSpeaker> lastSpeaker = Optional.empty();

  /**
   * The person that a pronoun stands for.
   *
   * @param entity the person
   * @param probability the probability of the choice
   */
  public record Choice(int entity, double probability) {}

  /** The source passed last: its mention and its entity. */
  record LastSpeaker(int mention, int entity) {}

  public PronounResolver(ArticleContext context, SourceMentions sources, Model model) {
    this.context = context;
    this.sources = sources;
    tokens = context.tokens();
    weights = model.weights();
    recent = new RecentMentions(context);
    describer = new AntecedentDescriber(context, sources, features);
  }

  /** Passes a mention that stands for an entity. */
  public void pass(int mention, int entity) {
    recent.add(mention, entity);
    if (sources.isSource(mention)) {
      lastSpeaker = Optional.of(new LastSpeaker(mention, entity));
    }
  }

  /**
   * Returns the person that a pronoun stands for; empty where no mention before it can be meant.
   */
  public Optional<Choice> choose(int pronoun) {
    List<Antecedent> antecedents = antecedents(pronoun);
    if (antecedents.isEmpty()) {
      return Optional.empty();
    }
    double[] scores = new double[antecedents.size()];
    for (int a = 0; a < scores.length; a++) {
      describer.describe(pronoun, antecedents.get(a), a, lastSpeaker);
      scores[a] = features.score(weights);
    }
    int best = Features.best(scores, 0);
    double probability = Features.probability(scores, best);
    return Optional.of(new Choice(antecedents.get(best).entity(), probability));
  }

  /** Returns the mentions passed last. */
  RecentMentions recent() {
    return recent;
  }

  /** Returns the people mentioned before a pronoun whose gender it fits, the last one first. */
  List<Antecedent> antecedents(int pronoun) {
    List<Antecedent> antecedents = new ArrayList<>(MOST);
    boolean male = tokens.isA(context.mentions().get(pronoun).first(), HE);
    for (int ago = 0; ago < recent.count() && antecedents.size() < MOST; ago++) {
      Entity entity = context.entities().get(recent.entity(ago));
      boolean otherGender = male ? entity.surelyFemale() : entity.surelyMale();
      if (isSomebody(entity, ago) && !isExclamation(ago) && !otherGender) {
        note(recent.entity(ago), recent.mention(ago), antecedents);
      }
    }
    return antecedents;
  }

  private boolean isSomebody(Entity entity, int ago) {
    return entity.person
        && !entity.isPlace()
        && (entity.isLikelyPerson()
            || sources.timesNamed(entity.number()) > 0
            || isStory(context.mentions().get(recent.mention(ago))));
  }

  /** Returns whether a full name is what a paragraph begins to tell about: "Dre Hart is". */
  private boolean isStory(Mention mention) {
    return mention.nameLength() > 1
        && tokens.opensParagraph(mention.first())
        && tokens.isA(mention.last() + 1, AUXILIARY | COMMON_VERB | CUE | ED_FORM);
  }

  /** Returns whether a mention is a word in a quotation that is nowhere a name: "Wow," she said. */
  private boolean isExclamation(int ago) {
    return !context.entities().get(recent.entity(ago)).isAttested()
        && context.quotations().inside(context.mentions().get(recent.mention(ago)).first());
  }

  private void note(int entity, int mention, List<Antecedent> antecedents) {
    boolean source = sources.isSource(mention);
    boolean subject = source || isSubject(context.mentions().get(mention));
    for (int a = 0; a < antecedents.size(); a++) {
      if (antecedents.get(a).entity() == entity) {
        antecedents.set(a, antecedents.get(a).with(mention, source, subject));
        return;
      }
    }
    antecedents.add(Antecedent.of(entity, mention, source, subject));
  }

  /** Returns whether a mention looks like the subject of a clause. */
  private boolean isSubject(Mention mention) {
    boolean opens = context.sentences().opens(mention.first());
    if (tokens.isA(mention.first(), SUBJECT_PRONOUN)) {
      return true;
    }
    boolean governed = !opens && tokens.isA(mention.first() - 1, PREPOSITION);
    int next = mention.last() + 1;
    boolean verb = tokens.isA(next, AUXILIARY | COMMON_VERB | CUE | ED_FORM | ADVERB);
    return !governed && (verb || opens);
  }
}
