package dev.onrecord.evaluation;

import dev.onrecord.article.Article;
import dev.onrecord.attribution.Attributor;
import dev.onrecord.attribution.entity.KnownPeople;
import dev.onrecord.attribution.model.Models;
import dev.onrecord.text.Tokens;
import dev.onrecord.training.GoldArticle;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A program that measures the speed of attribution in one thread: {@code AttributionBenchmark
 * FOLDER [MEGABYTES]}. It prints the articles of a corpus per second, and the seconds of processor
 * time for difficult texts, each in two sizes, to show any cost that is worse than linear.
 */
public final class AttributionBenchmark {
  private static final Attributor ATTRIBUTOR = new Attributor(Models.shipped(), new KnownPeople());
  private static final String[][] DIFFICULT = {
    {"quotation marks", "\" "},
    {"curly quotation marks", "“”"},
    {"unclosed quotations", "“We stay, and so "},
    {"single marks", "'a ' "},
    {"names", "Ana Ruiz "},
    {"lists of names", "Ana Ruiz, Lee Hart, Li Wei, Oleg Sorin and Peter Hart met. "},
    {"said", "said "},
    {"Ruiz said", "Ruiz said "},
    {"he said", "“Yes,” he said. "},
    {"brackets", "(("},
    {"hyphens", "a-"},
    {"no spaces", "x"}
  };

  private AttributionBenchmark() {}

  /** Measures the articles of the corpus, then the difficult texts. */
  public static void main(String[] args) throws IOException {
    Path corpus = Path.of(args.length > 0 ? args[0] : "", "polnear.dev.jsonl");
    if (Files.exists(corpus)) {
      articles(GoldArticle.read(corpus));
    } else {
      System.out.println("skipped: no corpus at '" + corpus + "'");
    }
    int megabytes = args.length > 1 ? Integer.parseInt(args[1]) : 10;
    for (String[] hard : DIFFICULT) {
      System.out.printf(
          Locale.ROOT,
          "%-24s %d MB %.2f s, %d MB %.2f s%n",
          hard[0],
          megabytes / 2,
          seconds(hard[1], megabytes / 2),
          megabytes,
          seconds(hard[1], megabytes));
    }
  }

  private static double seconds(String unit, int megabytes) {
    String text = unit.repeat(megabytes * 1_000_000 / unit.length());
    long start = cpu();
    ATTRIBUTOR.attribute(Tokens.of(""), List.of(Tokens.of(text)));
    return (cpu() - start) / 1e9;
  }

  /** Returns the processor time of this thread, which does not include other processes. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void articles(List<GoldArticle> corpus) {
    List<Article> articles = corpus.stream().map(g -> Article.of(g.id(), g.paragraphs())).toList();
    for (int round = 0; round < 12; round++) {
      long start = cpu();
      long attributions = 0;
      for (Article article : articles) {
        List<Tokens> tokens = new ArrayList<>();
        article.paragraphs().forEach(p -> tokens.add(Tokens.of(p.text())));
        for (var paragraph : ATTRIBUTOR.attribute(Tokens.of(""), tokens)) {
          attributions += paragraph.size();
        }
      }
      double seconds = (cpu() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "round %d: %.0f articles/s, %d attributions%n",
          round,
          articles.size() / seconds,
          attributions);
    }
  }
}
