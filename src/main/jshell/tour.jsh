/open src/main/jshell/steps.jsh
// A tour of ten steps: src/main/jshell/onrecord <src/main/jshell/tour.jsh
// Each step is printed, run and checked. The exit code is 0 if all results are right.

step()
// An article is read from text, a web page or a wire format. Navigation, captions and the like are left out.
Article page = Articles.read(Path.of("index-fixtures/harbour-trial.html"))
check(page.headline().get().equals("Two port contractors found guilty in levee bribery trial") && page.paragraphs().size() == 10)

step()
// An annotator finds the speakers of each paragraph. Here “she” is the prosecutor of the paragraph before.
Annotator.standard().annotate(page).get(2).speakers()
check(Annotator.standard().annotate(page).get(2).speakers().equals(List.of("Miriam Stroud")))

step()
// Topics are queries. This one is your own.
TopicRule flood = TopicRule.of("flood defence", TEXT.matches("levee dyke"))
Annotator mine = Annotator.standard(TopicRules.standard().with(flood))
mine.annotate(page).get(8).topics()
check(mine.annotate(page).get(8).topics().contains("flood defence"))

step()
// A query in Java and the same query as text are equal. Both print as text.
Query query = SPEAKER.named("Brandt").and(TEXT.phrase("heavy weapons")).and(PUBLISHED.in(YearMonth.of(2017, 6)))
check(query.equals(Query.parse("speaker:Brandt \"heavy weapons\" published:2017-06")) && Query.parse(query.toString()).equals(query))
query.inEnglish()

step()
// Results print as a table with the matching words in brackets; facets print as charts.
Results results = find(query.or(Query.saidBy("Varga", TEXT.matches("shells guns"))))
check(results.total().count() == 4 && results.toString().contains("[guns]"))

step()
// Words that Varga said are told apart from words of the same paragraph: it is Brandt who speaks of rockets.
index.count(SPEAKER.named("Varga").and(TEXT.matches("rockets")))
index.count(Query.saidBy("Varga", TEXT.matches("rockets")))
check(index.count(SPEAKER.named("Varga").and(TEXT.matches("rockets"))) == 1 && index.count(Query.saidBy("Varga", TEXT.matches("rockets"))) == 0)

step()
// Two facets make a matrix: who spoke in which month.
Facet.Cross<String, YearMonth> who = SPEAKER.top(5).by(PUBLISHED.byMonth())
Matrix<String, YearMonth> matrix = index.search(Search.of(Query.all()).limit(0).facet(who)).matrix(who)
check(matrix.at("Ilona Varga", YearMonth.of(2017, 4)) == 3)

step()
// A field of your own has a type, and an article takes no value of another type.
NumberField words = Field.number("wordCount")
index.add(page.withId("counted").with(words, 411L))
index.count(words.between(400, 500))
check(index.count(Query.parse("wordCount:400..500", words)) == 10)
index.delete("counted")

step()
// The index says why a paragraph does not match a query, and which name was meant by a misspelt one.
index.whyNot(Query.parse("speaker:Varga \"heavy weapons\""), "ceasefire", 2)
index.didYouMean(SPEAKER, "Bradnt", 3)
check(!index.whyNot(Query.parse("speaker:Varga \"heavy weapons\""), "ceasefire", 2).matches())
check(index.didYouMean(SPEAKER, "Bradnt", 3).getFirst().text().equals("Dario Brandt"))

step()
// A commit is kept on the disk. A snapshot is a copy of the last commit, and an index checks itself.
Path folder = Files.createTempDirectory("onrecord")
ArticleIndex kept = ArticleIndex.open(folder.resolve("index"))
kept.add(page)
kept.commit()
kept.snapshot(folder.resolve("copy"))
kept.close()
IndexReport report = ArticleIndex.openReadOnly(folder.resolve("copy")).verify()
check(report.isSound() && report.articles() == 1 && report.paragraphs() == 10)

System.out.println(Tour.isRight() ? "\nAll ten steps are right." : "\nOf " + Tour.steps + " steps, these are wrong: " + Tour.WRONG);
/exit Tour.isRight() ? 0 : 1
