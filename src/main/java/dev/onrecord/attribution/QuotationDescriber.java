package dev.onrecord.attribution;

import static dev.onrecord.attribution.model.Dimension.*;
import static dev.onrecord.attribution.model.Dimensions.*;
import static dev.onrecord.attribution.model.QuotationFeature.*;

import dev.onrecord.attribution.UncuedQuotations.UncuedQuotation;
import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.model.Features;
import dev.onrecord.attribution.token.Marks;
import dev.onrecord.attribution.token.Quotations.Quotation;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.attribution.token.TokenType;
import dev.onrecord.text.Word;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Describes the options for the source of a quotation without a cue. */
record QuotationDescriber(ArticleContext context, TokenSequence tokens, Features features) {
  private static final int WIDEST_GAP = 3;
  private static final int FARTHEST = 120;
  private static final int FIRST_WORDS = 12;

  QuotationDescriber(ArticleContext context, Features features) {
    this(context, context.tokens(), features);
  }

  void describe(UncuedQuotation quotation, QuotationChooser.Option option) {
    Quotation q = context.quotations().get(quotation.number());
    int source = number(option.kind());
    features.clear();
    quotation(q, source);
    surroundings(q, source);
    if (option.mention().isPresent()) {
      mention(q, context.mentions().get(option.mention().getAsInt()), source);
      attribution(option.attribution(), source);
      previous(q, source);
    } else {
      ATTRIBUTIONS_BESIDE.add(features, attributionsBeside(quotation, q));
    }
  }

  private void quotation(Quotation q, int source) {
    int words = QUOTATION_WORDS.of(q.words());
    int capital = flag(tokens.is(q.from(), Word.CAPITALIZED));
    boolean single = Marks.isSingleQuote(tokens.mark(q.open())) && q.from() == q.open() + 1;
    int opensSentence = flag(context.sentences().opens(q.open()));
    OPTION.add(features, source);
    OPTION_AND_PLACE.add(features, source, place(q), capital);
    OPTION_AND_LENGTH.add(features, source, words, flag(single));
    OPTION_AND_END.add(features, source, number(end(q)));
    OPTION_AND_START.add(features, source, words, capital, opensSentence);
  }

  private void surroundings(Quotation q, int source) {
    int paragraph = tokens.paragraph(q.open());
    OPTION_AND_BEFORE.add(features, source, type(q.open() - 1, paragraph));
    OPTION_AND_AFTER.add(features, source, type(q.close() + 1, paragraph));
    OPTION_AND_CAPITALS.add(features, source, flag(isCapitalized(q)), flag(paragraph <= 1));
  }

  /** Returns the bits of the places of a quotation, as the dimension of places has them. */
  private int place(Quotation q) {
    return (tokens.closesParagraph(q.close()) ? 1 : 0)
        | (context.sentences().opens(q.open()) ? 2 : 0)
        | (tokens.opensParagraph(q.open()) ? 4 : 0);
  }

  private QuotationEnd end(Quotation q) {
    char last = tokens.mark(q.to());
    if (!q.closed()) {
      return QuotationEnd.UNCLOSED;
    }
    if (Marks.endsSentence(last)) {
      return QuotationEnd.STOP;
    }
    return switch (last) {
      case ',' -> QuotationEnd.COMMA;
      case 0 -> QuotationEnd.WORD;
      default -> QuotationEnd.OTHER_MARK;
    };
  }

  private int type(int token, int paragraph) {
    boolean outside = token < 0 || token >= tokens.size() || tokens.paragraph(token) != paragraph;
    return number(outside ? TokenType.EDGE : tokens.type(token));
  }

  /** Returns the bits of the attributions beside, as their dimension has them. */
  private int attributionsBeside(UncuedQuotation quotation, Quotation q) {
    int paragraph = tokens.paragraph(q.open());
    int before = quotation.before().map(a -> a.paragraph() == paragraph ? 1 : 4).orElse(0);
    return before | (quotation.behind().isPresent() ? 2 : 0);
  }

  private void mention(Quotation q, Mention mention, int source) {
    int gap = q.open() - mention.last();
    int sentences = context.sentences().of(q.open()) - context.sentences().of(mention.first());
    OPTION_AND_KIND.add(features, source, number(mention.kind()));
    OPTION_AND_GAP.add(features, source, gap < 1 || gap > WIDEST_GAP ? 0 : gap);
    OPTION_AND_DISTANCE.add(features, source, Math.abs(sentences));
  }

  private void attribution(Optional<CandidateAttribution> attribution, int source) {
    attribution.ifPresent(
        a ->
            OPTION_AND_KIND_OF_SPEECH.add(
                features, source, number(a.kind()), flag(a.cue().isEmpty())));
  }

  private void previous(Quotation q, int source) {
    int paragraph = tokens.paragraph(q.open());
    Quotation previous = previous(q);
    boolean goesOn = previous != null && previous.goesOn();
    boolean adjoining = previous != null && tokens.paragraph(previous.open()) >= paragraph - 1;
    int end = type(tokens.first(paragraph) - 1, paragraph - 1);
    OPTION_AND_PREVIOUS_END.add(features, source, end, flag(goesOn));
    OPTION_AND_WHOLE.add(features, source, place(q), flag(goesOn), flag(adjoining));
  }

  private @Nullable Quotation previous(Quotation q) {
    int before = q.open() - 1;
    while (before >= 0 && q.open() - before < FARTHEST && !context.quotations().inside(before)) {
      before--;
    }
    int at = context.quotations().at(before);
    return at < 0 ? null : context.quotations().get(at);
  }

  /** Returns whether the first words all have a capital, function words left out. */
  private boolean isCapitalized(Quotation q) {
    for (int t = q.from(); t <= Math.min(q.to(), q.from() + FIRST_WORDS); t++) {
      Word word = tokens.word(t);
      if (word.isWord() && !word.is(Word.CAPITALIZED) && !word.is(Word.FUNCTION)) {
        return false;
      }
    }
    return true;
  }
}
