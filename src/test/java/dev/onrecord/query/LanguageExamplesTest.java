package dev.onrecord.query;

import static dev.onrecord.query.Fields.ANYWHERE;
import static dev.onrecord.query.Fields.HEADLINE;
import static dev.onrecord.query.Fields.ORDINAL;
import static dev.onrecord.query.Fields.PUBLISHED;
import static dev.onrecord.query.Fields.SOURCE;
import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;
import static dev.onrecord.query.Fields.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.article.Article;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Examples of the query language. Each query in Java prints as the text, and the text parses to an
 * equal query.
 */
class LanguageExamplesTest {
  private static final KeywordField DESK = Field.keyword("desk");
  private static final KeywordsField TAGS = Field.keywords("tags");
  private static final NumberField WORD_COUNT = Field.number("wordCount");
  private static final DateField EMBARGO = Field.date("embargo");
  private static final TextField STANDFIRST = Field.text("standfirst");

  private static void check(Query query, String text) {
    assertThat(query).hasToString(text);
    assertThat(Query.parse(text, DESK, TAGS, WORD_COUNT, EMBARGO, STANDFIRST)).isEqualTo(query);
  }

  @Test
  void textHasAnyAllOrSomeWords() {
    check(TEXT.matches("levee"), "levee");
    check(TEXT.matches("levee breach"), "any(levee breach)");
    check(TEXT.matchesAll("levee breach"), "all(levee breach)");
    check(TEXT.matchesAtLeast(2, "levee breach flood"), "atleast(2, levee breach flood)");
  }

  @Test
  void textHasPhrasesWithOrWithoutSlop() {
    check(TEXT.phrase("storm surge"), "\"storm surge\"");
    check(TEXT.phrase("storm surge", 2), "\"storm surge\"~2");
  }

  @Test
  void textHasWordsAndPhrasesCloseTogether() {
    check(TEXT.near(3, "levee", "storm surge"), "near(3, levee \"storm surge\")");
    check(TEXT.inOrder(3, "levee", "broke"), "inorder(3, levee broke)");
    check(
        TEXT.near(5, new Words.Prefix("rebuil"), new Words.AnyOf("levee dam"), Words.fuzzy("levy")),
        "near(5, rebuil* any(levee dam) levy~1)");
  }

  @Test
  void textHasWordsOfAPattern() {
    check(TEXT.prefix("rebuil"), "rebuil*");
    check(TEXT.wildcard("wom?n"), "wom?n");
    check(TEXT.fuzzy("levee"), "levee~1");
    check(TEXT.fuzzy("investigation"), "investigation~2");
    check(TEXT.regexp("dam(s|med)?"), "/dam(s|med)?/");
  }

  @Test
  void fieldsWeighDifferentlyAndHeadlineAndTextCanBeOne() {
    check(
        HEADLINE.matches("flood").boost(3).or(TEXT.matches("flood")), "headline:flood^3 OR flood");
    check(ANYWHERE.matchesAll("flood levee"), "anywhere:all(flood levee)");
  }

  @Test
  void exactFieldsAreAValueAreOneOfSeveralExistAndStart() {
    check(SOURCE.is("The Daily"), "source:\"The Daily\"");
    check(SOURCE.in("Wire", "The Daily"), "source:in(The Daily, Wire)");
    check(SOURCE.startsWith("The"), "source:The*");
    check(SOURCE.exists().not(), "-source:*");
    check(SPEAKER.is("Ana Ruiz"), "speaker:=\"Ana Ruiz\"");
    check(TOPIC.inParagraph("armed conflict"), "topic:inparagraph(armed conflict)");
  }

  @Test
  void numbersHaveRanges() {
    check(ORDINAL.is(3), "ordinal:3");
    check(ORDINAL.between(1, 5), "ordinal:1..5");
    check(ORDINAL.atLeast(5), "ordinal:>=5");
    check(ORDINAL.atMost(5), "ordinal:<=5");
  }

  @Test
  void datesAreOnSinceBeforeInAMonthOrInAYear() {
    LocalDate day = LocalDate.of(2017, 4, 12);
    check(PUBLISHED.on(day), "published:2017-04-12");
    check(PUBLISHED.since(day), "published:>=2017-04-12");
    check(PUBLISHED.before(day), "published:<=2017-04-11");
    check(PUBLISHED.in(YearMonth.of(2017, 4)), "published:2017-04");
    check(PUBLISHED.in(Year.of(2017)), "published:2017");
    check(PUBLISHED.between(day, day.plusDays(7)), "published:2017-04-12..2017-04-19");
  }

  @Test
  void speechIsBySomebodyQuotedOrReportedOrEither() {
    check(Query.saidBy("Ruiz", TEXT.matches("levee")), "said(Ruiz: levee)");
    check(
        Query.saidBy("Ana Ruiz", TEXT.phrase("we stay"), Speech.QUOTED),
        "quoted(Ana Ruiz: \"we stay\")");
    check(
        Query.saidBy("Ruiz", TEXT.near(2, "levee", "hold"), Speech.REPORTED),
        "reported(Ruiz: near(2, levee hold))");
  }

  @Test
  void speakersAreNamedMentionedOrOnlyDescribed() {
    check(SPEAKER.named("Ruiz"), "speaker:Ruiz");
    check(Query.mentions("Ruiz").andNot(SPEAKER.named("Ruiz")), "mentions(Ruiz) -speaker:Ruiz");
    check(SPEAKER.unnamed("senior official"), "unnamed(senior official)");
  }

  @Test
  void contextIsTheArticleParagraphsCloseByAndTheFirstOnes() {
    Query ruiz = SPEAKER.named("Ruiz");
    Query okafor = SPEAKER.named("Okafor");
    check(ruiz.inSameArticleAs(okafor), "speaker:Ruiz inarticle(speaker:Okafor)");
    check(ruiz.within(2, okafor), "within(2, speaker:Ruiz, speaker:Okafor)");
    check(ruiz.after(2, okafor), "after(2, speaker:Ruiz, speaker:Okafor)");
    check(ruiz.before(2, okafor), "before(2, speaker:Ruiz, speaker:Okafor)");
    check(Query.inFirst(3).and(ruiz), "ordinal:<=2 speaker:Ruiz");
  }

  @Test
  void fieldsOfOnesOwnAreSetQueriedSortedAndCountedLikeTheOthers() {
    Article article =
        Article.of("a", List.of("The levee holds."))
            .with(DESK, "Metro")
            .with(TAGS, List.of("flood"))
            .with(WORD_COUNT, 900L)
            .with(EMBARGO, LocalDate.of(2017, 4, 12))
            .with(STANDFIRST, "A long night");
    assertThat(article.get(WORD_COUNT)).contains(900L);
    check(
        DESK.is("Metro").and(TAGS.in("flood", "storm")).and(WORD_COUNT.atMost(900)),
        "desk:Metro tags:in(flood, storm) wordCount:<=900");
    check(
        EMBARGO.in(Year.of(2017)).and(STANDFIRST.phrase("long night")),
        "embargo:2017 standfirst:\"long night\"");
    assertThat(DESK.asc()).hasToString("desk ascending");
    assertThat(EMBARGO.byMonth()).hasToString("embargo by month");
  }

  @Test
  void clausesAreKeptInOneShape() {
    Query a = TEXT.matches("a");
    Query b = TEXT.matches("b");
    Query c = TEXT.matches("c");
    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c))).hasToString("a b c");
    assertThat(a.or(b).or(c)).isEqualTo(Query.anyOf(List.of(a, b, c))).hasToString("a OR b OR c");
    assertThat(a.not().not()).isEqualTo(a);
    assertThat(a.boost(2).boost(3)).isEqualTo(a.boost(6));
    assertThat(Query.allOf(List.of())).isEqualTo(Query.all()).hasToString("*");
    assertThat(Query.anyOf(List.of())).isEqualTo(Query.nothing()).hasToString("nothing()");
    assertThat(SOURCE.in("b", "a", "b")).isEqualTo(SOURCE.in("a", "b"));
  }

  @Test
  void queriesAreValuesAndMayBeKeysOfAMap() {
    Set<Query> seen = new HashSet<>();
    seen.add(Query.parse("speaker:Ruiz (levee OR dam)"));
    assertThat(seen)
        .contains(SPEAKER.named("Ruiz").and(TEXT.matches("levee").or(TEXT.matches("dam"))));
  }

  @Test
  void wrongArgumentsAreRefusedWithTheirValues() {
    assertThatThrownBy(() -> TEXT.matches(" ")).hasMessage("words must not be blank: ' '");
    assertThatThrownBy(() -> TEXT.phrase("a b", -1))
        .hasMessageContaining("slop")
        .hasMessageContaining("-1");
    assertThatThrownBy(() -> TEXT.fuzzy("levee", 3)).hasMessage("edits must be 1 or 2, not 3");
    assertThatThrownBy(() -> TEXT.near(2, "levee"))
        .hasMessageContaining("two parts")
        .hasMessageContaining("levee");
    assertThatThrownBy(() -> TEXT.matches("a").boost(0)).hasMessageContaining("0.0");
    assertThatThrownBy(() -> TEXT.matches("a").boost(Double.NaN)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> ORDINAL.between(5, 3)).hasMessageContaining("from 5 to 3");
    assertThatThrownBy(() -> SPEAKER.named("")).hasMessageContaining("name");
    assertThatThrownBy(() -> Query.inFirst(0)).hasMessageContaining("paragraphs");
    assertThatThrownBy(() -> SPEAKER.named("a").within(-1, TEXT.matches("b")))
        .hasMessageContaining("-1");
    assertThatThrownBy(() -> new Compound.Not(TEXT.matches("a").not()))
        .hasMessageContaining("a negation must not contain another one");
    assertThatThrownBy(() -> Field.number("word count")).hasMessageContaining("'word count'");
  }

  @Test
  void nothingMayBeNull() {
    assertThatThrownBy(() -> Query.parse(null)).hasMessage("text");
    assertThatThrownBy(() -> TEXT.matches(null)).hasMessage("words");
    assertThatThrownBy(() -> SPEAKER.named(null)).hasMessage("name");
    assertThatThrownBy(() -> SOURCE.is(null)).hasMessage("value");
    assertThatThrownBy(() -> TEXT.matches("a").and(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> PUBLISHED.between(null, LocalDate.MAX)).hasMessage("from");
    assertThatThrownBy(() -> Search.of(null)).hasMessage("query");
  }
}
