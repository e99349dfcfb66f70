package dev.onrecord.annotate;

/**
 * The learned weights of the three choices that attribution makes.
 *
 * @param source whether a verb tells of speech, and whose
 * @param antecedent whom a pronoun stands for
 * @param quotation who speaks in a quotation without a cue
 */
record Models(Model source, Model antecedent, Model quotation) {

  /** Those that come with the library. */
  static final Models SHIPPED =
      new Models(
          Model.read("source-weights.txt", SourceFeature.ALL),
          Model.read("antecedent-weights.txt", AntecedentFeature.ALL),
          Model.read("quotation-weights.txt", QuotationFeature.ALL));
}
