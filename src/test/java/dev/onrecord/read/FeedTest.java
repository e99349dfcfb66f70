package dev.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import dev.onrecord.article.Role;
import dev.onrecord.query.Fields;
import dev.onrecord.read.ReadSamples.Got;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTest {
  private static final String RSS_1 =
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="https://mill.example/"><title>Mill Post</title><link>https://mill.example/news/</link>
        <items><rdf:Seq><rdf:li rdf:resource="https://mill.example/1"/></rdf:Seq></items></channel>
      <item rdf:about="https://mill.example/1"><title>Dam holds</title><link>dam.html</link><dc:subject>dams</dc:subject>
        <content:encoded><![CDATA[<p>The dam holds, engineers said.</p><p>Share this</p>
        <p>The post <a href="x">Dam holds</a> appeared first on <a href="y">Mill Post</a>.</p>]]></content:encoded></item>
      </rdf:RDF>
      """;
  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://hill.example/a/"><author><name>Mia Stone</name></author>
      <entry><id>1</id><title>Hills</title><link href="1.html"/><content type="html">&lt;p&gt;The ski hills are closed.&lt;/p&gt;</content></entry>
      <entry><id>2</id><title>Lakes</title><author><name>Tom Reed</name></author><content type="text">The lake froze.</content></entry>
      <entry><id>3</id><title>Roads</title><content src="https://hill.example/3" type="text/html"/></entry>
      </feed>
      """;
  static final String JSON =
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "Hill Notes", "language": "en-NZ", "items": [
        {"id": "h2", "url": "https://hill.example/2", "title": "Hills closed", "date_published": "2024-05-02T10:00:00Z",
         "content_html": "<p>The ski hills are closed.</p><p>They open in June.</p>", "authors": [{"name": "Mia Stone"}], "tags": ["ski"]},
        {"id": "h3", "summary": "Something happened."}, 7,
        {"id": "h4", "content_text": "The lake froze over in the night."}]}
      """;

  @Test
  void itemsOfRss1HaveTheirAddressForIdAndWhollyWritten() {
    Article article = Articles.parse(RSS_1);

    assertThat(article.id()).isEqualTo("https://mill.example/news/dam.html");
    assertThat(article.url()).contains("https://mill.example/news/dam.html");
    assertThat(article.get(Fields.KEYWORD)).contains(List.of("dams"));
    assertThat(ReadSamples.texts(article, Role.BODY))
        .containsExactly("The dam holds, engineers said.");
    assertThat(article.dropped()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The dam holds, engineers said on Monday, and the ...",
        "The dam holds, engineers said on Monday […]",
        "&lt;p>The dam holds.&lt;/p>&lt;a href='x'>Read more »&lt;/a>",
      })
  void aDescriptionThatBreaksOffIsNoArticle(String description) {
    Got got =
        ReadSamples.stream(
            "<rss><channel><item><description>"
                + description
                + "</description></item></channel></rss>");

    assertThat(got.articles()).isEmpty();
    assertThat(got.skipped()).singleElement().asString().contains("a summary only");
  }

  @Test
  void anAmpersandThatStandsAloneIsItself() {
    Article article =
        Articles.parse(
            "<rss><channel><item><title>Crew & council</title><link>https://a.example/?b=1&c=2"
                + "</link><description>It cost 3 < 4 & rose.</description></item></channel></rss>");

    assertThat(article.headline()).contains("Crew & council");
    assertThat(article.url()).contains("https://a.example/?b=1&c=2");
    assertThat(article.text()).endsWith("It cost 3 < 4 & rose.");
  }

  @Test
  void entriesOfAtomInheritTheAuthorAndTheBaseOfTheirFeed() {
    Got got = ReadSamples.stream(ATOM);

    assertThat(got.ids()).containsExactly("1", "2");
    assertThat(got.articles().getFirst().url()).contains("https://hill.example/a/1.html");
    assertThat(got.articles())
        .flatExtracting(Article::authors)
        .containsExactly("Mia Stone", "Tom Reed");
    assertThat(got.skipped()).singleElement().asString().contains("at https://hill.example/3");
  }

  @Test
  void jsonFeedGivesAnArticleForEachItemWithContent() {
    Got got = ReadSamples.stream(JSON);
    Article hills = got.articles().getFirst();

    assertThat(got.ids()).containsExactly("h2", "h4");
    assertThat(hills.headline()).contains("Hills closed");
    assertThat(hills.authors()).containsExactly("Mia Stone");
    assertThat(hills.source()).contains("Hill Notes");
    assertThat(hills.get(Fields.LANGUAGE)).contains("en-NZ");
    assertThat(hills.get(Fields.KEYWORD)).contains(List.of("ski"));
    assertThat(ReadSamples.texts(hills, Role.BODY))
        .containsExactly("The ski hills are closed.", "They open in June.");
    assertThat(got.skipped())
        .extracting(Skipped::toString)
        .satisfiesExactly(
            summary -> assertThat(summary).contains("item 2", "a summary only"),
            number -> assertThat(number).contains("item 3", "no object"));
  }
}
