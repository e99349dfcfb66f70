package dev.onrecord;

import dev.onrecord.article.Article;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Articles made up from a seed: the same seed gives the same article. */
public final class Stories {
  private static final String[] WHO = {"Ana Ruiz", "Lee Hart", "Mara Kolde", "Tom Abara"};
  private static final String[] WHAT = {
    "the levee", "the budget", "the harbour", "the vote", "the inquiry", "the railway"
  };
  private static final String[] DID = {"holds", "fails", "waits", "grows", "moves", "ends"};

  private Stories() {}

  /** An article of 1 to 9 paragraphs, each of which has the id and the version as words. */
  public static Article story(String id, int version) {
    RandomGenerator random = new java.util.Random(31L * id.hashCode() + version);
    List<String> paragraphs = new ArrayList<>();
    int size = 1 + random.nextInt(9);
    for (int i = 0; i < size; i++) {
      paragraphs.add(paragraph(id, version, random));
    }
    return Article.of(id, paragraphs)
        .withHeadline("Report " + id + " on " + pick(WHAT, random))
        .withSource("Wire " + random.nextInt(5))
        .withPublished(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1000)));
  }

  /** An index of stories alone, without speakers and topics, which says nothing. */
  public static IndexOptions plain() {
    return new IndexOptions(
        Article::paragraphs, IndexListener.none(), 0.1, Duration.ofSeconds(10), false);
  }

  /** A plain index with the stories "s0", "s1" and so on, committed. */
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
      String claim = pick(WHAT, random) + " " + pick(DID, random) + " " + random.nextInt(10_000);
      text.append('"').append(claim).append(",\" said ").append(pick(WHO, random)).append(". ");
    }
    return text.toString().strip();
  }

  private static String pick(String[] some, RandomGenerator random) {
    return some[random.nextInt(some.length)];
  }
}
