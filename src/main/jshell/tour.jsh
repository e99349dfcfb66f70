/open src/main/jshell/steps.jsh
// A tour of ten steps, in the order of the README: src/main/jshell/onrecord <src/main/jshell/tour.jsh
// Each step is shown, run and checked; the exit code is 0 if all were right.

step()
// An article is read from text, a web page or a wire format; what is no part of the story is left out.
Article page = Articles.read(Path.of("index-fixtures/harbour-trial.html"))
check(page.headline().get().equals("Two port contractors found guilty in levee bribery trial") && page.paragraphs().size() == 10)

step()
// An annotator says of each paragraph who speaks in it: “she” is the prosecutor of the paragraph before.
Annotator.standard().annotate(page).get(2).speakers()
check(Annotator.standard().annotate(page).get(2).speakers().equals(List.of("Miriam Stroud")))

step()
// Topics are queries. This one is your own.
TopicRule flood = TopicRule.of("flood defence", TEXT.matches("levee dyke"))
Annotator mine = Annotator.standard(TopicRules.standard().with(flood))
mine.annotate(page).get(8).topics()
check(mine.annotate(page).get(8).topics().contains("flood defence"))

step()
// A typed query and the same as text are equal, and print as text.
Query query = SPEAKER.named("Brandt").and(TEXT.phrase("heavy weapons")).and(PUBLISHED.in(YearMonth.of(2017, 6)))
check(query.equals(Query.parse("speaker:Brandt \"heavy weapons\" published:2017-06")) && Query.parse(query.toString()).equals(query))
query.inEnglish()

step()
// Results print as a table with the matching words in brackets, and facets as charts.
Results results = find(query.or(Query.saidBy("Varga", TEXT.matches("shells guns"))))
check(results.total().count() == 4 && results.toString().contains("[guns]"))

step()
// What somebody said is not what merely stands in the same paragraph: the rockets are Brandt's.
index.count(SPEAKER.named("Varga").and(TEXT.matches("rockets")))
index.count(Query.saidBy("Varga", TEXT.matches("rockets")))
check(index.count(SPEAKER.named("Varga").and(TEXT.matches("rockets"))) == 1 && index.count(Query.saidBy("Varga", TEXT.matches("rockets"))) == 0)

step()
// Two facets make a matrix: who spoke in which month.
Facet.Cross<String, YearMonth> who = SPEAKER.top(5).by(PUBLISHED.byMonth())
Matrix<String, YearMonth> matrix = index.search(Search.of(Query.all()).limit(0).facet(who)).matrix(who)
check(matrix.at("Ilona Varga", YearMonth.of(2017, 4)) == 3)

step()
// Your own fields have a type; an article takes no other.
NumberField words = Field.number("wordCount")
index.add(page.withId("counted").with(words, 411L))
index.count(words.between(400, 500))
check(index.count(Query.parse("wordCount:400..500", words)) == 10)
index.delete("counted")

step()
// A query that finds nothing can be asked why, and a name that nobody has, which was meant.
index.whyNot(Query.parse("speaker:Varga \"heavy weapons\""), "ceasefire", 2)
index.didYouMean(SPEAKER, "Bradnt", 3)
check(!index.whyNot(Query.parse("speaker:Varga \"heavy weapons\""), "ceasefire", 2).matches())
check(index.didYouMean(SPEAKER, "Bradnt", 3).getFirst().text().equals("Dario Brandt"))

step()
// On disk, what was committed stays. A snapshot is a copy, and an index checks itself.
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
