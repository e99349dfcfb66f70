package dev.onrecord.read;

import static dev.onrecord.query.Fields.PUBLISHED;
import static dev.onrecord.query.Fields.PUBLISHED_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.ArticleIndex;
import dev.onrecord.IndexOptions;
import dev.onrecord.article.Article;
import dev.onrecord.query.Order;
import dev.onrecord.query.Query;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of the time of publication within a day. */
class TimeOfDayTest {

  private static Optional<Instant> time(Article article) {
    return article.get(PUBLISHED_TIME).map(Instant::ofEpochSecond);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-04-12T08:30:00+02:00 | 2031-04-12T06:30:00Z",
        "2031-04-12 08:30:15 | 2031-04-12T08:30:15Z",
        "20310412T083000Z | 2031-04-12T08:30:00Z",
        "2031-04-12T08:30:00.123-0500 | 2031-04-12T13:30:00Z",
        "Sat, 12 Apr 2031 08:30:00 EST | 2031-04-12T13:30:00Z",
        "12 Apr 2031 08:30 GMT | 2031-04-12T08:30:00Z",
        "1933749000 | 2031-04-12T08:30:00Z",
      })
  void theTimeIsKeptBesideTheDay(String written, Instant time) {
    String line = "{\"id\": \"1\", \"text\": \"It rained.\", \"date\": \"" + written + "\"}";
    Article article = ReadSamples.stream(line).articles().getFirst();

    assertThat(article.published()).contains(LocalDate.of(2031, 4, 12));
    assertThat(time(article)).contains(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031-04-12", "April 12, 2031", "2031-04-12T08:30:00 XYZ"})
  void aDayWithoutATimeHasNone(String written) {
    String line = "{\"id\": \"1\", \"text\": \"It rained.\", \"date\": \"" + written + "\"}";

    assertThat(time(ReadSamples.stream(line).articles().getFirst())).isEmpty();
  }

  @Test
  void pagesFeedsAndWiresGiveTheTime() {
    String page =
        "<meta property=article:published_time content=2031-04-12T08:30:00+02:00><h1>Rain</h1><p>It"
            + " rained all day in Elling, the harbour master said on Saturday.</p>";

    assertThat(time(Articles.parse(page))).contains(Instant.parse("2031-04-12T06:30:00Z"));
    assertThat(time(ReadSamples.stream(ReadSamples.RSS).articles().getFirst()))
        .contains(Instant.parse("2020-07-07T21:55:00Z"));
    assertThat(time(Articles.parse(ReadSamples.NEWSML)))
        .contains(Instant.parse("2020-07-02T01:30:00Z"));
    assertThat(time(Articles.parse(ReadSamples.NITF)))
        .contains(Instant.parse("2019-03-05T09:15:00Z"));
    assertThat(time(Articles.parse("Title: Rain\nDate: 2031-04-12 08:30\n\nIt rained all day.\n")))
        .contains(Instant.parse("2031-04-12T08:30:00Z"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theNewestOfADayComesFirst(boolean newestFirst) {
    LocalDate day = LocalDate.of(2031, 4, 12);
    IndexOptions standard = IndexOptions.standard();
    IndexOptions options = newestFirst ? standard.withNewestFirst() : standard;
    try (ArticleIndex index = ArticleIndex.inMemory(options)) {
      index.add(rain("noon", day).with(PUBLISHED_TIME, 43_200L));
      index.add(rain("later", day.plusDays(1)));
      index.add(rain("unknown", day));
      index.add(rain("evening", day).with(PUBLISHED_TIME, 64_800L));
      index.add(rain("morning", day).with(PUBLISHED_TIME, 28_800L));
      index.refresh();

      assertThat(ids(index, PUBLISHED.desc()))
          .containsExactly("later", "evening", "noon", "morning", "unknown");
      assertThat(ids(index, PUBLISHED.asc()))
          .containsExactly("morning", "noon", "evening", "unknown", "later");
    }
  }

  private static Article rain(String id, LocalDate day) {
    return Article.of(id, List.of("It rained.")).withPublished(day);
  }

  /** Returns the ids of the hits, two a page. */
  private static List<String> ids(ArticleIndex index, Order order) {
    List<String> ids = new ArrayList<>();
    Search search = Search.of(Query.all()).sortBy(order).limit(2);
    Optional<Search> next = Optional.of(search);
    while (next.isPresent()) {
      Results results = index.search(next.get());
      results.hits().forEach(hit -> ids.add(hit.articleId()));
      next = results.next().map(search::after);
    }
    return ids;
  }
}
