package dev.onrecord.annotate;

import dev.onrecord.annotate.GoldArticle.GoldQuote;
import dev.onrecord.annotate.Learner.Example;
import dev.onrecord.attribution.ArticleContext;
import dev.onrecord.attribution.CandidateAttributions;
import dev.onrecord.attribution.PronounResolver;
import dev.onrecord.attribution.SourceMentions;
import dev.onrecord.attribution.entity.Entity;
import dev.onrecord.attribution.entity.KnownPeople;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.model.Models;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.WordClass;
import java.util.ArrayList;
import java.util.List;

/** Learns whom pronouns stand for. */
final class AntecedentTraining {
  private AntecedentTraining() {}

  static List<Example> examples(GoldArticle gold, Models models) {
    List<Tokens> texts = gold.paragraphs().stream().map(Tokens::of).toList();
    ArticleContext reading = ArticleContext.of(Tokens.of(""), texts, new KnownPeople());
    CandidateAttributions sayings = new CandidateAttributions(reading, models);
    sayings.find();
    SourceMentions sources = sayings.sources();
    String[] names = names(gold, reading);
    List<Example> examples = new ArrayList<>();
    PronounResolver antecedents = new PronounResolver(reading, sources, models.antecedent());
    for (int m = 0; m < reading.mentions().count(); m++) {
      int entity = reading.cast().entityOf(m);
      Mention mention = reading.mentions().get(m);
      if (mention.kind() == Mention.Kind.SINGULAR_PRONOUN
          && reading.story().isA(mention.first(), WordClass.SUBJECT_PRONOUN)) {
        entity =
            names[m] == null
                ? antecedents.choose(m)
                : learn(antecedents, reading, m, names[m], examples);
      }
      if (entity >= 0) {
        antecedents.pass(m, entity);
      }
    }
    return examples;
  }

  private static int learn(
      PronounResolver antecedents,
      ArticleContext reading,
      int m,
      String name,
      List<Example> examples) {
    List<int[]> options = new ArrayList<>();
    List<Integer> entities = new ArrayList<>();
    antecedents.explain(
        m,
        (entity, features) -> {
          entities.add(entity);
          options.add(features);
        });
    boolean[] right = new boolean[options.size()];
    int found = -1;
    for (int o = 0; o < right.length; o++) {
      Entity entity = reading.cast().get(entities.get(o));
      right[o] = entity.last.equals(last(name)) && (found < 0);
      found = right[o] ? entities.get(o) : found;
    }
    if (found >= 0) {
      examples.add(new Example(options.toArray(int[][]::new), right));
    }
    return found >= 0 ? found : antecedents.choose(m);
  }

  private static String last(String name) {
    String[] parts = name.toLowerCase().split("[ -]");
    return parts[parts.length - 1];
  }

  private static String[] names(GoldArticle gold, ArticleContext reading) {
    String[] names = new String[reading.mentions().count()];
    for (GoldQuote quote : gold.quotes()) {
      if (quote.nameOrSilver().isPresent() && quote.mentionPara() >= 0) {
        for (int m = 0; m < names.length; m++) {
          Mention mention = reading.mentions().get(m);
          if (reading.story().part(mention.first()) == quote.mentionPara() + 1
              && reading
                  .story()
                  .span(mention.first(), mention.last())
                  .equals(quote.mentionSpan())) {
            names[m] = quote.nameOrSilver().get();
          }
        }
      }
    }
    return names;
  }
}
