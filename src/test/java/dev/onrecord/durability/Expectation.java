package dev.onrecord.durability;

import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.ArticleIndex;
import dev.onrecord.IndexReport;
import dev.onrecord.Stories;
import dev.onrecord.article.Article;
import dev.onrecord.query.Query;
import java.util.Map;

/**
 * The complete expected contents of an index.
 *
 * @param versions the version of each article
 * @param others the number of other articles, which have one paragraph each
 */
record Expectation(Map<String, Integer> versions, int others) {

  /** Checks the contents of an index and the report of its files. */
  void check(ArticleIndex index) {
    long paragraphs = checkFound(index);
    IndexReport report = index.verify();
    assertThat(report.problems()).isEmpty();
    assertThat(report.articles()).isEqualTo(versions.size() + others);
    assertThat(report.paragraphs()).isEqualTo(paragraphs);
  }

  /** Checks only what searches see, and returns the number of paragraphs. */
  long checkFound(ArticleIndex index) {
    long paragraphs = others;
    for (Map.Entry<String, Integer> entry : versions.entrySet()) {
      Article story = Stories.story(entry.getKey(), entry.getValue());
      assertThat(index.article(story.id())).contains(story);
      Query words = TEXT.phrase("Item " + entry.getKey() + " version" + entry.getValue());
      assertThat(index.count(words)).as("%s", words).isEqualTo(story.paragraphs().size());
      paragraphs += story.paragraphs().size();
    }
    assertThat(index.count(Query.all())).isEqualTo(paragraphs);
    return paragraphs;
  }
}
