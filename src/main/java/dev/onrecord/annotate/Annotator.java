package dev.onrecord.annotate;

import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Tag;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says of each paragraph of an article who speaks in it and what it is about. A pure function: the
 * same article gives the same paragraphs, and many threads may share one annotator.
 */
@FunctionalInterface
public interface Annotator {

  /**
   * Annotates an article.
   *
   * @param article the article, which is not changed
   * @return its {@link Article#paragraphs() paragraphs}, one for one and in order, with their
   *     attributions and tags
   */
  List<Paragraph> annotate(Article article);

  /** The annotator for English news that comes with the library. */
  static Annotator standard() {
    return StandardAnnotator.STANDARD;
  }

  /**
   * The annotator for English news that comes with the library, with topics by rules of one's own.
   *
   * @param topics for example {@code TopicRules.standard().with(...)}
   * @throws IllegalArgumentException if a pattern in a rule cannot be read, or is too complex
   */
  static Annotator standard(TopicRules topics) {
    return of(AnnotatorOptions.standard().withTopics(topics));
  }

  /**
   * The annotator for English news that comes with the library, set up otherwise.
   *
   * @param options for example {@code AnnotatorOptions.standard().withThreshold(0.8)}
   * @throws IllegalArgumentException if a pattern in a topic's rule cannot be read, or is too
   *     complex
   */
  static Annotator of(AnnotatorOptions options) {
    return StandardAnnotator.of(options);
  }

  /**
   * The words that made each topic of a paragraph match, as they stand in its text; none for a
   * topic that its article as a whole hands down.
   *
   * @param paragraph an annotated paragraph
   * @return the words of each topic by its name, in the order of the tags
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
