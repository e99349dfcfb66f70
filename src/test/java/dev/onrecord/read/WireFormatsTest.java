package dev.onrecord.read;

import static dev.onrecord.read.ReadSamples.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.article.Article;
import dev.onrecord.article.Role;
import dev.onrecord.query.Fields;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WireFormatsTest {

  @Test
  void nitfGivesParagraphsSubheadingsAndListItems() {
    Article article = Articles.parse(ReadSamples.NITF);
    assertThat(texts(article, Role.BODY))
        .containsExactly(
            "The council voted on Tuesday to raise the harbour wall by two metres—at last.",
            "\"We cannot wait,\" said Lena Orr, the mayor.");
    assertThat(texts(article, Role.SUBHEADING)).containsExactly("Who pays");
    assertThat(texts(article, Role.LIST_ITEM))
        .containsExactly("Two million from the county", "One million from the town");
    assertThat(texts(article, Role.DROPPED))
        .containsExactly(
            "Work begins in May",
            "The wall at low tide.",
            "2019",
            "The writers can be reached at the bureau.");
  }

  @Test
  void nitfGivesMetadata() {
    Article article = Articles.parse(ReadSamples.NITF);
    assertThat(article.id()).isEqualTo("harbour-17");
    assertThat(article.headline()).contains("Harbour wall to be raised");
    assertThat(article.published()).contains(LocalDate.of(2019, 3, 5));
    assertThat(article.source()).contains("Coast Wire");
    assertThat(article.authors()).containsExactly("Tom Reed", "Ana Ruiz");
    assertThat(article.get(Fields.SECTION)).contains("Local");
    assertThat(article.get(Fields.DATELINE)).contains("EASTPORT, March 5");
    assertThat(article.get(Fields.KEYWORD)).contains(List.of("harbour", "budget", "flood"));
    assertThat(article.get(WireKeys.SUBJECT)).contains(List.of("medtop:20000430"));
    assertThat(article.get(WireKeys.PERSON)).contains(List.of("Lena Orr"));
    assertThat(article.get(WireKeys.PLACE)).contains(List.of("Eastport", "EASTPORT"));
    assertThat(article.get(WireKeys.COPYRIGHT)).contains("Coast Wire 2019");
  }

  @Test
  void newsMlGivesAnArticleWithItsPublishersConcepts() {
    Article article = Articles.parse(ReadSamples.NEWSML);
    assertThat(article.id()).isEqualTo("urn:x:bridge-1");
    assertThat(article.headline()).contains("Bridge closed for summer");
    assertThat(article.published()).contains(LocalDate.of(2020, 7, 1));
    assertThat(article.source()).contains("Coast Wire");
    assertThat(article.authors()).containsExactly("Ana Ruiz");
    assertThat(article.get(Fields.KEYWORD)).contains(List.of("transport"));
    assertThat(article.get(WireKeys.PERSON)).contains(List.of("Lena Orr"));
    assertThat(article.get(WireKeys.SUBJECT)).contains(List.of("medtop:20000337", "pers:7"));
    assertThat(article.get(WireKeys.USAGE_TERMS)).contains("Not for resale");
    assertThat(article.get(WireKeys.STATUS)).contains("usable");
    assertThat(texts(article, Role.BODY)).hasSize(1);
    assertThat(texts(article, Role.SUBHEADING)).containsExactly("Detours");
    assertThat(texts(article, Role.LIST_ITEM)).containsExactly("North by the dam");
  }

  @Test
  void newsMlWithNitfInsideHasOneHeadline() {
    String nitf = ReadSamples.NITF.substring(ReadSamples.NITF.indexOf("<nitf"));
    String item =
        "<newsItem guid='g'><contentMeta><headline>Wall</headline></contentMeta><contentSet>"
            + "<inlineXML contenttype='application/nitf+xml'>"
            + nitf
            + "</inlineXML></contentSet></newsItem>";
    Article article = Articles.parse(item);
    assertThat(texts(article, Role.HEADLINE)).containsExactly("Wall");
    assertThat(article.paragraphs()).hasSize(5);
  }

  @Test
  void aNewsMessageGivesEachOfItsTexts() {
    String picture =
        "<newsItem guid='p'><itemMeta><itemClass qcode='ninat:picture'/></itemMeta></newsItem>";
    String message =
        "<newsMessage><itemSet>"
            + ReadSamples.NEWSML
            + picture
            + ReadSamples.NEWSML.replace("bridge-1", "bridge-2")
            + "</itemSet></newsMessage>";
    ReadSamples.Got got = ReadSamples.stream(message);
    assertThat(got.ids()).containsExactly("urn:x:bridge-1", "urn:x:bridge-2");
    assertThat(got.skipped()).singleElement().asString().contains("newsItem 2", "'picture'");
  }

  @Test
  void rssGivesAnArticleForEachItemWithContent() {
    ReadSamples.Got got = ReadSamples.stream(ReadSamples.RSS);
    assertThat(got.ids()).containsExactly("mill-1", "https://mill.example/fair");
    Article dam = got.articles().getFirst();
    assertThat(dam.headline()).contains("Dam & bridge");
    assertThat(dam.url()).contains("https://mill.example/dam");
    assertThat(dam.published()).contains(LocalDate.of(2020, 7, 7));
    assertThat(dam.source()).contains("The Mill Post");
    assertThat(dam.authors()).containsExactly("Tom Reed");
    assertThat(dam.get(Fields.LANGUAGE)).contains("en-gb");
    assertThat(dam.get(WireKeys.SUMMARY)).contains("About the dam.");
    assertThat(texts(dam, Role.BODY))
        .containsExactly("The dam holds, engineers said.", "The bridge does not.");
    assertThat(texts(got.articles().get(1), Role.BODY))
        .containsExactly("The fair opened on Friday & closed on Sunday.");
    assertThat(got.skipped()).singleElement().asString().contains("item 2", "without a story");
  }

  @Test
  void atomGivesAnArticleForEachEntryWithContent() {
    ReadSamples.Got got = ReadSamples.stream(ReadSamples.ATOM);
    Article article = got.articles().getFirst();
    assertThat(got.articles()).hasSize(1);
    assertThat(article.id()).isEqualTo("tag:hill.example,2021:1");
    assertThat(article.headline()).contains("Hills closed");
    assertThat(article.url()).contains("https://hill.example/1");
    assertThat(article.published()).contains(LocalDate.of(2021, 2, 3));
    assertThat(article.get(Fields.KEYWORD)).contains(List.of("Sport"));
    assertThat(got.skipped()).singleElement().asString().contains("a summary only");
  }

  @Test
  void ninjsOfVersion1PrefersTheBodyThatHasParagraphs() {
    Article article = Articles.parse(ReadSamples.NINJS_1);
    assertThat(article.id()).isEqualTo("urn:x:mine-1");
    assertThat(article.headline()).contains("Mine reopens");
    assertThat(article.published()).contains(LocalDate.of(2014, 3, 2));
    assertThat(article.authors()).containsExactly("Mia Stone");
    assertThat(texts(article, Role.BODY))
        .containsExactly("The mine reopened on Monday.", "Owners said it was safe.");
    assertThat(article.get(WireKeys.SUBJECT)).contains(List.of("medtop:20000236"));
    assertThat(article.get(WireKeys.PERSON)).contains(List.of("Lena Orr"));
    assertThat(article.get(WireKeys.PLACE)).contains(List.of("Ironville"));
    assertThat(article.get(WireKeys.USAGE_TERMS)).contains("Print only");
  }

  @Test
  void ninjsOfVersions2And3ReadsTheSame() {
    Article three = Articles.parse(ReadSamples.NINJS_3);
    Article two =
        Articles.parse(
            ReadSamples.NINJS_3
                .replace("contentType", "contenttype")
                .replace("usageTerms", "usageterms")
                .replace("firstCreated", "firstcreated")
                .replace("pubStatus", "pubstatus")
                .replace("versionCreated", "versioncreated")
                .replace("copyrightHolder", "copyrightholder"));
    assertThat(two).isEqualTo(three);
    assertThat(three.headline()).contains("Mine shuts");
    assertThat(three.published()).contains(LocalDate.of(2023, 3, 1));
    assertThat(three.url()).contains("https://wire.example/mine-3");
    assertThat(three.source()).contains("Coast Wire");
    assertThat(texts(three, Role.BODY)).containsExactly("The mine shut.", "Nobody was hurt.");
    assertThat(three.get(WireKeys.ORGANIZATION)).contains(List.of("Ore Works"));
    assertThat(three.get(WireKeys.SUBJECT)).contains(List.of("medtop:20000236"));
  }

  @Test
  void whatIsNoTextIsRefusedByItsKind() {
    assertThatThrownBy(
            () -> Articles.parse(ReadSamples.NINJS_3.replace("\"text\", \"v", "\"video\", \"v")))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining("of type 'video'");
    assertThatThrownBy(() -> Articles.parse("<conceptItem guid='c'><concept/></conceptItem>"))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining("describes a concept");
    assertThatThrownBy(() -> Articles.parse("<packageItem guid='c'/>"))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining("refers to texts");
    assertThatThrownBy(
            () ->
                Articles.parse(
                    "{\"$schema\": \"x\", \"properties\": {\"uri\": {}}, \"bodies\": 1}"))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining("JSON schema");
  }

  @Test
  void severalArticlesAreToBeStreamed() {
    assertThatThrownBy(() -> Articles.parse(ReadSamples.RSS))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining("Articles.stream");
  }

  @Test
  void ninjsOfVersion3TakesWhatIsMainAndNotWhatIsShort() {
    Article article =
        Articles.parse(
            """
            {"uri": "urn:x:1", "type": "text", "embargoedUntil": "2024-03-01T18:00:00Z", "pubStatus": "withheld",
             "headlines": [{"role": "print", "value": "Mine"}, {"role": "main", "value": "Mine shuts for good"}],
             "bodies": [{"role": "teaser", "contentType": "text/html", "value": "<p>A mine shuts.</p>"},
                        {"role": "full", "contentType": "text/plain", "value": "The mine shut on Monday. Nobody was hurt."}],
             "altIds": [{"role": "internal", "value": "m1"}], "rightsInfo": {"linkedRights": "https://wire.example/terms"}}
            """);

    assertThat(article.headline()).contains("Mine shuts for good");
    assertThat(texts(article, Role.BODY))
        .containsExactly("The mine shut on Monday. Nobody was hurt.");
    assertThat(article.get(WireKeys.EMBARGO)).contains("2024-03-01T18:00:00Z");
    assertThat(article.get(WireKeys.STATUS)).contains("withheld");
    assertThat(article.get(WireKeys.USAGE_TERMS)).contains("https://wire.example/terms");
  }

  @Test
  void ninjsWithoutABodySaysWhatItHas() {
    assertThatThrownBy(
            () ->
                Articles.parse(
                    "{\"uri\": \"urn:x:1\", \"type\": \"text\", \"descriptions\": [{\"value\": \"A"
                        + " mine.\"}]}"))
        .hasMessageContaining("'text' with a description, and without a story");
  }
}
