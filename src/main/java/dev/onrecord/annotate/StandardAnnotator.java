package dev.onrecord.annotate;

import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.attribution.Attributor;
import dev.onrecord.attribution.entity.KnownPeople;
import dev.onrecord.attribution.model.Models;
import dev.onrecord.text.AnalysedArticle;
import dev.onrecord.text.ArticleAnalyser;
import java.util.ArrayList;
import java.util.List;

/**
 * The standard annotator: attribution and tagging over the same tokens, which the index uses too.
 */
final class StandardAnnotator implements Annotator, ArticleAnalyser {
  static final StandardAnnotator STANDARD = of(AnnotatorOptions.standard());

  private final Attributor attributor;
  private final Tagger tagger;
  private final double threshold;

  StandardAnnotator(Attributor attributor, Tagger tagger, double threshold) {
    this.attributor = attributor;
    this.tagger = tagger;
    this.threshold = threshold;
  }

  static StandardAnnotator of(AnnotatorOptions options) {
    Attributor attributor = new Attributor(Models.shipped(), known(options.roster()));
    return new StandardAnnotator(attributor, new Tagger(options.topics()), options.threshold());
  }

  private static KnownPeople known(Roster roster) {
    KnownPeople known = new KnownPeople();
    roster.people().forEach(p -> known.add(p.name(), p.aliases(), p.roles()));
    return known;
  }

  @Override
  public List<Paragraph> annotate(Article article) {
    return analyse(article).paragraphs();
  }

  @Override
  public AnalysedArticle analyse(Article article) {
    AnalysedArticle unannotated = AnalysedArticle.of(article, article.paragraphs());
    if (!unannotated.language().isEnglish()) {
      return tagger.tagForeign(unannotated);
    }
    List<List<Attribution>> attributions =
        attributor.attribute(unannotated.headline(), unannotated.tokens());
    List<Paragraph> annotated = new ArrayList<>(attributions.size());
    for (Paragraph paragraph : unannotated.paragraphs()) {
      annotated.add(paragraph.withAttributions(confident(attributions.get(paragraph.ordinal()))));
    }
    return tagger.tag(unannotated.withParagraphs(annotated));
  }

  private List<Attribution> confident(List<Attribution> attributions) {
    return threshold <= 0
        ? attributions
        : attributions.stream().filter(a -> a.confidence() >= threshold).toList();
  }
}
