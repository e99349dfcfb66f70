package dev.onrecord;

import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;
import static dev.onrecord.query.Fields.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.annotate.TopicRule;
import dev.onrecord.annotate.TopicRules;
import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Correction;
import dev.onrecord.article.Correction.Kind;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Source;
import dev.onrecord.article.Span;
import dev.onrecord.article.Tag;
import dev.onrecord.article.Topic;
import dev.onrecord.query.Form;
import dev.onrecord.query.Query;
import dev.onrecord.query.Quotation;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests of corrections by people, in memory and on disk. */
class CorrectionsTest {
  private static final Annotator ANNOTATOR =
      Annotator.standard(
          TopicRules.standard().with(TopicRule.of("ferries", TEXT.matches("ferry"))));
  private static final Article FERRY =
      Article.of(
          "ferry",
          List.of(
              "\"The ferry was late,\" Captain Tilda Brook said on Monday.",
              "\"We counted the lifeboats,\" Minister Hal Yates said.",
              "\"The inquiry will be short,\" Mathilda Brook said.",
              "It rained in the harbour."));
  private static final List<Correction> ALL =
      List.of(
          Correction.same("Tilda Brook", "Mathilda Brook"),
          Correction.noTopic("ferries"),
          Correction.noQuotation(
              new Correction.Statement("\"We counted the lifeboats,\"", "Hal Yates")),
          new Correction.Speaker(
              new Correction.Statement("\"The ferry was late,\"", "Tilda Brook"),
              new Source.Organization("Harbour Board", List.of())));

  @TempDir Path folder;

  /** The places of an index. */
  enum Place {
    MEMORY,
    DISK
  }

  private ArticleIndex open(Place place) {
    return switch (place) {
      case MEMORY -> ArticleIndex.inMemory(ANNOTATOR);
      case DISK -> ArticleIndex.open(folder.resolve("index"), ANNOTATOR);
    };
  }

  private static Quotation only(ArticleIndex index, String words) {
    try (Stream<Quotation> found = index.quotations(Query.said(TEXT.phrase(words)))) {
      List<Quotation> all = found.toList();
      assertThat(all).hasSize(1);
      return all.getFirst();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aWrongSpeakerIsReplaced(Place place) {
    try (ArticleIndex index = open(place)) {
      index.add(FERRY);
      Quotation wrong = only(index, "counted the lifeboats");
      assertThat(wrong.attribution().origin()).isEqualTo(Attribution.Origin.FOUND);
      index.correct("ferry", Correction.speaker(wrong.statement(), "Oda Finch"));
      Attribution right = only(index, "counted the lifeboats").attribution();
      assertThat(right.speaker()).contains("Oda Finch");
      assertThat(right.origin()).isEqualTo(Attribution.Origin.CORRECTED);
      assertThat(right.confidence()).isEqualTo(1);
      assertThat(right.source()).as("the name of the wrong one").isEmpty();
      assertThat(right.content()).isEqualTo(wrong.attribution().content());
      assertThat(index.count(SPEAKER.named("Yates"))).isZero();
      assertThat(index.count(Query.saidBy("Finch", TEXT.matches("lifeboats")))).isEqualTo(1);
      assertThat(index.count(Query.corrected(Kind.SPEAKER))).isEqualTo(1);
      assertThat(index.whyNot(Query.corrected(Kind.SPEAKER), "ferry", 1).matches()).isTrue();
      assertThat(index.whyNot(Query.corrected(Kind.SPEAKER), "ferry", 0).matches()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void twoNamesBecomeOnePerson(Place place) {
    try (ArticleIndex index = open(place)) {
      index.add(FERRY);
      index.correct("ferry", ALL.getFirst());
      assertThat(index.count(SPEAKER.is("Tilda Brook"))).isEqualTo(2);
      assertThat(index.count(Query.saidBy("Tilda Brook", TEXT.matches("inquiry")))).isEqualTo(1);
      Attribution joined = only(index, "inquiry will be short").attribution();
      assertThat(joined.by())
          .isInstanceOfSatisfying(
              Source.Person.class, p -> assertThat(p.aliases()).contains("Mathilda Brook"));
      assertThat(index.count(Query.corrected(Kind.SAME))).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNoQuotationAndWhatIsNoTopicGo(Place place) {
    try (ArticleIndex index = open(place)) {
      index.add(FERRY);
      assertThat(index.count(TOPIC.is("ferries"))).isPositive();
      index.correct("ferry", ALL.get(1));
      index.correct("ferry", ALL.get(2));
      assertThat(index.count(TOPIC.is("ferries"))).isZero();
      assertThat(index.count(Query.corrected(Kind.TOPIC))).isPositive();
      assertThat(index.count(Query.said(TEXT.matches("lifeboats")))).isZero();
      assertThat(index.count(Query.corrected(Kind.QUOTATION))).isEqualTo(1);
      assertThat(index.count(Query.corrected()))
          .isEqualTo(index.count(Query.parse(Query.corrected().toString())));
    }
  }

  @Test
  void aTopicGoesWithNarrowerOnesAndAnOrganizationKeepsItsKind() {
    Topic narrow = new Topic("n", "ferries", List.of("ships", "traffic"));
    Attribution board =
        new Attribution(
            Attribution.Kind.DIRECT,
            new Source.Organization("Board", List.of("the board")),
            Optional.empty(),
            Optional.empty(),
            List.of(new Span(0, 2)),
            "test",
            0.5);
    Annotator annotator =
        article ->
            article.paragraphs().stream()
                .map(p -> p.withAttributions(List.of(board)))
                .map(p -> p.withTags(List.of(new Tag(narrow, Tag.Origin.PARAGRAPH, List.of()))))
                .toList();
    try (ArticleIndex index = ArticleIndex.inMemory(annotator)) {
      index.add(FERRY);
      index.correct("ferry", Correction.noTopic("ships"));
      assertThat(index.count(TOPIC.is("ships").or(TOPIC.is("ferries")))).isZero();
      index.correct("ferry", Correction.same("Harbour Board", "Board"));
      assertThat(index.paragraphs("ferry").getFirst().attributions().getFirst().by())
          .isEqualTo(new Source.Organization("Harbour Board", List.of("Board", "the board")));
    }
  }

  @ParameterizedTest
  @EnumSource
  void undoGivesBackWhatWasFound(Place place) {
    try (ArticleIndex index = open(place)) {
      index.add(FERRY);
      List<Paragraph> found = index.paragraphs("ferry");
      ALL.forEach(correction -> index.correct("ferry", correction));
      assertThat(index.corrections("ferry")).isEqualTo(ALL);
      assertThat(index.corrections()).containsOnlyKeys("ferry");
      assertThat(index.paragraphs("ferry")).isNotEqualTo(found);
      assertThat(index.article("ferry")).contains(FERRY);
      for (Correction correction : ALL) {
        assertThat(index.undo("ferry", correction)).isTrue();
        assertThat(index.undo("ferry", correction)).isFalse();
      }
      assertThat(index.paragraphs("ferry")).isEqualTo(found);
      assertThat(index.corrections()).isEmpty();
      assertThat(index.count(Query.corrected())).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void correctionsOutliveOtherVersionsOfTheArticle(Place place) {
    try (ArticleIndex index = open(place)) {
      index.add(FERRY);
      ALL.forEach(correction -> index.correct("ferry", correction));
      List<String> longer =
          Stream.concat(
                  Stream.of("This story was updated at noon."),
                  FERRY.paragraphs().stream().map(Paragraph::text))
              .toList();
      index.addAll(Stream.of(Article.of("ferry", longer)));
      assertThat(index.corrections("ferry")).isEqualTo(ALL);
      assertThat(only(index, "ferry was late").speaker()).contains("Harbour Board");
      index.add(Article.of("ferry", List.of("It rained.")));
      assertThat(index.corrections("ferry")).isEqualTo(ALL);
      assertThat(index.count(Query.corrected())).isZero();
      index.add(FERRY);
      assertThat(only(index, "ferry was late").speaker()).contains("Harbour Board");
      index.delete("ferry");
      index.add(FERRY);
      assertThat(index.corrections("ferry")).isEmpty();
      assertThat(only(index, "ferry was late").speaker()).contains("Tilda Brook");
    }
  }

  @Test
  void correctionsSurviveCommitSnapshotAndRebuild() {
    List<Paragraph> corrected;
    try (ArticleIndex index = open(Place.DISK)) {
      index.add(FERRY);
      index.add(Article.of("other", List.of("\"Fine,\" Oda Finch said.")));
      ALL.forEach(correction -> index.correct("ferry", correction));
      corrected = index.paragraphs("ferry");
      index.commit();
      index.snapshot(folder.resolve("copy"));
      index.rebuild(folder.resolve("rebuilt"));
      index.delete("ferry"); // not committed
    }
    ArticleIndex.rebuild(
        folder.resolve("copy"),
        folder.resolve("again"),
        IndexOptions.standard().withAnnotator(ANNOTATOR));
    for (String name : List.of("index", "copy", "rebuilt", "again")) {
      try (ArticleIndex index = ArticleIndex.open(folder.resolve(name), ANNOTATOR)) {
        assertThat(index.corrections()).as(name).containsOnlyKeys("ferry");
        assertThat(index.corrections("ferry")).as(name).isEqualTo(ALL);
        assertThat(index.paragraphs("ferry")).as(name).isEqualTo(corrected);
        assertThat(index.verify().problems()).as(name).isEmpty();
        index.add(FERRY);
        assertThat(index.paragraphs("ferry")).as(name).isEqualTo(corrected);
      }
      try (ArticleIndex index = ArticleIndex.openReadOnly(folder.resolve(name))) {
        assertThat(index.corrections("ferry")).as(name).isEqualTo(ALL);
        assertThatThrownBy(() -> index.correct("other", Correction.same("A", "Oda Finch")))
            .isInstanceOf(IndexException.ReadOnly.class);
      }
    }
  }

  @Test
  void whatIsWrongWithACorrectionIsSaid() {
    try (ArticleIndex index = open(Place.MEMORY)) {
      index.add(FERRY);
      assertThatThrownBy(() -> index.correct("fery", Correction.noTopic("ferries")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("there is no article 'fery'");
      assertThatThrownBy(() -> index.correct("ferry", Correction.noTopic("opera")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("nothing in article 'ferry' is changed by")
          .hasMessageContaining("opera");
      assertThatThrownBy(() -> Correction.same("Ana", "Ana"))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> Correction.noTopic("half \ud800"))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(index.corrections("ferry")).isEmpty();
    }
  }

  @Test
  void oneOfTwoSourcesOfTheSameWordsIsCorrected() {
    String text = "Both spoke: \"Not now.\"";
    Annotator both =
        article ->
            article.paragraphs().stream()
                .map(p -> p.withAttributions(List.of(said("Ana Ruiz"), said("Lee Hart"))))
                .toList();
    try (ArticleIndex index = ArticleIndex.inMemory(both)) {
      index.add(Article.of("both", List.of(text)));
      index.correct(
          "both",
          Correction.speaker(new Correction.Statement("Not now.", "Lee Hart"), "Hal Yates"));
      assertThat(index.paragraphs("both").getFirst().speakers())
          .containsExactly("Ana Ruiz", "Hal Yates");
      assertThatThrownBy(
              () ->
                  index.correct(
                      "both",
                      Correction.noQuotation(new Correction.Statement("Not now.", "nobody"))))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static Attribution said(String name) {
    return new Attribution(
        Attribution.Kind.DIRECT,
        new Source.Person(name, List.of()),
        Optional.empty(),
        Optional.empty(),
        List.of(new Span(13, 21)),
        "test",
        0.5);
  }

  /** Replaces an article on one thread while another corrects it. */
  @Test
  void noCorrectionIsLostBetweenReplacements() throws InterruptedException {
    try (ArticleIndex index = open(Place.MEMORY)) {
      index.add(FERRY);
      Thread replacing =
          new Thread(
              () -> {
                for (int i = 0; i < 200; i++) {
                  index.add(FERRY);
                }
              });
      replacing.start();
      for (int i = 0; i < 25; i++) {
        index.correct("ferry", ALL.get(1));
        assertThat(index.undo("ferry", ALL.get(1))).isTrue();
      }
      ALL.forEach(correction -> index.correct("ferry", correction));
      replacing.join();
      assertThat(index.corrections("ferry")).isEqualTo(ALL);
      assertThat(only(index, "ferry was late").speaker()).contains("Harbour Board");
    }
  }

  @Test
  void correctionsAreExportedAndShown() throws IOException {
    try (ArticleIndex index = open(Place.MEMORY)) {
      index.add(FERRY);
      ALL.forEach(correction -> index.correct("ferry", correction));
      StringWriter rows = new StringWriter();
      assertThat(Exports.corrections(index.corrections(), rows, Form.CSV)).isEqualTo(4);
      assertThat(rows.toString().lines())
          .contains(
              "article,kind,words,found,right,rightKind",
              "ferry,same,,Mathilda Brook,Tilda Brook,",
              "ferry,topic,,ferries,,",
              "ferry,quotation,\"\"\"We counted the lifeboats,\"\"\",Hal Yates,,",
              "ferry,speaker,\"\"\"The ferry was late,\"\"\",Tilda Brook,Harbour"
                  + " Board,organization");
      StringWriter said = new StringWriter();
      Exports.quotations(index.quotations(SPEAKER.named("Board")), said, Form.JSON_LINES);
      assertThat(said.toString()).contains("\"origin\":\"corrected\"");
      StringWriter hits = new StringWriter();
      Exports.hits(index.stream(Query.corrected(Kind.QUOTATION)), hits, Form.JSON_LINES);
      assertThat(hits.toString()).contains("\"corrections\":[\"quotation\"]");
      assertThat(index.page("ferry").orElseThrow())
          .contains("corrected by a person", "Mathilda Brook is Tilda Brook")
          .contains("by Tilda Brook is by Harbour Board</span>")
          .containsOnlyOnce("the article is not about ferries");
    }
  }
}
