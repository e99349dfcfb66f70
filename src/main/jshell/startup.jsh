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

/** The last search and what it found, for the next page. */
Search lastAsked = Search.of(Query.all())
Results lastFound = index.search(lastAsked.limit(0))

/** Searches the index, and counts by speaker, topic and month. */
Results find(Query query) {
  lastAsked = Search.of(query).highlight(TEXT).facet(SPEAKER.top(5), TOPIC.top(5), PUBLISHED.byMonth()).limit(5);
  lastFound = index.search(lastAsked);
  return lastFound;
}

/** Searches the index with a query as text. */
Results find(String query) {
  return find(Query.parse(query));
}

/** Searches the index for what somebody types, and tells what is not understood. */
Results ask(String typed) {
  Parsed parsed = Query.parseLenient(typed);
  parsed.ignored().forEach(System.out::println);
  return find(parsed.query());
}

/** Returns the next page of the last search. */
Results next() {
  if (lastFound.next().isEmpty()) {
    System.out.println("That was the last page.");
    return lastFound;
  }
  lastAsked = lastAsked.after(lastFound.next().get());
  lastFound = index.search(lastAsked);
  return lastFound;
}

/** Prints the newest articles of the index: id, day, source and headline. */
void articles() {
  Search newest = Search.of(Query.all()).sortBy(PUBLISHED.desc()).collapseToArticles().limit(50).countExactly();
  Results all = index.search(newest);
  for (Hit hit : all.hits()) {
    String line = "%-30s %-10s  %s".formatted(hit.articleId(), hit.published().map(LocalDate::toString).orElse(""),
        hit.get(SOURCE).map(source -> source + ": ").orElse("") + hit.headline().orElse(""));
    System.out.println(Printable.of(line.length() <= 100 ? line : line.substring(0, 99) + "…"));
  }
  System.out.println(all.hits().size() + " of " + all.total() + " articles");
}

/** The number of articles at which progress is shown next. */
java.util.concurrent.atomic.AtomicLong addedSoFar = new java.util.concurrent.atomic.AtomicLong()

/** The number of files in which no article was found. */
java.util.concurrent.atomic.AtomicLong leftOut = new java.util.concurrent.atomic.AtomicLong()

/** Shows how many articles are added. */
IngestListener progress() {
  addedSoFar.set(0);
  leftOut.set(0);
  return new IngestListener() {
    public void added(Article article) {
      if (addedSoFar.incrementAndGet() % 500 == 0) System.out.println(addedSoFar + " articles added");
    }
  };
}

/** Returns the id of an article in a file: its own, or the name of the file where the id is a hash of the text. */
String idOf(Article article, Path folder, Path file, int number) {
  String name = folder.relativize(file).toString().replaceFirst("\\.[^./]+$", "");
  return !article.id().matches("[0-9a-f]{32}") ? article.id() : number == 0 ? name : name + "#" + number;
}

/** Returns the articles in a file, named after it. */
Stream<Article> articlesOf(Path folder, Path file) {
  List<Article> named = new ArrayList<>();
  try (Stream<Article> all = Articles.stream(file)) {
    all.forEach(article -> named.add(article.withId(idOf(article, folder, file, named.size()))));
  } catch (IOException | RuntimeException e) {
    if (leftOut.incrementAndGet() <= 3) System.out.println("left out: " + Printable.of(folder.relativize(file).toString()));
  }
  return named.stream();
}

/** Reads the articles below a folder, which are asked from now on. */
IngestReport open(String folder) throws IOException {
  Path root = Path.of(folder);
  ArticleIndex opened = ArticleIndex.inMemory();
  try (Stream<Path> files = Files.walk(root)) {
    IngestReport report =
        opened.addAll(files.filter(Files::isRegularFile).sorted().flatMap(file -> articlesOf(root, file)), progress());
    index.close();
    index = opened;
    lastFound = index.search(lastAsked.limit(0));
    if (leftOut.get() > 3) System.out.println("left out: " + leftOut + " files without an article");
    return report;
  }
}

/** Returns what the end of a query may be completed to, one on a line. */
StringBuilder complete(String typed) {
  return new StringBuilder(String.join("\n", index.completeQuery(typed, 12)));
}
StringBuilder completion = complete("")

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

/** What can be typed. Each line begins with something that works as it stands. */
String HELP = """
  ? speaker:Varga shells                        asks a question; the tab key completes
  ? what did Varga say about the shells?        asks in plain words
  next()                                        gives the next page
  articles()                                    lists the articles: at first those of index-fixtures
  find("speaker:Varga -shells")                 asks with a query that must be right
  find(Query.mentions("Varga"))                 asks with a query in Java
  annotate(index.article("ceasefire").get())    prints speakers and topics of an article
  show("ceasefire")                             writes a page of an article, for a browser
  index.whyNot(Query.parse("rockets"), "ceasefire", 3)    says why a paragraph does not match
  index.didYouMean(SPEAKER, "Vagra", 3)         suggests names
  TEXT.matches("shells").inEnglish()            says what it finds; TEXT. Query. and tab
  open("index-fixtures")                        reads the articles of a folder and asks them
  help                                          prints this
  /exit                                         ends it"""

void help() {
  System.out.println(HELP);
}
Object help = new Object() {
  public String toString() {
    return HELP;
  }
}

if (Boolean.getBoolean("onrecord.greet")) help();
