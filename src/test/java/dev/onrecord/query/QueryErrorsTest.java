package dev.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryErrorsTest {
  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                        |  0 | a query",
        "flood AND                 |  9 | a query after AND",
        "flood AND OR levee        | 10 | a query after AND",
        "OR flood                  |  0 | a query before OR",
        "flood OR                  |  8 | a query after OR",
        "(flood                    |  6 | ')'",
        "flood)                    |  5 | a query, or the end of the text",
        "()                        |  1 | a query",
        "flood, levee              |  5 | a query, or the end of the text",
        "- flood                   |  0 | a query",
        "flood -                   |  6 | a query",
        "NOT                       |  3 | a query",
        "flood & levee             |  6 | a query",
        "\"flood                   |  6 | a closing quotation mark",
        "\"\"                      |  0 | words between the quotation marks",
        "/flood                    |  0 | a regular expression without spaces, between two '/'",
        "headline:                 |  9 | words",
        "headline:)                |  9 | words",
        "headline:-flood           |  9 | words",
        "speaker:                  |  8 | a value of 'speaker'",
        "speaker:\" \"             |  8 | a name",
        "source:W*re               |  7 | a value with '*' only at its end, or quotation marks",
        "source:in(Wire            | 14 | ')'",
        "source:of(Wire)           | 10 | quotation marks around the value, or in(...)",
        "flood~3                   |  6 | 1 or 2 edits",
        "\"a b\"~x                 |  6 | a whole number of places after '~'",
        "flood^                    |  6 | a factor above 0, up to 1000000",
        "flood^0                   |  6 | a factor above 0, up to 1000000",
        "flood^1e9                 |  6 | a factor above 0, up to 1000000",
        "flood^1000^10000          | 11 | a factor above 0, up to 1000000",
        "ordinal:three             |  8 | a whole number, such as 3, 3..5 or <3",
        "ordinal:5..3              |  8 | a whole number, such as 3, 3..5 or <3",
        "ordinal:9223372036854775808 | 8 | a whole number, such as 3, 3..5 or <3",
        "any flood(levee)          |  4 | a function, or a space before '('",
        "any()                     |  4 | words",
        "any(flood AND levee)      | 10 | ')'",
        "atleast(none, flood)      |  8 | a whole number from 1",
        "atleast(2 flood)          | 10 | ','",
        "near(3, flood)            | 13 | two parts or more",
        "said(Ruiz levee)          | 15 | a speaker's name or *, a colon, and words",
        "said(: levee)             |  5 | a speaker's name or *, a colon, and words",
        "said(Ruiz:)               | 10 | words",
        "said(Ruiz: \"a\" levee)   | 15 | ')'",
        "within(2, flood)          | 15 | ','",
        "within(-1, flood, levee)  |  7 | a whole number from 0",
        "mentions()                |  9 | words",
      })
  void wrongTextIsRefusedWithThePositionAndWhatWasExpected(
      String text, int position, String expected) {
    QuerySyntaxException refused = refused(text);
    assertThat(refused.expected()).isEqualTo(expected);
    assertThat(refused.position()).isEqualTo(position);
  }

  private static QuerySyntaxException refused(String text) {
    return catchThrowableOfType(QuerySyntaxException.class, () -> Query.parse(text));
  }

  @Test
  void datesAreExplained() {
    QuerySyntaxException refused = refused("flood published:2017-13");
    assertThat(refused.position()).isEqualTo(16);
    assertThat(refused.expected()).startsWith("a day, month or year, such as 2017-04-12");
    assertThat(refused("published:2017-02-29").position()).isEqualTo(10);
    assertThat(refused("published:12/4/2017").position()).isEqualTo(10);
  }

  @Test
  void unknownFieldsAreAnsweredWithTheKnownOnes() {
    QuerySyntaxException refused = refused("flood desk:Metro");
    assertThat(refused.position()).isEqualTo(6);
    assertThat(refused.expected()).startsWith("a field (text, headline, anywhere, speaker,");
  }

  @Test
  void theMessageShowsThePlaceOnOneLine() {
    assertThat(refused("flood\nAND"))
        .hasMessage("expected a query after AND at 9 of 'flood AND⟨here⟩'");
    String text = "flood ".repeat(100) + ")" + " levee".repeat(100);
    assertThat(refused(text).getMessage()).hasSizeLessThan(160).contains("flood ⟨here⟩) levee");
  }

  @Test
  void textClausesDepthAndPatternsHaveLimits() {
    assertThat(refused("x".repeat(10_001)).expected()).isEqualTo("at most 10000 characters");
    assertThat(refused("x ".repeat(1_025)).expected()).isEqualTo("at most 1024 clauses and words");
    assertThat(refused("(".repeat(51) + "x").expected())
        .isEqualTo("at most 50 parentheses inside one another");
    assertThat(refused("near(1,".repeat(51) + "x").expected())
        .isEqualTo("at most 50 parentheses inside one another");
    assertThat(refused("/" + "x".repeat(201) + "/").expected())
        .isEqualTo("a pattern of at most 200 characters");
    assertThat(refused("wildcard(" + "x?".repeat(101) + ")").expected())
        .isEqualTo("a pattern of at most 200 characters");
  }

  @Test
  void whatIsAtTheLimitIsRead() {
    assertThat(Query.parse("(".repeat(50) + "x" + ")".repeat(50))).isEqualTo(Query.parse("x"));
    assertThat(Query.parse("x ".repeat(1_024))).isInstanceOf(Compound.And.class);
    assertThat(Query.parse("-".repeat(9_999) + "x")).isEqualTo(Query.parse("-x"));
  }

  @Test
  void othersCanBeSet() {
    QuerySyntax tight = QuerySyntax.standard().withLimits(new QueryLimits(20, 2, 1, 5));
    assertThat(tight.parse("(flood levee)")).isEqualTo(Query.parse("flood levee"));
    assertThat(catchThrowableOfType(QuerySyntaxException.class, () -> tight.parse("a b c")))
        .hasMessageContaining("at most 2 clauses and words");
  }
}
