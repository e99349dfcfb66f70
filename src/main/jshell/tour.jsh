/open src/main/jshell/steps.jsh
// A tour of ten steps: src/main/jshell/onrecord <src/main/jshell/tour.jsh
// Each step is printed, run and checked. The exit code is 0 if all results are right.

step()
// An article is read from text, a web page or a wire format. Navigation and captions are left out.
Article page = Articles.read(Path.of("index-fixtures/harbour-trial.html"))
check(page.headline().get().equals("Two port contractors found guilty in levee bribery trial") && page.paragraphs().size() == 10)

step()
// An annotator finds the speakers of each paragraph. Here “she” is the prosecutor of the previous paragraph.
Annotator.standard().annotate(page).get(2).speakers()
check(Annotator.standard().annotate(page).get(2).speakers().equals(List.of("Miriam Stroud")))

step()
// Topics are defined by queries. This is a custom topic.
TopicRule flood = TopicRule.of("flood defence", TEXT.matches("levee dyke"))
Annotator mine = Annotator.standard(TopicRules.standard().with(flood))
mine.annotate(page).get(8).topics()
check(mine.annotate(page).get(8).topics().contains("flood defence"))

step()
// A query in Java equals the same query as text. Both print as text.
Query query = SPEAKER.named("Brandt").and(TEXT.phrase("heavy weapons")).and(PUBLISHED.in(YearMonth.of(2017, 6)))
check(query.equals(Query.parse("speaker:Brandt \"heavy weapons\" published:2017-06")) && Query.parse(query.toString()).equals(query))
query.inEnglish()

step()
// Results print as a table with the matching words in brackets; facets print as charts.
Results results = find(query.or(Query.saidBy("Varga", TEXT.matches("shells guns"))))
check(results.total().count() == 4 && results.toString().contains("[guns]"))

step()
// “saidBy” finds only words that Varga said. In this paragraph, Brandt speaks about rockets.
index.count(SPEAKER.named("Varga").and(TEXT.matches("rockets")))
index.count(Query.saidBy("Varga", TEXT.matches("rockets")))
check(index.count(SPEAKER.named("Varga").and(TEXT.matches("rockets"))) == 1 && index.count(Query.saidBy("Varga", TEXT.matches("rockets"))) == 0)

step()
// Two facets make a matrix: the speakers by month.
Facet.Cross<String, YearMonth> who = SPEAKER.top(5).by(PUBLISHED.byMonth())
Matrix<String, YearMonth> matrix = index.search(Search.of(Query.all()).limit(0).facet(who)).matrix(who)
check(matrix.at("Ilona Varga", YearMonth.of(2017, 4)) == 3)

step()
// A custom field has a type. An article accepts only values of that type.
NumberField words = Field.number("wordCount")
index.add(page.withId("counted").with(words, 411L))
index.count(words.between(400, 500))
check(index.count(Query.parse("wordCount:400..500", words)) == 10)
index.delete("counted")

step()
// The index explains why a paragraph does not match a query, and suggests names for a misspelt one.
index.whyNot(Query.parse("speaker:Varga \"heavy weapons\""), "ceasefire", 2)
index.didYouMean(SPEAKER, "Bradnt", 3)
check(!index.whyNot(Query.parse("speaker:Varga \"heavy weapons\""), "ceasefire", 2).matches())
check(index.didYouMean(SPEAKER, "Bradnt", 3).getFirst().text().equals("Dario Brandt"))

step()
// A commit is stored on the disk. A snapshot copies the last commit. An index can check its own files.
Path folder = Files.createTempDirectory("onrecord")
ArticleIndex kept = ArticleIndex.open(folder.resolve("index"))
kept.add(page)
kept.commit()
kept.snapshot(folder.resolve("copy"))
kept.close()
IndexReport report = ArticleIndex.openReadOnly(folder.resolve("copy")).verify()
check(report.isSound() && report.articles() == 1 && report.paragraphs() == 10)

for (Path part : List.of("index", "copy").stream().map(folder::resolve).toList()) for (Path file : Files.list(part).toList()) Files.delete(file)
for (String part : List.of("index", "copy")) Files.delete(folder.resolve(part))
Files.delete(folder)

System.out.println(Tour.isRight() ? "\nAll ten steps are right." : "\nOf " + Tour.steps + " steps, these are wrong: " + Tour.WRONG);
/exit Tour.isRight() ? 0 : 1
