package dev.onrecord.evaluation;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.annotate.AnnotatorOptions;
import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Source;
import dev.onrecord.attribution.Attributor;
import dev.onrecord.attribution.entity.KnownPeople;
import dev.onrecord.text.Tokens;
import dev.onrecord.training.AttributionTraining;
import dev.onrecord.training.GoldArticle;
import dev.onrecord.training.GoldArticle.GoldQuote;
import dev.onrecord.training.MarkedPeople;
import dev.onrecord.training.MarkedPeople.Selection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A program that evaluates attribution on articles with marked attributions: {@code
 * AttributionEvaluation FOLDER [folds|all|held|tune] [errors]}, or {@code -Dcorpora=FOLDER} without
 * arguments. With {@code folds}, the default, each fifth of the articles is annotated with weights
 * learned from the other four. With {@code held} or {@code tune}, only the articles that are held
 * out, or only the others, are evaluated.
 */
public final class AttributionEvaluation {
  private static final int FOLDS = 5;
  private static final int ERRORS_SHOWN = 12;

  private final Map<String, Tally> tallies = new TreeMap<>();
  private final QuoteScore direct = new QuoteScore(Set.of("direct"));
  private final QuoteScore mixed = new QuoteScore(Set.of("direct", "mixed"));
  private final int[] counted = new int[10];
  private final int[] right = new int[10];
  private final SpanScore spans = new SpanScore();
  private final List<String> system = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();

  private AttributionEvaluation() {}

  /** Prints the figures of both corpora. */
  public static void main(String[] args) throws IOException {
    Optional<Path> folder = Corpora.place(args, "attribution");
    if (folder.isEmpty()) {
      return;
    }
    Path polnear = folder.get().resolve("polnear.dev.jsonl");
    List<GoldArticle> articles = GoldArticle.read(polnear);
    String part = args.length > 1 ? args[1] : "folds";
    AttributionEvaluation evaluation = new AttributionEvaluation();
    if (part.equals("folds")) {
      evaluation.folds(articles);
    } else {
      Annotator annotator = Annotator.standard();
      articles.stream()
          .filter(a -> part.equals("all") || a.heldOut() == part.equals("held"))
          .forEach(a -> evaluation.add(a, annotator));
    }
    evaluation.print("PolNeAR, " + part);
    AttributionEvaluation gum = new AttributionEvaluation();
    GoldArticle.read(folder.get().resolve("gum_news.dev.jsonl"))
        .forEach(a -> gum.add(a, Annotator.standard()));
    gum.print("GUM news");
    String file = System.getProperty("system", "");
    if (!file.isEmpty()) {
      Files.write(Path.of(file), evaluation.system);
    }
    if (args.length > 2) {
      evaluation.errors.stream().limit(ERRORS_SHOWN).forEach(System.out::println);
    }
  }

  private void folds(List<GoldArticle> articles) {
    for (int fold = 0; fold < FOLDS; fold++) {
      int number = fold;
      List<GoldArticle> others = articles.stream().filter(a -> fold(a) != number).toList();
      Attributor attributor = new Attributor(AttributionTraining.learn(others), new KnownPeople());
      Annotator annotator = article -> annotate(article, attributor);
      articles.stream().filter(a -> fold(a) == number).forEach(a -> add(a, annotator));
    }
  }

  /** Annotates an article as the standard annotator does, without topics. */
  private static List<Paragraph> annotate(Article article, Attributor attributor) {
    List<Tokens> texts = article.paragraphs().stream().map(p -> Tokens.of(p.text())).toList();
    List<List<Attribution>> attributions = attributor.attribute(Tokens.of(""), texts);
    return article.paragraphs().stream()
        .map(p -> p.withAttributions(likely(attributions.get(p.ordinal()))))
        .toList();
  }

  private static List<Attribution> likely(List<Attribution> attributions) {
    double threshold = AnnotatorOptions.standard().threshold();
    return attributions.stream().filter(a -> a.confidence() >= threshold).toList();
  }

  private static int fold(GoldArticle article) {
    return Math.floorMod(article.id().hashCode(), FOLDS);
  }

  private void add(GoldArticle gold, Annotator annotator) {
    List<Paragraph> annotated = annotator.annotate(Article.of(gold.id(), gold.paragraphs()));
    try {
      system.add(SystemFiles.attributions(gold, annotated));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to memory", e);
    }
    spans.add(gold, annotated);
    direct.add(gold, annotated);
    mixed.add(gold, annotated);
    for (Paragraph paragraph : annotated) {
      int ordinal = paragraph.ordinal();
      for (Selection selection : Selection.values()) {
        String name = "people and paragraphs, " + selection.name().toLowerCase(Locale.ROOT);
        ParagraphScore.add(tally(name), gold, ordinal, paragraph.speakers(), selection);
      }
      addRecall(gold, paragraph);
      paragraph.attributions().forEach(a -> calibrate(gold, paragraph, a));
      addError(gold, paragraph);
    }
  }

  private Tally tally(String name) {
    return tallies.computeIfAbsent(name, n -> new Tally());
  }

  /** Adds the recall of marked people, by the form of the mention and by the kind of quotation. */
  private void addRecall(GoldArticle gold, Paragraph paragraph) {
    for (GoldQuote quote : gold.quotes()) {
      if (quote.para() != paragraph.ordinal()
          || !quote.cueClass().equals("speech")
          || quote.mention().isEmpty()
          || quote.nameOrSilver().isEmpty()) {
        continue;
      }
      String name = MarkedPeople.last(quote.nameOrSilver().get());
      boolean found =
          paragraph.speakers().stream().anyMatch(s -> MarkedPeople.last(s).equals(name));
      for (String key :
          List.of("recall by mention, " + quote.origin(), "recall by kind, " + quote.type())) {
        tally(key).right += found ? 1 : 0;
        tally(key).missed += found ? 0 : 1;
      }
    }
  }

  /** Counts a named attribution, and whether it is right, by its confidence. */
  private void calibrate(GoldArticle gold, Paragraph paragraph, Attribution attribution) {
    if (!(attribution.by() instanceof Source.Named named)) {
      return;
    }
    String last = MarkedPeople.last(named.name());
    boolean person =
        MarkedPeople.people(gold, paragraph.ordinal(), Selection.ALL).containsKey(last);
    if (person || !MarkedPeople.neutral(gold, paragraph.ordinal()).contains(last)) {
      int bin = Math.min(9, (int) (attribution.confidence() * 10));
      counted[bin]++;
      right[bin] += person ? 1 : 0;
    }
  }

  /** Adds a description of a paragraph if any of its speakers is wrong or missing. */
  private void addError(GoldArticle gold, Paragraph paragraph) {
    Tally one = new Tally();
    ParagraphScore.add(one, gold, paragraph.ordinal(), paragraph.speakers(), Selection.ALL);
    if (one.wrong + one.missed > 0) {
      String wanted =
          MarkedPeople.people(gold, paragraph.ordinal(), Selection.ALL).values().toString();
      errors.add(
          gold.id()
              + " "
              + paragraph
              + "\n   expected "
              + wanted
              + ", found "
              + paragraph.speakers());
    }
  }

  private void print(String title) {
    System.out.println("== " + title);
    tallies.forEach((name, tally) -> System.out.println(name + ": " + tally));
    System.out.println("quotations, direct: " + direct);
    System.out.println("quotations, direct and mixed: " + mixed);
    System.out.println("exact contents, direct: " + spans.of("direct"));
    System.out.println("exact contents, indirect and mixed: " + spans.of("indirect", "mixed"));
    System.out.println("confidence: attributions, share that is right");
    for (int bin = 0; bin < counted.length; bin++) {
      System.out.printf(
          Locale.ROOT,
          "  %.1f-%.1f %5d %.3f%n",
          bin / 10.0,
          (bin + 1) / 10.0,
          counted[bin],
          right[bin] / (double) Math.max(1, counted[bin]));
    }
  }
}
