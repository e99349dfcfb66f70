package dev.onrecord.attribution;

import static dev.onrecord.attribution.model.QuotationSource.*;

import dev.onrecord.attribution.UncuedQuotations.UncuedQuotation;
import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.model.Features;
import dev.onrecord.attribution.model.Model;
import dev.onrecord.attribution.model.QuotationSource;
import dev.onrecord.attribution.token.Quotations.Quotation;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.attribution.token.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Chooses the source of a quotation that no cue covers: nobody, the source of an attribution beside
 * it, or a mention near it.
 */
public final class QuotationChooser {
  private static final double SURE = 0.95;
  private static final int FARTHEST = 60;

  private final ArticleContext context;
  private final TokenSequence tokens;
  private final float[] weights;
  private final Features features = new Features();
  private final QuotationDescriber describer;
  private final ContentSpans contents;
  private final QuotationRules rules;

  /**
   * A possible source of a quotation.
   *
   * @param kind where it was found
   * @param mention its mention; empty for nobody
   * @param attribution the attribution whose source it is, if it is one
   */
  public record Option(
      QuotationSource kind, OptionalInt mention, Optional<CandidateAttribution> attribution) {
    private static Option named(QuotationSource kind, int mention) {
      return new Option(kind, OptionalInt.of(mention), Optional.empty());
    }
  }

  public QuotationChooser(ArticleContext context, Model model) {
    this.context = context;
    tokens = context.tokens();
    weights = model.weights();
    rules = new QuotationRules(context);
    contents = new ContentSpans(context);
    describer = new QuotationDescriber(context, features);
  }

  /** Returns the attribution of a quotation; empty where it has no source. */
  Optional<CandidateAttribution> choose(UncuedQuotation quotation) {
    List<Option> options = options(quotation);
    if (goesOnFromParagraphBefore(quotation.number())) {
      for (Option option : options) {
        if (option.kind() == ATTRIBUTED_IN_PARAGRAPH_BEFORE) {
          return attribution(quotation, option, SURE);
        }
      }
    }
    Optional<CandidateAttribution> ruled = rules.decide(quotation);
    if (ruled.isPresent()) {
      return ruled;
    }
    double[] scores = new double[options.size()];
    for (int o = 0; o < scores.length; o++) {
      describer.describe(quotation, options.get(o));
      scores[o] = features.score(weights);
    }
    int best = Features.best(scores, 0);
    return attribution(quotation, options.get(best), Features.probability(scores, best));
  }

  /** Returns the attribution that an option makes of a quotation; empty for nobody. */
  public Optional<CandidateAttribution> attribution(
      UncuedQuotation quotation, Option option, double probability) {
    Quotation q = context.quotations().get(quotation.number());
    List<TokenSpan> content = List.of(new TokenSpan(q.open(), q.close()));
    return option
        .kind()
        .rule()
        .map(
            rule ->
                contents.attribution(
                    Optional.empty(), option.mention(), content, rule, probability));
  }

  /** Returns whether the paragraph before left its quotation open for this one to open again. */
  private boolean goesOnFromParagraphBefore(int quotation) {
    int open = context.quotations().get(quotation).open();
    if (quotation == 0 || !tokens.opensParagraph(open)) {
      return false;
    }
    Quotation last = context.quotations().get(quotation - 1);
    return last.goesOn() && tokens.paragraph(last.open()) == tokens.paragraph(open) - 1;
  }

  /** Returns the options for a quotation in the order of their kinds, nobody first. */
  public List<Option> options(UncuedQuotation quotation) {
    int open = context.quotations().get(quotation.number()).open();
    int paragraph = tokens.paragraph(open);
    List<Option> options = new ArrayList<>(7);
    options.add(new Option(NOBODY, OptionalInt.empty(), Optional.empty()));
    boolean here = quotation.before().filter(a -> a.paragraph() == paragraph).isPresent();
    if (here) {
      offer(ATTRIBUTED_BEFORE, quotation.before(), options);
    }
    offer(ATTRIBUTED_BEHIND, quotation.behind(), options);
    if (!here) {
      offer(ATTRIBUTED_IN_PARAGRAPH_BEFORE, quotation.before(), options);
    }
    offerNamed(open, options);
    offerNamedInParagraphBefore(open, options);
    return options;
  }

  private static void offer(
      QuotationSource kind, Optional<CandidateAttribution> attribution, List<Option> options) {
    attribution
        .filter(a -> a.source().isPresent())
        .ifPresent(a -> options.add(new Option(kind, a.source(), attribution)));
  }

  private void offerNamed(int open, List<Option> options) {
    int start = context.sentences().first(context.sentences().of(open));
    OptionalInt first = speaker(start, open, 1);
    OptionalInt last = speaker(open - 1, start - 1, -1);
    first.ifPresent(m -> options.add(Option.named(NAMED_FIRST, m)));
    if (!last.equals(first)) {
      last.ifPresent(m -> options.add(Option.named(NAMED_LAST, m)));
    }
  }

  private void offerNamedInParagraphBefore(int open, List<Option> options) {
    int paragraph = tokens.paragraph(open);
    int first = tokens.first(paragraph);
    if (paragraph > 0 && first > tokens.first(paragraph - 1) && open == first) {
      int start = context.sentences().first(context.sentences().of(first - 1));
      speaker(start, first, 1)
          .ifPresent(m -> options.add(Option.named(NAMED_IN_PARAGRAPH_BEFORE, m)));
    }
  }

  /** Returns the first mention of somebody who can speak, from one token to another. */
  private OptionalInt speaker(int from, int to, int step) {
    for (int t = from; t != to && Math.abs(t - from) < FARTHEST; t += step) {
      int m = context.mentions().at(t);
      if (m >= 0 && !context.quotations().inside(t) && canSpeak(context.mentions().get(m))) {
        return OptionalInt.of(m);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean canSpeak(Mention m) {
    return switch (m.kind()) {
      case PERSON, ORGANIZATION, SINGULAR_PRONOUN, ROLE, GROUP, WHO, THEY, FIRST_PERSON -> true;
      case PLACE, IT, SECOND_PERSON, DOCUMENT, BODY, THING -> false;
    };
  }
}
