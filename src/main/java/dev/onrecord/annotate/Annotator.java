package dev.onrecord.annotate;

import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Tag;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A function that finds the attributions and topics of each paragraph of an article. The same
 * article always gives the same result, and threads may share one annotator.
 *
 * {@snippet file="dev/onrecord/ExamplesTest.java" region="annotator"}
 */
@FunctionalInterface
public interface Annotator {

  /**
   * Annotates an article.
   *
   * @param article the article, which is not changed
   * @return all its {@link Article#paragraphs() paragraphs}, in order, with attributions and tags
   */
  List<Paragraph> annotate(Article article);

  /**
   * {@return the library's annotator for English news} Articles that say another {@linkplain
   * Article#language() language} get neither attributions nor topics from it.
   */
  static Annotator standard() {
    return StandardAnnotator.STANDARD;
  }

  /**
   * {@return the library's annotator for English news, with other topic rules}
   *
   * @param topics for example {@code TopicRules.standard().with(...)}
   * @throws IllegalArgumentException if a pattern in a rule is invalid or too complex
   */
  static Annotator standard(TopicRules topics) {
    return of(AnnotatorOptions.standard().withTopics(topics));
  }

  /**
   * {@return the library's annotator for English news, with other options}
   *
   * @param options for example {@code AnnotatorOptions.standard().withThreshold(0.8)}
   * @throws IllegalArgumentException if a pattern in a topic rule is invalid or too complex
   */
  static Annotator of(AnnotatorOptions options) {
    return StandardAnnotator.of(options);
  }

  /**
   * Returns the evidence for each topic of a paragraph.
   *
   * @param paragraph an annotated paragraph
   * @return the matching words of the text by topic name, in the order of the tags; none for a
   *     topic that the paragraph has only from its article
   */
  static Map<String, List<String>> explainTopics(Paragraph paragraph) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (Tag tag : paragraph.tags()) {
      List<String> found = tag.evidence().stream().map(s -> s.in(paragraph.text())).toList();
      words.put(tag.topic().name(), found);
    }
    return Collections.unmodifiableMap(words);
  }
}
