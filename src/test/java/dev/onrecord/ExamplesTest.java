package dev.onrecord;

import static dev.onrecord.query.Fields.PUBLISHED;
import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.annotate.TopicRule;
import dev.onrecord.annotate.TopicRules;
import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Correction;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Span;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Query;
import dev.onrecord.query.Quotation;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import dev.onrecord.read.Articles;
import dev.onrecord.read.StreamOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in the Javadoc of the main classes, which it takes from here. */
class ExamplesTest {
  private static final Article DAM =
      Article.of(
              "dam",
              List.of(
                  "\"The levee will hold,\" Mayor Ana Ruiz said.",
                  "Engineers inspected the levee on Monday."))
          .withPublished(LocalDate.of(2024, 5, 14));

  @TempDir Path folder;

  @Test
  void anIndex() {
    // @start region="index"
    long told;
    List<String> speakers;
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      index.add(Article.of("dam", List.of("\"The levee will hold,\" Mayor Ana Ruiz said.")));
      index.commit();
      told = index.count(Query.saidBy("Ruiz", TEXT.matches("levee"))); // 1
      Results results = index.search(SPEAKER.named("Ruiz"));
      speakers = results.hits().getFirst().paragraph().speakers(); // [Ana Ruiz]
    }
    // @end
    assertThat(told).isEqualTo(1);
    assertThat(speakers).containsExactly("Ana Ruiz");
  }

  @Test
  void corrections() {
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      index.add(DAM);
      // @start region="correct"
      Quotation wrong =
          index.search(SPEAKER.named("Ruiz")).hits().getFirst().quotations().getFirst();
      index.correct("dam", Correction.speaker(wrong.statement(), "Lee Hart"));
      long corrected = index.count(Query.corrected(Correction.Kind.SPEAKER)); // 1
      long heSays = index.count(Query.saidBy("Hart", TEXT.matches("levee"))); // 1
      index.undo("dam", index.corrections("dam").getFirst());
      // @end
      assertThat(corrected).isEqualTo(1);
      assertThat(heSays).isEqualTo(1);
      assertThat(index.count(SPEAKER.named("Hart"))).isZero();
    }
  }

  @Test
  void anAnnotator() {
    // @start region="annotator"
    Article article =
        Article.of("dam", List.of("\"The levee will hold,\" Mayor Ana Ruiz said on Monday."));
    Paragraph paragraph = Annotator.standard().annotate(article).getFirst();
    Attribution attribution = paragraph.attributions().getFirst();
    String speaker = attribution.speaker().orElse("somebody"); // Ana Ruiz
    Span said = attribution.content().getFirst();
    String words = said.in(paragraph.text()); // "The levee will hold,"
    // @end
    assertThat(speaker).isEqualTo("Ana Ruiz");
    assertThat(words).isEqualTo("\"The levee will hold,\"");
  }

  @Test
  void rules() throws IOException {
    Path file = folder.resolve("mine.rules");
    Files.writeString(file, "[dyke]\ndyke OR all(repair levee)\n");
    // @start region="rules"
    TopicRule repair = TopicRule.of("levee repair", TEXT.matchesAll("levee repair"));
    TopicRules rules = TopicRules.standard().with(repair).with(TopicRules.read(file));
    Annotator annotator = Annotator.standard(rules);
    Article article = Article.of("dam", List.of("The repair of the levee took a year."));
    List<String> topics = annotator.annotate(article).getFirst().topics();
    // [..., levee repair, dyke]
    // @end
    assertThat(topics).contains("levee repair", "dyke");
  }

  @Test
  void queries() {
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      index.add(DAM);
      // @start region="query"
      Query query =
          TEXT.phrase("levee will hold").or(SPEAKER.named("Ruiz")).and(PUBLISHED.in(Year.of(2024)));
      Query same = Query.parse("(\"levee will hold\" OR speaker:Ruiz) published:2024");
      boolean equal = query.equals(same) && query.equals(Query.parse(query.toString())); // true
      long found = index.count(query); // 1
      // @end
      assertThat(equal).isTrue();
      assertThat(found).isEqualTo(1);
    }
  }

  @Test
  void searches() {
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      index.add(DAM);
      // @start region="search"
      Search search =
          Search.of(TEXT.matches("levee"))
              .sortBy(PUBLISHED.desc())
              .highlight(TEXT)
              .facet(SPEAKER.top(3))
              .limit(20)
              .deadline(Duration.ofSeconds(20));
      Results results = index.search(search);
      for (Hit hit : results.hits()) {
        System.out.println(hit.articleId() + ": " + hit.snippet(80, "[", "]"));
      }
      long byRuiz = results.facet(SPEAKER.top(3)).get("Ana Ruiz"); // 1
      // @end
      assertThat(results.hits()).hasSize(2);
      assertThat(byRuiz).isEqualTo(1);
    }
  }

  @Test
  void reading() throws IOException {
    Path file = folder.resolve("articles.jsonl");
    Files.writeString(file, "{\"id\": \"a\", \"text\": \"The levee held, Ruiz said.\"}\n");
    // @start region="articles"
    Article page =
        Articles.parse(
            """
            <title>Levee holds</title><h1>Levee holds</h1>
            <p>The levee held through the night, Mayor Ana Ruiz said on Monday.</p>
            """);
    String headline = page.headline().orElse(""); // Levee holds
    long count;
    try (Stream<Article> articles = Articles.stream(file, StreamOptions.standard())) {
      count = articles.count();
    }
    // @end
    assertThat(headline).isEqualTo("Levee holds");
    assertThat(count).isEqualTo(1);
  }

  @Test
  void aSample() {
    // @start region="sample"
    try (SampleIndex sample =
        SampleIndex.of(
            "dam: \"The levee will hold,\" Mayor Ana Ruiz said.",
            "dam: Engineers inspected it on Monday.",
            "vote: Turnout was high.")) {
      assertThat(sample.find(Query.saidBy("Ruiz", TEXT.matches("levee")))).containsExactly("dam/0");
      assertThat(sample.marked(TEXT.matches("high"))).containsExactly("Turnout was [high].");
    }
    // @end
  }
}
