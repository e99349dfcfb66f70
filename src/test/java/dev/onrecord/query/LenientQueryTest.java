package dev.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LenientQueryTest {
  private static void check(String text, String meant, String... ignored) {
    Parsed parsed = Query.parseLenient(text);
    assertThat(parsed.query()).as(text).isEqualTo(Query.parse(meant));
    assertThat(parsed.ignored()).as(text).extracting(Ignored::text).containsExactly(ignored);
  }

  @Test
  void rightTextIsReadAsItIsMeant() {
    check("speaker:Ruiz \"storm surge\"", "speaker:Ruiz \"storm surge\"");
  }

  @Test
  void whatIsWrongIsLeftOutAndTold() {
    check("flood OR", "flood", "OR");
    check("AND flood", "flood", "AND");
    check("flood) levee", "flood levee", ")");
    check("((flood levee", "flood levee", "(", "(");
    check("\"storm surge", "\"storm surge\"", "\"");
    check("Hello, mayor!", "Hello mayor", ",");
    check("Ruiz - flood", "Ruiz flood", "-");
    check("at 10:30 sharp", "at any(\"10:30\") sharp");
    check("mayor(s) flood", "mayor s flood", "");
    check("flood published:yesterday", "flood", "published:yesterday");
    check("near(3, flood) levee", "levee", "near(3, flood)");
    check("flood^ levee", "flood levee", "^");
    check("said(Ruiz levee", "nothing()", "said(Ruiz levee");
    check("said(Ruiz: levee", "said(Ruiz: levee)", "said(");
    check("headline:", "nothing()", "headline:");
    check("(headline:) flood", "flood", "(headline:)", "headline:");
    check("", "nothing()");
    check(" ", "nothing()");
  }

  @Test
  void whatWasExpectedIsToldWithThePlace() {
    assertThat(Query.parseLenient("flood OR"))
        .isEqualTo(
            new Parsed(
                Query.parse("flood"),
                List.of(new Ignored(new Span(6, 8), "OR", "a query after OR"))))
        .hasToString("flood [ignored 'OR' at 6: expected a query after OR]");
  }

  @Test
  void whatIsOverTheLimitsIsLeftOut() {
    Parsed many = Query.parseLenient("x ".repeat(2_000));
    assertThat(((Compound.And) many.query()).clauses()).hasSize(1_024);
    assertThat(many.ignored()).hasSize(1);
    Parsed longText = Query.parseLenient("flood" + " ".repeat(20_000) + "levee");
    assertThat(longText.query()).isEqualTo(Query.parse("flood"));
    assertThat(longText.ignored()).hasSize(1);
    Parsed deep = Query.parseLenient("(".repeat(2_000) + "x" + ")".repeat(2_000) + " y");
    assertThat(deep.query()).isEqualTo(Query.parse("y"));
  }

  @Test
  void noTextMakesItFail() {
    Random random = new Random(11);
    for (int i = 0; i < 40_000; i++) {
      String text = anything(random, 1 + random.nextInt(30));
      Parsed parsed = Query.parseLenient(text);
      assertThat(Query.parse(parsed.query().toString())).as(text).isEqualTo(parsed.query());
      assertIgnoredIsPartOf(text, parsed.ignored());
    }
  }

  @Test
  void strictAndLenientAgreeOnWhatIsRight() {
    Random random = new Random(12);
    int right = 0;
    for (int i = 0; i < 40_000; i++) {
      String text = anything(random, 1 + random.nextInt(6));
      Parsed parsed = Query.parseLenient(text);
      try {
        assertThat(Query.parse(text)).as(text).isEqualTo(parsed.query());
        assertThat(parsed.ignored()).as(text).isEmpty();
        right++;
      } catch (QuerySyntaxException e) {
        boolean blank = parsed.ignored().isEmpty();
        assertThat(!blank || parsed.query().equals(Query.nothing())).as(text).isTrue();
        assertThat(e.position()).as(text).isBetween(0, text.length());
      }
    }
    assertThat(right).isGreaterThan(2_000);
  }

  private static void assertIgnoredIsPartOf(String text, List<Ignored> ignored) {
    for (Ignored part : ignored) {
      assertThat(part.span().in(text)).isEqualTo(part.text());
    }
    assertThat(ignored).extracting(Ignored::span).isSorted();
  }

  private static final List<String> PIECES =
      List.of(
          "flood",
          "Ana",
          "x",
          " ",
          " ",
          " ",
          "(",
          ")",
          "\"",
          "“",
          "”",
          ":",
          ",",
          "-",
          "^",
          "~",
          "*",
          "?",
          "/",
          "\\",
          "=",
          "<",
          ">=",
          "..",
          "2017",
          "-04",
          "3",
          "AND",
          " OR ",
          "NOT",
          "any(",
          "near(2, ",
          "said(",
          "Ruiz:",
          "headline:",
          "speaker:",
          "source:",
          "published:",
          "ordinal:",
          "in(",
          "within(1, ",
          "inarticle(",
          "text:",
          "wildcard(",
          "fuzzy(1,",
          "é",
          "\ud83d",
          "\u0000",
          "\n",
          "\u00a0",
          "nothing(",
          "mentions(",
          "topic:inparagraph(");

  private static String anything(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
