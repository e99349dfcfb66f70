package dev.onrecord.query;

import static dev.onrecord.query.Fields.HEADLINE;
import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Role;
import dev.onrecord.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HitTest {
  private static final String TEXT_OF_HIT =
      "The council met until midnight, and then the levee on the eastern bank of the river gave"
          + " way, so that the levee board had to meet as well before the morning came.";

  private static Hit hit(String text, Span... spans) {
    Article article = Article.of("a", List.of(text)).withHeadline("The levee breaks");
    return new Hit(
        "a",
        new TreeMap<>(article.metadata()),
        Paragraph.of(0, text, new Span(5, 5 + text.length()), Role.BODY),
        1.5,
        Map.of(TEXT, List.of(spans), HEADLINE, List.of(new Span(4, 9))),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Span first(String word) {
    int at = TEXT_OF_HIT.indexOf(word);
    return new Span(at, at + word.length());
  }

  private static Span last(String word) {
    int at = TEXT_OF_HIT.lastIndexOf(word);
    return new Span(at, at + word.length());
  }

  @Test
  void matchingWordsAreMarkedAsTheCallerLikes() {
    assertThat(hit("Levees, levees!", new Span(0, 6), new Span(8, 14)).marked(TEXT, "[", "]"))
        .isEqualTo("[Levees], [levees]!");
    assertThat(hit("Levees").marked(HEADLINE, "<b>", "</b>")).isEqualTo("The <b>levee</b> breaks");
    assertThat(hit("Levees").marked(TEXT, "[", "]")).isEqualTo("Levees");
  }

  @Test
  void spansThatOverlapShareTheirMarks() {
    assertThat(
            hit("storm surge now", new Span(6, 15), new Span(0, 11), new Span(0, 5))
                .marked(TEXT, "[", "]"))
        .isEqualTo("[storm surge now]");
  }

  @Test
  void aSnippetShowsTheWordsThatMatchedBetweenWholeWords() {
    assertThat(hit(TEXT_OF_HIT, first("levee")).snippet(40, "[", "]"))
        .isEqualTo("…and then the [levee] on the eastern…");
    assertThat(
            hit(TEXT_OF_HIT, first("council"), last("levee"), last("meet")).snippet(50, "*", "*"))
        .isEqualTo("…so that the *levee* board had to *meet* as well…");
  }

  @Test
  void aShortTextIsItsOwnSnippetAndOneWithoutMatchesBeginsAtTheStart() {
    assertThat(hit("Levees hold.", new Span(0, 6)).snippet(80, "[", "]"))
        .isEqualTo("[Levees] hold.");
    assertThat(hit(TEXT_OF_HIT).snippet(20)).isEqualTo("The council met…");
    assertThatThrownBy(() -> hit("Levees").snippet(0)).hasMessageContaining("0");
  }

  @Test
  void aSnippetIsPartOfTheTextWhateverTheSpans() {
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      String text = text(random, 1 + random.nextInt(120));
      int length = 1 + random.nextInt(60);
      String snippet = hit(text, spans(random, text.length())).snippet(length, "", "");
      String part = snippet.replaceAll("^…|…$", "");
      assertThat(part.length()).as(text).isLessThanOrEqualTo(length);
      assertThat(text).contains(part);
    }
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(random.nextInt(4) == 0 ? " " : random.nextInt(9) == 0 ? "🙂" : "a");
    }
    return text.toString();
  }

  private static Span[] spans(Random random, int length) {
    List<Span> spans = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      int start = random.nextInt(length);
      spans.add(new Span(start, start + 1 + random.nextInt(length - start)));
    }
    return spans.toArray(Span[]::new);
  }

  @Test
  void highlightsAreSpansOfTheParagraphAndOfTheArticle() {
    Hit hit = hit("Levees", new Span(0, 6));
    assertThat(hit.highlights(TEXT)).containsExactly(new Span(0, 6));
    assertThat(hit.highlightsInArticle()).containsExactly(new Span(5, 11));
    assertThat(hit.highlights(Field.text("standfirst"))).isEmpty();
    assertThat(hit.get(Fields.HEADLINE)).contains("The levee breaks");
    assertThat(Stream.of(hit.published(), hit.get(Fields.SOURCE))).allMatch(v -> v.isEmpty());
  }

  @Test
  void aHitPrintsOnOneShortLine() {
    assertThat(hit(TEXT_OF_HIT.repeat(9)).toString())
        .startsWith("a/0 The council")
        .hasSizeLessThan(120);
    assertThat(hit("Two\nlines").toString()).isEqualTo("a/0 Two lines");
  }
}
