package dev.onrecord.attribution.model;

/**
 * The learned weights of the choices that attribution makes.
 *
 * @param source whether a verb tells of speech, and whose
 * @param antecedent whom a pronoun stands for
 * @param quotation who speaks in a quotation without a cue
 * @param confidence how sure all that is
 */
public record Models(Model source, Model antecedent, Model quotation, Model confidence) {

  /** Those that come with the library. */
  public static final Models SHIPPED =
      new Models(
          Model.read("source-weights.txt", SourceFeature.FAMILY),
          Model.read("antecedent-weights.txt", AntecedentFeature.FAMILY),
          Model.read("quotation-weights.txt", QuotationFeature.FAMILY),
          Model.read("confidence-weights.txt", ConfidenceFeature.FAMILY));
}
