package dev.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import dev.onrecord.article.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of the text above, below and beside the story of a page. */
class PageEdgesTest {
  private static final String HEADLINE = "<h1>Crane falls into the harbour of Port Elling</h1>";
  private static final String FIRST =
      "The harbour was closed on Monday after a crane fell into the water, the port's master said.";
  private static final String SECOND =
      "Nobody was hurt, and two ferries were sent to the old quay while divers looked for it.";
  private static final String THIRD =
      "The crane had been built eighty years ago and was to be taken down in the coming autumn.";
  private static final String STORY =
      "<div class=body><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p></div>";
  private static final String EARLIER =
      "A cable as thick as an arm gave way shortly before noon, two men who stood near it said.";

  @Test
  void firstParagraphsOutsideOfTheElementWithTheRestAreTakenIn() {
    Article article =
        page(HEADLINE + "<div id=all><div class=one><p>" + EARLIER + "</p></div>" + STORY);

    assertThat(texts(article)).containsExactly(EARLIER, FIRST, SECOND, THIRD);
    assertThat(roles(article)).containsOnly(Role.BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>Ferries leave from the old quay until the end of the week</h2>",
        "<div class=article-dek>Ferries leave from the old quay until the end of the week</div>",
        "<div class=subheadline><p>Ferries leave from the old quay until the end of the week</p>"
            + "</div>",
      })
  void theSummaryUnderTheHeadlineIsASubheading(String summary) {
    Article article = page("<header>" + HEADLINE + summary + "</header>" + STORY);

    assertThat(texts(article))
        .containsExactly(
            "Ferries leave from the old quay until the end of the week", FIRST, SECOND, THIRD);
    assertThat(roles(article).getFirst()).isEqualTo(Role.SUBHEADING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><h3><a href=/x>Ferry to be sold</a></h3><p>The old ferry is to be sold to a"
            + " museum, the council of the town decided.</p></div>",
        "<ul><li>About a third of all cranes in the harbours of the coast are older than that.</li>"
            + "</ul>",
        "<div><img src=x><p>The crane in the water on Monday, seen from the old quay.</p></div>",
        "<h2>12 April 2031, at ten past noon</h2>",
        "<p>You have full access to this article through your library's subscription.</p>",
      })
  void whatElseStandsUnderTheHeadlineIsNot(String other) {
    assertThat(texts(page(HEADLINE + other + STORY))).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void aTeaserAboveTheHeadlineIsNoBeginning() {
    assertThat(texts(page("<p>The old ferry is to be sold to a museum.</p>" + HEADLINE + STORY)))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void aHeadingOfLinksAloneIsDroppedAndOneOfTheStoryStays() {
    String links = "<a href=/a>Ferries</a></li><li><a href=/b>Cranes of the coast</a>";
    String box = "<div><h3>All about harbours</h3><ul><li>" + links + "</li></ul></div>";
    String story = STORY.replace("<p>Nobody", box + "<h3>The search</h3><p>Nobody");

    assertThat(texts(page(HEADLINE + story))).containsExactly(FIRST, "The search", SECOND, THIRD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><a href=/p>See pictures of the crane in the harbour.</a></p>",
        "<p><a href=/p>PHOTOS: The harbour through a hundred years of cranes.</a></p>",
        "<p>More from the Elling Post: Get additional stories on your screen</p>",
        "<p>\"Questions? Comments? Email us at the harbour desk</p>",
        "<div class='inline photo'><img src=x>Ann Hill/Elling Images The crane had stood there for"
            + " eighty years, until Monday.</div>",
        "<p class=video-desc>Divers look for the cable of the crane in the harbour of the"
            + " town.</p>",
        "<p>Reklama</p>",
      })
  void linesThatLeadAwayAreDropped(String line) {
    String story = STORY.replace("<p>Nobody", line + "<p>Nobody");

    assertThat(texts(page(HEADLINE + story))).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void aSentenceThatIsNoInvitationStaysThoughItIsALink() {
    String linked = "The harbour of Port Elling has been closed before.";
    String story = STORY.replace("<p>Nobody", "<p><a href=/x>" + linked + "</a><p>Nobody");

    assertThat(texts(page(HEADLINE + story))).containsExactly(FIRST, linked, SECOND, THIRD);
  }

  @Test
  void theBiographyOfTheAuthorAtTheEndIsDropped() {
    String biography =
        "Ana Marsh is the harbour reporter of the Elling Post. She lives near the old quay.";
    Article article =
        page("<meta name=author content='Ana Marsh'>" + HEADLINE + with("<p>" + biography));
    Article other = page(HEADLINE + with("<p>" + biography));

    assertThat(texts(article)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(texts(other)).contains(biography);
  }

  @Test
  void aNameWithAnAddressIsAByline() {
    Article article = page(HEADLINE + with("<p>Ana Marsh ana.marsh@elling.example</p>"));

    assertThat(texts(article)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(article.blocks()).anyMatch(b -> b.role() == Role.BYLINE);
  }

  @Test
  void aLineThatLeadsInStaysThoughItIsNoParagraph() {
    String line = "From the statement that the port's master gave:";
    String story = STORY.replace("<p>The harbour", line + "<p>The harbour");

    assertThat(texts(page(HEADLINE + story))).containsExactly(line, FIRST, SECOND, THIRD);
  }

  @Test
  void preformattedTextHasItsParagraphsBetweenBlankLines() {
    Article article =
        page(
            HEADLINE
                + "<pre>\n"
                + FIRST.replace(" after", "\nafter")
                + "\n \n"
                + SECOND.replace("two ferries", "<b>two\nferries</b>")
                + "\n\n\n"
                + THIRD
                + "\n</pre>");

    assertThat(texts(article)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void aPageInTheEnvelopeOfAnArchiveIsAPage() {
    Article article =
        Articles.parse(
            "<RECORD>\n<KIND>Release\n<TEXT>\n<HTML><BODY>"
                + HEADLINE
                + STORY
                + "</TEXT></RECORD>");

    assertThat(texts(article)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void boxesWithoutClassesAreToldFromTheStoryByTheirIds() {
    String help =
        "Click the star in the bar at the top of this window to put us among your bookmarks.";
    Article article =
        page(
            HEADLINE
                + STORY.replace("class=body", "id=text")
                + "<div id=help><ul><li>"
                + help
                + "</ul></div><div id=more>"
                + help.replace("star", "moon")
                + "</div>");

    assertThat(texts(article)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void numbersInIdsTellNothing() {
    Article article =
        page(
            HEADLINE
                + "<div id=par1><p>"
                + FIRST
                + "</div><div id=par2><p>"
                + SECOND
                + "</div><div id=par3><p>"
                + THIRD
                + "</div>");

    assertThat(texts(article)).containsExactly(FIRST, SECOND, THIRD);
  }

  private static String with(String last) {
    return STORY.replace("</div>", last + "</div>");
  }

  private static Article page(String body) {
    return Articles.parse("<!doctype html><html><body>" + body);
  }

  private static List<String> texts(Article article) {
    return article.paragraphs().stream().map(p -> p.text()).toList();
  }

  private static List<Role> roles(Article article) {
    return article.paragraphs().stream().map(p -> p.role()).toList();
  }
}
