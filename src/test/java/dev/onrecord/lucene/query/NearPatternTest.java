package dev.onrecord.lucene.query;

import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.ArticleIndex;
import dev.onrecord.SampleIndex;
import dev.onrecord.article.Article;
import dev.onrecord.query.Query;
import dev.onrecord.query.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tests of patterns in a proximity query. */
class NearPatternTest {
  private static final int MOST = 1024;

  private static Query near(String start) {
    return TEXT.near(3, new Words.Prefix(start), new Words.AnyOf("levee"));
  }

  @Test
  void aPatternIsFoundNearAWord() {
    try (SampleIndex sample =
        SampleIndex.of(
            "a: The storm reached the levee.",
            "b: A stormy night, and by the morning of the next day no levee.",
            "c: Stormy levee, storming levee.",
            "d: The levee.")) {
      assertThat(sample.find(near("storm"))).containsExactlyInAnyOrder("a/0", "c/0");
      assertThat(sample.find(near("nothing"))).isEmpty();
      assertThat(sample.marked(near("storm"))).contains("The [storm] reached the [levee].");
    }
  }

  @Test
  void aPatternOfTooManyWordsIsRefusedByName() {
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      index.add(Article.of("few", List.of("levee " + words(0, MOST))));
      assertThat(index.count(near("word"))).isEqualTo(1);
      index.add(Article.of("more", List.of("levee " + words(1, MOST))));
      index.commit();
      assertThat(index.count(near("word"))).isEqualTo(2);
      index.add(Article.of("many", List.of("levee " + words(0, MOST + 1))));
      assertThatThrownBy(() -> index.count(near("word")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("'word*'")
          .hasMessageContaining("more than " + MOST + " words");
      assertThat(index.count(TEXT.prefix("word"))).isEqualTo(3);
    }
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
  }
}
