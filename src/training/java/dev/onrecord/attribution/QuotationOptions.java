package dev.onrecord.attribution;

import dev.onrecord.attribution.UncuedQuotations.UncuedQuotation;
import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.model.Features;

/** The features of the options that a {@link QuotationChooser} has for the quotations. */
public final class QuotationOptions {
  private final Features features = new Features();
  private final QuotationDescriber describer;

  public QuotationOptions(ArticleContext context) {
    describer = new QuotationDescriber(context, features);
  }

  /** Returns the features of an option. */
  public int[] features(UncuedQuotation quotation, QuotationChooser.Option option) {
    describer.describe(quotation, option);
    return features.toArray();
  }
}
