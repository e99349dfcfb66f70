package dev.onrecord.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.onrecord.Pages;
import dev.onrecord.article.Article;
import dev.onrecord.text.Resources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of pages in a real browser; skipped where there is none. */
class PagesInBrowserTest {
  private static final Optional<Browser> BROWSER = Browser.find();
  private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"";
  private static final String CHECKS = Resources.text(PagesInBrowserTest.class, "checks.js");

  @TempDir Path folder;

  @BeforeEach
  void needsABrowser() {
    assumeTrue(BROWSER.isPresent(), "skipped: there is no browser Chromium here: " + Browser.NAMES);
  }

  private Document open(String html, Browser.Scheme scheme, int width)
      throws IOException, InterruptedException {
    return Jsoup.parse(BROWSER.orElseThrow().open(folder, html, scheme, width));
  }

  /** Returns what checks.js finds in a page: one line for each problem. */
  private String problems(String html, Browser.Scheme scheme, int width)
      throws IOException, InterruptedException {
    String checked =
        withoutPolicy(html).replace("</body>", "<script>" + CHECKS + "</script></body>");
    Document page = open(checked, scheme, width);
    assertThat(page.select("#checked").attr("data-texts"))
        .as("the number of texts that were checked")
        .matches("[1-9]\\d+");
    assertThat(page.select("#checked").attr("data-dark"))
        .isEqualTo(Boolean.toString(scheme == Browser.Scheme.DARK));
    return page.select("#checked").text();
  }

  private static String withoutPolicy(String html) {
    assertThat(html).contains(POLICY);
    return html.replace(POLICY, "<meta name=\"none\"");
  }

  @Test
  void articlesAreReadableInBothSchemesAtAnyWidth() throws IOException, InterruptedException {
    String page = Pages.of(PageExamples.article());
    assertThat(problems(page, Browser.Scheme.LIGHT, 1300)).isEmpty();
    assertThat(problems(page, Browser.Scheme.DARK, 500)).isEmpty();
  }

  @Test
  void resultsAreReadableInBothSchemesAtAnyWidth() throws IOException, InterruptedException {
    String page = PageExamples.results();
    assertThat(problems(page, Browser.Scheme.LIGHT, 500)).isEmpty();
    assertThat(problems(page, Browser.Scheme.DARK, 1300)).isEmpty();
  }

  @Test
  void theChecksFindWhatIsWrong() throws IOException, InterruptedException {
    String pale = Pages.of(PageExamples.article()).replace("--ink: #1d1d1b", "--ink: #909090");
    assertThat(problems(pale, Browser.Scheme.LIGHT, 1300)).contains("contrast");
    String bare = Pages.of(PageExamples.article()).replace(".said:focus + .note", ".none");
    assertThat(problems(bare, Browser.Scheme.LIGHT, 1300)).contains("no note");
  }

  @Test
  void textFromArticlesRunsNothing() throws IOException, InterruptedException {
    String attack = String.join(" ", Attacks.TEXTS);
    Article article = Attacks.article(attack);
    String html = withoutPolicy(Pages.of(article, Attacks.annotated(article, attack)));
    Document page = open(html, Browser.Scheme.LIGHT, 800);
    assertThat(page.title()).startsWith("<script>document.title='owned'</script>");
    assertThat(page.select("body script, body svg, body img, body iframe")).isEmpty();
  }

  @Test
  void thePolicyStopsWhatIsNotOfThePage() throws IOException, InterruptedException {
    String attack =
        "<script>document.title='owned'</script><img src=x onerror=document.title='owned'>";
    String html = Pages.of(PageExamples.article()).replace("</body>", attack + "</body>");
    assertThat(open(html, Browser.Scheme.LIGHT, 800).title()).isEqualTo("Ferry arrives late");
    assertThat(open(withoutPolicy(html), Browser.Scheme.LIGHT, 800).title()).isEqualTo("owned");
  }
}
