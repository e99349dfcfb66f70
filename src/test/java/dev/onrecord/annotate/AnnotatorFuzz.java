package dev.onrecord.annotate;

import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Span;
import dev.onrecord.article.Tag;
import dev.onrecord.read.Articles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A test that annotates random texts and damaged articles. Any exception, and any span outside its
 * paragraph or inside of a word, is a fault. Equal seeds give equal inputs.
 *
 * <p>Arguments of the program: {@code [inputs] [first seed] [file]}, where the articles of the file
 * are damaged too, in any form that {@link Articles} reads.
 */
final class AnnotatorFuzz {
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
    "(@",
    "(x)",
    "– Ana Ruiz",
    "— Ruiz",
    "\ud800",
    "\udc00",
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

  private static final List<String> NEWS =
      List.of(
          "TOLVA (Coast Wire) — Mayor Ana Ruiz said on Monday that the levee would hold.",
          "“We stay,” she told reporters. “Nobody leaves.” — Ana Ruiz (@anaruiz) May 5, 2031",
          "According to Lee Hart, a spokesman for the Harbour Institute, “the count goes on”"
              + " (pdf).",
          "Q: Will it hold? A: It will, Mr. Hart said: 'We stay.'",
          "Ruiz, Hart and Jo van Dal denied the claim; a senior official, who declined to be named,"
              + " asked: “What now?”");

  private final List<List<String>> samples = new ArrayList<>();
  private long attributions;

  AnnotatorFuzz() {
    samples.add(NEWS);
  }

  public static void main(String[] args) throws IOException {
    long inputs = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
    AnnotatorFuzz fuzz = new AnnotatorFuzz();
    if (args.length > 2) {
      fuzz.addSamples(Path.of(args[2]));
    }
    int failures = 0;
    for (long i = 0; i < inputs; i++) {
      failures += fuzz.fails(seed + i) ? 1 : 0;
    }
    System.out.println(
        "%,d inputs from seed %d, %,d attributions, %d failures"
            .formatted(inputs, seed, fuzz.attributions(), failures));
    if (failures > 0) {
      throw new AssertionError(failures + " inputs failed");
    }
  }

  private boolean fails(long seed) {
    try {
      run(seed);
      return false;
    } catch (AssertionError e) {
      System.out.println(e.getMessage() + ": " + e.getCause());
      return true;
    }
  }

  private void addSamples(Path file) throws IOException {
    try (Stream<Article> articles = Articles.stream(file)) {
      articles
          .map(article -> article.paragraphs().stream().map(Paragraph::text).toList())
          .filter(texts -> !texts.isEmpty())
          .forEach(samples::add);
    }
  }

  long attributions() {
    return attributions;
  }

  /** Annotates the input of a seed. */
  void run(long seed) {
    Random random = new Random(seed);
    List<String> texts = random.nextInt(3) == 0 ? random(random) : damaged(random);
    try {
      Article article = Article.of("fuzz", texts).withHeadline(text(random));
      Annotator.standard().annotate(article).forEach(this::check);
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError("seed " + seed + ": " + texts, e);
    }
  }

  /** Returns a few paragraphs of random pieces; a short one makes the next one close. */
  private static List<String> random(Random random) {
    List<String> texts = new ArrayList<>();
    for (int paragraph = random.nextInt(5); paragraph >= 0; paragraph--) {
      texts.add(text(random));
    }
    return texts;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("x".repeat(random.nextInt(2)));
    for (int piece = random.nextInt(1 + random.nextInt(40)); piece >= 0; piece--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      text.append(random.nextInt(3) > 0 ? " " : "");
    }
    return text.toString();
  }

  /** Returns a few neighbouring paragraphs of a sample with some changes. */
  private List<String> damaged(Random random) {
    List<String> sample = samples.get(random.nextInt(samples.size()));
    int from = random.nextInt(sample.size());
    int to = Math.min(sample.size(), from + 1 + random.nextInt(6));
    List<String> texts = new ArrayList<>(sample.subList(from, to));
    for (int changes = random.nextInt(8); changes > 0; changes--) {
      change(texts, random);
    }
    return texts;
  }

  private static void change(List<String> texts, Random random) {
    int at = random.nextInt(texts.size());
    String text = texts.get(at);
    int cut = random.nextInt(text.length() + 1);
    String head = text.substring(0, cut);
    String rest = text.substring(cut);
    String piece = PIECES[random.nextInt(PIECES.length)];
    switch (random.nextInt(6)) {
      case 0 -> texts.set(at, head + piece + rest);
      case 1 -> texts.set(at, head + piece + rest.substring(random.nextInt(rest.length() + 1)));
      case 2 -> texts.set(at, rest.isBlank() ? piece : rest);
      case 3 -> texts.add(at, head.isBlank() ? piece : head);
      case 4 -> texts.set(at, texts.get(random.nextInt(texts.size())) + " " + text);
      default -> {
        texts.set(at, head.isBlank() ? piece : head);
        texts.add(at + 1, rest.isBlank() ? piece : rest);
      }
    }
  }

  private void check(Paragraph paragraph) {
    attributions += paragraph.attributions().size();
    for (Attribution attribution : paragraph.attributions()) {
      attribution.source().ifPresent(span -> inside(paragraph, span));
      attribution.cue().ifPresent(span -> inside(paragraph, span));
      int end = 0;
      for (Span span : attribution.content()) {
        inside(paragraph, span);
        require(span.start() >= end, attribution);
        end = span.end();
      }
    }
    for (Tag tag : paragraph.tags()) {
      tag.evidence().forEach(span -> inside(paragraph, span));
    }
  }

  private static void inside(Paragraph paragraph, Span span) {
    boolean inside = span.start() < span.end() && span.end() <= paragraph.text().length();
    require(span.start() >= 0 && inside, span);
    boolean whole = !cutsWord(paragraph.text(), span.start());
    require(whole && !cutsWord(paragraph.text(), span.end()), span);
  }

  /** Returns whether a place is between two letters, where no span of tokens can begin or end. */
  private static boolean cutsWord(String text, int at) {
    return at > 0
        && at < text.length()
        && isLetter(text.charAt(at - 1))
        && isLetter(text.charAt(at));
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static void require(boolean holds, Object what) {
    if (!holds) {
      throw new IllegalStateException("out of place: " + what);
    }
  }
}
