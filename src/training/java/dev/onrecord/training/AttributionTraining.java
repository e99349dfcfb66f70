package dev.onrecord.training;

import dev.onrecord.attribution.model.AntecedentFeature;
import dev.onrecord.attribution.model.ConfidenceFeature;
import dev.onrecord.attribution.model.FeatureFamily;
import dev.onrecord.attribution.model.Model;
import dev.onrecord.attribution.model.Models;
import dev.onrecord.attribution.model.QuotationFeature;
import dev.onrecord.attribution.model.SourceFeature;
import dev.onrecord.training.Learner.Example;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A program that learns the weights of attribution and writes them to a folder: {@code
 * AttributionTraining CORPUS.jsonl FOLDER [tune]}. With {@code tune}, it does not learn from the
 * held-out articles, so that the weights can be evaluated on them.
 */
public final class AttributionTraining {
  private static final Models UNTRAINED =
      new Models(
          untrained(SourceFeature.FAMILY),
          untrained(AntecedentFeature.FAMILY),
          untrained(QuotationFeature.FAMILY),
          untrained(ConfidenceFeature.FAMILY));

  /**
   * The number of folds of the articles. The examples for confidence in each fold come from choices
   * learned from the other folds.
   */
  private static final int FOLDS = 4;

  /** The least probability of a machine-made answer that is learned from. */
  private static final double MIN_PROBABILITY = 0.3;

  private AttributionTraining() {}

  private static Model untrained(FeatureFamily family) {
    return new Model(new float[family.total()]);
  }

  /**
   * Returns the weights learned from articles. The examples of each model are made with the models
   * learned before it.
   */
  public static Models learn(List<GoldArticle> articles) {
    Models choices = choices(articles);
    List<Example> unseen = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int number = fold;
      Models others = choices(articles.stream().filter(a -> fold(a) != number).toList());
      articles.stream()
          .filter(a -> fold(a) == number)
          .forEach(a -> unseen.addAll(ConfidenceTraining.examples(a, others)));
    }
    Learner confidence = new Learner(ConfidenceFeature.FAMILY, 2e-2, 0.1);
    return new Models(
        choices.source(),
        choices.antecedent(),
        choices.quotation(),
        new Model(confidence.learn(unseen, 12, 5)));
  }

  private static int fold(GoldArticle article) {
    return Math.floorMod(article.id().hashCode() * 31, FOLDS);
  }

  private static Models choices(List<GoldArticle> articles) {
    Learner sources = new Learner(SourceFeature.FAMILY, 1e-2, 0.1);
    Model source =
        new Model(sources.learn(examples(articles, UNTRAINED, SourceTraining::examples), 6, 3));
    Models models =
        new Models(source, UNTRAINED.antecedent(), UNTRAINED.quotation(), UNTRAINED.confidence());
    models =
        new Models(
            source, antecedent(articles, models), UNTRAINED.quotation(), UNTRAINED.confidence());
    Learner quotations = new Learner(QuotationFeature.FAMILY, 2e-1, 0.1);
    Model quotation =
        new Model(quotations.learn(examples(articles, models, QuotationTraining::examples), 8, 5));
    return new Models(source, models.antecedent(), quotation, UNTRAINED.confidence());
  }

  /**
   * Learns the weights of the antecedents in two rounds. The names of the antecedents were in part
   * added by machine, so the second round leaves out the examples that are improbable by the
   * weights of the first.
   */
  private static Model antecedent(List<GoldArticle> articles, Models models) {
    List<Example> all = examples(articles, models, AntecedentTraining::examples);
    float[] first = new Learner(AntecedentFeature.FAMILY, 2e-1, 0.1).learn(all, 8, 5);
    List<Example> credible =
        all.stream().filter(e -> Learner.probability(e, first) > MIN_PROBABILITY).toList();
    return new Model(new Learner(AntecedentFeature.FAMILY, 1e-1, 0.1).learn(credible, 8, 5));
  }

  private static List<Example> examples(
      List<GoldArticle> articles,
      Models models,
      BiFunction<GoldArticle, Models, List<Example>> from) {
    List<Example> examples = new ArrayList<>();
    articles.forEach(article -> examples.addAll(from.apply(article, models)));
    return examples;
  }

  /** Reads the corpus, learns the weights and writes a file for each model. */
  public static void main(String[] args) throws IOException {
    boolean tune = args.length > 2 && args[2].equals("tune");
    List<GoldArticle> articles =
        GoldArticle.read(Path.of(args[0])).stream().filter(a -> !tune || !a.heldOut()).toList();
    Models models = learn(articles);
    Path folder = Path.of(args[1]);
    Learner.write(models.source(), SourceFeature.FAMILY, folder.resolve("source-weights.txt"));
    Learner.write(
        models.antecedent(), AntecedentFeature.FAMILY, folder.resolve("antecedent-weights.txt"));
    Learner.write(
        models.quotation(), QuotationFeature.FAMILY, folder.resolve("quotation-weights.txt"));
    Learner.write(
        models.confidence(), ConfidenceFeature.FAMILY, folder.resolve("confidence-weights.txt"));
    System.out.println("learned from " + articles.size() + " articles");
  }
}
