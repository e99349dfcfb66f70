package dev.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.article.Article;
import dev.onrecord.article.Role;
import dev.onrecord.query.Fields;
import dev.onrecord.read.ReadSamples.Got;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsMl1Test {

  @Test
  void theMainComponentIsTheStoryAndItsMetadataComeFirst() {
    Article article = Articles.parse(ReadSamples.NEWSML_1);

    assertThat(article.id()).isEqualTo("urn:newsml:coast.example:20200701:b-7:1");
    assertThat(article.headline()).contains("Bridge closed for summer");
    assertThat(article.published()).contains(LocalDate.of(2020, 7, 1));
    assertThat(article.authors()).containsExactly("Ana Ruiz");
    assertThat(article.source()).contains("Coast Wire");
    assertThat(article.get(Fields.DATELINE)).contains("MILLBROOK");
    assertThat(article.get(Fields.KEYWORD)).contains(List.of("traffic", "bridges"));
    assertThat(article.get(WireKeys.SUBJECT)).contains(List.of("subj:15065000"));
    assertThat(article.get(WireKeys.PLACE)).contains(List.of("Millbrook"));
    assertThat(article.get(WireKeys.USAGE_TERMS)).contains("Not for resale");
    assertThat(article.get(WireKeys.STATUS)).contains("usable");
  }

  @Test
  void otherRenditionsAreNotReadAgainAndOtherComponentsAreKeptAsDropped() {
    Article article = Articles.parse(ReadSamples.NEWSML_1);

    assertThat(ReadSamples.texts(article, Role.BODY))
        .containsExactly(
            "The bridge over the Mill will stay closed until September, the county said.",
            "Cars go north by the dam.");
    assertThat(ReadSamples.texts(article, Role.SUBHEADING)).containsExactly("Detours");
    assertThat(article.dropped())
        .singleElement()
        .satisfies(b -> assertThat(b.reason()).isEqualTo("of role 'caption'"));
  }

  @Test
  void contentMayBeXhtmlEscapedHtmlBareParagraphsOrPlainText() {
    for (String content :
        List.of(
            "<Format FormalName='XHTML'/><DataContent><html"
                + " xmlns='http://www.w3.org/1999/xhtml'><body><p>The fog came in the night, crews"
                + " said.</p><p>It went at noon.</p></body></html></DataContent>",
            "<DataContent><![CDATA[<p>The fog came in the night, crews said.</p><p>It went at"
                + " noon.</p>]]></DataContent>",
            "<Format FormalName='NITF'/><DataContent><p>The fog came in the night, crews"
                + " said.</p><p>It went at noon.</p></DataContent>",
            "<DataContent>The fog came in the night, crews said.\n\n"
                + "It went at noon.</DataContent>")) {
      Article article = Articles.parse(item("<ContentItem>" + content + "</ContentItem>"));
      assertThat(article.paragraphs())
          .extracting(p -> p.text())
          .containsExactly("The fog came in the night, crews said.", "It went at noon.");
    }
  }

  @Test
  void eachItemIsAnArticleAndPicturesAreRefusedByWhatTheyHold() {
    String text =
        item(
            "<ContentItem><DataContent>The fog came in the night, crews"
                + " said.</DataContent></ContentItem>");
    String picture =
        item("<ContentItem Href='a.jpg'><MimeType FormalName='image/jpeg'/></ContentItem>");
    Got got = ReadSamples.stream("<NewsML>" + text + picture + text + "</NewsML>");

    assertThat(got.articles()).hasSize(2);
    assertThat(got.skipped())
        .singleElement()
        .satisfies(s -> assertThat(s.reason()).hasMessageContaining("[image/jpeg]"));
    assertThatThrownBy(() -> Articles.parse("<NewsML><Catalog/></NewsML>"))
        .hasMessageContaining("without a NewsItem");
  }

  private static String item(String content) {
    return "<NewsItem><NewsComponent>" + content + "</NewsComponent></NewsItem>";
  }
}
