package dev.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryRoundTripTest {
  private static final Field[] OWN = {
    Field.keyword("desk"),
    Field.keywords("tags"),
    Field.text("standfirst"),
    Field.number("wordCount"),
    Field.date("embargo")
  };
  private static final QuerySyntax SYNTAX =
      QuerySyntax.standard()
          .with(OWN)
          .withLimits(new QueryLimits(1_000_000, 1_000_000, 50, 10_000));

  @Test
  void twentyThousandHostileQueriesPrintWhatParsesToAnEqualValue() {
    for (long seed = 0; seed < 20; seed++) {
      RandomQueries queries = RandomQueries.hostile(seed).with(OWN);
      for (int i = 0; i < 1_000; i++) {
        checkRoundTrip(queries.next());
      }
    }
  }

  @Test
  void tenThousandUsualQueriesPrintWhatParsesToAnEqualValue() {
    List<String> words = List.of("flood", "levee", "rebuild", "mayor", "O'Neil", "co-operate");
    List<String> names = List.of("Ana Ruiz", "Ruiz", "The Daily", "armed conflict");
    RandomQueries queries = RandomQueries.of(7, words, names).with(OWN);
    for (int i = 0; i < 10_000; i++) {
      checkRoundTrip(queries.next());
    }
  }

  private static void checkRoundTrip(Query query) {
    String printed = query.toString();
    assertThat(SYNTAX.parse(printed)).as(printed).isEqualTo(query).hasToString(printed);
    assertThat(SYNTAX.parseLenient(printed).ignored()).as(printed).isEmpty();
  }

  @Test
  void aVeryLongStringComesBack() {
    Query query = Fields.TEXT.phrase("a \" ".repeat(100_000));
    assertThat(SYNTAX.parse(query.toString())).isEqualTo(query);
  }

  @Test
  void theSameSeedGivesTheSameQueries() {
    RandomQueries one = RandomQueries.hostile(3);
    RandomQueries other = RandomQueries.hostile(3);
    for (int i = 0; i < 100; i++) {
      assertThat(one.next()).isEqualTo(other.next());
    }
  }
}
