import static dev.onrecord.query.Fields.PUBLISHED;
import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;
import static dev.onrecord.query.Fields.TOPIC;

import dev.onrecord.ArticleIndex;
import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.query.Query;
import dev.onrecord.query.Search;
import dev.onrecord.read.Articles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A demo of the public API on a folder of articles. It prints the speakers and topics of each
 * paragraph, and the answers to a few questions.
 */
class Demo {
  private static final int WIDTH = 100;

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      for (String line : Files.readAllLines(folder.resolve("articles.tsv"))) {
        String[] fields = line.split("\t");
        Article article =
            Articles.read(folder.resolve(fields[0]))
                .withId(fields[0])
                .withPublished(LocalDate.parse(fields[1]))
                .withSource(fields[2]);
        print(article);
        index.add(article);
      }
      ask(index);
    }
  }

  private static void print(Article article) {
    System.out.printf(
        "%n%s | %s | %s%n",
        article.published().orElseThrow(),
        article.source().orElseThrow(),
        article.headline().orElse(article.id()));
    for (Paragraph p : Annotator.standard().annotate(article)) {
      System.out.printf("%3d %s %s%n", p.ordinal(), p.speakers(), p.topics());
      System.out.println(indented(p.text()));
    }
  }

  private static void ask(ArticleIndex index) {
    System.out.println();
    System.out.println("QUESTIONS");
    answer(
        index,
        "Who spoke about rockets, shells or missiles?",
        TEXT.matches("rocket shell missile"));
    answer(
        index,
        "What did Varga say about crossings, rivers, shells or guns?",
        Query.saidBy("Varga", TEXT.matches("crossing river shells guns")));
    answer(
        index,
        "What did speakers other than the mayor say about elections in June?",
        TOPIC
            .is("election")
            .and(PUBLISHED.in(YearMonth.of(2017, 6)))
            .andNot(SPEAKER.named("Ruiz")));
    answer(
        index,
        "A query as text",
        Query.parse("speaker:Brandt \"heavy weapons\" published:2017-06"));
  }

  private static void answer(ArticleIndex index, String question, Query query) {
    Search search =
        Search.of(query)
            .highlight(TEXT)
            .facet(SPEAKER.top(5), TOPIC.top(5), PUBLISHED.byMonth())
            .limit(3);
    System.out.printf("%n%s%n%s%n%s%n", question, query, index.search(search));
  }

  /** Returns the text in lines of a readable width. */
  private static String indented(String text) {
    StringBuilder lines = new StringBuilder();
    int column = WIDTH;
    for (String word : text.strip().split("\\s+")) {
      boolean full = column + word.length() >= WIDTH;
      lines.append(full ? (lines.isEmpty() ? "      " : "\n      ") : " ").append(word);
      column = full ? 6 + word.length() : column + 1 + word.length();
    }
    return lines.toString();
  }
}
