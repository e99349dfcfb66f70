package dev.onrecord.bench;

import static dev.onrecord.query.Fields.TEXT;

import dev.onrecord.ArticleIndex;
import dev.onrecord.query.*;
import java.nio.file.*;
import java.time.LocalDate;

public final class SearchOnly {
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    if (!Files.exists(folder)) {
      try (ArticleIndex index = ArticleIndex.open(folder)) {
        System.out.println(index.addAll(Corpus.repeated(Corpus.read(Path.of(args[1])), 300_000)));
        index.commit();
      }
    }
    var words =
        java.util.List.of(
            "senate", "house", "court", "white", "said", "campaign", "voters", "attack", "police");
    var said = Query.saidBy("Hillary Clinton", TEXT.matches("campaign"));
    try (ArticleIndex index = ArticleIndex.openReadOnly(folder)) {
      long end = System.nanoTime() + 20_000_000_000L;
      int n = 0;
      while (System.nanoTime() < end) {
        for (String w : words) {
          n++;
          switch (args[2]) {
            case "term" -> index.search(TEXT.matches(w));
            case "date" ->
                index.search(
                    TEXT.matches(w)
                        .and(
                            Fields.PUBLISHED.between(
                                LocalDate.of(2016, 6, 1), LocalDate.of(2016, 7, 1))));
            case "said" -> index.search(said);
            case "collapse" -> index.search(Search.of(TEXT.matches(w)).collapseToArticles());
            default -> index.search(Search.of(TEXT.matches(w)).highlight(TEXT));
          }
        }
      }
      System.out.println(n + " in 20 s");
    }
  }
}
