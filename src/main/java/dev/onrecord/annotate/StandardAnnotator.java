package dev.onrecord.annotate;

import dev.onrecord.analysis.Analysed;
import dev.onrecord.analysis.Analyser;
import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Attribution and tagging over one pass of tokens, which an index then takes over instead of making
 * its own.
 */
final class StandardAnnotator implements Annotator, Analyser {
  static final StandardAnnotator STANDARD = new StandardAnnotator(new Attributor(Models.SHIPPED));

  private final Attributor attributor;

  StandardAnnotator(Attributor attributor) {
    this.attributor = attributor;
  }

  @Override
  public List<Paragraph> annotate(Article article) {
    return analyse(article).paragraphs();
  }

  @Override
  public Analysed analyse(Article article) {
    Analysed bare = Analysed.of(article, article.paragraphs());
    List<List<Attribution>> attributions = attributor.attribute(bare.headline(), bare.tokens());
    List<Paragraph> annotated = new ArrayList<>(attributions.size());
    for (Paragraph paragraph : bare.paragraphs()) {
      annotated.add(paragraph.withAttributions(attributions.get(paragraph.ordinal())));
    }
    return bare.withParagraphs(annotated);
  }
}
