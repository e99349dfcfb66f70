package dev.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.onrecord.article.Article;
import dev.onrecord.article.Block;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Role;
import dev.onrecord.query.Fields;
import dev.onrecord.read.UnreadableArticleException.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebPageTest {
  private static final String FIRST =
      "Mayor Ana Ruiz declared on Monday that the old levee at Port Elling would be rebuilt before"
          + " the winter rains, whatever it cost the town.";
  private static final String SECOND =
      "“We will not leave,” said Ruiz, who spoke beside Governor Tom Lee. “Not one street.”";
  private static final String THIRD =
      "Lee did not say where the money was to come from, and his office declined to comment.";
  private static final String STORY =
      "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";

  @Test
  void theStoryIsTakenAndWhatSurroundsItIsDroppedWithReasons() {
    Article article =
        page(
            "",
            "<nav><a href=/>Home</a><a href=/n>News</a></nav><article><h1>Levee to be rebuilt</h1>"
                + "<div class=byline>By Ana Marsh</div>"
                + "<figure><img src=a><figcaption>The levee on Sunday.</figcaption></figure>"
                + STORY
                + "<div class=newsletter-box><p>Get our best stories in your inbox.</p></div>"
                + "<div class='share-tools'>Share this</div></article>"
                + "<aside class=related-links><p>Council votes on parking fees after a debate that"
                + " lasted all night long.</p></aside><footer>© 2031 The Elling Post</footer>");

    assertThat(texts(article)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(article.headline()).contains("Levee to be rebuilt");
    assertThat(article.dropped())
        .extracting(b -> b.span().in(article.text()))
        .contains("The levee on Sunday.", "Share this");
    assertThat(article.dropped()).extracting(Block::reason).noneMatch(String::isBlank);
  }

  @Test
  void theTextIsThatOfAllBlocksWithBlankLinesBetween() {
    Article article = page("", "<article>" + STORY + "<footer>Contact</footer></article>");

    assertThat(article.text()).isEqualTo(String.join("\n\n", FIRST, SECOND, THIRD, "Contact"));
  }

  @Test
  void subheadingsAndListItemsAreKeptAsSuch() {
    Article article =
        page(
            "",
            "<article>"
                + STORY
                + "<h2>What it costs</h2><ul><li>Two new bridges over the"
                + " canal</li></ul>"
                + STORY
                + "</article>");

    assertThat(article.paragraphs())
        .extracting(Paragraph::role)
        .containsExactly(
            Role.BODY,
            Role.BODY,
            Role.BODY,
            Role.SUBHEADING,
            Role.LIST_ITEM,
            Role.BODY,
            Role.BODY,
            Role.BODY);
  }

  @Test
  void teasersOfOtherArticlesAreNoStory() {
    String teaser =
        "<div class=card><h3>Other news</h3><p>%s happened in a town far away from here"
            + " today, officials of that town said.</p></div>";
    StringBuilder teasers = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      teasers.append(teaser.formatted("Event " + i));
    }
    Article article =
        page(
            "", "<div class=page><div class=text>" + STORY + STORY + "</div>" + teasers + "</div>");

    assertThat(texts(article)).containsExactly(FIRST, SECOND, THIRD, FIRST, SECOND, THIRD);
  }

  @Test
  void textBrokenByLineBreaksAloneFallsIntoParagraphs() {
    Article article = page("", "<div>" + FIRST + "<br><br>" + SECOND + "<br>" + THIRD + "</div>");

    assertThat(texts(article)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void linkedDataGivesTheMetadata() {
    Article article =
        page(
            "<link rel=canonical href='https://elling.example/levee'><script"
                + " type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@graph\":["
                + "{\"@type\":\"WebSite\",\"name\":\"x\"},{\"@type\":\"NewsArticle\",\"headline\":\"Levee"
                + " &amp;"
                + " bridge\",\"datePublished\":\"2031-04-12T23:30:00-05:00\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ana"
                + " Marsh\"},{\"name\":\"Bo Lind\"}],"
                + "\"articleSection\":\"Town\",\"keywords\":[\"levee\",\"flood\"],\"publisher\":{\"name\":\"The"
                + " Elling Post\"}}]}</script>",
            "<article>" + STORY + "</article>");

    assertThat(article.headline()).contains("Levee & bridge");
    assertThat(article.published()).contains(LocalDate.of(2031, 4, 12));
    assertThat(article.authors()).containsExactly("Ana Marsh", "Bo Lind");
    assertThat(article.get(Fields.SECTION)).contains("Town");
    assertThat(article.get(Fields.KEYWORD)).contains(List.of("levee", "flood"));
    assertThat(article.url()).contains("https://elling.example/levee");
    assertThat(article.source()).contains("The Elling Post");
  }

  @Test
  void brokenLinkedDataCostsNoMoreThanWhatIsBroken() {
    Article article =
        page(
            "<meta property=og:title content='Levee to be rebuilt'><meta"
                + " property=article:published_time content='2031-04-12'><script"
                + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":\"Ana"
                + " Marsh\",\"headline\":\"Lev</script>",
            "<article>" + STORY + "</article>");

    assertThat(article.headline()).contains("Levee to be rebuilt");
    assertThat(article.published()).contains(LocalDate.of(2031, 4, 12));
    assertThat(article.authors()).containsExactly("Ana Marsh");
  }

  @Test
  void theNameOfTheSiteIsNoPartOfTheHeadline() {
    Article article =
        page(
            "<title>Levee to be rebuilt | The Elling Post</title><meta property=og:title"
                + " content='Levee to be rebuilt | The Elling Post'>",
            "<h1>Levee to be rebuilt</h1>" + STORY);

    assertThat(article.headline()).contains("Levee to be rebuilt");
  }

  @Test
  void aPageThatShowsItsStoryByAScriptIsReadFromItsLinkedData() {
    String body = String.join("\\n\\n", FIRST, SECOND.replace("\"", "\\\""), THIRD, FIRST);
    Article article =
        page(
            "<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\""
                + body
                + "\"}</script>",
            "<div id=root></div><p>Please switch JavaScript on to read this page.</p>");

    assertThat(texts(article)).containsExactly(FIRST, SECOND, THIRD, FIRST);
  }

  @Test
  void anExcerptInTheLinkedDataIsNotTakenForTheStory() {
    Article article =
        page(
            "<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\""
                + FIRST
                + "...\"}</script>",
            "<article>" + STORY + "</article>");

    assertThat(texts(article)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void otherLanguagesAreReadAsWell() {
    String first =
        "Imeya yakwaElling uNkk. Ruiz uthe ngoMsombuluko udonga luzokwakhiwa kabusha"
            + " ngaphambi kwezimvula zasebusika.";
    String second = "“Asiyi ndawo,” kusho uRuiz ekhuluma nezintatheli edolobheni izolo kusihlwa.";
    Article article =
        page(
            "",
            "<div class=menu>Ikhaya</div><div class=c><p>"
                + first
                + "</p><p>"
                + second
                + "</p></div><div class=comments><p>"
                + first
                + "</p></div>");

    assertThat(texts(article)).containsExactly(first, second);
  }

  @Test
  void hiddenTextAndScriptsLeaveNoTraceInAParagraph() {
    Article article =
        page(
            "",
            "<article><p>"
                + FIRST
                + " <a href=x>More<span class=sr-only>, opens a window"
                + "</span></a> said Ruiz.<script>var a = 1;</script></p>"
                + STORY
                + "</article>");

    assertThat(texts(article).getFirst()).isEqualTo(FIRST + " More said Ruiz.");
  }

  @Test
  void aPageWithoutAStoryIsRefused() {
    UnreadableArticleException refused =
        catchThrowableOfType(
            UnreadableArticleException.class, () -> page("", "<nav><a href=/>Home</a></nav>"));

    assertThat(refused.problem()).isEqualTo(Problem.NOT_AN_ARTICLE);
  }

  @Test
  void pagesBuiltToExhaustTheParserAreReadOrRefused() {
    int many = 100_000;
    assertThat(texts(page("", STORY + "<div>".repeat(many) + STORY))).contains(FIRST);
    assertThat(texts(page("", STORY + "<p class='" + "ad ".repeat(many) + "'>x</p>")))
        .contains(FIRST);
    assertThat(texts(page("", STORY + "<p>" + "&amp;&bogus".repeat(many)))).contains(FIRST);
    assertThat(texts(page("", STORY + "<p" + " a".repeat(many) + ">"))).contains(FIRST);
    assertThat(problem(STORY + "<b>".repeat(5 * many))).isEqualTo(Problem.TOO_LARGE);
  }

  private static Problem problem(String body) {
    return catchThrowableOfType(UnreadableArticleException.class, () -> page("", body)).problem();
  }

  private static List<String> texts(Article article) {
    return article.paragraphs().stream().map(Paragraph::text).toList();
  }

  private static Article page(String head, String body) {
    return Articles.parse(
        "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>");
  }
}
