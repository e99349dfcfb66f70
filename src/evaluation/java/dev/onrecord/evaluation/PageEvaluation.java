package dev.onrecord.evaluation;

import dev.onrecord.article.Article;
import dev.onrecord.article.Block;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Role;
import dev.onrecord.read.Articles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A program that reads annotated pages and compares the articles with the annotations. The folder
 * has the layout of the Fundus test suite: {@code country/Publisher_date.html.gz} beside {@code
 * country/Publisher.json}.
 *
 * <p>Argument: the folder; without it, {@code html/pages} below the folder in the system property
 * {@code corpora}. System properties:
 *
 * <ul>
 *   <li>{@code show}: the number of wrong paragraphs that are printed for each page
 *   <li>{@code only}: a part of the paths of the pages that are read
 *   <li>{@code without}: the hints that are removed from the pages first, {@code json} (scripts),
 *       {@code names} (names of elements) or both
 * </ul>
 */
final class PageEvaluation {
  private static final int SHOWN = Integer.getInteger("show", 0);
  private static final String ONLY = System.getProperty("only", "");

  private static final String WITHOUT = System.getProperty("without", "");

  private final Counts paragraphs = new Counts();
  private final Counts strict = new Counts();
  private final Counts everything = new Counts();
  private final Counts text = new Counts();
  private double meanF1;
  private int pages;
  private int exactTitles;
  private int titles;
  private int shownTitles;
  private int dates;
  private int authors;

  private PageEvaluation() {}

  /** The numbers of items that were read, that are annotated, and that are in both. */
  private static final class Counts {
    long given;
    long wanted;
    long same;

    static Counts of(List<String> given, List<String> wanted) {
      Counts counts = new Counts();
      Map<String, Integer> left = new HashMap<>();
      wanted.forEach(w -> left.merge(w, 1, Integer::sum));
      given.forEach(g -> counts.same += left.merge(g, -1, Integer::sum) >= 0 ? 1 : 0);
      counts.given = given.size();
      counts.wanted = wanted.size();
      return counts;
    }

    void add(Counts other) {
      given += other.given;
      wanted += other.wanted;
      same += other.same;
    }

    double f1() {
      return given + wanted == 0 ? 1 : 2.0 * same / (given + wanted);
    }

    @Override
    public String toString() {
      return "F1 %.4f (precision %.4f, recall %.4f)"
          .formatted(f1(), same / Math.max(1.0, given), same / Math.max(1.0, wanted));
    }
  }

  public static void main(String[] folders) throws IOException {
    Path folder =
        folders.length > 0
            ? Path.of(folders[0])
            : Path.of(System.getProperty("corpora", ""), "html", "pages");
    if (!Files.isDirectory(folder)) {
      System.out.println("skipped: no annotated pages in " + folder);
      return;
    }
    PageEvaluation evaluation = new PageEvaluation();
    for (Path page : pages(folder)) {
      evaluation.page(page);
    }
    evaluation.print();
  }

  static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".html.gz") && f.toString().contains(ONLY))
          .sorted()
          .toList();
    }
  }

  static byte[] bytes(Path page) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
      return in.readAllBytes();
    }
  }

  private void page(Path page) throws IOException {
    byte[] bytes = bytes(page);
    Map<String, Object> gold = gold(page, bytes);
    Article article =
        Articles.read(new ByteArrayInputStream(without(bytes)), page.getFileName().toString());
    List<String> given =
        article.paragraphs().stream().map(Paragraph::text).map(PageEvaluation::normal).toList();
    List<String> all = annotated(gold, true);
    List<String> bodies =
        article.paragraphs().stream()
            .filter(p -> p.role() != Role.SUBHEADING)
            .map(p -> normal(p.text()))
            .toList();
    Counts own = Counts.of(bodies, annotated(gold, false));
    strict.add(Counts.of(given, annotated(gold, false)));
    paragraphs.add(own);
    everything.add(Counts.of(given, all));
    Counts words = Counts.of(shingles(given), shingles(all));
    text.add(words);
    meanF1 += words.f1();
    pages++;
    String title = plain(String.valueOf(gold.get("title")));
    String date = String.valueOf(gold.get("publishing_date"));
    String headline = article.headline().orElse("none");
    exactTitles += headline.equals(String.valueOf(gold.get("title")).strip()) ? 1 : 0;
    boolean sameTitle = title.equals(plain(headline));
    shownTitles += sameTitle || isShown(bytes, headline) ? 1 : 0;
    String day = article.published().map(Object::toString).orElse("none");
    boolean sameDate = date.startsWith(day);
    boolean sameAuthors =
        new HashSet<>(JsonRecords.strings(gold.get("authors")))
            .equals(new HashSet<>(article.authors()));
    titles += sameTitle ? 1 : 0;
    dates += sameDate ? 1 : 0;
    authors += sameAuthors ? 1 : 0;
    System.out.printf(
        "%-42s P%3d/%3d/%3d  F1 %.3f  text %.3f%s%s%s%n",
        page.getFileName(),
        own.same,
        own.given,
        own.wanted,
        own.f1(),
        words.f1(),
        sameTitle ? "" : "  title: " + headline + " for " + title,
        sameDate ? "" : "  date: " + day + " for " + date,
        sameAuthors ? "" : "  authors: " + article.authors() + " for " + gold.get("authors"));
    show(article, given, gold);
  }

  /**
   * Returns whether a headline equals a first-level heading of the page. Annotations give one of
   * the headlines in the metadata of a page, which depends on the publisher; the visible heading
   * may differ.
   */
  private static boolean isShown(byte[] bytes, String headline) throws IOException {
    return Jsoup.parse(new ByteArrayInputStream(bytes), null, "").select("h1").stream()
        .anyMatch(h -> plain(h.text()).equals(plain(headline)));
  }

  /** Returns the page without the hints named by the property {@code without}. */
  private static byte[] without(byte[] bytes) throws IOException {
    if (WITHOUT.isEmpty()) {
      return bytes;
    }
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    if (WITHOUT.contains("json")) {
      page.select("script").remove();
    }
    if (WITHOUT.contains("names")) {
      page.select("*").removeAttr("class").removeAttr("id").removeAttr("data-testid");
      page.select("*").removeAttr("data-component").removeAttr("itemprop");
    }
    return page.outerHtml().getBytes(StandardCharsets.UTF_8);
  }

  private void print() {
    System.out.println("without subheadings, against paragraphs      " + paragraphs);
    System.out.println("all, against paragraphs                      " + strict);
    System.out.println("all, against headings, summaries, paragraphs " + everything);
    System.out.println("text, in runs of four words                  " + text);
    System.out.printf("text F1, mean of pages %.4f%n", meanF1 / pages);
    System.out.printf(
        "headlines as annotated, to the letter                       %d of %d%n"
            + "the same, quotation marks and spaces made alike             %d of %d%n"
            + "the same, or else as the page's own first-level heading is  %d of %d%n",
        exactTitles, pages, titles, pages, shownTitles, pages);
    System.out.printf("dates %d of %d, authors %d of %d%n", dates, pages, authors, pages);
  }

  private static void show(Article article, List<String> given, Map<String, Object> gold) {
    Set<String> wanted = new HashSet<>(annotated(gold, false));
    Set<String> other = new HashSet<>(annotated(gold, true));
    Set<String> found = new HashSet<>(given);
    article.paragraphs().stream()
        .filter(p -> !wanted.contains(normal(p.text())))
        .limit(SHOWN)
        .forEach(
            p ->
                System.out.println(
                    "    "
                        + (other.contains(normal(p.text())) ? "other " : "extra ")
                        + p.role()
                        + " | "
                        + cut(p.text())));
    wanted.stream()
        .filter(w -> !found.contains(w))
        .limit(SHOWN)
        .forEach(w -> System.out.println("    lost " + why(article, w) + " | " + cut(w)));
  }

  private static String why(Article article, String paragraph) {
    return article.blocks().stream()
        .filter(b -> normal(b.span().in(article.text())).equals(paragraph))
        .map(Block::reason)
        .findFirst()
        .orElse("(not found)");
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(110, text.length())).replace('\n', '~');
  }

  /** Returns the annotation that has the most paragraphs in common with a page. */
  private static Map<String, Object> gold(Path page, byte[] bytes) throws IOException {
    String name = page.getFileName().toString().replaceFirst("_\\d.*", ".json");
    Map<String, Object> versions = JsonRecords.read(page.resolveSibling(name)).getFirst();
    String text = normal(Jsoup.parse(new ByteArrayInputStream(bytes), null, "").text());
    Map<String, Object> best = Map.of();
    double most = -1;
    for (Object version : versions.values()) {
      Map<String, Object> record = JsonRecords.object(version);
      List<String> wanted = annotated(record, false);
      double found = wanted.stream().filter(text::contains).count() / (double) wanted.size();
      if (found > most) {
        most = found;
        best = record;
      }
    }
    return best;
  }

  private static List<String> annotated(Map<String, Object> gold, boolean headings) {
    Map<String, Object> body = JsonRecords.object(gold.get("body"));
    List<String> paragraphs = new ArrayList<>();
    if (headings) {
      paragraphs.addAll(JsonRecords.strings(body.get("summary")));
    }
    for (Object value : JsonRecords.list(body.get("sections"))) {
      Map<String, Object> section = JsonRecords.object(value);
      if (headings) {
        paragraphs.addAll(JsonRecords.strings(section.get("headline")));
      }
      paragraphs.addAll(JsonRecords.strings(section.get("paragraphs")));
    }
    return paragraphs.stream().map(PageEvaluation::normal).filter(p -> !p.isEmpty()).toList();
  }

  private static List<String> shingles(List<String> paragraphs) {
    String[] words = String.join(" ", paragraphs).split("\\W+");
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + 4 <= words.length; i++) {
      runs.add(words[i] + " " + words[i + 1] + " " + words[i + 2] + " " + words[i + 3]);
    }
    return runs;
  }

  private static String plain(String headline) {
    return normal(headline).replaceAll("[‘’`´]", "'").replaceAll("[“”]", "\"");
  }

  private static String normal(String text) {
    return text.replaceAll("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]", "")
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip();
  }
}
