package dev.onrecord.annotate;

import dev.onrecord.analysis.Tokens;
import dev.onrecord.analysis.WordClass;
import dev.onrecord.annotate.GoldArticle.GoldQuote;
import dev.onrecord.annotate.Learner.Example;
import java.util.ArrayList;
import java.util.List;

/** Learns whom pronouns stand for. */
final class AntecedentTraining {
  private AntecedentTraining() {}

  static List<Example> examples(GoldArticle gold, Models models) {
    List<Tokens> texts = gold.paragraphs().stream().map(Tokens::of).toList();
    Reading reading = Reading.of(Tokens.of(""), texts, new KnownPeople());
    Sayings sayings = new Sayings(reading, models);
    sayings.find();
    SourceMentions sources = sayings.sources();
    String[] names = names(gold, reading);
    List<Example> examples = new ArrayList<>();
    Antecedents antecedents = new Antecedents(reading, sources, models.antecedent());
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
      Antecedents antecedents, Reading reading, int m, String name, List<Example> examples) {
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

  private static String[] names(GoldArticle gold, Reading reading) {
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
