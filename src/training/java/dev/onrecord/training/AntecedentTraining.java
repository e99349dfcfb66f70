package dev.onrecord.training;

import dev.onrecord.attribution.CandidateAttributions;
import dev.onrecord.attribution.PronounOptions;
import dev.onrecord.attribution.PronounOptions.Option;
import dev.onrecord.attribution.PronounResolver;
import dev.onrecord.attribution.PronounResolver.Choice;
import dev.onrecord.attribution.SourceMentions;
import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.model.Models;
import dev.onrecord.text.WordClass;
import dev.onrecord.training.GoldArticle.GoldQuote;
import dev.onrecord.training.Learner.Example;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The training examples for the resolution of subject pronouns. */
final class AntecedentTraining {
  private final ArticleContext context;
  private final Map<Integer, String> names;
  private final PronounResolver resolver;
  private final PronounOptions possible;
  private final List<Example> examples = new ArrayList<>();

  private AntecedentTraining(
      GoldArticle gold, ArticleContext context, PronounResolver resolver, PronounOptions possible) {
    this.context = context;
    this.resolver = resolver;
    this.possible = possible;
    names = names(gold, context);
  }

  /** Returns an example for each marked pronoun of an article. */
  static List<Example> examples(GoldArticle gold, Models models) {
    ArticleContext context = gold.context();
    SourceMentions sources =
        SourceMentions.of(context, CandidateAttributions.find(context, models.source()).all());
    PronounResolver resolver = new PronounResolver(context, sources, models.antecedent());
    PronounOptions possible = new PronounOptions(context, sources, resolver);
    AntecedentTraining training = new AntecedentTraining(gold, context, resolver, possible);
    for (int m = 0; m < context.mentions().count(); m++) {
      int mention = m;
      training.entity(m).ifPresent(entity -> possible.pass(mention, entity));
    }
    return training.examples;
  }

  private OptionalInt entity(int m) {
    if (isSubjectPronoun(context.mentions().get(m))) {
      OptionalInt learned = names.containsKey(m) ? learn(m, names.get(m)) : OptionalInt.empty();
      return learned.isPresent() ? learned : choose(m);
    }
    int entity = context.entities().entityOf(m);
    return entity < 0 ? OptionalInt.empty() : OptionalInt.of(entity);
  }

  private boolean isSubjectPronoun(Mention mention) {
    return mention.kind() == Mention.Kind.SINGULAR_PRONOUN
        && context.tokens().isA(mention.first(), WordClass.SUBJECT_PRONOUN);
  }

  private OptionalInt choose(int m) {
    return resolver.choose(m).stream().mapToInt(Choice::entity).findFirst();
  }

  /**
   * Adds an example if an option has the last name of the marked person.
   *
   * @return the entity of that option
   */
  private OptionalInt learn(int m, String name) {
    List<Option> options = possible.of(m);
    boolean[] right = new boolean[options.size()];
    for (int o = 0; o < right.length; o++) {
      int entity = options.get(o).entity();
      if (context.entities().get(entity).lastName().equals(last(name))) {
        right[o] = true;
        examples.add(Example.of(options.stream().map(Option::features), right));
        return OptionalInt.of(entity);
      }
    }
    return OptionalInt.empty();
  }

  private static String last(String name) {
    String[] parts = name.toLowerCase(Locale.ROOT).split(" ");
    return parts[parts.length - 1];
  }

  /** Returns the marked names of the people that mentions refer to, by mention. */
  private static Map<Integer, String> names(GoldArticle gold, ArticleContext context) {
    Map<Integer, String> names = new HashMap<>();
    for (GoldQuote quote : gold.quotes()) {
      if (quote.nameOrSilver().isPresent() && quote.mentionPara() >= 0) {
        for (int m = 0; m < context.mentions().count(); m++) {
          if (isMarked(context, m, quote)) {
            names.put(m, quote.nameOrSilver().get());
          }
        }
      }
    }
    return names;
  }

  private static boolean isMarked(ArticleContext context, int m, GoldQuote quote) {
    Mention mention = context.mentions().get(m);
    return context.tokens().paragraph(mention.first()) == quote.mentionPara() + 1
        && context.tokens().span(mention.first(), mention.last()).equals(quote.mentionSpan());
  }
}
