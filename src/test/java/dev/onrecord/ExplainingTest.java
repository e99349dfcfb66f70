package dev.onrecord;

import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.onrecord.query.Explanation;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Query;
import dev.onrecord.query.RandomQueries;
import dev.onrecord.query.Search;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Tests that explanations say what searches do, of every paragraph and of any query. */
class ExplainingTest {
  private static final int QUERIES = 400;
  private static final long SEED = 11;

  private static String place(Hit hit) {
    return hit.articleId() + "/" + hit.paragraph().ordinal();
  }

  private static void assertExplained(ArticleIndex index, Query query, List<Hit> all) {
    Map<String, Double> scores = new HashMap<>();
    index
        .search(Search.of(query).limit(all.size()))
        .hits()
        .forEach(hit -> scores.put(place(hit), hit.score()));
    for (Hit hit : all) {
      Optional<Explanation> explained = index.explain(query, hit);
      assertThat(explained.isPresent())
          .as("%s in %s", query, place(hit))
          .isEqualTo(scores.containsKey(place(hit)));
      explained.ifPresent(
          e ->
              assertThat(e.score())
                  .as("%s in %s", query, place(hit))
                  .isCloseTo(scores.get(place(hit)), within(1e-4 * (1 + e.score()))));
    }
  }

  @Test
  void anExplanationIsThereExactlyIfTheParagraphIsFound() {
    RandomQueries queries = RandomQueries.of(SEED, RandomArticles.WORDS, RandomArticles.NAMES);
    try (ArticleIndex index = ArticleIndex.inMemory(RandomArticles.annotator())) {
      new RandomArticles(SEED).articles(12).forEach(index::add);
      List<Hit> all = index.search(Search.of(Query.all()).limit(1000)).hits();
      for (int i = 0; i < QUERIES; i++) {
        assertExplained(index, queries.next(), all);
      }
    }
  }

  @Test
  void aMatchThatIsNotCloseEnoughIsExplainedAsNone() {
    Query storm = TEXT.matches("storm");
    Query levee = TEXT.matches("levee");
    List<Function<Query, Query>> ways =
        List.of(q -> q.after(1, levee), q -> q.before(1, levee), q -> q.within(1, levee));
    try (SampleIndex sample =
        SampleIndex.of(
            "a: The levee holds.",
            "a: A storm came.",
            "a: It left.",
            "a: Another storm came.",
            "a: A last storm left.",
            "a: No levee was left.",
            "b: A storm in another place.",
            "c: A levee there.")) {
      List<Hit> all = sample.index().search(Search.of(Query.all()).limit(20)).hits();
      for (Function<Query, Query> way : ways) {
        Query near = way.apply(storm);
        assertThat(sample.find(near)).isNotEmpty();
        assertExplained(sample.index(), near, all);
        assertExplained(sample.index(), TEXT.matches("place").or(storm.and(near)), all);
        assertExplained(sample.index(), near.not(), all);
      }
    }
  }
}
