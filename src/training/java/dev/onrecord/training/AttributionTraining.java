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
 * Learns the weights that attribution ships with: {@code AttributionTraining CORPUS.jsonl FOLDER
 * [tune]}. With "tune" it leaves out the articles that are held out, so that they can be measured.
 */
public final class AttributionTraining {
  private static final Models NONE =
      new Models(
          zero(SourceFeature.FAMILY),
          zero(AntecedentFeature.FAMILY),
          zero(QuotationFeature.FAMILY),
          zero(ConfidenceFeature.FAMILY));

  /** In how many paragraphs the articles are cut, to learn confidence from each with the others. */
  private static final int PARTS = 4;

  /** How likely an answer made by machine has to be in order to be learned from. */
  private static final double CREDIBLE = 0.3;

  private AttributionTraining() {}

  private static Model zero(FeatureFamily family) {
    return new Model(new float[family.total()]);
  }

  /** The weights learned from articles: each choice learns from what the ones before it found. */
  public static Models learn(List<GoldArticle> articles) {
    Models choices = choices(articles);
    List<Example> unseen = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      int number = part;
      Models others = choices(articles.stream().filter(a -> paragraph(a) != number).toList());
      articles.stream()
          .filter(a -> paragraph(a) == number)
          .forEach(a -> unseen.addAll(ConfidenceTraining.examples(a, others)));
    }
    Learner confidence = new Learner(ConfidenceFeature.FAMILY, 2e-2, 0.1);
    return new Models(
        choices.source(),
        choices.antecedent(),
        choices.quotation(),
        new Model(confidence.learn(unseen, 12, 5)));
  }

  private static int paragraph(GoldArticle article) {
    return Math.floorMod(article.id().hashCode() * 31, PARTS);
  }

  private static Models choices(List<GoldArticle> articles) {
    Learner sources = new Learner(SourceFeature.FAMILY, 1e-2, 0.1);
    Model source =
        new Model(sources.learn(examples(articles, NONE, SourceTraining::examples), 6, 3));
    Models models = new Models(source, NONE.antecedent(), NONE.quotation(), NONE.confidence());
    models = new Models(source, antecedent(articles, models), NONE.quotation(), NONE.confidence());
    Learner quotations = new Learner(QuotationFeature.FAMILY, 2e-1, 0.1);
    Model quotation =
        new Model(quotations.learn(examples(articles, models, QuotationTraining::examples), 8, 5));
    return new Models(source, models.antecedent(), quotation, NONE.confidence());
  }

  /**
   * Learns twice: the answers to learn from were made by machine, and those that the first weights
   * find incredible are left out of the second round.
   */
  private static Model antecedent(List<GoldArticle> articles, Models models) {
    List<Example> all = examples(articles, models, AntecedentTraining::examples);
    float[] first = new Learner(AntecedentFeature.FAMILY, 2e-1, 0.1).learn(all, 8, 5);
    List<Example> credible =
        all.stream().filter(e -> Learner.probability(e, first) > CREDIBLE).toList();
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
