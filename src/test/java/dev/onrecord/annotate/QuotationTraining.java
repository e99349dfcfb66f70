package dev.onrecord.annotate;

import dev.onrecord.annotate.GoldArticle.GoldQuote;
import dev.onrecord.annotate.Learner.Example;
import dev.onrecord.article.Span;
import dev.onrecord.attribution.ArticleContext;
import dev.onrecord.attribution.CandidateAttributions;
import dev.onrecord.attribution.Coreference;
import dev.onrecord.attribution.QuotationChooser;
import dev.onrecord.attribution.entity.KnownPeople;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.model.Models;
import dev.onrecord.attribution.token.Quotations.Quotation;
import dev.onrecord.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Learns who speaks in quotations without a cue. */
final class QuotationTraining {
  private QuotationTraining() {}

  static List<Example> examples(GoldArticle gold, Models models) {
    List<Tokens> texts = gold.paragraphs().stream().map(Tokens::of).toList();
    ArticleContext reading = ArticleContext.of(Tokens.of(""), texts, new KnownPeople());
    CandidateAttributions sayings = new CandidateAttributions(reading, models);
    sayings.find();
    Coreference referents = Coreference.of(reading, sayings.sources(), models);
    QuotationChooser chooser = new QuotationChooser(reading, models.quotation());
    List<Example> examples = new ArrayList<>();
    sayings.eachLoose(
        (q, before, after) -> {
          List<int[]> options = new ArrayList<>();
          List<Integer> numbers = new ArrayList<>();
          chooser.explain(
              q,
              before,
              after,
              (option, features) -> {
                numbers.add(option);
                options.add(features);
              });
          GoldQuote marked = marked(gold, reading, q);
          boolean[] right = new boolean[options.size()];
          int any = -1;
          for (int o = 0; o < right.length; o++) {
            int m = chooser.mention[numbers.get(o)];
            right[o] =
                numbers.get(o) == 0
                    ? marked == null
                    : marked != null && same(reading, referents, m, marked);
            any = right[o] && any < 0 ? numbers.get(o) : any;
          }
          if (any < 0) {
            right[0] = true;
            any = 0;
          }
          examples.add(new Example(options.toArray(int[][]::new), right));
          return any == 0 ? null : sayings.saying(q, chooser.mention[any], any, 1);
        });
    return examples;
  }

  private static boolean same(
      ArticleContext reading, Coreference referents, int m, GoldQuote marked) {
    if (m < 0) {
      return false;
    }
    Mention mention = reading.mentions().get(m);
    if (reading.story().part(mention.first()) == marked.mentionPara() + 1
        && reading.story().span(mention.first(), mention.last()).overlaps(marked.mentionSpan())) {
      return true;
    }
    for (int entity : referents.entitiesOf(m)) {
      String name = reading.cast().get(entity).name().toLowerCase(Locale.ROOT);
      String wanted = marked.nameOrSilver().orElse("?").toLowerCase(Locale.ROOT);
      if (name.substring(name.lastIndexOf(' ') + 1)
          .equals(wanted.substring(wanted.lastIndexOf(' ') + 1))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable GoldQuote marked(
      GoldArticle gold, ArticleContext reading, int quotation) {
    Quotation q = reading.quotations().get(quotation);
    Span span = reading.story().span(q.open(), q.close());
    int para = reading.story().part(q.open()) - 1;
    for (GoldQuote quote : gold.quotes()) {
      boolean speech = quote.cueClass().equals("speech") || quote.type().equals("direct");
      if (quote.para() == para && speech && quote.mention().isPresent()) {
        for (Span s : quote.spans()) {
          int shared = Math.min(s.end(), span.end()) - Math.max(s.start(), span.start());
          if (shared * 2 > span.length()) {
            return quote;
          }
        }
      }
    }
    return null;
  }
}
