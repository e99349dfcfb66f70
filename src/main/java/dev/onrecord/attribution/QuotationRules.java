package dev.onrecord.attribution;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.UncuedQuotations.UncuedQuotation;
import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.entity.Entity;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.entity.Mention.Kind;
import dev.onrecord.attribution.model.Rule;
import dev.onrecord.attribution.token.Marks;
import dev.onrecord.attribution.token.Quotations.Quotation;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.attribution.token.TokenSpan;
import dev.onrecord.text.WordLists;
import dev.onrecord.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The sources of quotations without a cue that need no weighing: behind a colon, in a dialogue, in
 * an interview, and whole paragraphs of quotation that go on from the paragraph before.
 */
record QuotationRules(ArticleContext context, TokenSequence tokens, ContentSpans contents) {
  private static final WordSet TURNS =
      WordLists.beside(QuotationRules.class, "words.txt").forms("turns");
  private static final double SURE = 0.9;
  private static final int FEWEST_WORDS = 6;
  private static final int LONGEST_INSERTION = 8;
  private static final int LONGEST_TURN = 30;

  QuotationRules(ArticleContext context) {
    this(context, context.tokens(), new ContentSpans(context));
  }

  /** Returns the attribution of a quotation that one of the rules fits. */
  Optional<CandidateAttribution> decide(UncuedQuotation quotation) {
    Quotation q = context.quotations().get(quotation.number());
    return colon(q, quotation)
        .or(() -> interrupted(quotation.number()))
        .or(() -> interview(q))
        .or(() -> dialogue(q, quotation))
        .or(() -> carried(q, quotation));
  }

  private CandidateAttribution attribution(Quotation q, int source, Rule rule) {
    List<TokenSpan> content = List.of(new TokenSpan(q.open(), q.close()));
    return contents.attribution(Optional.empty(), OptionalInt.of(source), content, rule, SURE);
  }

  /** Returns the attribution to whoever a sentence that ends with a colon speaks of first. */
  private Optional<CandidateAttribution> colon(Quotation q, UncuedQuotation quotation) {
    int colon = q.open() - 1;
    if (q.words() < 2 || tokens.mark(colon) != ':') {
      return Optional.empty();
    }
    boolean apart = tokens.opensParagraph(q.open());
    if (apart
        && quotation.before().flatMap(b -> b.source().stream().boxed().findFirst()).isPresent()) {
      int source = quotation.before().get().source().getAsInt();
      return Optional.of(attribution(q, source, Rule.CARRIED_OVER));
    }
    OptionalInt speaker = first(context.sentences().of(colon), colon);
    return speaker.stream().mapToObj(m -> attribution(q, m, Rule.COLON)).findFirst();
  }

  /** Returns the attribution of "“The dam” — Ruiz paused — “is going.”", of either part. */
  private Optional<CandidateAttribution> interrupted(int quotation) {
    return between(quotation, quotation + 1)
        .or(() -> between(quotation - 1, quotation))
        .map(m -> attribution(context.quotations().get(quotation), m, Rule.COLON));
  }

  private Optional<Integer> between(int quotation, int next) {
    if (quotation < 0 || next >= context.quotations().count()) {
      return Optional.empty();
    }
    int dash = context.quotations().get(quotation).close() + 1;
    int second = context.quotations().get(next).open() - 1;
    boolean dashes =
        second - dash > 1
            && second - dash < LONGEST_INSERTION
            && Marks.isLongDash(tokens.mark(dash))
            && Marks.isLongDash(tokens.mark(second));
    int m = dashes ? context.mentions().at(dash + 1) : -1;
    return m >= 0 && isPerson(m) ? Optional.of(m) : Optional.empty();
  }

  private OptionalInt first(int sentence, int end) {
    for (int t = context.sentences().first(sentence); t < end; t++) {
      int m = context.mentions().at(t);
      if (m >= 0 && !context.quotations().inside(t)) {
        int owner = owner(m, t);
        boolean opens = t - context.sentences().first(sentence) < 3 || tokens.mark(t - 1) == ',';
        if (isPerson(owner)) {
          return opens ? OptionalInt.of(owner) : OptionalInt.empty();
        }
        t = context.mentions().get(m).last();
      }
    }
    return OptionalInt.empty();
  }

  /** Returns the owner that opens a mention: "Ruiz" in "Ruiz's answer". */
  private int owner(int m, int first) {
    int owner = m;
    while (owner > 0 && context.mentions().get(owner - 1).first() >= first) {
      owner--;
    }
    return owner;
  }

  private boolean isPerson(int m) {
    return switch (context.mentions().get(m).kind()) {
      case PERSON -> context.entities().entityOf(m) >= 0;
      case SINGULAR_PRONOUN -> true;
      default -> false;
    };
  }

  /** Returns the attribution of an answer to the person whom an article asks. */
  private Optional<CandidateAttribution> interview(Quotation q) {
    int paragraph = tokens.paragraph(q.open());
    boolean answer = isWhole(q) && isQuestion(paragraph - 1);
    boolean again = isQuestion(paragraph + 1) || isQuestion(paragraph - 3);
    return answer && again
        ? interviewee(q.open()).stream()
            .mapToObj(m -> attribution(q, m, Rule.INTERVIEW))
            .findFirst()
        : Optional.empty();
  }

  private boolean isQuestion(int paragraph) {
    if (paragraph < 1 || paragraph >= tokens.paragraphs()) {
      return false;
    }
    int first = tokens.first(paragraph);
    int last = tokens.first(paragraph + 1) - 1;
    return last > first
        && tokens.mark(last) == '?'
        && !context.quotations().inside(first)
        && !context.quotations().inside(last);
  }

  private OptionalInt interviewee(int before) {
    for (int m = 0; m < context.mentions().count(); m++) {
      Mention mention = context.mentions().get(m);
      int entity = context.entities().entityOf(m);
      if (mention.first() < before
          && mention.kind() == Kind.PERSON
          && entity >= 0
          && context.entities().get(entity).nameLength() > 1) {
        return OptionalInt.of(m);
      }
    }
    return OptionalInt.empty();
  }

  /** Returns the attribution to the other one of two who talk in turn, paragraph by paragraph. */
  private Optional<CandidateAttribution> dialogue(Quotation q, UncuedQuotation quotation) {
    int paragraph = tokens.paragraph(q.open());
    Optional<CandidateAttribution> last = quotation.before().filter(b -> isTurn(b, paragraph - 1));
    Optional<CandidateAttribution> other =
        quotation.earlier().filter(e -> isTurn(e, paragraph - 2));
    boolean turns =
        isWhole(q)
            && q.words() < LONGEST_TURN
            && last.isPresent()
            && other.isPresent()
            && differ(last.get(), other.get())
            && (last.get().rule() == Rule.DIALOGUE || talks(last.get()) || talks(other.get()));
    return turns
        ? Optional.of(attribution(q, other.get().source().getAsInt(), Rule.DIALOGUE))
        : Optional.empty();
  }

  /** Returns whether an attribution is one short quotation with which its paragraph opens. */
  private boolean isTurn(CandidateAttribution attribution, int paragraph) {
    return attribution.paragraph() == paragraph
        && attribution.source().isPresent()
        && attribution.content().size() == 1
        && tokens.opensParagraph(attribution.content().getFirst().first())
        && attribution.content().getFirst().size() < LONGEST_TURN;
  }

  private boolean talks(CandidateAttribution attribution) {
    boolean question = tokens.mark(attribution.content().getFirst().last() - 1) == '?';
    return question || attribution.cue().filter(c -> TURNS.has(tokens.word(c.first()))).isPresent();
  }

  private boolean differ(CandidateAttribution one, CandidateAttribution other) {
    int a = one.source().getAsInt();
    int b = other.source().getAsInt();
    int first = context.entities().entityOf(a);
    int second = context.entities().entityOf(b);
    if (first >= 0 && second >= 0) {
      return first != second;
    }
    return isOfOtherSex(a, second) || isOfOtherSex(b, first);
  }

  private boolean isOfOtherSex(int pronoun, int entity) {
    int token = context.mentions().get(pronoun).first();
    if (entity < 0 || !tokens.isA(token, HE | SHE)) {
      return false;
    }
    Entity person = context.entities().get(entity);
    return tokens.isA(token, HE) ? person.surelyFemale() : person.surelyMale();
  }

  /** Returns the attribution of a paragraph of quotation to the last speaker before it. */
  private Optional<CandidateAttribution> carried(Quotation q, UncuedQuotation quotation) {
    int before = tokens.paragraph(q.open()) - 1;
    boolean goesOn =
        isWhole(q)
            && q.words() >= FEWEST_WORDS
            && !Marks.isSingleQuote(tokens.mark(q.open()))
            && quotation
                .before()
                .filter(b -> b.paragraph() == before && b.source().isPresent() && quotes(b))
                .isPresent();
    return goesOn
        ? Optional.of(
            attribution(q, quotation.before().get().source().getAsInt(), Rule.CARRIED_OVER))
        : Optional.empty();
  }

  private boolean quotes(CandidateAttribution attribution) {
    return attribution.content().stream().anyMatch(c -> context.quotations().inside(c.last()));
  }

  private boolean isWhole(Quotation q) {
    return tokens.opensParagraph(q.open())
        && (tokens.closesParagraph(q.close())
            || tokens.closesParagraph(q.close() + 1)
                && Marks.endsSentence(tokens.mark(q.close() + 1)));
  }
}
