package dev.onrecord.query;

import static dev.onrecord.query.Fields.ANYWHERE;
import static dev.onrecord.query.Fields.HEADLINE;
import static dev.onrecord.query.Fields.ORDINAL;
import static dev.onrecord.query.Fields.PUBLISHED;
import static dev.onrecord.query.Fields.SOURCE;
import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;
import static dev.onrecord.query.Fields.TOPIC;
import static dev.onrecord.query.Fields.URL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.article.Correction;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryParseTest {
  private static void check(String text, Query query) {
    assertThat(Query.parse(text)).as(text).isEqualTo(query);
  }

  @Test
  void clausesNextToEachOtherMustAllMatch() {
    Query expected =
        SPEAKER
            .named("Lavrov")
            .and(TEXT.phrase("frank investigation"))
            .andNot(TEXT.matches("assad"))
            .and(PUBLISHED.in(YearMonth.of(2017, 4)));
    check("speaker:Lavrov \"frank investigation\" -assad published:2017-04", expected);
    check("speaker:Lavrov AND \"frank investigation\" NOT assad AND published:2017-04", expected);
  }

  @Test
  void andBindsTighterThanOrAndParenthesesTighterStill() {
    Query flood = TEXT.matches("flood");
    Query levee = TEXT.matches("levee");
    Query mayor = TEXT.matches("mayor");
    check("flood levee OR mayor", flood.and(levee).or(mayor));
    check("flood (levee OR mayor)", flood.and(levee.or(mayor)));
    check("-(flood levee)", flood.and(levee).not());
    check("NOT NOT flood", flood);
  }

  @Test
  void operatorsAreUpperCaseSoThatWordsStayWords() {
    check("not or and", Query.allOf(List.of(word("not"), word("or"), word("and"))));
    check("any near", word("any").and(word("near")));
    check("what? now!", word("what").and(word("now")));
    check("AT&T's U.S. co-op", Query.allOf(List.of(word("AT&T's"), word("U.S."), word("co-op"))));
  }

  private static Query word(String word) {
    return TEXT.matches(word);
  }

  @Test
  void wordsMayBeAnyAllOrSomeOfSeveral() {
    check("any(flood levee)", TEXT.matches("flood levee"));
    check("all(flood levee)", TEXT.matchesAll("flood levee"));
    check("atleast(2, flood levee mayor)", TEXT.matchesAtLeast(2, "flood levee mayor"));
  }

  @Test
  void phrasesMayHaveSlopAndCurlyMarks() {
    check("\"storm surge\"", TEXT.phrase("storm surge"));
    check("\"storm surge\"~2", TEXT.phrase("storm surge", 2));
    check("“storm surge”", TEXT.phrase("storm surge"));
    check("\"say \\\"when\\\" \\\\\"", TEXT.phrase("say \"when\" \\"));
  }

  @Test
  void nearTakesWordsPhrasesAndPatterns() {
    check("near(3, flood levee)", TEXT.near(3, "flood", "levee"));
    check("inorder(0, \"storm surge\" levee)", TEXT.inOrder(0, "storm surge", "levee"));
    check(
        "near(5, rebuil* near(1, a b) \"x y\")",
        TEXT.near(
            5,
            new Words.Prefix("rebuil"),
            new Words.Near(List.of(new Words.AnyOf("a"), new Words.AnyOf("b")), 1, false),
            new Words.Phrase("x y", 0)));
  }

  @Test
  void patternsArePrefixesWildcardsFuzzyWordsAndRegularExpressions() {
    check("inv*", TEXT.prefix("inv"));
    check("wom?n", TEXT.wildcard("wom?n"));
    check("*gate", TEXT.wildcard("*gate"));
    check("levy~", TEXT.fuzzy("levy"));
    check("levy~2", TEXT.fuzzy("levy", 2));
    check("/le[vw]e{2}/", TEXT.regexp("le[vw]e{2}"));
    check("/a\\/b/", TEXT.regexp("a/b"));
  }

  @Test
  void fieldsAreNamedBeforeAColonAndMayHoldAGroup() {
    check("headline:flood", HEADLINE.matches("flood"));
    check("HEADLINE:\"storm surge\"", HEADLINE.phrase("storm surge"));
    check("anywhere:any(flood levee)", ANYWHERE.matches("flood levee"));
    check(
        "headline:(flood OR text:levee -mayor)",
        HEADLINE.matches("flood").or(word("levee").andNot(HEADLINE.matches("mayor"))));
    check("source:(Wire OR \"The Daily\")", SOURCE.is("Wire").or(SOURCE.is("The Daily")));
    check("headline:*", HEADLINE.exists());
    check("*", Query.all());
    check("nothing()", Query.nothing());
    check("corrected(speaker)", Query.corrected(Correction.Kind.SPEAKER));
    check("corrected(Same)", Query.corrected(Correction.Kind.SAME));
  }

  @Test
  void exactFieldsAreInStartWithAndExist() {
    check("source:\"The Daily\"", SOURCE.is("The Daily"));
    check("source:in(The Daily, Wire)", SOURCE.in("The Daily", "Wire"));
    check("source:The*", SOURCE.startsWith("The"));
    check("source:\"The D\"*", SOURCE.startsWith("The D"));
    check("source:*", SOURCE.exists());
    check("url:https://daily.example:80/a?b=c", URL.is("https://daily.example:80/a?b=c"));
    check("topic:inparagraph(armed conflict)", TOPIC.inParagraph("armed conflict"));
  }

  @Test
  void aSpeakerIsNamedUnlessItIsExactlyTheName() {
    check("speaker:Ruiz", SPEAKER.named("Ruiz"));
    check("speaker:\"Ana Ruiz\"", SPEAKER.named("Ana Ruiz"));
    check("speaker:=\"Ana Ruiz\"", SPEAKER.is("Ana Ruiz"));
  }

  @Test
  void numbersHaveRanges() {
    check("ordinal:3", ORDINAL.is(3));
    check("ordinal:-5..3", ORDINAL.between(-5, 3));
    check("ordinal:<3", Query.inFirst(3));
    check("ordinal:<=3", ORDINAL.atMost(3));
    check("ordinal:>3", ORDINAL.atLeast(4));
    check("ordinal:>= 3", ORDINAL.atLeast(3));
    check("ordinal:3..", ORDINAL.atLeast(3));
  }

  @Test
  void datesAreDaysMonthsYearsAndRangesOfThem() {
    LocalDate day = LocalDate.of(2017, 4, 12);
    check("published:2017-04-12", PUBLISHED.on(day));
    check("published:2017", PUBLISHED.in(Year.of(2017)));
    check("published:>=2017-04-12", PUBLISHED.since(day));
    check("published:<2017-04-12", PUBLISHED.before(day));
    check("published:>2017-04", PUBLISHED.since(LocalDate.of(2017, 5, 1)));
    check("published:2017-02..2017-04-12", PUBLISHED.between(LocalDate.of(2017, 2, 1), day));
  }

  @Test
  void speechIsSaidQuotedOrReported() {
    Query.InText levee = TEXT.matches("levee");
    check("said(Ana Ruiz: levee)", Query.saidBy("Ana Ruiz", levee));
    check("quoted(Ruiz: levee)", Query.saidBy("Ruiz", levee, Speech.QUOTED));
    check("reported(\"Ruiz\": levee)", Query.saidBy("Ruiz", levee, Speech.REPORTED));
    check("said(Ruiz: levee will hold)", Query.saidBy("Ruiz", TEXT.matchesAll("levee will hold")));
    check("said(Ruiz: \"will hold\"~1)", Query.saidBy("Ruiz", TEXT.phrase("will hold", 1)));
    check("mentions(Ana Ruiz)", Query.mentions("Ana Ruiz"));
    check("unnamed(senior official)", SPEAKER.unnamed("senior official"));
  }

  @Test
  void contextIsTheArticleOrParagraphsCloseBy() {
    Query ruiz = SPEAKER.named("Ruiz");
    Query mayor = SPEAKER.named("Okafor");
    check("inarticle(speaker:Ruiz)", Query.inArticle(ruiz));
    check("within(2, speaker:Ruiz, speaker:Okafor)", ruiz.within(2, mayor));
    check("after(1, speaker:Ruiz, speaker:Okafor)", ruiz.after(1, mayor));
    check("before(1, speaker:Ruiz, speaker:Okafor)", ruiz.before(1, mayor));
    check("beside(1, 3, speaker:Ruiz, speaker:Okafor)", new Compound.Beside(ruiz, mayor, 1, 3));
  }

  @Test
  void boostsMultiply() {
    check("flood^2", word("flood").boost(2));
    check("(flood levee)^0.5", word("flood").and(word("levee")).boost(0.5));
    check("flood^2^3", word("flood").boost(6));
    check("-flood^2", word("flood").boost(2).not());
  }

  @Test
  void fieldsOfOnesOwnAreKnownByTheirType() {
    KeywordField desk = Field.keyword("desk");
    NumberField wordCount = Field.number("wordCount");
    assertThat(Query.parse("desk:Metro wordcount:<900", desk, wordCount))
        .isEqualTo(desk.is("Metro").and(wordCount.atMost(899)));
  }

  @Test
  void twoFieldsOfOneNameAreRefused() {
    assertThatThrownBy(() -> QuerySyntax.standard().with(Field.number("headline")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'headline'");
  }
}
