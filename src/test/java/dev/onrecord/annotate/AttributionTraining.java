package dev.onrecord.annotate;

import dev.onrecord.annotate.Learner.Example;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Learns the weights that attribution ships with: {@code AttributionTraining CORPUS.jsonl FOLDER
 * [tune]}. With "tune" it leaves out the articles that are held out, so that they can be measured.
 */
final class AttributionTraining {
  private static final Models NONE =
      new Models(
          new Model(new float[Feature.total(SourceFeature.ALL)]),
          new Model(new float[Feature.total(AntecedentFeature.ALL)]),
          new Model(new float[Feature.total(QuotationFeature.ALL)]));

  private AttributionTraining() {}

  /** The weights learned from articles: each choice learns from what the ones before it found. */
  static Models learn(List<GoldArticle> articles) {
    Learner sources = new Learner(SourceFeature.ALL, 2e-3, 0.1);
    Model source =
        new Model(sources.learn(examples(articles, NONE, SourceTraining::examples), 12, 2));
    Models models = new Models(source, NONE.antecedent(), NONE.quotation());
    models = new Models(source, antecedent(articles, models), NONE.quotation());
    Learner quotations = new Learner(QuotationFeature.ALL, 2e-1, 0.1);
    Model quotation =
        new Model(quotations.learn(examples(articles, models, QuotationTraining::examples), 8, 5));
    return new Models(source, models.antecedent(), quotation);
  }

  /**
   * Learns twice: the answers to learn from were made by machine, and those that the first weights
   * find incredible are left out of the second round.
   */
  private static Model antecedent(List<GoldArticle> articles, Models models) {
    List<Example> all = examples(articles, models, AntecedentTraining::examples);
    float[] first = new Learner(AntecedentFeature.ALL, 2e-1, 0.1).learn(all, 8, 5);
    List<Example> credible =
        all.stream().filter(e -> Learner.probability(e, first) > 0.08).toList();
    return new Model(new Learner(AntecedentFeature.ALL, 1e-1, 0.1).learn(credible, 8, 5));
  }

  private static List<Example> examples(
      List<GoldArticle> articles,
      Models models,
      BiFunction<GoldArticle, Models, List<Example>> from) {
    List<Example> examples = new ArrayList<>();
    articles.forEach(article -> examples.addAll(from.apply(article, models)));
    return examples;
  }

  public static void main(String[] args) throws IOException {
    boolean tune = args.length > 2 && args[2].equals("tune");
    List<GoldArticle> articles =
        GoldArticle.read(Path.of(args[0])).stream().filter(a -> !tune || !a.heldOut()).toList();
    Models models = learn(articles);
    Path folder = Path.of(args[1]);
    Learner.write(
        models.source().weights(), SourceFeature.ALL, folder.resolve("source-weights.txt"));
    Learner.write(
        models.antecedent().weights(),
        AntecedentFeature.ALL,
        folder.resolve("antecedent-weights.txt"));
    Learner.write(
        models.quotation().weights(),
        QuotationFeature.ALL,
        folder.resolve("quotation-weights.txt"));
    System.out.println("learned from " + articles.size() + " articles");
  }
}
