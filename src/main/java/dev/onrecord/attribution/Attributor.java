package dev.onrecord.attribution;

import dev.onrecord.article.Attribution;
import dev.onrecord.attribution.CandidateAttributions.CuedAttributions;
import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.entity.KnownPeople;
import dev.onrecord.attribution.model.Features;
import dev.onrecord.attribution.model.Models;
import dev.onrecord.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Finds the attributions in the paragraphs of an article. */
public record Attributor(Models models, KnownPeople known) {
  /**
   * Returns the attributions of each paragraph.
   *
   * @param headline the headline's tokens, none where there is no headline
   * @param paragraphs the tokens of each paragraph, in order
   * @return a list for each paragraph
   */
  public List<List<Attribution>> attribute(Tokens headline, List<Tokens> paragraphs) {
    return attribute(headline, paragraphs, (candidate, features) -> {});
  }

  /**
   * Like {@link #attribute(Tokens, List)}, and hands on the features of each confidence before the
   * attribution that it belongs to is added.
   */
  public List<List<Attribution>> attribute(
      Tokens headline, List<Tokens> paragraphs, BiConsumer<CandidateAttribution, Features> each) {
    ArticleContext context = ArticleContext.of(headline, paragraphs, known);
    CuedAttributions cued = CandidateAttributions.find(context, models.source());
    SourceMentions sources = SourceMentions.of(context, cued.all());
    Coreference coreference = Coreference.of(context, sources, models.antecedent());
    List<CandidateAttribution> all =
        new UncuedQuotations(context, cued).attribute(models.quotation());
    Confidence confidence = new Confidence(context, coreference, models.confidence(), all, each);
    return write(all, new AttributionWriter(context, coreference, confidence), paragraphs.size());
  }

  /** Writes the attributions of the paragraphs; those of the headline are left out. */
  private static List<List<Attribution>> write(
      List<CandidateAttribution> candidates, AttributionWriter writer, int paragraphs) {
    List<List<Attribution>> attributions = new ArrayList<>(paragraphs);
    for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
      attributions.add(new ArrayList<>(2));
    }
    for (CandidateAttribution candidate : candidates) {
      if (candidate.paragraph() > 0) {
        writer.write(candidate, attributions.get(candidate.paragraph() - 1));
      }
    }
    return attributions;
  }
}
