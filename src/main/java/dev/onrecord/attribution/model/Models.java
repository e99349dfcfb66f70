package dev.onrecord.attribution.model;

/**
 * The learned weights of the decisions that attribution makes.
 *
 * @param source for the source of a cue, if it has one
 * @param antecedent for the person that a pronoun stands for
 * @param quotation for the source of a quotation without a cue
 * @param confidence for the confidence of an attribution
 */
public record Models(Model source, Model antecedent, Model quotation, Model confidence) {

  /** Read when they are first asked for, since learning anew must not need them. */
  private static final class Shipped {
    static final Models MODELS =
        new Models(
            Model.read("source-weights.txt", SourceFeature.FAMILY),
            Model.read("antecedent-weights.txt", AntecedentFeature.FAMILY),
            Model.read("quotation-weights.txt", QuotationFeature.FAMILY),
            Model.read("confidence-weights.txt", ConfidenceFeature.FAMILY));
  }

  /** Returns the weights that come with the library. */
  public static Models shipped() {
    return Shipped.MODELS;
  }
}
