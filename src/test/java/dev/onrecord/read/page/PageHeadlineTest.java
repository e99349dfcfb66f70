package dev.onrecord.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageHeadlineTest {
  private static final SiteNames SITES =
      new SiteNames(List.of("theellingpost", "ellingpost"), List.of());

  @ParameterizedTest(name = "{3} | {0} | {1} | {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        // JSON-LD; OpenGraph; title; h1; expected headline
        "Town saves levee; Old levee is saved; x; Old levee is saved; Old levee is saved",
        "Town saves levee; Old levee is saved; x; Town saves levee; Town saves levee",
        "Town saves levee; Town saves levee; x; Old levee is saved; Old levee is saved",
        "Town saves levee; Old levee is saved; Town saves levee; Old levee is saved; Old levee is"
            + " saved",
        "Town saves levee; Old levee is saved; x; A levee is no more; A levee is no more",
        "''; Town saves levee; x; Old levee is saved; Old levee is saved",
        "Town saves levee; Old levee is saved; x; ''; Old levee is saved",
        "''; ''; x; Old levee is saved; Old levee is saved",
        "''; ''; Old levee is saved - Elling Post; ''; Old levee is saved",
      })
  void theHeadingThatReadersSeeIsTheHeadline(
      String linked, String graph, String title, String heading, String headline) {
    assertThat(headline(linked, graph, title, heading)).isEqualTo(headline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Town saves old levee | The Elling Post",
        "Town saves old levee - Elling Post",
        "Town saves old levee — The Elling Post Online",
        "Town saves old levee | Town News | Valley Live",
        "Elling Post | Town saves old levee",
        "Town saves old levee • Elling Post • By Ana Marsh",
      })
  void theNameOfTheSiteIsTakenOff(String title) {
    assertThat(headline("", title, title, "")).isEqualTo("Town saves old levee");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Mayor: levee will stay - for now",
        "Elling Post office - a history in pictures",
        "Ruiz v Lee | what the court will have to decide on Monday",
      })
  void whatIsNoNameOfTheSiteStays(String title) {
    assertThat(headline("", title, title, "")).isEqualTo(title);
  }

  @Test
  void theNameOfTheSiteAloneIsNoHeadline() {
    assertThat(headline("", "The Elling Post", "", "Town saves old levee"))
        .isEqualTo("Town saves old levee");
    assertThat(headline("", "The Elling Post", "", "")).isEqualTo("The Elling Post");
  }

  @Test
  void whatTheTitleLacksIsTakenOffTheTitleForSocialNetworks() {
    assertThat(headline("", "Old levee • Ana Marsh", "Old levee", "")).isEqualTo("Old levee");
  }

  @Test
  void quotationMarksDoNotTellHeadlinesApart() {
    assertThat(headline("Ruiz: ‘We stay’", "Ruiz: 'We stay' | Post", "", "Ruiz: “We stay”"))
        .isEqualTo("Ruiz: “We stay”");
  }

  private static String headline(String linked, String graph, String title, String heading) {
    PageParts parts = PageParts.of(Jsoup.parse("<h1>" + heading + "</h1>"));
    return new PageHeadline(linked, graph, title, SITES).choose(parts);
  }
}
