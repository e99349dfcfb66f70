package dev.onrecord.attribution;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.token.Marks;
import dev.onrecord.attribution.token.Sentences;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.Word;

/** What all the candidates of a cue share, found out once for each cue. */
final class CueContext {
  /** The number that stands for "according to" beside those of the verbs. */
  static final int ACCORDING_TO = 500;

  private static final int LONGEST_GROUP = 6;

  /** How far a cue looks for the one that the whole sentence hangs on. */
  private static final int FAR = 60;

  private final ArticleContext reading;
  private final TokenSequence story;

  /** Which form of its verb the cue is, what the verb takes, and which verb it is. */
  int form;

  int use;
  int lemma;

  /** The type of the token before the verb group. */
  int beforeGroup;

  /** The type of the token after the cue. */
  int after;

  /** Which auxiliaries stand in the verb group, one bit each. */
  int auxiliaries;

  /** Which quotations touch the cue. */
  int quotationBeside;

  boolean passive;

  /** How a later cue of the sentence takes this one in: "Ruiz had promised it, Hart said." */
  int takenIn;

  /** What was decided of the cue before this one in the sentence, if there is one. */
  int previous;

  /** How many commas stand between it and this one. */
  int commasSince;

  /** Its source; -1 where it has none. */
  int previousSource;

  /** That cue itself; -1 where there is none. */
  int previousCue = -1;

  private int lastCue = -1;
  private int lastSource = -1;

  CueContext(ArticleContext reading) {
    this.reading = reading;
    story = reading.story();
  }

  /** Takes note of what was decided of a cue, for the next one. */
  void decided(int cue, int source) {
    lastCue = cue;
    lastSource = source;
  }

  /** Looks at a cue. */
  void look(int cue) {
    int group = group(cue);
    form = form(story.word(cue));
    use = use(story.word(cue));
    lemma = story.word(cue).cueVerb() < 0 ? ACCORDING_TO : story.word(cue).cueVerb();
    beforeGroup = typeBefore(group);
    after = story.type(cue + 1);
    auxiliaries = auxiliaries(group, cue);
    quotationBeside = besideQuotation(cue);
    passive = passive(cue);
    takenIn = takenIn(cue);
    lookBack(cue);
  }

  int typeBefore(int token) {
    return reading.sentences().opens(token) ? 0 : story.type(token - 1);
  }

  /** The first token of the verb group that a cue ends. */
  private int group(int cue) {
    int at = cue;
    while (cue - at < LONGEST_GROUP
        && !reading.sentences().opens(at)
        && story.isA(at - 1, AUXILIARY | ADVERB | NEGATION | TO)) {
      at--;
    }
    return at;
  }

  private int auxiliaries(int group, int cue) {
    int bits = 0;
    for (int t = group; t < cue; t++) {
      bits |= story.isA(t, MODAL) ? 1 : 0;
      bits |= story.isA(t, NEGATION) ? 2 : 0;
      bits |= story.isA(t, TO) ? 4 : 0;
      bits |= story.isA(t, HAVE) ? 8 : 0;
      bits |= story.isA(t, BE) ? 16 : 0;
    }
    return bits;
  }

  private static int form(Word word) {
    if (word.isA(GERUND)) {
      return 0;
    }
    if (word.isA(PAST)) {
      return word.isA(BASE) ? 1 : word.isA(PARTICIPLE) ? 2 : 3;
    }
    if (word.isA(PARTICIPLE)) {
      return 4;
    }
    return word.isA(THIRD) ? 5 : word.isA(BASE) ? 6 : 7;
  }

  private static int use(Word word) {
    return (word.isA(TAKES_CLAUSE) ? 1 : 0)
        + (word.isA(TAKES_QUOTE) ? 2 : 0)
        + (word.isA(TAKES_OBJECT) ? 4 : 0)
        + (word.isA(TAKES_ADDRESSEE) ? 8 : 0);
  }

  /** Which quotation marks touch the cue: one just before (with or without a comma), one after. */
  private int besideQuotation(int cue) {
    int before = story.opensPart(cue) ? 0 : quotationEnding(cue - 1);
    char mark = story.mark(cue + 1);
    int next = mark == ',' || mark == ':' ? cue + 2 : cue + 1;
    boolean follows =
        next < story.size()
            && story.part(next) == story.part(cue)
            && reading.quotations().inside(next);
    return before * 2 + (follows ? 1 : 0);
  }

  private int quotationEnding(int token) {
    int comma = story.mark(token) == ',' ? 1 : 0;
    int quotation = reading.quotations().at(token - comma);
    if (quotation < 0) {
      return 0;
    }
    char mark = story.mark(reading.quotations().get(quotation).to());
    return mark == ',' || comma == 1 ? 3 : Marks.endsSentence(mark) ? 2 : 1;
  }

  private boolean passive(int cue) {
    if (!story.isA(cue, PARTICIPLE)) {
      return false;
    }
    int at = cue - 1;
    while (cue - at < 5 && story.isA(at, ADVERB | NEGATION)) {
      at--;
    }
    return story.isA(at, BE);
  }

  private int takenIn(int cue) {
    int end = Math.min(reading.sentences().end(reading.sentences().of(cue)), cue + FAR);
    for (int t = cue + 2; t < end; t++) {
      int quotation = reading.quotations().at(t);
      if (quotation >= 0) {
        t = Math.max(t, reading.quotations().get(quotation).close());
      } else if (story.isA(t, ACCORDING)) {
        return 1;
      } else if (story.isA(t, TAKES_CLAUSE) && story.isA(t, PAST | THIRD | BASE)) {
        int how = parenthesis(t);
        if (how > 0) {
          return how;
        }
      }
    }
    return 0;
  }

  /** Whether a cue and its source follow on a comma, and in which order. */
  private int parenthesis(int cue) {
    if (story.mark(cue - 1) == ',') {
      return 2;
    }
    int m = reading.mentions().at(cue - 1);
    boolean comma = m >= 0 && story.mark(reading.mentions().get(m).first() - 1) == ',';
    char next = story.mark(cue + 1);
    return comma && (Marks.endsSentence(next) || next == ',') ? 3 : 0;
  }

  private void lookBack(int cue) {
    Sentences sentences = reading.sentences();
    boolean same = lastCue >= 0 && lastCue < cue && sentences.of(lastCue) == sentences.of(cue);
    previousCue = same ? lastCue : -1;
    previousSource = same ? lastSource : -1;
    commasSince = 0;
    for (int t = previousCue + 1; same && t < cue && commasSince < 3; t++) {
      int quotation = reading.quotations().at(t);
      if (quotation >= 0) {
        t = Math.max(t, reading.quotations().get(quotation).close());
      } else if (story.mark(t) == ',') {
        commasSince++;
      }
    }
    previous = same ? previous() : 0;
  }

  private int previous() {
    if (previousSource < 0) {
      return 1;
    }
    boolean inverted = reading.mentions().get(previousSource).first() > previousCue;
    int clause = story.isA(previousCue + 1, THAT) ? 1 : 0;
    return 2 + (story.isA(previousCue, ACCORDING) ? 4 : inverted ? 2 : clause);
  }
}
