package dev.onrecord;

import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;
import static dev.onrecord.query.Fields.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import dev.onrecord.query.Alert;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Query;
import dev.onrecord.query.RandomQueries;
import dev.onrecord.query.SavedSearches;
import dev.onrecord.query.Search;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tests of queries that are asked of articles without an index. */
class SavedSearchesTest {
  private static final int QUERIES = Integer.getInteger("saved.queries", 500);
  private static final long SEED = Long.getLong("saved.seed", 11);
  private static final Article LATE =
      Article.of(
          "late", List.of("Mayor Ana Ruiz spoke on Monday.", "\"The levee will hold,\" she said."));

  @Test
  void anAlertNamesTheSearchTheParagraphsTheWordsAndTheStatements() {
    Map<String, Query> searches = new LinkedHashMap<>();
    searches.put("floods", TEXT.matches("flood levees").or(TOPIC.is("flood")));
    searches.put("Lavrov", Query.saidBy("Lavrov", TEXT.matches("Syria")));
    searches.put("Ruiz", Query.saidBy("Mayor Ruiz", TEXT.matches("levee")));
    List<Alert> alerts = SavedSearches.of(searches).match(LATE);
    assertThat(alerts.stream().map(Alert::name)).containsExactly("floods", "Ruiz");
    Hit hit = alerts.getLast().hits().getFirst();
    assertThat(hit.marked(TEXT, "[", "]")).isEqualTo("\"The [levee] will hold,\" she said.");
    assertThat(alerts.getLast().paragraphs()).containsExactly(hit.paragraph());
    assertThat(alerts.getLast().statements()).hasSize(1);
    assertThat(alerts.getLast().statements().getFirst().speaker()).contains("Ana Ruiz");
  }

  @Test
  void theAnswersAreThoseOfAnIndexWithTheArticleAlone() {
    Annotator annotator = RandomArticles.annotator();
    RandomQueries random = RandomQueries.of(SEED, RandomArticles.WORDS, names());
    Map<String, Query> searches = new LinkedHashMap<>();
    IntStream.range(0, QUERIES).forEach(i -> searches.put("q" + i, random.next()));
    SavedSearches saved = SavedSearches.of(searches, annotator);
    List<String> differences = new ArrayList<>();
    int matching = 0;
    for (Article article : new RandomArticles(SEED).articles(25)) {
      Map<String, TreeSet<Integer>> alerts = new LinkedHashMap<>();
      saved.match(article).forEach(a -> alerts.put(a.name(), ordinals(a.hits())));
      matching += alerts.size();
      try (ArticleIndex index = ArticleIndex.inMemory(annotator)) {
        index.add(article);
        searches.forEach(
            (name, query) -> {
              TreeSet<Integer> expected = ordinals(found(index, query));
              TreeSet<Integer> given = alerts.getOrDefault(name, new TreeSet<>());
              if (!given.equals(expected)) {
                differences.add(article.id() + " " + query + ": " + given + ", not " + expected);
              }
            });
      }
    }
    assertThat(matching).isGreaterThan(QUERIES);
    assertThat(differences).isEmpty();
  }

  /** Returns names, some with titles, commas and endings, which are looked up in other ways. */
  private static List<String> names() {
    List<String> names = new ArrayList<>(RandomArticles.NAMES);
    names.addAll(List.of("President Hart", "Hart, Lee", "Mr. Ruiz Jr.", "Ana Ruiz, Jr."));
    return names;
  }

  private static List<Hit> found(ArticleIndex index, Query query) {
    return index.search(Search.of(query).limit(1000)).hits();
  }

  private static TreeSet<Integer> ordinals(List<Hit> hits) {
    TreeSet<Integer> ordinals = new TreeSet<>();
    hits.forEach(hit -> ordinals.add(hit.paragraph().ordinal()));
    return ordinals;
  }

  @Test
  void twoNamesOfOnePersonInAnArticleAreOne() {
    Article article =
        Article.of(
            "names",
            List.of(
                "\"The dam holds,\" Robert Kolbe said.",
                "The mayor of the other town spoke.",
                "\"It does not,\" Bob Kolbe said."));
    Map<String, Query> searches =
        Map.of(
            "is", SPEAKER.is("Bob Kolbe"),
            "named", SPEAKER.named("Robert Kolbe"),
            "said", Query.saidBy("Kolbe, Bob", TEXT.matches("dam")));
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      index.add(article);
      Map<String, TreeSet<Integer>> alerts = new LinkedHashMap<>();
      SavedSearches.of(searches)
          .match(article)
          .forEach(a -> alerts.put(a.name(), ordinals(a.hits())));
      searches.forEach(
          (name, query) ->
              assertThat(alerts.getOrDefault(name, new TreeSet<>()))
                  .as(name)
                  .isEqualTo(ordinals(found(index, query))));
    }
  }

  @Test
  void aParagraphFarDownIsFound() {
    List<String> paragraphs = new ArrayList<>();
    IntStream.range(0, 200).forEach(i -> paragraphs.add(i % 70 == 69 ? "The levee." : "Rain."));
    SavedSearches saved =
        SavedSearches.of(Map.of("a", TEXT.matches("levee"), "b", TEXT.matches("levee rain")));
    Map<String, Integer> counts = new LinkedHashMap<>();
    saved.match(Article.of("long", paragraphs)).forEach(a -> counts.put(a.name(), a.hits().size()));
    assertThat(counts).containsEntry("a", 2).containsEntry("b", 200);
  }

  @Test
  void searchesAreTextAndBack() {
    Map<String, Query> searches = new LinkedHashMap<>();
    RandomQueries hostile = RandomQueries.hostile(3);
    IntStream.range(0, 500).forEach(i -> searches.put("#\tname\\" + i + "\n", hostile.next()));
    SavedSearches saved = SavedSearches.of(searches);
    assertThat(SavedSearches.parse(saved.text()))
        .isEqualTo(searches)
        .containsExactlyEntriesOf(searches);
    assertThat(saved).hasToString("500 saved searches");
  }

  @Test
  void wrongLinesAreNamed() {
    assertThat(SavedSearches.parse("# mine\n\nfloods\tlevee OR topic:flood\n"))
        .containsOnlyKeys("floods");
    wrong("x\tlevee\nfloods levee", "line 2 has no tab between a name and a query: 'floods levee'");
    wrong("x\tlevee\nx\tdam", "line 2 has the name 'x' again");
    wrong(" \tlevee", "line 1 has no name before the tab");
    wrong("x\t(levee", "line 1, 'x': ");
    assertThatThrownBy(() -> SavedSearches.of(Map.of("", Query.all())))
        .hasMessageContaining("the name of a search must not be blank");
    assertThatThrownBy(() -> SavedSearches.of(Map.of("x", TEXT.regexp("["))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void wrong(String text, String message) {
    assertThatThrownBy(() -> SavedSearches.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void threadsShareThem() {
    Map<String, Query> searches = Map.of("levee", TEXT.matches("levee"), "all", Query.all());
    SavedSearches saved = SavedSearches.of(searches);
    List<Integer> sizes =
        IntStream.range(0, 400)
            .parallel()
            .mapToObj(i -> Article.of("a" + i, List.of(i % 2 == 0 ? "The levee." : "Rain.")))
            .map(article -> saved.match(article).size())
            .toList();
    assertThat(sizes.stream().filter(size -> size == 2)).hasSize(200);
  }
}
