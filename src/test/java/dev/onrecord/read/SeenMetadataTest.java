package dev.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of days, authors and headlines that readers of a page see beside its metadata. */
class SeenMetadataTest {
  private static final String H1 = "<h1>Crane falls into the harbour</h1>";
  private static final String STORY =
      "<p>A crane fell into the harbour of Elling on Monday, the port said in a statement.</p>"
          + "<p>Nobody was hurt, but two barges sank and a third one lost its cargo of grain.</p>"
          + "<p>The port will stay closed until divers have seen to the wreck, it said.</p>";

  private static Article page(String head, String body) {
    return page("en", head, body);
  }

  private static Article page(String language, String head, String body) {
    return Articles.parse(
        "<html lang=" + language + "><head>" + head + "</head><body>" + body + "</body></html>");
  }

  private static String published(String time) {
    return "<meta property=article:published_time content='" + time + "'>";
  }

  private static String linked(String fields) {
    return "<script type=application/ld+json>{\"@type\":\"Article\"," + fields + "}</script>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=when>April 12, 2031</p>" + H1 + STORY,
        H1 + "<div>By Ana MarshApr 12, 2031 | 6 comments</div>" + STORY,
        H1 + "<div>Updated May 1, 2032</div><p>Published April 12, 2031</p>" + STORY,
        H1 + STORY + "<div>Posted on April 12, 2031</div>",
        H1 + STORY + "<div>Post time: 12-04-2031</div><p>Read 13-01-2031</p>",
        H1 + STORY + "<p>Last updated: April 12, 2031</p>",
        H1 + "<div>Updated May 1, 2032 | Published April 12, 2031</div>" + STORY,
        H1 + "<div>2031年4月12日</div>" + STORY,
        H1 + STORY + "<div class=colophon>April 12, 2031</div>",
      })
  void aDayIsFoundWhereverReadersSeeIt(String body) {
    assertThat(page("", body).published()).contains(LocalDate.of(2031, 4, 12));
  }

  @Test
  void aDayOfPublicationThatReadersSeeBeatsALaterOneInTheMetadata() {
    String seen = H1 + "<div>April 12, 2031</div>" + STORY;

    assertThat(page(published("2031-04-13T02:10:00Z"), seen).published())
        .contains(LocalDate.of(2031, 4, 12));
    assertThat(page(linked("\"datePublished\":\"2032-01-05\""), seen).published())
        .contains(LocalDate.of(2031, 4, 12));
  }

  @Test
  void theDayOfAChangeDoesNotBeatTheTimeOfPublication() {
    String head =
        published("2031-04-12T08:00:00Z")
            + "<meta property=article:modified_time content=2032-02-03T08:00:00Z>";

    assertThat(page(head, H1 + "<div>Updated February 3, 2032</div>" + STORY).published())
        .contains(LocalDate.of(2031, 4, 12));
    assertThat(page(head, H1 + "<div>February 3, 2032</div>" + STORY).published())
        .contains(LocalDate.of(2031, 4, 12));
  }

  @Test
  void numbersAreReadInTheOrderOfOtherNumbersOfThePageOrOfTheMetadata() {
    String seen = H1 + "<div>04/12/2031</div>" + STORY;

    assertThat(page("", seen).published()).isEmpty();
    assertThat(page("", seen + "<aside>Tide table of 05/31/2031</aside>").published())
        .contains(LocalDate.of(2031, 4, 12));
    assertThat(page("en-US", "", seen).published()).contains(LocalDate.of(2031, 4, 12));
    assertThat(page("en-GB", "", seen).published()).contains(LocalDate.of(2031, 12, 4));
    assertThat(
            page(linked("\"datePublished\":\"2031-09-10\""), H1 + "<div>09.10.2031</div>" + STORY)
                .published())
        .contains(LocalDate.of(2031, 9, 10));
  }

  @Test
  void metaTagsOfAnySystemAndEscapedLinkedDataGiveTheDay() {
    String escaped =
        "<script type=application/ld+json>{&quot;@type&quot;:&quot;Article&quot;,"
            + "&quot;datePublished&quot;:&quot;2031-04-12&quot;}</script>";

    assertThat(page("<meta name=x-published-date content=2031-04-12>", STORY).published())
        .contains(LocalDate.of(2031, 4, 12));
    assertThat(page(escaped, STORY).published()).contains(LocalDate.of(2031, 4, 12));
    assertThat(page("<meta name=last-published content=2031-04-12>", STORY).published()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>Published April 12, 2031 by Ana Marsh</div>" + H1 + STORY,
        H1 + "<div>ByAna Marsh UpdatedJanuary 2, 2032</div>" + STORY,
        H1 + "<div>Written by:Ana Marsh</div>" + STORY,
        H1 + "<div>Apr. 12, 2031 · Ana Marsh on behalf of the port</div>" + STORY,
        H1 + "<div>by Ana Marsh ● April 12, 2031 ● 6 min read</div>" + STORY,
        H1 + "<div>Ana Marsh</div><p>Share</p>" + STORY,
        H1 + "<div class=byAuthor><span>Apr 12, 2031</span><span>Ana Marsh</span></div>" + STORY,
        H1 + STORY + "<p>This post was written by Ana Marsh, head of the port's archive.</p>",
        H1 + STORY + "<footer>Posted by Ana Marsh on 2031-04-12 in harbours.</footer>",
      })
  void anAuthorIsFoundWhereverReadersSeeOne(String body) {
    assertThat(page("", body).authors()).containsExactly("Ana Marsh");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div>by kestrel</div>|kestrel",
        "<div>Posted by SaltyDog on Friday April 12, 2031 @08:00PM</div>|SaltyDog",
        "<div class=author-name>Harbour Team</div>|Harbour Team",
        "<div>By The Elling editors</div>|The Elling editors",
      })
  void anAuthorNeedNotHaveAFullName(String byline, String author) {
    assertThat(page("", H1 + byline + STORY).authors()).containsExactly(author);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>by the river</div><div class=author-name>Read more</div>",
        "<div class=author>About the author</div>",
        "<div>Cloud Storage</div>",
        "<div class=author>admin</div>",
      })
  void whatIsNoNameIsNoAuthor(String line) {
    assertThat(page("", H1 + line + STORY).authors()).isEmpty();
  }

  @Test
  void theBylineThatReadersSeeBeatsWhoeverPutThePageOnline() {
    String head = linked("\"author\":{\"@type\":\"Person\",\"name\":\"Bo Lind\"}");

    assertThat(page(head, H1 + "<p>By Ana Marsh</p>" + STORY).authors())
        .containsExactly("Ana Marsh");
    assertThat(page(head, H1 + "<p>By Bo Lind and Ana Marsh</p>" + STORY).authors())
        .containsExactly("Bo Lind", "Ana Marsh");
    assertThat(page(head, H1 + "<p>By Bo Lind with Ana Marsh</p>" + STORY).authors())
        .containsExactly("Bo Lind", "Ana Marsh");
    assertThat(page(head, H1 + "<p>By Bo LindPublished: Apr 12, 2031</p>" + STORY).authors())
        .containsExactly("Bo Lind");
    assertThat(page(head, H1 + "<p>By Bo Lind, Elling Post</p>" + STORY).authors())
        .containsExactly("Bo Lind");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Port shut: what we know, and more~Port shut: what we know, and more | Elling Post",
        "Port shut: what we know, and more (elling.org) 87~Port shut: what we know, and more",
        "Apr 12 2031 Port shut: what we know, and more~Port shut: what we know, and more",
        "Elling Post~elling.org Port shut: what we know, and more",
      })
  void theHeadlineIsWhatReadersSeeWithoutWhatStandsAroundIt(String heading, String title) {
    Article article =
        page(
            "<title>" + title + "</title><meta property=og:site_name content='Elling Post'>",
            "<a href='/'>more</a><a href='/'>elling.org</a><h1>" + heading + "</h1>" + STORY);

    assertThat(article.headline()).contains("Port shut: what we know, and more");
  }

  @Test
  void ofSeveralHeadingsTheOneThatIsAlikeTheTitleIsTheHeadline() {
    String title = "<title>Why 21 cranes fell in Elling harbour (2031)</title>";

    assertThat(
            page(
                    title,
                    "<h1>21 cranes fell in the Elling harbour in 2031</h1><h1>Get our letter every"
                        + " day</h1>"
                        + STORY)
                .headline())
        .contains("21 cranes fell in the Elling harbour in 2031");
    assertThat(
            page(
                    "<title>Port shut for a week | Elling Post</title>",
                    "<h2>Port shut for a week</h2><h1>But divers are happy with it</h1>" + STORY)
                .headline())
        .contains("Port shut for a week");
  }

  @Test
  void aMessageToReadersIsNoHeadline() {
    assertThat(
            page("<title>Port shut</title>", "<h1>A word from our founder, Bo Lind:</h1>" + STORY)
                .headline())
        .contains("Port shut");
  }

  @Test
  void teasersThatAreArticlesWithinTheArticleAreNoStory() {
    String teaser =
        "<article><h3><a href=/w>Harbour wall rises</a></h3><p>The wall will rise by two metres"
            + " until the spring of next year, the county says.</p></article>";

    assertThat(page("", "<main><article>" + H1 + STORY + teaser + "</article></main>").paragraphs())
        .hasSize(3);
  }

  @Test
  void aBoxOfFactsIsNoStoryHoweverLongItIs() {
    String facts =
        "<p>My lords, the harbour has been dredged four times since the war, and it will be dredged"
            + " again, as every ship that calls here brings a little of the sea with her.</p>";
    Article article =
        page(
            "",
            "<article>"
                + H1
                + "<div class=body>"
                + STORY
                + "<div class=factbox>"
                + facts.repeat(3)
                + "</div></div></article>");

    assertThat(article.paragraphs()).hasSize(3);
  }

  @Test
  void aListInASectionSetLikeTheStoryIsStory() {
    String text = "<div class='rich w-text'>" + STORY.repeat(2) + "</div>";
    String item =
        "<div class='rich'><ul><li>Divers will raise two barges first, it says.</li></ul>";

    assertThat(page("", "<main><section>" + text + "</section><section>" + item).paragraphs())
        .hasSize(7);
  }
}
