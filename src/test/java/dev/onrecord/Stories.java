package dev.onrecord;

import dev.onrecord.article.Article;
import dev.onrecord.query.QueryLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Random articles. Equal ids and versions give equal articles. */
public final class Stories {
  private static final String[] SPEAKERS = {"Ana Ruiz", "Lee Hart", "Mara Kolde", "Tom Abara"};
  private static final String[] SUBJECTS = {
    "the levee", "the budget", "the harbour", "the vote", "the inquiry", "the railway"
  };
  private static final String[] VERBS = {"holds", "fails", "waits", "grows", "moves", "ends"};

  private Stories() {}

  /**
   * Returns an article of 1 to 9 paragraphs, each of which contains the id and the version as
   * words.
   */
  public static Article story(String id, int version) {
    RandomGenerator random = new java.util.Random(31L * id.hashCode() + version);
    List<String> paragraphs = new ArrayList<>();
    int size = 1 + random.nextInt(9);
    for (int i = 0; i < size; i++) {
      paragraphs.add(paragraph(id, version, random));
    }
    return Article.of(id, paragraphs)
        .withHeadline("Report " + id + " on " + pick(SUBJECTS, random))
        .withSource("Wire " + random.nextInt(5))
        .withPublished(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1000)));
  }

  /** Returns options for a small RAM buffer, without annotations or a listener. */
  public static IndexOptions plain() {
    return new IndexOptions(
        Article::paragraphs,
        IndexListener.none(),
        0.1,
        Duration.ofSeconds(10),
        false,
        QueryLimits.STANDARD);
  }

  /**
   * Returns an index with {@link #plain} options and the stories "s0", "s1" and so on, committed.
   */
  public static ArticleIndex filled(Path folder, int stories) {
    ArticleIndex index = ArticleIndex.open(folder, plain());
    index.addAll(IntStream.range(0, stories).mapToObj(i -> story("s" + i, 1)));
    index.commit();
    return index;
  }

  private static String paragraph(String id, int version, RandomGenerator random) {
    StringBuilder text = new StringBuilder("Item " + id + " version" + version + ". ");
    int sentences = 1 + random.nextInt(6);
    for (int i = 0; i < sentences; i++) {
      String claim =
          pick(SUBJECTS, random) + " " + pick(VERBS, random) + " " + random.nextInt(10_000);
      text.append('"')
          .append(claim)
          .append(",\" said ")
          .append(pick(SPEAKERS, random))
          .append(". ");
    }
    return text.toString().strip();
  }

  private static String pick(String[] values, RandomGenerator random) {
    return values[random.nextInt(values.length)];
  }
}
