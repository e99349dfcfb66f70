package dev.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that attribution never fails on random text, and that its spans lie within the paragraph.
 */
class AttributorFuzzTest {
  private static final String[] PIECES = {
    "said",
    "says",
    "Ruiz",
    "Ana Ruiz",
    "Mr. Hart",
    "he",
    "She",
    "who",
    "according to",
    "told",
    "reporters",
    "that",
    "the mayor",
    "a spokesman for",
    "declined to comment",
    "claim",
    "and",
    "both leaders",
    "by",
    "was quoted as saying",
    "denied",
    "asked",
    "adding",
    "in a statement",
    "Tolva",
    "the Harbour Institute",
    "levee",
    "stay",
    "“",
    "”",
    "‘",
    "’",
    "\"",
    "'",
    "''",
    "``",
    "«",
    "»",
    ",",
    ".",
    "!",
    "?",
    "…",
    ":",
    ";",
    "-",
    "—",
    "(",
    ")",
    "[",
    "]",
    "Q:",
    "A:",
    "RUIZ:",
    "\n",
    "\t",
    "\u00a0",
    "\u200b",
    "é",
    "漢字",
    "😀",
    "\ud83d",
    "x",
    "1,000",
    "U.S.",
    "’s",
    "'s",
    "what",
    "is",
    "were",
    "not",
    "of",
    "to",
    "comment",
    "it",
    "they",
    "I",
    "Jr.",
    "van",
    "de la"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyTextIsAttributedInsideItsParagraphs(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      List<String> texts = new ArrayList<>();
      for (int paragraph = random.nextInt(5); paragraph >= 0; paragraph--) {
        texts.add(text(random));
      }
      Article article = Article.of("fuzz", texts).withHeadline(text(random));
      Annotator.standard().annotate(article).forEach(AttributorFuzzTest::check);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("x".repeat(random.nextInt(2)));
    for (int piece = random.nextInt(40); piece >= 0; piece--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      text.append(random.nextInt(3) > 0 ? " " : "");
    }
    return text.toString();
  }

  private static void check(Paragraph paragraph) {
    for (Attribution a : paragraph.attributions()) {
      assertThat(a.confidence()).isBetween(0.0, 1.0);
      a.source().ifPresent(span -> inside(paragraph, span));
      a.cue().ifPresent(span -> inside(paragraph, span));
      int end = 0;
      for (Span span : a.content()) {
        inside(paragraph, span);
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        end = span.end();
      }
    }
  }

  private static void inside(Paragraph paragraph, Span span) {
    assertThat(span.start()).isNotNegative().isLessThan(span.end());
    assertThat(span.end()).isLessThanOrEqualTo(paragraph.text().length());
  }
}
