package dev.onrecord.annotate;

import dev.onrecord.article.Topic;
import dev.onrecord.bench.Corpus;
import dev.onrecord.query.Fields;
import dev.onrecord.text.AnalysedArticle;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A program that measures the paragraphs tagged in a second of one thread's CPU time, given tokens,
 * by the number of rules: subsets of the standard rules, all of them, and twice as many with rules
 * made from words of the corpus. It prints the best of several rounds, in which the rule sets take
 * turns.
 *
 * <p>Arguments: a JSON Lines file with {@code title} and {@code text}, and the number of articles.
 */
final class TaggingTime {
  private static final int ROUNDS = 9;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private TaggingTime() {}

  public static void main(String[] args) throws IOException {
    List<AnalysedArticle> articles = read(Path.of(args[0]), Integer.parseInt(args[1]));
    long paragraphs = articles.stream().mapToLong(a -> a.paragraphs().size()).sum();
    List<TopicRules> sets = ruleSets(articles);
    List<Tagger> taggers = sets.stream().map(Tagger::new).toList();
    double[] best = new double[sets.size()];
    long[] tags = new long[sets.size()];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < best.length; i++) {
        long start = CLOCK.getCurrentThreadCpuTime();
        tags[i] = tag(taggers.get(i), articles);
        best[i] = Math.max(best[i], paragraphs * 1e9 / (CLOCK.getCurrentThreadCpuTime() - start));
      }
    }
    for (int i = 0; i < best.length; i++) {
      System.out.printf(
          "%5d rules: %,9.0f paragraphs a second, %.2f us each, %.1f tags each%n",
          sets.get(i).rules().size(), best[i], 1e6 / best[i], (double) tags[i] / paragraphs);
    }
  }

  private static long tag(Tagger tagger, List<AnalysedArticle> articles) {
    long tags = 0;
    for (AnalysedArticle article : articles) {
      for (var paragraph : tagger.tag(article).paragraphs()) {
        tags += paragraph.tags().size();
      }
    }
    return tags;
  }

  private static List<TopicRules> ruleSets(List<AnalysedArticle> articles) {
    List<TopicRule> standard = new ArrayList<>(TopicRules.standard().rules());
    Collections.shuffle(standard, new Random(1));
    List<TopicRules> sets = new ArrayList<>();
    for (int size : new int[] {50, 300, 600, standard.size()}) {
      sets.add(new TopicRules(standard.subList(0, size)));
    }
    TopicRules doubled = new TopicRules(standard);
    Random random = new Random(2);
    for (int i = 0; i < standard.size(); i++) {
      doubled = new TopicRules(plus(doubled.rules(), made(i, articles, random)));
    }
    sets.add(doubled);
    return sets;
  }

  private static List<TopicRule> plus(List<TopicRule> rules, TopicRule rule) {
    List<TopicRule> more = new ArrayList<>(rules);
    more.add(rule);
    return more;
  }

  private static TopicRule made(int number, List<AnalysedArticle> articles, Random random) {
    StringBuilder words = new StringBuilder();
    while (words.length() < 40) {
      AnalysedArticle article = articles.get(random.nextInt(articles.size()));
      String[] all = article.paragraphs().get(0).text().split("[^A-Za-z]+");
      String word = all.length == 0 ? "" : all[random.nextInt(all.length)];
      words.append(word.length() > 6 ? word + " " : "");
    }
    return new TopicRule(
        Topic.of("made " + number), Fields.TEXT.matchesAtLeast(2, words.toString()));
  }

  private static List<AnalysedArticle> read(Path file, int most) throws IOException {
    return Corpus.read(file).stream()
        .limit(most)
        .map(article -> AnalysedArticle.of(article, article.paragraphs()))
        .toList();
  }
}
