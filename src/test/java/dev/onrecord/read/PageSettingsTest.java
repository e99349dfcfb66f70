package dev.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of pages whose names and styles hide their story. */
class PageSettingsTest {
  private static final List<String> STORY =
      List.of(
          "The weavers of Ostrel will move to the old tannery in May, the town clerk said on"
              + " Monday.",
          "Rents in the market hall have doubled since the station opened, and nine looms stand"
              + " still.",
          "“We need height and light, and the tannery has both,” said Petra Vance, who leads the"
              + " guild.",
          "The council will vote on a loan of 40,000 crowns for the roof at its meeting next week.",
          "Two of the twelve families have already found rooms on the other side of the river.");
  private static final String HEADLINE = "Weavers of Ostrel move to the tannery";
  private static final String H1 = "<h1>" + HEADLINE + "</h1>";

  private static String paragraphs(List<String> texts) {
    return texts.stream().map(p -> "<p>" + p + "</p>").collect(Collectors.joining());
  }

  private static String others(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "<p>I sold wool there for "
                    + (i + 2)
                    + " years, and I still dream of the smell of it, of the noise of the looms and"
                    + " of the man who carried the bales up the stairs.</p>")
        .collect(Collectors.joining());
  }

  private static Article page(String head, String body) {
    return Articles.parse(
        "<!doctype html><html lang=en-GB><head><title>"
            + HEADLINE
            + " - The Ostrel Leaf</title>"
            + head
            + "</head><body><header><a href='/'>The Ostrel Leaf</a></header>"
            + body
            + "<footer><p>Copyright 2031 The Ostrel Leaf.</p></footer></body></html>");
  }

  private static List<String> story(Article article) {
    return article.paragraphs().stream().map(Paragraph::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "story-with-sidebar",
        "entry has-newsletter",
        "node sponsored",
        "toc-story",
        "related-story",
        "rail",
        "post widget",
      })
  void aNameIsNoVerdictOnTheElementAroundTheHeadlineAndTheStory(String name) {
    Article article =
        page(
            "",
            "<div class=wrap><div class='"
                + name
                + "'>"
                + H1
                + paragraphs(STORY)
                + "</div>"
                + "<div class=below><h2>What our readers remember</h2>"
                + others(8)
                + "</div></div>");

    assertThat(story(article)).containsExactlyElementsOf(STORY);
  }

  @Test
  void aNameThatEveryParagraphHasIsLayout() {
    String boxes =
        STORY.stream()
            .map(
                p ->
                    "<section><div class='maker-widget maker-widget-text'><p>"
                        + p
                        + "</p></div></section>")
            .collect(Collectors.joining());

    assertThat(story(page("", "<div class=entry>" + H1 + boxes + "</div>")))
        .containsExactlyElementsOf(STORY);
  }

  @Test
  void commentsAreNoStoryHoweverLongTheyAre() {
    Article article =
        page(
            "",
            "<article>"
                + H1
                + paragraphs(STORY)
                + "</article><div id=comments>"
                + others(20)
                + "</div>");

    assertThat(story(article)).containsExactlyElementsOf(STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div hidden>%s</div>",
        "<div style='display: none'>%s</div>",
        "<ost-story><template shadowrootmode=open>%s</template></ost-story>",
        "<div id=app><template id='B:0'></template></div><div hidden id='S:0'>%s</div>",
      })
  void theStoryMayBeHiddenUntilAScriptShowsIt(String around) {
    String main = "<main>" + H1 + paragraphs(STORY) + "</main>";

    assertThat(story(page("", around.formatted(main)))).containsExactlyElementsOf(STORY);
  }

  @Test
  void theRestOfTheStoryMayBeFoldedAway() {
    Article article =
        page(
            "",
            "<article>"
                + H1
                + paragraphs(STORY.subList(0, 2))
                + "<div style='display:none'>"
                + paragraphs(STORY.subList(2, 5))
                + "</div></article>");

    assertThat(story(article)).containsExactlyElementsOf(STORY);
  }

  @Test
  void aStoryMayBeSetInSeveralElements() {
    Article article =
        page(
            "",
            "<article>"
                + H1
                + "<div class=part-a><div>"
                + paragraphs(STORY.subList(0, 1))
                + "</div></div><div class=part-b><div>"
                + paragraphs(STORY.subList(1, 4))
                + "</div></div><div class=outro>"
                + paragraphs(STORY.subList(4, 5))
                + "</div></article>");

    assertThat(story(article)).containsExactlyElementsOf(STORY);
  }

  @Test
  void aShortStoryStandsAgainstManyTeasers() {
    String teaser =
        "<div class=t><h3><a href=/x>Bridge to be painted green</a></h3><p>The bridge has been grey"
            + " since it was built, and the town would like it to be green by the"
            + " summer.</p></div>";
    Article article =
        page(
            "",
            "<div>"
                + H1
                + paragraphs(STORY.subList(0, 1))
                + "</div><div>"
                + teaser.repeat(9)
                + "</div>");

    assertThat(story(article)).containsExactlyElementsOf(STORY.subList(0, 1));
  }

  @Test
  void aListOfLinksThatALineAnnouncesIsStory() {
    String list =
        "<p>These are the patterns that the guild has woven for longest, it says:</p><ul>"
            + "<li><a href=/1>The heron of Ostrel, in blue and white wool</a></li>"
            + "<li><a href=/2>The broken wheel, in three shades of brown</a></li></ul>";
    Article article =
        page(
            "",
            "<article>"
                + H1
                + paragraphs(STORY.subList(0, 2))
                + list
                + paragraphs(STORY.subList(2, 5))
                + "</article>");

    assertThat(story(article)).contains("The broken wheel, in three shades of brown").hasSize(8);
  }

  @Test
  void theSpeakerBelowAQuotationIsStoryAndAHeadingBeforeABreakIsAHeading() {
    Article article =
        page(
            "",
            "<article>"
                + H1
                + paragraphs(STORY.subList(0, 3))
                + "<blockquote><p>“Nobody asked the looms what they thought of it"
                + " all.”</p><footer>— Otto Brill, retired dyer</footer></blockquote><p><b>What"
                + " comes next</b><br>"
                + STORY.get(3)
                + "</p></article>");

    assertThat(story(article))
        .contains("— Otto Brill, retired dyer", "What comes next", STORY.get(3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'<div class=meta><span class=post-cat>News</span><span class=ostrel-date>May 3,"
            + " 2031</span></div>'",
        "'<p>Last updated on May 3, 2031</p>'",
        "'<div>Published: 03/05/2031</div>'",
        "'<div>Last update:</div><div>June 9, 2031</div><div>May 3, 2031</div>'",
        "'<time datetime=2031-05-03>Saturday</time>'",
      })
  void theDayThatReadersSeeIsFound(String line) {
    Article article = page("", "<article>" + H1 + line + paragraphs(STORY) + "</article>");

    assertThat(article.published()).contains(LocalDate.of(2031, 5, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'<div class=author-box><span class=author-name>Petra Vance</span></div>'",
        "'<p class=author>Petra Vance<br>3 May 2031</p>'",
        "'<div>Published May 3, 2031 by Petra Vance</div>'",
        "'<div><div>Petra Vance</div><div>May 3, 2031</div></div>'",
        "'<div>May 3, 2031 · Petra Vance</div>'",
        "'<div class=by><a rel=author href=/authors/pv>Petra Vance</a><a rel=author"
            + " href=/authors/pv>Bio</a></div>'",
        "'<div class=byline>By Petra Vance Senior Reporter</div>'",
      })
  void theAuthorThatReadersSeeIsFound(String line) {
    Article article =
        page(
            "<meta name=author content='The Ostrel Leaf'>",
            "<article>" + H1 + line + paragraphs(STORY) + "</article>");

    assertThat(article.authors()).containsExactly("Petra Vance");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'{\"@graph\": [{\"@type\": \"NewsArticle\", \"headline\": \"x\", \"author\": {\"@id\":"
            + " \"#p\"}}, {\"@type\": \"Person\", \"@id\": \"#p\", \"name\": \"Petra Vance\"}]}'",
        "'{\"@type\": \"NewsArticle\", \"author\": {\"@type\": \"Person\", \"givenName\":"
            + " \"Petra\", \"familyName\": \"Vance\"}}'",
        "'{\"@type\": \"NewsArticle\", \"description\": \"a \"sad\" day\", \"author\": {\"name\":"
            + " \"Petra Vance\"}}'",
      })
  void anAuthorInJsonLdMayStandBehindAnIdOrAMistake(String linked) {
    Article article =
        page(
            "<script type=application/ld+json>" + linked + "</script>",
            "<article>" + H1 + paragraphs(STORY) + "</article>");

    assertThat(article.authors()).containsExactly("Petra Vance");
  }

  @Test
  void theHeadlineIsTheHeadingOrElseTheTitleWithoutTheSite() {
    Article logo =
        page(
            "",
            "<h1><a href='/'>The Ostrel Leaf</a></h1><main><h2>"
                + HEADLINE
                + "</h2>"
                + paragraphs(STORY)
                + "</main>");
    Article social =
        page(
            "<meta property=og:title content='Looms: all you need to know now'>",
            "<main>" + H1 + paragraphs(STORY) + "</main>");

    assertThat(logo.headline()).contains(HEADLINE);
    assertThat(social.headline()).contains(HEADLINE);
    assertThat(page("", "<main>" + paragraphs(STORY) + "</main>").headline()).contains(HEADLINE);
  }
}
