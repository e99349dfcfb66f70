package dev.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import dev.onrecord.article.Block;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests of pages in the layouts of content management systems. The attribute {@code data-is} marks
 * the expected role of an element: {@code story}, {@code heading} and {@code item} are paragraphs,
 * {@code no} is dropped, and {@code any} may be either.
 */
class PageLayoutsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "amp",
        "arabic",
        "arc",
        "banners",
        "boxes",
        "captions",
        "divs",
        "drupal",
        "embeds",
        "german",
        "hashed",
        "interview",
        "japanese",
        "linebreaks",
        "liveblog",
        "medium",
        "newsletter",
        "onep",
        "short",
        "tables",
        "testids",
        "textblocks",
        "wordpress"
      })
  void theStoryIsTakenAndTheRestDropped(String name) {
    String html = html(name);
    Document page = Jsoup.parse(html);
    Article article = Articles.parse(html);
    Set<String> any = Set.copyOf(marked(page, "[data-is=any]"));

    assertThat(article.paragraphs())
        .extracting(PageLayoutsTest::text)
        .filteredOn(t -> !any.contains(t))
        .containsExactlyElementsOf(
            marked(page, "[data-is=story], [data-is=heading], [data-is=item]"));
    assertThat(roles(article, Role.SUBHEADING)).containsAll(marked(page, "[data-is=heading]"));
    assertThat(roles(article, Role.LIST_ITEM)).containsAll(marked(page, "[data-is=item]"));
    assertThat(article.dropped()).extracting(Block::reason).noneMatch(String::isBlank);
    assertThat(article.headline()).contains(headline(page));
  }

  @Test
  void aStoryBehindAWallIsReadFromItsLinkedData() {
    Article article = Articles.parse(html("paywall"));

    assertThat(article.paragraphs()).hasSize(8).allMatch(p -> p.role() == Role.BODY);
  }

  static String html(String name) {
    try (InputStream in = PageLayoutsTest.class.getResourceAsStream("pages/" + name + ".html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String headline(Document page) {
    Element heading = page.selectFirst("h1");
    return heading == null ? "Town to rebuild its levee" : heading.text();
  }

  private static List<String> marked(Document page, String selector) {
    return page.select(selector).eachText();
  }

  private static Set<String> roles(Article article, Role role) {
    return article.paragraphs().stream()
        .filter(p -> p.role() == role)
        .map(PageLayoutsTest::text)
        .collect(Collectors.toSet());
  }

  private static String text(Paragraph paragraph) {
    return paragraph.text().replace('\n', ' ');
  }
}
