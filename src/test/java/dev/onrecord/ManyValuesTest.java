package dev.onrecord;

import static dev.onrecord.query.Fields.ORDINAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import dev.onrecord.query.Facet;
import dev.onrecord.query.Field;
import dev.onrecord.query.KeywordsField;
import dev.onrecord.query.NumberField;
import dev.onrecord.query.Query;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Facets over a segment in which a field has more than 65,536 distinct values. */
class ManyValuesTest {
  private static final int MANY = 65_600;
  private static final KeywordsField LABEL = Field.keywords("label");
  private static final NumberField SIZE = Field.number("size");

  private static ArticleIndex index = ArticleIndex.inMemory();

  @BeforeAll
  static void fill() {
    index = ArticleIndex.inMemory(Article::paragraphs);
    index.add(article("labels", 2, labels(0, MANY)));
    index.add(article("some", 3, labels(7, 9)).with(SIZE, 2L));
    index.add(article("long", MANY, List.of()).with(SIZE, 1L));
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static Article article(String id, int paragraphs, List<String> labels) {
    return Article.of(id, Collections.nCopies(paragraphs, "x")).with(LABEL, labels);
  }

  private static List<String> labels(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "label " + i).toList();
  }

  private static Results search(Query query, Facet<?> facet) {
    return index.search(Search.of(query).limit(0).facet(facet));
  }

  @Test
  void stringsAreCounted() {
    Map<String, Long> expected = new HashMap<>();
    labels(0, MANY).forEach(label -> expected.merge(label, 2L, Long::sum));
    labels(7, 9).forEach(label -> expected.merge(label, 3L, Long::sum));
    Facet<String> all = LABEL.top(2 * MANY);
    assertThat(search(Query.all(), all).facet(all)).isEqualTo(expected);
    Facet<String> top = LABEL.top(3);
    assertThat(new ArrayList<>(search(Query.all(), top).facet(top).entrySet()))
        .containsExactly(
            Map.entry("label 7", 5L), Map.entry("label 8", 5L), Map.entry("label 0", 2L));
  }

  @Test
  void numbersAreCounted() {
    List<Facet.NumberRange> ranges = new ArrayList<>();
    Map<Facet.NumberRange, Long> expected = new HashMap<>();
    for (int from = 0; from < MANY; from += 8_192) {
      Facet.NumberRange range = Facet.range(from, from + 99);
      ranges.add(range);
      expected.put(range, Math.min(100L, MANY - from) + (from == 0 ? 5 : 0));
    }
    Facet<Facet.NumberRange> places = new Facet.NumberRanges(ORDINAL, ranges);
    assertThat(search(Query.all(), places).facet(places)).isEqualTo(expected);
  }

  @Test
  void pairsAreCounted() {
    Facet<Facet.NumberRange> sizes = SIZE.ranges(Facet.range(1, 1), Facet.range(2, 2));
    Facet<Facet.NumberRange> places = ORDINAL.ranges(Facet.range(0, 1), Facet.range(1, MANY));
    Facet.Cross<Facet.NumberRange, Facet.NumberRange> cross = sizes.by(places);
    assertThat(search(Query.all(), cross).matrix(cross).row(Facet.range(1, 1)).values())
        .containsExactly(2L, MANY - 1L);
    assertThat(search(Query.all(), cross).matrix(cross).row(Facet.range(2, 2)).values())
        .containsExactly(2L, 2L);
  }
}
