package dev.onrecord.attribution;

import static dev.onrecord.attribution.model.AntecedentFeature.*;
import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.entity.Entity;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.entity.Roles;
import dev.onrecord.attribution.model.Features;
import dev.onrecord.attribution.model.Model;
import dev.onrecord.attribution.token.Sentences;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.attribution.token.TokenType;
import dev.onrecord.text.Word;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides whom a pronoun stands for: a choice among the people mentioned last, with learned
 * weights. It goes through a story from its start, and learns of every mention as it passes it.
 */
public final class PronounResolver {
  private static final int WINDOW = 48;
  private static final int MOST = 10;

  /** The number that stands for cues that are no verbs. */
  private static final int NO_VERB = 511;

  private final ArticleContext reading;
  private final TokenSequence story;
  private final SourceMentions sources;
  private final float[] weights;
  private final Features features = new Features();
  private final int[] recentMention = new int[WINDOW];
  private final int[] recentEntity = new int[WINDOW];
  private int passed;
  private int lastSpeaker = -1;
  private int lastSpeakerMention = -1;

  final int[] candidate = new int[MOST];
  private final int[] candidateMention = new int[MOST];
  private final int[] candidateTimes = new int[MOST];
  private final int[] sourceMention = new int[MOST];
  private final int[] subjectMention = new int[MOST];
  int count;

  /** How likely the last choice is. */
  double probability;

  public PronounResolver(ArticleContext reading, SourceMentions sources, Model model) {
    this.reading = reading;
    this.sources = sources;
    story = reading.story();
    weights = model.weights();
  }

  /** Takes note that a mention stands for an entity. */
  public void pass(int mention, int entity) {
    recentMention[passed % WINDOW] = mention;
    recentEntity[passed % WINDOW] = entity;
    passed++;
    if (sources.isSource(mention)) {
      lastSpeaker = entity;
      lastSpeakerMention = mention;
    }
  }

  /** The entity that a pronoun stands for; -1 where that cannot be told. */
  public int choose(int pronoun) {
    gather(pronoun);
    double best = Double.NEGATIVE_INFINITY;
    double[] scores = new double[count];
    int chosen = -1;
    for (int k = 0; k < count; k++) {
      features.clear();
      describe(pronoun, k);
      scores[k] = features.score(weights);
      if (scores[k] > best) {
        best = scores[k];
        chosen = k;
      }
    }
    probability = chosen < 0 ? 0 : Features.probability(scores, count, chosen);
    return chosen < 0 ? -1 : candidate[chosen];
  }

  /** The person mentioned last whose role fits a description, another one than given. */
  int latest(Roles description, int other) {
    return latest(other, who -> who.fits(description));
  }

  /** The person mentioned last, another one than given. */
  int latestPerson(int other) {
    return latest(other, who -> who.person && !who.isPlace());
  }

  private int latest(int other, Predicate<Entity> wanted) {
    for (int i = passed - 1; i >= Math.max(0, passed - WINDOW); i--) {
      int entity = recentEntity[i % WINDOW];
      if (entity != other && wanted.test(reading.cast().get(entity))) {
        return entity;
      }
    }
    return -1;
  }

  public void explain(int pronoun, BiConsumer<Integer, int[]> each) {
    gather(pronoun);
    for (int k = 0; k < count; k++) {
      features.clear();
      describe(pronoun, k);
      each.accept(candidate[k], features.toArray());
    }
  }

  private void gather(int pronoun) {
    count = 0;
    Word word = story.word(reading.mentions().get(pronoun).first());
    boolean male = word.isA(HE);
    for (int i = passed - 1; i >= Math.max(0, passed - WINDOW) && count < MOST; i--) {
      int entity = recentEntity[i % WINDOW];
      Entity who = reading.cast().get(entity);
      if (!who.person
          || who.isPlace()
          || isExclamation(i % WINDOW)
          || male && who.surelyFemale()
          || !male && who.surelyMale()) {
        continue;
      }
      note(entity, recentMention[i % WINDOW]);
    }
  }

  /** "Wow," she said: a word in a quotation that is nowhere else a name. */
  private boolean isExclamation(int recent) {
    return !reading.cast().get(recentEntity[recent]).isAttested()
        && reading.quotations().inside(reading.mentions().get(recentMention[recent]).first());
  }

  private void note(int entity, int mention) {
    int k = indexOf(entity);
    if (k < 0) {
      k = count++;
      candidate[k] = entity;
      candidateMention[k] = mention;
      candidateTimes[k] = 0;
      sourceMention[k] = -1;
      subjectMention[k] = -1;
    }
    candidateTimes[k]++;
    if (sources.isSource(mention) && sourceMention[k] < 0) {
      sourceMention[k] = mention;
    }
    if (subjectMention[k] < 0 && isSubject(mention)) {
      subjectMention[k] = mention;
    }
  }

  /** Whether a mention looks like the subject of a clause. */
  private boolean isSubject(int m) {
    Mention mention = reading.mentions().get(m);
    if (sources.isSource(m) || story.isA(mention.first(), SUBJECT_PRONOUN)) {
      return true;
    }
    boolean governed =
        !reading.sentences().opens(mention.first()) && story.isA(mention.first() - 1, PREPOSITION);
    int next = mention.last() + 1;
    boolean verb = story.isA(next, AUXILIARY | COMMON_VERB | CUE | ED_FORM | ADVERB);
    return !governed && (verb || reading.sentences().opens(mention.first()));
  }

  private int since(int mention, int here) {
    return mention < 0
        ? 7
        : Math.min(6, here - reading.sentences().of(reading.mentions().get(mention).first()));
  }

  private int indexOf(int entity) {
    for (int k = 0; k < count; k++) {
      if (candidate[k] == entity) {
        return k;
      }
    }
    return -1;
  }

  private void describe(int pronoun, int k) {
    Mention anaphor = reading.mentions().get(pronoun);
    Mention last = reading.mentions().get(candidateMention[k]);
    Entity who = reading.cast().get(candidate[k]);
    Sentences sentences = reading.sentences();
    int here = sentences.of(anaphor.first());
    int there = sentences.of(last.first());
    int sentencesBack = Math.min(here - there, 7);
    int paragraphsBack = Math.min(story.part(anaphor.first()) - story.part(last.first()), 5);
    int opens = sentences.opens(last.first()) ? 1 : 0;
    int opening = story.opensPart(anaphor.first()) ? 2 : sentences.opens(anaphor.first()) ? 1 : 0;
    int source = sources.isSource(candidateMention[k]) ? 1 : 0;
    int before = opens == 1 ? 0 : story.type(last.first() - 1);
    int after = story.type(last.last() + 1);
    boolean male = story.isA(anaphor.first(), HE);
    int sex = !who.surelyMale() && !who.surelyFemale() ? 0 : 1;
    int form = last.isPronoun() ? 0 : last.nameLength() > 1 ? 1 : 2;
    int rank = Math.min(k, 5);
    SENTENCES_BACK.add(features, (sentencesBack * 3 + opening) * 2 + source);
    PARAGRAPHS_BACK.add(features, paragraphsBack * 3 + opening);
    RANK.add(features, rank * 3 + opening);
    RANK_AND_SEX.add(features, (rank * 2 + sex) * 2 + (male ? 1 : 0));
    SEX.add(features, sex * 2 + (male ? 1 : 0));
    PLACE_OF_LAST_MENTION.add(features, (opens * 4 + Math.min(sentencesBack, 3)) * 3 + form);
    LAST_MENTION_AND_DISTANCE.add(
        features, ((source * 2 + opens) * 6 + paragraphsBack) * 3 + Math.min(sentencesBack, 2));
    LAST_WAS_SOURCE.add(features, (source * 6 + rank) * 3 + form);
    TIMES_MENTIONED.add(features, Math.min(who.mentions(), 12));
    TIMES_RECENTLY.add(
        features, Math.min(candidateTimes[k], 8) * 2 + (candidateTimes[k] > 1 ? 1 : 0));
    BEFORE_LAST_MENTION.add(features, before * 2 + (sentencesBack == 0 ? 1 : 0));
    IN_QUOTATION.add(features, reading.quotations().inside(last.first()) ? 1 + source : 0);
    FULL_NAME.add(features, who.nameLength() > 1 ? 1 : 0);
    personhood(k, who, sex);
    SPOKE_LAST.add(
        features,
        (candidate[k] == lastSpeaker ? 1 : 0) * 6
            + Math.min(
                lastSpeakerMention < 0
                    ? 5
                    : story.part(anaphor.first())
                        - story.part(reading.mentions().get(lastSpeakerMention).first()),
                5));
    SAME_PARAGRAPH_FIRST.add(
        features,
        (paragraphsBack == 0 ? 1 : 0) * 4 + (story.opensPart(last.first()) ? 2 : 0) + opens);
    saying(pronoun, k, opening);
    speaking(k, here);
    int sinceSource = since(sourceMention[k], here);
    int sinceSubject = since(subjectMention[k], here);
    SENTENCES_SINCE_SOURCE.add(features, (sinceSource * 3 + opening) * 2 + (male ? 1 : 0));
    SENTENCES_SINCE_SUBJECT.add(features, (sinceSubject * 3 + opening) * 2 + (rank > 0 ? 1 : 0));
    SUBJECT_AND_SOURCE.add(
        features, (Math.min(sinceSource, 3) * 4 + Math.min(sinceSubject, 3)) * 6 + rank);
    AFTER_LAST_MENTION.add(features, after * 2 + (sentencesBack == 0 ? 1 : 0));
    POSSESSED.add(
        features,
        (story.is(last.last(), Word.POSSESSIVE) ? 1 : 0) * 2
            + (after == TokenType.COMMA.ordinal() ? 1 : 0));
  }

  /**
   * What is said where the pronoun is a source: people seldom name themselves, and nobody is named
   * behind a pronoun in its own sentence.
   */
  private void saying(int pronoun, int k, int opening) {
    Mention anaphor = reading.mentions().get(pronoun);
    CandidateAttribution saying = sources.saying(pronoun);
    int kind = saying == null ? 3 : saying.kind().ordinal();
    int here = reading.sentences().of(anaphor.first());
    int end = reading.sentences().end(here) - 1;
    boolean named = sources.isNamedInSaying(candidate[k], pronoun);
    boolean namedAfter = sources.isNamedBetween(candidate[k], anaphor.last() + 1, end);
    NAMED_IN_SAYING.add(features, kind * 2 + (named ? 1 : 0));
    NAMED_AFTER.add(features, (opening * 4 + kind) * 2 + (namedAfter ? 1 : 0));
    SAYING_AND_SOURCE.add(
        features,
        ((order(saying, anaphor) * 4 + kind) * 3 + opening) * 8 + since(sourceMention[k], here));
  }

  /** Whether what is said stands behind or before who says it; 2 where nothing is said. */
  private static int order(@Nullable CandidateAttribution saying, Mention source) {
    return saying == null || saying.content().isEmpty()
        ? 2
        : saying.content().get(0)[0] < source.first() ? 1 : 0;
  }

  /** What tells that a name is a person's: a first name, an office, that it speaks. */
  private void personhood(int k, Entity who, int sex) {
    int speaks = Math.min(2, sources.timesNamed(candidate[k]));
    int full = who.nameLength() > 1 ? 2 : who.isAttested() ? 1 : 0;
    PERSONHOOD.add(features, ((speaks * 3 + full) * 2 + sex) * 2 + (who.hasRole() ? 1 : 0));
  }

  /** How often a candidate speaks, and with which verb just now: who asked does not answer. */
  private void speaking(int k, int here) {
    TIMES_SOURCE.add(features, Math.min(sources.timesNamed(candidate[k]), 7) * 2 + Math.min(k, 1));
    CandidateAttribution last = sourceMention[k] < 0 ? null : sources.saying(sourceMention[k]);
    int since = since(sourceMention[k], here);
    if (last != null && last.cue() >= 0 && since < 2) {
      int verb = story.word(last.cue()).cueVerb();
      LAST_CUE.add(features, (verb < 0 ? NO_VERB : verb) * 2 + since);
    }
  }
}
