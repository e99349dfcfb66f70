package dev.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Tests that any bytes are either read or refused. The system property {@code
 * onrecord.fuzz.seconds} sets the duration, 2 seconds by default, and {@code onrecord.fuzz.seed}
 * the seed.
 */
class PageFuzzTest {
  private static final long SECONDS = Long.getLong("onrecord.fuzz.seconds", 2);
  private static final long SEED = Long.getLong("onrecord.fuzz.seed", 20_310_412);
  private static final int ENOUGH = 400;
  private static final String[] SEEDS = {
    "Levee to be rebuilt\nBy Ana Ruiz\nPORT ELLING (AP) — The mayor spoke.\n\nMost Popular\nMore\n",
    "<html><head><meta charset=utf-8><script type=application/ld+json>{\"@type\":\"NewsArticle\","
        + "\"headline\":\"A\",\"articleBody\":\"B\"}</script></head><body><article><h1>A</h1>"
        + "<p class=\"lead\">The mayor of the town spoke to the council &amp; left.</p><br>"
        + "<figure><img src=x></figure><ul><li>One</li></ul></article></body></html>",
    "{\"uri\":\"a\",\"headline\":\"b\",\"body_text\":\"The mayor spoke.\",\"versioncreated\":\"\"}",
    "{\"id\":\"1\",\"title\":\"a\",\"text\":\"The mayor spoke.\"}\n{\"id\":\"2\"}",
    "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><item><title>a</title><description>The"
        + " mayor spoke.</description></item></channel></rss>",
    "<?xml version=\"1.0\"?><nitf><body><body.head><hedline><hl1>a</hl1></hedline></body.head>"
        + "<body.content><p>The mayor spoke.</p></body.content></body></nitf>",
    "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 4\r\n\r\nabcd\r\n\r\n",
  };

  @Test
  void anyBytesAreReadOrRefused() {
    Random random = new Random(SEED);
    long end = System.nanoTime() + SECONDS * 1_000_000_000;
    int read = 0;
    for (int i = 0; i < ENOUGH || System.nanoTime() < end; i++) {
      byte[] bytes = SEEDS[random.nextInt(SEEDS.length)].getBytes(StandardCharsets.UTF_8);
      for (int j = random.nextInt(8); j >= 0; j--) {
        bytes = change(bytes, random);
      }
      read += check(bytes, "seed " + SEED + ", input " + i) ? 1 : 0;
    }
    assertThat(read).isGreaterThan(ENOUGH / 10);
  }

  private static boolean check(byte[] bytes, String name) {
    try {
      Optional<Article> article = read(bytes, name);
      article.ifPresent(PageFuzzTest::checkSpans);
      return article.isPresent();
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(name + ": " + new String(bytes, StandardCharsets.ISO_8859_1), e);
    }
  }

  private static Optional<Article> read(byte[] bytes, String name) {
    try {
      return Optional.of(Articles.read(new ByteArrayInputStream(bytes), name));
    } catch (UnreadableArticleException e) {
      assertThat(e).hasMessageContaining(name);
      return Optional.empty();
    } catch (IOException e) {
      throw new AssertionError("bytes in memory do not fail", e);
    }
  }

  private static void checkSpans(Article article) {
    for (Paragraph paragraph : article.paragraphs()) {
      assertThat(paragraph.text()).isEqualTo(paragraph.span().in(article.text())).isNotBlank();
    }
  }

  private static byte[] change(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, at + random.nextInt(40));
    return switch (random.nextInt(6)) {
      case 0 -> splice(bytes, at, at, new byte[] {(byte) random.nextInt(256)});
      case 1 -> splice(bytes, at, to, new byte[0]);
      case 2 -> splice(bytes, at, at, slice(bytes, at, to, 1 + random.nextInt(200)));
      case 3 -> splice(bytes, at, bytes.length, new byte[0]);
      case 4 -> splice(bytes, at, to, token(random).getBytes(StandardCharsets.UTF_8));
      default ->
          splice(
              bytes,
              at,
              at,
              new String(bytes, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_16LE));
    };
  }

  private static String token(Random random) {
    String[] tokens = {
      "<",
      ">",
      "</",
      "<!--",
      "]]>",
      "<![CDATA[",
      "&#x0;",
      "&#1114112;",
      "\"",
      "'",
      "\0",
      "\uFEFF",
      "\u2028",
      "\r",
      "\n\n",
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      "\\u",
      "<p>",
      "</p>",
      "<table>",
      "<svg>",
      "<template>",
      "<!DOCTYPE a [<!ENTITY b \"b\">]>",
      "&b;",
      "charset=utf-16",
      "Â£",
      "\uD800",
      "- "
    };
    return tokens[random.nextInt(tokens.length)];
  }

  private static byte[] slice(byte[] bytes, int from, int to, int times) {
    String part = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    return part.repeat(times).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] splice(byte[] bytes, int from, int to, byte[] part) {
    byte[] changed = new byte[bytes.length - (to - from) + part.length];
    System.arraycopy(bytes, 0, changed, 0, from);
    System.arraycopy(part, 0, changed, from, part.length);
    System.arraycopy(bytes, to, changed, from + part.length, bytes.length - to);
    return changed;
  }
}
