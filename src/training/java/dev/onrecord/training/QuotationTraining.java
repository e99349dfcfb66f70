package dev.onrecord.training;

import dev.onrecord.article.Span;
import dev.onrecord.attribution.CandidateAttribution;
import dev.onrecord.attribution.CandidateAttributions;
import dev.onrecord.attribution.CandidateAttributions.CuedAttributions;
import dev.onrecord.attribution.Coreference;
import dev.onrecord.attribution.QuotationChooser;
import dev.onrecord.attribution.QuotationChooser.Option;
import dev.onrecord.attribution.QuotationOptions;
import dev.onrecord.attribution.SourceMentions;
import dev.onrecord.attribution.UncuedQuotations;
import dev.onrecord.attribution.UncuedQuotations.UncuedQuotation;
import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.model.Models;
import dev.onrecord.attribution.token.Quotations.Quotation;
import dev.onrecord.training.GoldArticle.GoldQuote;
import dev.onrecord.training.Learner.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The training examples for the choice of the source of a quotation without a cue. */
final class QuotationTraining {
  private final GoldArticle gold;
  private final ArticleContext context;
  private final Coreference coreference;
  private final QuotationChooser chooser;
  private final QuotationOptions described;
  private final List<Example> examples = new ArrayList<>();

  private QuotationTraining(
      GoldArticle gold, ArticleContext context, Coreference coreference, QuotationChooser chooser) {
    this.gold = gold;
    this.context = context;
    this.coreference = coreference;
    this.chooser = chooser;
    described = new QuotationOptions(context);
  }

  /** Returns an example for each quotation without a cue in an article. */
  static List<Example> examples(GoldArticle gold, Models models) {
    ArticleContext context = gold.context();
    CuedAttributions cued = CandidateAttributions.find(context, models.source());
    SourceMentions sources = SourceMentions.of(context, cued.all());
    Coreference coreference = Coreference.of(context, sources, models.antecedent());
    QuotationChooser chooser = new QuotationChooser(context, models.quotation());
    QuotationTraining training = new QuotationTraining(gold, context, coreference, chooser);
    new UncuedQuotations(context, cued).attribute(training::add);
    return training.examples;
  }

  /** Adds the example of a quotation, and returns its right attribution for later quotations. */
  private Optional<CandidateAttribution> add(UncuedQuotation quotation) {
    List<Option> options = chooser.options(quotation);
    Optional<GoldQuote> marked = marked(quotation.number());
    boolean[] right = new boolean[options.size()];
    right[0] = marked.isEmpty();
    int first = 0;
    for (int o = 1; o < right.length; o++) {
      right[o] = isSource(options.get(o), marked);
      first = right[o] && first == 0 ? o : first;
    }
    right[0] |= first == 0;
    examples.add(Example.of(options.stream().map(o -> described.features(quotation, o)), right));
    return chooser.attribution(quotation, options.get(first), 1);
  }

  private boolean isSource(Option option, Optional<GoldQuote> marked) {
    return marked.isPresent() && isSource(option.mention().getAsInt(), marked.get());
  }

  private boolean isSource(int m, GoldQuote marked) {
    Mention mention = context.mentions().get(m);
    if (context.tokens().paragraph(mention.first()) == marked.mentionPara() + 1
        && context.tokens().span(mention.first(), mention.last()).overlaps(marked.mentionSpan())) {
      return true;
    }
    String wanted = last(marked.nameOrSilver().orElse("?"));
    return coreference.entitiesOf(m).stream()
        .anyMatch(entity -> last(context.entities().get(entity).name()).equals(wanted));
  }

  private static String last(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.substring(lower.lastIndexOf(' ') + 1);
  }

  /** Returns the marked attribution that contains more than half of a quotation. */
  private Optional<GoldQuote> marked(int quotation) {
    Quotation q = context.quotations().get(quotation);
    Span span = context.tokens().span(q.open(), q.close());
    int paragraph = context.tokens().paragraph(q.open()) - 1;
    return gold.quotes().stream()
        .filter(quote -> quote.para() == paragraph && quote.mention().isPresent())
        .filter(quote -> quote.cueClass().equals("speech") || quote.type().equals("direct"))
        .filter(quote -> quote.spans().stream().anyMatch(s -> coversMost(s, span)))
        .findFirst();
  }

  private static boolean coversMost(Span marked, Span quotation) {
    int shared =
        Math.min(marked.end(), quotation.end()) - Math.max(marked.start(), quotation.start());
    return shared * 2 > quotation.length();
  }
}
