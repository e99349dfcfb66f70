package dev.onrecord.attribution.cue;

import static dev.onrecord.attribution.model.Dimensions.*;
import static dev.onrecord.attribution.model.SourceFeature.*;
import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.cue.Cue.DecidedCue;
import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.model.CueVerbs;
import dev.onrecord.attribution.token.Marks;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.attribution.token.TokenType;
import dev.onrecord.text.Word;
import java.util.Optional;

/** Reads the surroundings of a cue. */
public record CueReader(ArticleContext context, TokenSequence tokens) {
  private static final int LONGEST_GROUP = 6;
  private static final int MOST_COMMAS = 3;

  /** The most tokens behind a cue that are searched for a cue that encloses it. */
  private static final int FAR = 60;

  public CueReader(ArticleContext context) {
    this(context, context.tokens());
  }

  /**
   * Reads a cue.
   *
   * @param last the cue that was decided last, which may stand in another sentence
   */
  public Cue read(int cue, Optional<DecidedCue> last) {
    int group = group(cue);
    Word word = tokens.word(cue);
    Optional<DecidedCue> previous = last.filter(p -> isInSentence(p, cue));
    return new Cue(
        cue,
        CueVerbs.of(word),
        form(word),
        uses(word),
        auxiliaries(group, cue),
        isPassive(cue),
        typeBefore(cue),
        typeBefore(group),
        tokens.type(cue + 1),
        quotationBefore(cue),
        isQuotedBehind(cue),
        parenthesis(cue),
        previous,
        previous.map(this::previousCue).orElse(PreviousCue.NO_CUE),
        previous.isPresent() ? commas(previous.get().token(), cue) : 0);
  }

  /** Returns the type of the token before one in its sentence. */
  TokenType typeBefore(int token) {
    return context.sentences().opens(token) ? TokenType.EDGE : tokens.type(token - 1);
  }

  /** Returns the first token of the verb group that a cue ends. */
  private int group(int cue) {
    int at = cue;
    while (cue - at < LONGEST_GROUP
        && !context.sentences().opens(at)
        && tokens.isA(at - 1, AUXILIARY | ADVERB | NEGATION | TO)) {
      at--;
    }
    return at;
  }

  /** Returns the bits of the auxiliaries, as their dimension has them. */
  private int auxiliaries(int group, int cue) {
    int bits = 0;
    for (int t = group; t < cue; t++) {
      bits |= tokens.isA(t, MODAL) ? 1 : 0;
      bits |= tokens.isA(t, NEGATION) ? 2 : 0;
      bits |= tokens.isA(t, TO) ? 4 : 0;
      bits |= tokens.isA(t, HAVE) ? 8 : 0;
      bits |= tokens.isA(t, BE) ? 16 : 0;
    }
    return bits;
  }

  private static VerbForm form(Word word) {
    if (word.isA(GERUND)) {
      return VerbForm.GERUND;
    }
    if (word.isA(PAST)) {
      return word.isA(BASE)
          ? VerbForm.BASE_OR_PAST
          : word.isA(PARTICIPLE) ? VerbForm.PAST_OR_PARTICIPLE : VerbForm.PAST;
    }
    if (word.isA(PARTICIPLE)) {
      return VerbForm.PARTICIPLE;
    }
    return word.isA(THIRD)
        ? VerbForm.THIRD_PERSON
        : word.isA(BASE) ? VerbForm.BASE : VerbForm.NO_VERB;
  }

  /** Returns the bits of the uses of a verb, as their dimension has them. */
  private static int uses(Word word) {
    return (word.isA(TAKES_CLAUSE) ? 1 : 0)
        | (word.isA(TAKES_QUOTE) ? 2 : 0)
        | (word.isA(TAKES_OBJECT) ? 4 : 0)
        | (word.isA(TAKES_ADDRESSEE) ? 8 : 0);
  }

  private QuotationBefore quotationBefore(int cue) {
    if (tokens.opensParagraph(cue)) {
      return QuotationBefore.NONE;
    }
    boolean comma = tokens.mark(cue - 1) == ',';
    int quotation = context.quotations().at(comma ? cue - 2 : cue - 1);
    if (quotation < 0) {
      return QuotationBefore.NONE;
    }
    char mark = tokens.mark(context.quotations().get(quotation).to());
    if (mark == ',' || comma) {
      return QuotationBefore.COMMA;
    }
    return Marks.endsSentence(mark) ? QuotationBefore.STOP : QuotationBefore.WITHOUT_MARK;
  }

  private boolean isQuotedBehind(int cue) {
    char mark = tokens.mark(cue + 1);
    int next = mark == ',' || mark == ':' ? cue + 2 : cue + 1;
    return next < tokens.size()
        && tokens.paragraph(next) == tokens.paragraph(cue)
        && context.quotations().inside(next);
  }

  private boolean isPassive(int cue) {
    if (!tokens.isA(cue, PARTICIPLE)) {
      return false;
    }
    int at = cue - 1;
    while (cue - at < 5 && tokens.isA(at, ADVERB | NEGATION)) {
      at--;
    }
    return tokens.isA(at, BE);
  }

  private Parenthesis parenthesis(int cue) {
    int end = Math.min(context.sentences().end(context.sentences().of(cue)), cue + FAR);
    for (int t = cue + 2; t < end; t++) {
      int quotation = context.quotations().at(t);
      if (quotation >= 0) {
        t = Math.max(t, context.quotations().get(quotation).close());
      } else if (tokens.isA(t, ACCORDING)) {
        return Parenthesis.ACCORDING_TO;
      } else if (tokens.isA(t, TAKES_CLAUSE) && tokens.isA(t, PAST | THIRD | BASE)) {
        Parenthesis order = behindComma(t);
        if (order != Parenthesis.NONE) {
          return order;
        }
      }
    }
    return Parenthesis.NONE;
  }

  /** Returns whether a cue and its source follow a comma, and in which order. */
  private Parenthesis behindComma(int cue) {
    if (tokens.mark(cue - 1) == ',') {
      return Parenthesis.CUE_FIRST;
    }
    int m = context.mentions().at(cue - 1);
    boolean comma = m >= 0 && tokens.mark(context.mentions().get(m).first() - 1) == ',';
    char next = tokens.mark(cue + 1);
    boolean closes = Marks.endsSentence(next) || next == ',';
    return comma && closes ? Parenthesis.SOURCE_FIRST : Parenthesis.NONE;
  }

  private boolean isInSentence(DecidedCue last, int cue) {
    return last.token() < cue
        && context.sentences().of(last.token()) == context.sentences().of(cue);
  }

  private int commas(int from, int cue) {
    int commas = 0;
    for (int t = from + 1; t < cue && commas < MOST_COMMAS; t++) {
      int quotation = context.quotations().at(t);
      if (quotation >= 0) {
        t = Math.max(t, context.quotations().get(quotation).close());
      } else if (tokens.mark(t) == ',') {
        commas++;
      }
    }
    return commas;
  }

  private PreviousCue previousCue(DecidedCue previous) {
    if (previous.source().isEmpty()) {
      return PreviousCue.WITHOUT_SOURCE;
    }
    int cue = previous.token();
    if (tokens.isA(cue, ACCORDING)) {
      return PreviousCue.ACCORDING_TO;
    }
    if (context.mentions().get(previous.source().getAsInt()).first() > cue) {
      return PreviousCue.SOURCE_BEHIND;
    }
    return tokens.isA(cue + 1, THAT)
        ? PreviousCue.SOURCE_BEFORE_AND_CLAUSE
        : PreviousCue.SOURCE_BEFORE;
  }
}
