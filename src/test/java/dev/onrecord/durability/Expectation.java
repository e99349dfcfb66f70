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
 * What must be in an index, all of it and nothing else.
 *
 * @param versions the version of each article
 * @param others how many other articles of one paragraph there are
 */
record Expectation(Map<String, Integer> versions, int others) {

  /** Checks that every article is there, whole, and found, and no part of any other. */
  void check(ArticleIndex index) {
    long paragraphs = checkFound(index);
    IndexReport report = index.verify();
    assertThat(report.problems()).isEmpty();
    assertThat(report.articles()).isEqualTo(versions.size() + others);
    assertThat(report.paragraphs()).isEqualTo(paragraphs);
  }

  /** Checks what searches see, and leaves out what else is on the disk; gives the paragraphs. */
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
