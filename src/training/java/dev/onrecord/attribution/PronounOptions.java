package dev.onrecord.attribution;

import dev.onrecord.attribution.PronounResolver.LastSpeaker;
import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.model.Features;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The options that a {@link PronounResolver} has for the pronouns, with their features. */
public final class PronounOptions {
  private final SourceMentions sources;
  private final PronounResolver resolver;
  private final Features features = new Features();
  private final AntecedentDescriber describer;
  private Optional<LastSpeaker> lastSpeaker = Optional.empty();

  /**
   * A person that a pronoun may stand for.
   *
   * @param entity the person
   * @param features the features of the choice
   */
  public record Option(int entity, int[] features) {}

  public PronounOptions(ArticleContext context, SourceMentions sources, PronounResolver resolver) {
    this.sources = sources;
    this.resolver = resolver;
    describer = new AntecedentDescriber(context, sources, features);
  }

  /** Passes a mention that stands for an entity, and leads the resolver past it. */
  public void pass(int mention, int entity) {
    resolver.pass(mention, entity);
    if (sources.isSource(mention)) {
      lastSpeaker = Optional.of(new LastSpeaker(mention, entity));
    }
  }

  /** Returns the options for a pronoun. */
  public List<Option> of(int pronoun) {
    List<Option> options = new ArrayList<>();
    List<Antecedent> antecedents = resolver.antecedents(pronoun);
    for (int a = 0; a < antecedents.size(); a++) {
      describer.describe(pronoun, antecedents.get(a), a, lastSpeaker);
      options.add(new Option(antecedents.get(a).entity(), features.toArray()));
    }
    return options;
  }
}
