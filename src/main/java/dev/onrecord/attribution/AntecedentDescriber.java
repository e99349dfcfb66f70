package dev.onrecord.attribution;

import static dev.onrecord.attribution.model.AntecedentFeature.*;
import static dev.onrecord.attribution.model.Dimension.*;
import static dev.onrecord.attribution.model.Dimensions.*;
import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.PronounResolver.LastSpeaker;
import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.entity.Entity;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.model.CueVerbs;
import dev.onrecord.attribution.model.Features;
import dev.onrecord.attribution.token.Sentences;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.attribution.token.TokenType;
import dev.onrecord.text.Word;
import java.util.Optional;
import java.util.OptionalInt;

/** Describes the people that a pronoun may stand for: their mentions, names and attributions. */
record AntecedentDescriber(
    ArticleContext context,
    TokenSequence tokens,
    Sentences sentences,
    SourceMentions sources,
    Features features) {
  AntecedentDescriber(ArticleContext context, SourceMentions sources, Features features) {
    this(context, context.tokens(), context.sentences(), sources, features);
  }

  /**
   * A pronoun and a person that it may stand for, with the numbers that several features share.
   *
   * @param here the sentence of the pronoun
   */
  private record Pair(
      Mention pronoun,
      Antecedent antecedent,
      Mention last,
      Entity entity,
      int here,
      int sentencesBack,
      int paragraphsBack,
      int rank,
      int opening,
      int male,
      int gender,
      int source,
      int opensSentence,
      int form) {}

  void describe(int pronoun, Antecedent antecedent, int rank, Optional<LastSpeaker> lastSpeaker) {
    Pair pair = pair(context.mentions().get(pronoun), antecedent, rank);
    features.clear();
    distance(pair);
    lastMention(pair);
    name(pair);
    lastSpeaker(pair, lastSpeaker);
    content(pronoun, pair);
    speaking(pair);
    since(pair);
    behindLastMention(pair);
  }

  private Pair pair(Mention pronoun, Antecedent antecedent, int rank) {
    Mention last = context.mentions().get(antecedent.mention());
    Entity entity = context.entities().get(antecedent.entity());
    int here = sentences.of(pronoun.first());
    return new Pair(
        pronoun,
        antecedent,
        last,
        entity,
        here,
        here - sentences.of(last.first()),
        tokens.paragraph(pronoun.first()) - tokens.paragraph(last.first()),
        rank,
        number(opening(pronoun)),
        flag(tokens.isA(pronoun.first(), HE)),
        flag(entity.surelyMale() || entity.surelyFemale()),
        flag(sources.isSource(antecedent.mention())),
        flag(sentences.opens(last.first())),
        number(form(last)));
  }

  private Opening opening(Mention pronoun) {
    if (tokens.opensParagraph(pronoun.first())) {
      return Opening.PARAGRAPH;
    }
    return sentences.opens(pronoun.first()) ? Opening.SENTENCE : Opening.NOTHING;
  }

  private static MentionForm form(Mention mention) {
    if (mention.isPronoun()) {
      return MentionForm.PRONOUN;
    }
    return mention.nameLength() > 1 ? MentionForm.FULL_NAME : MentionForm.SHORT_NAME;
  }

  private void distance(Pair p) {
    SENTENCES_BACK.add(features, p.sentencesBack(), p.opening(), p.source());
    PARAGRAPHS_BACK.add(features, p.paragraphsBack(), p.opening());
    RANK_AND_OPENING.add(features, p.rank(), p.opening());
    RANK_AND_SEX.add(features, p.rank(), p.gender(), p.male());
    SEX.add(features, p.gender(), p.male());
  }

  private void lastMention(Pair p) {
    boolean opens = p.opensSentence() > 0;
    TokenType before = opens ? TokenType.EDGE : tokens.type(p.last().first() - 1);
    PLACE_OF_LAST_MENTION.add(features, p.opensSentence(), p.sentencesBack(), p.form());
    LAST_MENTION_AND_DISTANCE.add(
        features, p.source(), p.opensSentence(), p.paragraphsBack(), p.sentencesBack());
    LAST_WAS_SOURCE.add(features, p.source(), p.rank(), p.form());
    TIMES_MENTIONED.add(features, p.entity().mentions());
    TIMES_RECENTLY.add(features, p.antecedent().times());
    BEFORE_LAST_MENTION.add(features, number(before), flag(p.sentencesBack() == 0));
    IN_QUOTATION.add(features, number(quoted(p)));
  }

  private QuotedMention quoted(Pair p) {
    if (!context.quotations().inside(p.last().first())) {
      return QuotedMention.UNQUOTED;
    }
    return p.source() > 0 ? QuotedMention.QUOTED_SOURCE : QuotedMention.QUOTED;
  }

  /** Describes the evidence that a name is a person's: its form, an office, being a source. */
  private void name(Pair p) {
    Entity entity = p.entity();
    boolean full = entity.nameLength() > 1;
    NameEvidence other = entity.isAttested() ? NameEvidence.ATTESTED : NameEvidence.CAPITAL_ONLY;
    int evidence = number(full ? NameEvidence.FULL_NAME : other);
    int times = sources.timesNamed(p.antecedent().entity());
    FULL_NAME.add(features, flag(full));
    PERSONHOOD.add(features, times, evidence, p.gender(), flag(entity.hasRole()));
  }

  private void lastSpeaker(Pair p, Optional<LastSpeaker> speaker) {
    boolean same = speaker.isPresent() && speaker.get().entity() == p.antecedent().entity();
    SPOKE_LAST.add(features, flag(same), paragraphsSince(p.pronoun(), speaker));
    SAME_PARAGRAPH_FIRST.add(
        features,
        flag(p.paragraphsBack() == 0),
        flag(tokens.opensParagraph(p.last().first())),
        p.opensSentence());
  }

  private int paragraphsSince(Mention pronoun, Optional<LastSpeaker> speaker) {
    if (speaker.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    Mention mention = context.mentions().get(speaker.get().mention());
    return tokens.paragraph(pronoun.first()) - tokens.paragraph(mention.first());
  }

  /**
   * Describes the content of which the pronoun is the source. People seldom name themselves, and a
   * name behind a pronoun in its sentence is another person's.
   */
  private void content(int number, Pair p) {
    Optional<CandidateAttribution> attribution = sources.attribution(number);
    int kind = attribution.map(a -> number(a.kind())).orElse(NO_SPEECH);
    int entity = p.antecedent().entity();
    int end = sentences.end(p.here()) - 1;
    boolean named = sources.isNamedInContent(entity, number);
    boolean namedAfter = sources.isNamedBetween(entity, p.pronoun().last() + 1, end);
    NAMED_IN_CONTENT.add(features, kind, flag(named));
    NAMED_AFTER.add(features, p.opening(), kind, flag(namedAfter));
    CONTENT_AND_SOURCE.add(
        features,
        number(order(attribution, p.pronoun())),
        kind,
        p.opening(),
        sentencesSince(p.antecedent().source(), p.here()));
  }

  private static ContentOrder order(Optional<CandidateAttribution> attribution, Mention source) {
    if (attribution.isEmpty() || attribution.get().content().isEmpty()) {
      return ContentOrder.NO_CONTENT;
    }
    boolean before = attribution.get().content().getFirst().first() < source.first();
    return before ? ContentOrder.CONTENT_FIRST : ContentOrder.SOURCE_FIRST;
  }

  /** Adds how often a person is a source, and the last verb: another person answers a question. */
  private void speaking(Pair p) {
    int times = sources.timesNamed(p.antecedent().entity());
    TIMES_SOURCE.add(features, times, flag(p.rank() > 0));
    OptionalInt source = p.antecedent().source();
    int since = sentencesSince(source, p.here());
    if (source.isPresent() && since < 2) {
      sources
          .attribution(source.getAsInt())
          .flatMap(CandidateAttribution::cue)
          .ifPresent(c -> LAST_CUE.add(features, CueVerbs.of(tokens.word(c.first())), since));
    }
  }

  private void since(Pair p) {
    int source = sentencesSince(p.antecedent().source(), p.here());
    int subject = sentencesSince(p.antecedent().subject(), p.here());
    SENTENCES_SINCE_SOURCE.add(features, source, p.opening(), p.male());
    SENTENCES_SINCE_SUBJECT.add(features, subject, p.opening(), flag(p.rank() > 0));
    SUBJECT_AND_SOURCE.add(features, source, subject, p.rank());
  }

  private int sentencesSince(OptionalInt mention, int here) {
    return mention.isEmpty()
        ? NEVER
        : Math.min(FAR, here - sentences.of(context.mentions().get(mention.getAsInt()).first()));
  }

  private void behindLastMention(Pair p) {
    TokenType after = tokens.type(p.last().last() + 1);
    AFTER_LAST_MENTION.add(features, number(after), flag(p.sentencesBack() == 0));
    POSSESSED.add(
        features,
        flag(tokens.is(p.last().last(), Word.POSSESSIVE)),
        flag(after == TokenType.COMMA));
  }
}
