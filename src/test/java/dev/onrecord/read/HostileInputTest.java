package dev.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.read.ReadSamples.Got;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests of input made to use up memory or time, or to read other files. */
class HostileInputTest {
  // Much longer than any input takes, so that a slow machine does not fail the test.
  private static final Duration LONG = Duration.ofSeconds(120);
  private static final int MANY = 100_000;
  private static final int HUGE = 1_000_000;

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void hostileInputIsReadOrRefusedInBoundedTime(String name, String text) {
    Got got =
        Assertions.assertTimeoutPreemptively(
            LONG,
            () -> {
              try {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                return ReadSamples.stream(bytes, StreamOptions.standard());
              } catch (UnreadableArticleException e) {
                assertThat(e).hasMessageContaining("sample");
                return null;
              }
            });
    if (got != null) {
      assertThat(got.skipped()).allMatch(s -> s.reason().getMessage().startsWith("sample"));
      assertThat(got.articles()).noneMatch(a -> a.text().contains("root:"));
    }
  }

  static Stream<Arguments> hostile() {
    return Stream.of(json(), xml(), pages(), plain()).flatMap(s -> s);
  }

  private static Stream<Arguments> json() {
    return Stream.of(
        Arguments.of("deep arrays", "{\"text\": " + "[".repeat(MANY)),
        Arguments.of("deep objects", "{\"a\": ".repeat(MANY) + "1" + "}".repeat(MANY)),
        Arguments.of("deep ninjs", "{\"uri\": 1, \"bodies\": " + "[{\"a\":".repeat(MANY)),
        Arguments.of("a long string", "{\"text\": \"" + "x".repeat(HUGE) + "\"}"),
        Arguments.of("a long name", "{\"" + "x".repeat(HUGE) + "\": 1}"),
        Arguments.of("a long number", "{\"text\": " + "9".repeat(HUGE) + "}"),
        Arguments.of("many names", "{" + "\"a\": 1,".repeat(HUGE / 8) + "\"text\": \"x\"}"),
        Arguments.of("many values", "{\"text\": [" + "1,".repeat(HUGE / 2) + "1]}"),
        Arguments.of("many empty objects", "{}\n".repeat(MANY)),
        Arguments.of("open quotes", "{\"a\": \"\n".repeat(MANY)),
        Arguments.of("backslashes", "{\"text\": \"" + "\\\\".repeat(HUGE / 2) + "\"}"),
        Arguments.of("half an escape", "{\"text\": \"\\u12"),
        Arguments.of("lone surrogates", "{\"text\": \"\\uD800 \\uDC00 x\"}"),
        Arguments.of("nul characters", "{\"text\": \"a\\u0000b\"}"),
        Arguments.of("a long byline", "{\"text\": \"x\", \"author\": \"" + "a, ".repeat(MANY)),
        Arguments.of("deep HTML", "{\"body\": \"<p>x</p>" + "<div>x".repeat(HUGE / 8) + "\"}"),
        Arguments.of(
            "open HTML", "{\"body\": \"<p>x</p>" + "<b><i>x<p>".repeat(HUGE / 40) + "\"}"));
  }

  private static Stream<Arguments> pages() {
    String html = "<!doctype html><html><body>";
    String script = html + "<script type='application/ld+json'>";
    return Stream.of(
        Arguments.of("a deep page", html + "<div>".repeat(MANY) + "x"),
        Arguments.of("a deep page of words", html + "<div>x ".repeat(MANY)),
        Arguments.of("deep tables", html + "<table><tr><td>x".repeat(MANY / 10)),
        Arguments.of("open formatting", html + "<b><i><u><p>x".repeat(MANY / 20)),
        Arguments.of("deep lists", html + "<ul><li>x".repeat(MANY / 5)),
        Arguments.of("deep spans", html + "<p>" + "<span>x".repeat(MANY)),
        Arguments.of("unknown elements", html + "<x-y>x".repeat(MANY)),
        Arguments.of("a long attribute of a page", html + "<p class='" + "x ".repeat(HUGE) + "'>x"),
        Arguments.of("many attributes of a page", html + "<p " + attributes() + ">x"),
        Arguments.of("many paragraphs", html + "<p>He said so, and went.".repeat(MANY)),
        Arguments.of("many links", html + "<a href=x rel=author>x</a> ".repeat(MANY)),
        Arguments.of("many headings", html + "<h1>The sea rose again</h1>".repeat(MANY)),
        Arguments.of("a long title", "<title>" + "The sea | ".repeat(MANY) + "</title><p>x"),
        Arguments.of("a title of dashes", "<title>" + "- ".repeat(MANY) + "</title><p>x"),
        Arguments.of("deep linked data", script + "{\"a\": [".repeat(MANY) + "</script><p>x"),
        Arguments.of("much linked data", script + "{},".repeat(MANY) + "</script><p>x"),
        Arguments.of(
            "many authors",
            script
                + "{\"@type\": \"Article\", \"author\": ["
                + "{\"name\": \"Ana Marsh and Bo Lind\"},".repeat(HUGE / 100)
                + "1]}</script><p>x"),
        Arguments.of(
            "many entities of a page", html + "<p>" + "&amp;&foo;&#99999999;".repeat(MANY)),
        Arguments.of("a page cut in a tag", html + "<p>The sea rose.</p><p clas"));
  }

  private static Stream<Arguments> plain() {
    return Stream.of(
        Arguments.of("many header lines", "Subject: x\n".repeat(MANY) + "\nThe sea rose."),
        Arguments.of("a long header line", "Subject: " + "x".repeat(HUGE)),
        Arguments.of("a long slug", "BC-" + "A-".repeat(HUGE) + "\n\nThe sea rose."),
        Arguments.of("dashes", "- ".repeat(HUGE)),
        Arguments.of("spaces", " ".repeat(HUGE) + "x" + " ".repeat(HUGE)),
        Arguments.of("line feeds", "x\f\n\r\n\u2028".repeat(MANY / 2)),
        Arguments.of("digits", "1".repeat(HUGE)),
        Arguments.of("dates", "2 March 2020 ".repeat(MANY)),
        Arguments.of("brackets of text", "[".repeat(HUGE)));
  }

  private static Stream<Arguments> xml() {
    String bomb =
        "<!DOCTYPE nitf [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>]>";
    String secret = "<!DOCTYPE nitf [<!ENTITY d SYSTEM 'file:///etc/passwd'>]>";
    String nitf = "<nitf><body><body.content><p>%s</p></body.content></body></nitf>";
    return Stream.of(
        Arguments.of("an entity bomb", bomb + nitf.formatted("&d;".repeat(100))),
        Arguments.of("an external entity", secret + nitf.formatted("&d;")),
        Arguments.of("a parameter entity", secret.replace("ENTITY d", "ENTITY % d") + nitf),
        Arguments.of("deep elements", "<nitf>" + "<b>".repeat(MANY)),
        Arguments.of(
            "deep closed elements", nitf.formatted("<em>".repeat(MANY) + "</em>".repeat(MANY))),
        Arguments.of("many attributes", "<nitf " + attributes() + "/>"),
        Arguments.of("a long attribute", "<nitf a=\"" + "x".repeat(HUGE) + "\"/>"),
        Arguments.of("an open attribute", "<rss><item a=\"" + "x".repeat(HUGE)),
        Arguments.of("many entities", nitf.formatted("&amp;&nbsp;&foo;".repeat(MANY))),
        Arguments.of("many sections", nitf.formatted("<![CDATA[x]]>".repeat(MANY))),
        Arguments.of("many comments", nitf.formatted("<!-- > -->".repeat(MANY))),
        Arguments.of("many elements", nitf.formatted("<em/>".repeat(HUGE / 5))),
        Arguments.of("many open items", "<rss>" + "<item>".repeat(MANY)),
        Arguments.of("many empty items", "<rss>" + "<item/>".repeat(MANY) + "</rss>"),
        Arguments.of("brackets", "<rss><item>" + "<".repeat(HUGE)),
        Arguments.of("an open comment", "<rss><item><!-- " + "- > ".repeat(MANY)),
        Arguments.of("a long name", "<rss><" + "x".repeat(HUGE) + "/></rss>"),
        Arguments.of(
            "deep HTML in a feed",
            "<rss><item><description><![CDATA["
                + "<div>x".repeat(HUGE / 8)
                + "]]></description></item></rss>"),
        Arguments.of("a false encoding", "<?xml version='1.0' encoding='UTF-16'?>" + nitf));
  }

  private static String attributes() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < MANY; i++) {
      out.append("a").append(i).append("='1' ");
    }
    return out.toString();
  }
}
