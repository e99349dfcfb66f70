import dev.onrecord.ArticleIndex
import dev.onrecord.annotate.*
import dev.onrecord.article.*
import dev.onrecord.query.*
import dev.onrecord.read.*
import static dev.onrecord.query.Fields.*
import java.time.LocalDate
import java.time.YearMonth

Article fixture(String line) throws IOException {
  String[] fields = line.split("\t");
  return Articles.read(Path.of("index-fixtures", fields[0]))
      .withPublished(LocalDate.parse(fields[1]))
      .withSource(fields[2]);
}

ArticleIndex index = ArticleIndex.inMemory()
for (String line : Files.readAllLines(Path.of("index-fixtures", "articles.tsv"))) index.add(fixture(line))

/** Asks in the language of search boxes. */
Results find(String query) {
  return index.search(
      Search.of(Query.parse(query))
          .highlight(TEXT)
          .facet(SPEAKER.top(5), TOPIC.top(5), PUBLISHED.byMonth()));
}

/** Who speaks in each paragraph of an article, and what it is about. */
void annotate(Article article) {
  for (Paragraph p : Annotator.standard().annotate(article)) {
    System.out.printf("%3d %s %s %s%n", p.ordinal(), p.speakers(), p.topics(), p.text());
  }
}

void help() {
  System.out.println("""
      index            an index over the articles of index-fixtures
      find("...")      asks in the language of search boxes: find("speaker:Varga shells")
      index.search(q)  asks with a typed query: index.search(SPEAKER.named("Varga").and(TEXT.matches("shells")))
      annotate(a)      who speaks in an article: annotate(Articles.read(Path.of("...")))
      TEXT. SPEAKER. TOPIC. PUBLISHED. Query. Search.of(q).   and the tab key: what there is
      /exit            leaves""");
}

help()
