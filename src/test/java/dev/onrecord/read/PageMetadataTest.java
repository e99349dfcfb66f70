package dev.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageMetadataTest {
  private static final String STORY =
      "<p>The harbour of Port Elling was closed on Monday after a crane fell into the water, the"
          + " port’s master said.</p><p>Nobody was hurt, and two ferries were sent to the old quay"
          + " while divers looked for the cable.</p>";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2031-04-12T23:30:00-05:00; 2031-04-12",
        "2031-04-12 23:30; 2031-04-12",
        "Sat, 12 Apr 2031 23:30:00 +0200; 2031-04-12",
        "April 12, 2031 11:30 pm; 2031-04-12",
        "1934058600; 2031-04-15",
        "20310412; 2031-04-12",
      })
  void theDayIsThatOfPublicationInItsOwnTimeZone(String written, LocalDate day) {
    Article article =
        page(
            "<meta property=article:modified_time content=2031-05-01><meta"
                + " property=article:published_time content='"
                + written
                + "'>",
            STORY);

    assertThat(article.published()).contains(day);
  }

  @Test
  void theDayIsTakenFromTheAddressOrFromWhatIsShownWhereNoMetadataGiveIt() {
    Article addressed =
        page("<link rel=canonical href='https://elling.example/2031/04/12/crane'>", STORY);
    Article shown =
        page(
            "",
            "<p>Friday, June 5, 2099</p><h1>Crane falls into the harbour</h1>"
                + "<span>Updated May 1, 2031</span><div>Published Apr 12, 2031 • 3 minute read"
                + "</div>"
                + STORY);

    assertThat(addressed.published()).contains(LocalDate.of(2031, 4, 12));
    assertThat(shown.published()).contains(LocalDate.of(2031, 4, 12));
  }

  @Test
  void aDayThatNothingGivesIsNotMadeUp() {
    Article article =
        page("<meta property=article:modified_time content=2031-05-01>", "<h1>Crane</h1>" + STORY);

    assertThat(article.published()).isEmpty();
  }

  @Test
  void authorsInOneValueAreToldApartAndCreditsOfPicturesAreNone() {
    Article article =
        page(
            "<meta name=author content='Ana Marsh, Bo Lind and Cy Tarn'><meta name=author"
                + " content='(Picture: Elling Images)'><meta name=author content='Marsh & Sons'>",
            STORY);

    assertThat(article.authors())
        .containsExactly("Ana Marsh", "Bo Lind", "Cy Tarn", "Marsh & Sons");
  }

  @Test
  void authorsAreThoseNamedBetweenHeadlineAndStoryWhereNoMetadataNameThem() {
    String other = "<a href=/author/dee-fell>Dee Fell</a>";
    Article linked =
        page(
            "",
            other
                + "<h1>Crane falls into the harbour</h1><div><a href='/author/ana-marsh/'>Ana"
                + " Marsh</a></div>"
                + STORY
                + other);
    Article written =
        page("", "<h1>Crane falls into the harbour</h1><div>By Bo Lind</div>" + STORY + other);

    assertThat(linked.authors()).containsExactly("Ana Marsh");
    assertThat(written.authors()).containsExactly("Bo Lind");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ana Marsh, Harbour Editor; Ana Marsh",
        "By Ana Marsh, EPN; Ana Marsh",
        "Ana Marsh <ana@elling.example>; Ana Marsh",
        "Ana Marsh, Elling Today 3:53 p.m. April 12, 2031; Ana Marsh",
        "Ana Marsh, MD; 'Ana Marsh, MD'",
      })
  void whatStandsBehindTheNameIsNoPartOfIt(String written, String name) {
    assertThat(page("<meta name=author content='" + written + "'>", STORY).authors())
        .containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ellingpost.example",
        "Sign in",
        "→ Learn more",
        "Elling Post Media Ltd",
        "Ana Marsh reporter 23 followers"
      })
  void whatNamesNobodyIsNoAuthor(String written) {
    Article article =
        page(
            "<meta property=og:site_name content='Elling Post'><meta name=author content='"
                + written
                + "'>",
            "<h1>Crane falls into the harbour</h1><div>By Bo Lind</div>" + STORY);

    assertThat(article.authors()).containsExactly("Bo Lind");
  }

  @Test
  void linksThatInviteAndWeekdaysAreNoNames() {
    String links =
        "<a href=/author/ana-marsh>View Author Page</a><a href=/author/ana-marsh>More from this"
            + " author</a>";
    Article article =
        page(
            "",
            "<header><a href=/people/login>Anyone</a><h1>Crane falls into the harbour</h1></header>"
                + links
                + "<div>By Bo Lind Tuesday, Aug. 17, 2032</div><main>"
                + STORY);

    assertThat(article.authors()).containsExactly("Bo Lind");
    assertThat(article.published()).contains(LocalDate.of(2032, 8, 17));
  }

  @Test
  void theNameInWhatIsMarkedAsAuthorIsTheAuthor() {
    Article article =
        page(
            "",
            "<h1>Crane falls into the harbour</h1>"
                + STORY
                + "<div itemprop=author><b itemprop=name>Ana Marsh</b> Writes of harbours</div>");

    assertThat(article.authors()).containsExactly("Ana Marsh");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<meta name=pub_date content=20310412>; ''",
        "<link rel=canonical href='https://elling.example/2031/HARBOUR/04/12/crane'>; ''",
        "''; <div class=menu>Publié le 12.04.2031 à 14h03</div>",
        "''; <div class=menu>Published on 12 April 2031</div>",
        "''; <h1>Crane falls into the harbour</h1><i>2031. április 12., 11:16</i>",
        "''; <h1>Crane falls into the harbour</h1><i>12 апреля 2031</i>",
      })
  void theDayIsReadInMorePlacesAndLanguages(String head, String shown) {
    String body = shown.startsWith("<h1>") ? shown + STORY : STORY + shown;

    assertThat(page(head, body).published()).contains(LocalDate.of(2031, 4, 12));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<link rel=canonical href='https://a.example/x'><meta property=og:url"
            + " content=https://b.example>; https://a.example/x",
        "<link rel=canonical href='/x'><meta property=og:url content='https://a.example/x'>;"
            + " https://a.example/x",
        "<link rel=canonical href='//a.example/x'>; https://a.example/x",
      })
  void theAddressIsTheCanonicalOneIfItIsWhole(String head, String url) {
    assertThat(page(head, STORY).url()).contains(url);
  }

  @Test
  void theAddressMayBeTheIdOfThePageInLinkedData() {
    Article article =
        page(
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"mainEntityOfPage\":"
                + "{\"@type\":\"WebPage\",\"@id\":\"https://a.example/y\"}}</script>",
            STORY);

    assertThat(article.url()).contains("https://a.example/y");
  }

  private static Article page(String head, String body) {
    return Articles.parse("<!doctype html><html><head>" + head + "</head><body>" + body);
  }
}
