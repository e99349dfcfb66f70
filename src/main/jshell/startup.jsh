import dev.onrecord.*
import dev.onrecord.annotate.*
import dev.onrecord.article.*
import dev.onrecord.query.*
import dev.onrecord.read.*
import static dev.onrecord.query.Fields.*
import java.time.*

/** Reads an article of index-fixtures from a line of articles.tsv: file, date and source. */
Article fixture(String line) throws IOException {
  String[] fields = line.split("\t");
  return Articles.read(Path.of("index-fixtures", fields[0]))
      .withId(fields[0].substring(0, fields[0].lastIndexOf('.')))
      .withPublished(LocalDate.parse(fields[1]))
      .withSource(fields[2]);
}

ArticleIndex index = ArticleIndex.inMemory()
for (String line : Files.readAllLines(Path.of("index-fixtures", "articles.tsv"))) index.add(fixture(line))

/** Searches the index, and counts by speaker, topic and month. */
Results find(Query query) {
  return index.search(
      Search.of(query).highlight(TEXT).facet(SPEAKER.top(5), TOPIC.top(5), PUBLISHED.byMonth()).limit(5));
}

/** Searches the index with a query as text. */
Results find(String query) {
  return find(Query.parse(query));
}

/** Prints the speakers and topics of each paragraph of an article. */
void annotate(Article article) {
  for (Paragraph p : Annotator.standard().annotate(article)) {
    String text = Printable.of(p.text()).replaceAll("\\s+", " ");
    System.out.printf("%3d  %s  %s%n     %s%n", p.ordinal(), Printable.of(p.speakers().toString()),
        Printable.of(p.topics().toString()), text.length() <= 95 ? text : text.substring(0, 94) + "…");
  }
}

/** Writes a page to a temporary file and prints its path. */
void showPage(String html) throws IOException {
  System.out.println(Files.writeString(Files.createTempFile("onrecord-", ".html"), html));
}

/** Makes a page of an article, or of results, to be opened in a browser. */
void show(Article article) throws IOException {
  showPage(Pages.of(article));
}

/** Makes a page of the article of the index with an id. */
void show(String id) throws IOException {
  showPage(index.page(id).orElseThrow(() -> new NoSuchElementException("no article '" + Printable.of(id) + "'")));
}

/** Makes a page of results. */
void show(Results results) throws IOException {
  showPage(Pages.of(results));
}

/** Makes a page of a matrix. */
void show(Matrix<?, ?> matrix) throws IOException {
  showPage(Pages.of("Matrix", matrix));
}

void help() {
  System.out.println("""
      index            the articles of index-fixtures; type index. and the tab key for its methods
      find("...")      searches with a query as text: find("speaker:Varga shells")
      find(query)      searches with a typed query: find(Query.saidBy("Varga", TEXT.matches("shells")))
      annotate(a)      prints the speakers and topics of an article: annotate(Articles.read(Path.of("...")))
      show(...)        writes a page of an article, of find("...") or of the id of an article, for a browser
      index.whyNot(query, "border-shelling", 3)   says why a paragraph does not match
      TEXT. SPEAKER. TOPIC. PUBLISHED. Query. Search.of(q). SampleIndex.   and the tab key for the rest
      help()  /exit""");
}

if (Boolean.getBoolean("onrecord.greet")) help();
