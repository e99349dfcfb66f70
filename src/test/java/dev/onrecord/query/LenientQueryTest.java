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
    check("speaker:Ruiz \"storm surge\"", "best(*, speaker:Ruiz, \"storm surge\")");
    check("flood AND levee", "flood levee");
    check("flood AND levee dam", "best(flood levee, dam)");
    check("flood -levee source:Wire", "best(-levee source:Wire, flood)");
    check("(flood levee) dam", "best(*, flood levee, dam)");
  }

  @Test
  void operatorsStandBetweenWordsInAnyCase() {
    check("flood or levee", "best(*, flood) OR best(*, levee)");
    check("flood | levee || dam", "best(*, flood) OR best(*, levee) OR best(*, dam)");
    check("flood And levee", "best(*, flood, levee)");
    check("flood && levee", "flood levee");
    check("flood not levee", "best(-levee, flood)");
    check("flood and not levee", "best(-levee, flood)");
    check("flood !levee", "best(-levee, flood)");
    check("!levee", "-levee");
    check("flood or", "best(*, flood)");
    check("flood (levee or dam)", "best(*, flood, levee OR dam)");
  }

  @Test
  void aQuestionIsItsWords() {
    check("What did Ruiz say about the flood?", "best(*, Ruiz, flood)");
    check("who raised the levee?", "best(*, raised, levee)");
    check("Does Lena May rest", "best(*, Lena, May, rest)");
    check("the WHO and the IT staff", "best(*, WHO, IT, staff)");
    check("why not", "best(*, why, any(not))");
  }

  @Test
  void theFieldAndTheOperatorOfWordsCanBeSet() {
    QuerySyntax headlines = QuerySyntax.standard().withDefaultField(Fields.HEADLINE);
    assertThat(headlines.parse("flood text:levee"))
        .isEqualTo(Query.parse("headline:flood text:levee"));
    assertThat(headlines.parseLenient("flood levee").query())
        .isEqualTo(Query.parse("best(*, headline:flood, headline:levee)"));
    QuerySyntax any = QuerySyntax.standard().withDefaultOperator(Operator.OR);
    assertThat(any.parse("flood levee AND dam -mayor"))
        .isEqualTo(Query.parse("(flood OR (levee dam)) -mayor"));
    assertThat(any.parseLenient("flood levee source:Wire").query())
        .isEqualTo(Query.parse("source:Wire (flood OR levee)"));
  }

  @Test
  void aPatternThatCannotBeReadIsReadAsWords() {
    check("dam /(flood/", "best(*, dam, all(flood))", "/(flood/");
    check("/[a-z flood", "best(*, all(a z), flood)", "/[a-z");
  }

  @Test
  void whatIsWrongIsLeftOutAndTold() {
    check("flood OR", "best(*, flood)", "OR");
    check("AND flood", "best(*, flood)", "AND");
    check("flood) levee", "best(*, flood, levee)", ")");
    check("((flood levee", "best(*, flood levee)", "(", "(");
    check("\"storm surge", "best(*, \"storm surge\")", "\"");
    check("Hello, mayor!", "best(*, Hello, mayor)", ",");
    check("Ruiz - flood", "best(*, Ruiz, flood)", "-");
    check("at 10:30 sharp", "best(*, any(\"10:30\"), sharp)");
    check("mayor(s) flood", "best(*, mayor, s, flood)", "");
    check("flood published:yesterday", "best(*, flood)", "published:yesterday");
    check("near(3, flood) levee", "best(*, levee)", "near(3, flood)");
    check("flood^ levee", "best(*, flood, levee)", "^");
    check("said(Ruiz levee", "nothing()", "said(Ruiz levee");
    check("said(Ruiz: levee", "best(*, said(Ruiz: levee))", "said(");
    check("headline:", "nothing()", "headline:");
    check("(headline:) flood", "best(*, flood)", "(headline:)", "headline:");
    check("", "nothing()");
    check(" ", "nothing()");
  }

  @Test
  void whatWasExpectedIsToldWithThePlace() {
    assertThat(Query.parseLenient("flood OR"))
        .isEqualTo(
            new Parsed(
                Query.parse("best(*, flood)"),
                List.of(new Ignored(new Span(6, 8), "OR", "a query after OR"))))
        .hasToString("best(*, flood) [ignored 'OR' at 6: expected a query after OR]");
  }

  @Test
  void whatIsOverTheLimitsIsLeftOut() {
    Parsed many = Query.parseLenient("x ".repeat(2_000));
    assertThat(((Compound.Best) many.query()).clauses()).hasSize(1_024);
    assertThat(many.ignored()).hasSize(1);
    Parsed longText = Query.parseLenient("flood" + " ".repeat(20_000) + "levee");
    assertThat(longText.query()).isEqualTo(Query.parse("best(*, flood)"));
    assertThat(longText.ignored()).hasSize(1);
    Parsed deep = Query.parseLenient("(".repeat(2_000) + "x" + ")".repeat(2_000) + " y");
    assertThat(deep.query()).isEqualTo(Query.parse("best(*, y)"));
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
  void aLenientParseIgnoresNothingOfWhatIsRight() {
    Random random = new Random(12);
    int right = 0;
    for (int i = 0; i < 40_000; i++) {
      String text = anything(random, 1 + random.nextInt(6));
      Parsed parsed = Query.parseLenient(text);
      try {
        Query.parse(text);
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
