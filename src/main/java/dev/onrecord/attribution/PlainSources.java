package dev.onrecord.attribution;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.cue.SourceChooser.Choice;
import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.entity.Mention.Kind;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.WordLists;
import dev.onrecord.text.WordSet;
import java.util.Optional;
import java.util.OptionalInt;

/** The sources of cues where the words around a cue tell more than the learned choice. */
record PlainSources(ArticleContext context, TokenSequence tokens) {
  private static final WordLists WORDS = WordLists.beside(PlainSources.class, "words.txt");
  private static final WordSet SURE_VERBS = WORDS.forms("sure-verbs");
  private static final WordSet VERDICTS = WORDS.forms("verdicts");
  private static final double BESIDE = 0.8;
  private static final double SURE = 0.95;
  private static final int LONGEST_VERDICT = 16;
  private static final int LONGEST_GROUP = 5;

  PlainSources(ArticleContext context) {
    this(context, context.tokens());
  }

  /** Returns the source of a cue, where no other can be meant. */
  Optional<Choice> sure(int cue) {
    return inverted(cue).or(() -> absolute(cue)).or(() -> agent(cue)).or(() -> inner(cue));
  }

  /** Returns the source of a cue that the learned choice gives to nobody. */
  Optional<Choice> beside(int cue) {
    if (!tokens.isA(cue, TAKES_QUOTE)) {
      return Optional.empty();
    }
    int before = context.mentions().at(cue - 1);
    int behind = context.mentions().at(cue + 1);
    int left = before < 0 ? cue : get(before).first();
    if (behind >= 0 && isBehindSpeech(cue) && canSpeak(behind)) {
      return choice(behind, BESIDE);
    }
    boolean sure = isBehindSpeech(left) || SURE_VERBS.has(tokens.word(cue));
    return before >= 0 && sure && canSpeak(before) ? choice(before, BESIDE) : Optional.empty();
  }

  /** Returns whether a cue has what is said about something between it and its agent. */
  boolean isVerdict(int cue) {
    return tokens.isA(cue, PARTICIPLE)
        && tokens.isA(cue - 1, BE)
        && VERDICTS.has(tokens.word(cue))
        && !tokens.isA(cue + 1, BY);
  }

  /** Returns the name between a cue and the end of its sentence: ", said Ana Ruiz." */
  private Optional<Choice> inverted(int cue) {
    int behind = tokens.mark(cue - 1) == ',' ? context.mentions().at(cue + 1) : -1;
    boolean verb =
        tokens.isA(cue, TAKES_QUOTE)
            && tokens.isA(cue, PAST | THIRD)
            && !tokens.isA(cue, TAKES_ADDRESSEE);
    if (behind < 0 || !verb || !isPerson(behind) || get(behind).first() != cue + 1) {
      return Optional.empty();
    }
    int stop = get(behind).last() + 1;
    boolean ends =
        tokens.mark(stop) == '.'
            && context.sentences().end(context.sentences().of(cue)) == stop + 1;
    return ends ? choice(behind, SURE) : Optional.empty();
  }

  /** Returns the subject of a gerund of its own: "with Ruiz saying: ". */
  private Optional<Choice> absolute(int cue) {
    int subject = tokens.isA(cue, GERUND) ? context.mentions().at(cue - 1) : -1;
    boolean absolute =
        subject >= 0
            && canSpeak(subject)
            && get(subject).first() > 0
            && tokens.word(get(subject).first() - 1).form().equals("with")
            && (tokens.mark(cue + 1) == ':' || tokens.isA(cue + 1, THAT));
    return absolute ? choice(subject, SURE) : Optional.empty();
  }

  /**
   * Returns the named subject before a cue and its quotation, also where another cue takes both in:
   * "Ruiz recalled that Hart had said, 'Yes.'"
   */
  private Optional<Choice> inner(int cue) {
    char mark = tokens.mark(cue + 1);
    boolean quotes =
        tokens.isA(cue, TAKES_QUOTE)
            && (mark == ',' || mark == ':')
            && context.quotations().at(cue + 2) >= 0;
    int verb = cue - 1;
    while (quotes && cue - verb < LONGEST_GROUP && tokens.isA(verb, AUXILIARY | ADVERB)) {
      verb--;
    }
    int subject = quotes && verb > 0 ? context.mentions().at(verb) : -1;
    boolean named = subject >= 0 && isPerson(subject) && get(subject).last() == verb;
    return named && tokens.isA(get(subject).first() - 1, THAT | COMPLEMENTIZER)
        ? choice(subject, BESIDE)
        : Optional.empty();
  }

  /** Returns the agent behind what something is called: "was called a disgrace by Ruiz". */
  private Optional<Choice> agent(int cue) {
    int end = Math.min(cue + LONGEST_VERDICT, context.sentences().end(context.sentences().of(cue)));
    boolean verdict = isVerdict(cue);
    for (int t = cue + 1; verdict && t < end; t++) {
      int agent = tokens.isA(t, BY) ? context.mentions().at(t + 1) : -1;
      if (agent >= 0 && isPerson(agent)) {
        return choice(agent, BESIDE);
      }
    }
    return Optional.empty();
  }

  private static Optional<Choice> choice(int mention, double probability) {
    return Optional.of(new Choice(OptionalInt.of(mention), probability));
  }

  private boolean isBehindSpeech(int token) {
    boolean headline = tokens.inTitleCase(token) && tokens.mark(token - 1) == ',';
    return !tokens.opensParagraph(token) && (context.quotations().inside(token - 1) || headline);
  }

  private boolean canSpeak(int m) {
    return isPerson(m) || get(m).kind() == Kind.SINGULAR_PRONOUN;
  }

  private boolean isPerson(int m) {
    return get(m).kind() == Kind.PERSON;
  }

  private Mention get(int m) {
    return context.mentions().get(m);
  }
}
