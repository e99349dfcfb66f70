package dev.onrecord.bench;

import dev.onrecord.article.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Articles made from a few sentence patterns. */
final class MadeUp {
  private static final List<String> PEOPLE =
      List.of("Ana Ruiz", "Lee Hart", "Ola Brandt", "Ida Moreau", "Sam Okafor");
  private static final List<String> SENTENCES =
      List.of(
          "Mayor %s spoke about the levee on Monday.",
          "“We will rebuild what the river took,” %s said.",
          "According to %s, the talks on the dam had been frank.",
          "The council met for four hours and voted late in the evening.",
          "%s told reporters that the budget would not grow this year.");

  private MadeUp() {}

  static List<Article> articles(int number) {
    Random random = new Random(5);
    List<Article> articles = new ArrayList<>(number);
    for (int i = 0; i < number; i++) {
      articles.add(
          Article.of("made-up-" + i, paragraphs(random))
              .withHeadline("Talks on the levee, day " + i)
              .withSource("Wire " + random.nextInt(7))
              .withPublished(LocalDate.of(2016, 1, 1).plusDays(random.nextInt(900))));
    }
    return articles;
  }

  private static List<String> paragraphs(Random random) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String one = SENTENCES.get(random.nextInt(SENTENCES.size()));
      String other = SENTENCES.get(random.nextInt(SENTENCES.size()));
      String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
      paragraphs.add((one + " " + other).replace("%s", person));
    }
    return paragraphs;
  }
}
