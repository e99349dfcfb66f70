package dev.onrecord.read;

import dev.onrecord.article.Article;
import dev.onrecord.article.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Made-up samples of each format, and a reader of them for tests. */
final class ReadSamples {
  static final String NITF =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <nitf xml:lang="en">
        <head>
          <title>Harbour wall to be raised</title>
          <tobject><tobject.subject tobject.subject.refnum="20000430"
              tobject.subject.matter="flood"/></tobject>
          <docdata>
            <doc-id id-string="harbour-17"/>
            <date.issue norm="20190305T101500+0100"/>
            <doc.copyright holder="Coast Wire" year="2019"/>
            <key-list><keyword key="harbour"/><keyword key="budget"/></key-list>
            <identified-content><person>Lena Orr</person><location value="Eastport"/></identified-content>
          </docdata>
          <pubdata name="Coast Wire" position.section="Local"/>
        </head>
        <body>
          <body.head>
            <hedline><hl1>Harbour wall to be raised</hl1><hl2>Work begins in May</hl2></hedline>
            <byline>By Tom Reed and Ana Ruiz, <byttl>Staff Writers</byttl></byline>
            <dateline><location>EASTPORT</location>, <story.date>March 5</story.date></dateline>
          </body.head>
          <body.content>
            <media><media-caption>The wall at low tide.</media-caption></media>
            <p>The council voted on Tuesday to raise the harbour wall by two metres&mdash;at last.</p>
            <hl2>Who pays</hl2>
            <block><p>"We cannot wait," said <person>Lena Orr</person>, the mayor.</p></block>
            <ul><li>Two million from the county</li><li>One million from the town</li></ul>
            <table><tr><td>2019</td></tr></table>
          </body.content>
          <body.end><tagline>The writers can be reached at the bureau.</tagline></body.end>
        </body>
      </nitf>
      """;

  static final String NEWSML =
      """
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:bridge-1" xml:lang="en">
        <rightsInfo><copyrightNotice>(c) Coast Wire</copyrightNotice>
          <usageTerms>Not for resale</usageTerms></rightsInfo>
        <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:COAST"><name>Coast Wire</name></provider>
          <versionCreated>2020-07-02T09:00:00Z</versionCreated>
          <firstCreated>2020-07-01T23:30:00-02:00</firstCreated><pubStatus qcode="stat:usable"/></itemMeta>
        <contentMeta>
          <located><name>Millbrook</name></located>
          <creator><name>Ana Ruiz</name></creator>
          <subject type="cpnat:abstract" qcode="medtop:20000337"><name xml:lang="de">Verkehr</name>
            <name xml:lang="en-GB">transport</name></subject>
          <subject type="cpnat:person" qcode="pers:7"/>
          <slugline>bridge-closed</slugline>
          <headline>Bridge closed for summer</headline>
          <dateline>MILLBROOK (Coast)</dateline>
        </contentMeta>
        <assert qcode="pers:7"><name>Lena Orr</name></assert>
        <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
          <p>The bridge over the Mill will stay closed until September, the county said.</p>
          <h2>Detours</h2><ul><li>North by the dam</li></ul></body></html></inlineXML></contentSet>
      </newsItem>
      """;

  static final String NEWSML_1 =
      """
      <?xml version="1.0"?>
      <!DOCTYPE NewsML SYSTEM "NewsML_1.2.dtd">
      <NewsML><NewsEnvelope><DateAndTime>20200702T090000Z</DateAndTime></NewsEnvelope>
      <NewsItem><Identification><NewsIdentifier><ProviderId>coast.example</ProviderId><NewsItemId>b-7</NewsItemId>
          <PublicIdentifier>urn:newsml:coast.example:20200701:b-7:1</PublicIdentifier></NewsIdentifier></Identification>
        <NewsManagement><FirstCreated>20200701T233000-0200</FirstCreated><Status FormalName="Usable"/></NewsManagement>
        <NewsComponent>
          <AdministrativeMetadata><Provider><Party FormalName="Coast Wire"/></Provider></AdministrativeMetadata>
          <NewsComponent><Role FormalName="Caption"/>
            <ContentItem><Format FormalName="Text"/><DataContent>The bridge on Tuesday.</DataContent></ContentItem></NewsComponent>
          <NewsComponent EquivalentsList="yes"><Role FormalName="Main"/>
            <NewsLines><HeadLine>Bridge closed for summer</HeadLine><ByLine>By Ana Ruiz</ByLine>
              <DateLine>MILLBROOK</DateLine><SlugLine>bridge-closed</SlugLine><KeywordLine>traffic, bridges</KeywordLine></NewsLines>
            <RightsMetadata><UsageRights><UsageType>Not for resale</UsageType></UsageRights></RightsMetadata>
            <DescriptiveMetadata><Language FormalName="en"/><SubjectCode><SubjectMatter FormalName="15065000"/></SubjectCode>
              <Location><Property FormalName="City" Value="Millbrook"/></Location></DescriptiveMetadata>
            <ContentItem><Format FormalName="NITF"/><DataContent><nitf><body><body.content>
              <p>The bridge over the Mill will stay closed until September, the county said.</p>
              <hl2>Detours</hl2><p>Cars go north by the dam.</p></body.content></body></nitf></DataContent></ContentItem>
            <ContentItem><Format FormalName="Text"/><DataContent>The bridge over the Mill will stay closed.</DataContent></ContentItem>
            <NewsComponent><ContentItem><MimeType FormalName="text/plain"/><DataContent>The same again.</DataContent></ContentItem></NewsComponent>
          </NewsComponent>
        </NewsComponent>
      </NewsItem></NewsML>
      """;

  static final String RSS =
      """
      <?xml version="1.0"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel><title>The Mill Post</title><language>en-gb</language>
      <item><title>Dam &amp; bridge</title><link>https://mill.example/dam</link>
        <guid isPermaLink="false">mill-1</guid><pubDate>Tue, 07 Jul 2020 23:55:00 +0200</pubDate>
        <dc:creator>Tom Reed</dc:creator><category>Local</category>
        <description>About the dam.</description>
        <content:encoded><![CDATA[<p>The dam holds, engineers said.</p><p>The bridge does not.</p>]]></content:encoded></item>
      <item><title>Only a teaser</title><link>https://mill.example/teaser</link></item>
      <item><title>Fair weather</title><guid>https://mill.example/fair</guid>
        <description>&lt;p&gt;The fair opened on Friday &amp;amp; closed on Sunday.&lt;/p&gt;</description></item>
      </channel></rss>
      """;

  static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Hill Notes</title>
      <entry><id>tag:hill.example,2021:1</id><title type="html">Hills &lt;b&gt;closed&lt;/b&gt;</title>
        <link rel="self" href="https://hill.example/1.atom"/><link href="https://hill.example/1"/>
        <published>2021-02-03T08:00:00Z</published><updated>2021-02-04T08:00:00Z</updated>
        <author><name>Mia Stone</name></author><category term="sport" label="Sport"/>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The ski hills are closed, the owner said.</p></div></content></entry>
      <entry><id>tag:hill.example,2021:2</id><title>Short</title><summary>Just a summary.</summary></entry>
      </feed>
      """;

  static final String NINJS_1 =
      """
      {"uri": "urn:x:mine-1", "type": "text", "versioncreated": "2014-03-02T10:00:00Z",
       "byline": "By Mia Stone", "headline": "Mine reopens", "language": "en", "located": "Ironville",
       "body_text": "The mine reopened on Monday. Owners said it was safe.",
       "body_xhtml": "<p>The mine reopened on Monday.</p><p>Owners said it was safe.</p>",
       "person": [{"name": "Lena Orr", "rel": "about"}],
       "subject": [{"name": "mining", "scheme": "http://cv.iptc.org/newscodes/mediatopic/", "code": "20000236"}],
       "usageterms": "Print only",
       "associations": {"pic": {"uri": "urn:x:p", "type": "picture", "headline": "A picture"}}}
      """;

  static final String NINJS_3 =
      """
      {"uri": "https://wire.example/mine-3", "type": "text", "versionCreated": "2023-03-02T10:00:00Z",
       "firstCreated": "2023-03-01T10:00:00Z", "by": "Mia Stone", "pubStatus": "usable",
       "headlines": [{"role": "main", "value": "Mine shuts"}],
       "bodies": [{"role": "text", "contentType": "text/plain", "value": "The mine shut. Nobody was hurt."},
                  {"role": "main", "contentType": "text/html", "value": "<p>The mine shut.</p><p>Nobody was hurt.</p>"}],
       "people": [{"name": "Lena Orr"}], "places": [{"name": "Ironville"}],
       "organisations": [{"name": "Ore Works"}], "subjects": [{"name": "mining", "uri": "http://cv.iptc.org/newscodes/mediatopic/20000236"}],
       "usageTerms": "Print only", "copyrightHolder": "Coast Wire"}
      """;

  static final String JSON_LINES =
      """
      {"id": "a1", "title": "Fog at sea", "text": "Ferries stayed in port on Monday.\\n\\nThe fog lifted at noon, crews said.", "date": "2018-01-02", "source": "Coast Wire", "url": "https://coast.example/fog", "author": "Tom Reed"}
      {"id": "a2", "headline": "Sun inland", "body": "It was warm, farmers said.", "published_at": 1514851200000, "publisher": {"name": "Mill Post"}, "authors": ["Ana Ruiz", "Mia Stone"]}
      """;

  private ReadSamples() {}

  /** The articles of a stream, with the skipped records and the progress reports. */
  record Got(List<Article> articles, List<Skipped> skipped, List<Progress> progress) {
    List<String> ids() {
      return articles.stream().map(Article::id).toList();
    }
  }

  static Got stream(byte[] bytes, StreamOptions options) {
    Got got = new Got(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    ReadListener listener =
        new ReadListener() {
          @Override
          public void progress(Progress progress) {
            got.progress.add(progress);
          }

          @Override
          public void skipped(Skipped skipped) {
            got.skipped.add(skipped);
          }
        };
    try (Stream<Article> articles =
        Articles.stream(
            new ByteArrayInputStream(bytes), "sample", options.withListener(listener))) {
      articles.forEach(got.articles::add);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return got;
  }

  static Got stream(String text) {
    return stream(text.getBytes(StandardCharsets.UTF_8), StreamOptions.standard());
  }

  /** Returns the texts of the blocks with a role. */
  static List<String> texts(Article article, Role role) {
    return article.blocks().stream()
        .filter(b -> b.role() == role)
        .map(b -> b.span().in(article.text()))
        .toList();
  }
}
