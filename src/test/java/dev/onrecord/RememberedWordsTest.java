package dev.onrecord;

import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.article.Article;
import dev.onrecord.query.Query;
import dev.onrecord.query.Quotation;
import dev.onrecord.query.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests of quotations that are found by remembered words, and of their appearances. */
class RememberedWordsTest {
  private static final String LEVEE =
      "The old levee on the river will hold through the winter storms";
  private ArticleIndex index;

  @BeforeEach
  void addStories() {
    index = ArticleIndex.inMemory();
    add("wire", 12, "\"" + LEVEE + ",\" Ana Ruiz said.");
    add("copy", 13, "Ana Ruiz said: \"" + LEVEE + ".\"");
    add("cut", 14, "\"The old levee on the river will hold,\" Ana Ruiz said on Tuesday.");
    add("other", 11, "\"The new dam in the hills will not hold the summer,\" Lee Hart said.");
    add("narrated", 10, LEVEE + ".");
  }

  private void add(String id, int day, String paragraph) {
    index.add(
        Article.of(id, List.of(paragraph, "Engineers inspected the gates on Monday."))
            .withPublished(LocalDate.of(2017, 4, day)));
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void changedMissingAndMovedWordsAreForgiven() {
    assertThat(first("the levee at the river would hold through winter storms")).isEqualTo("wire");
    assertThat(first("through the winter storms the old levee will hold")).isEqualTo("wire");
    assertThat(first("new dams in the hills won't hold all summer")).isEqualTo("other");
  }

  private String first(String words) {
    List<Quotation> found = index.quotationsLike(words, 2);
    assertThat(found.getFirst().similarity()).isBetween(0.4, 1.0);
    return found.getFirst().articleId();
  }

  @Test
  void equalWordsAreWhollyAlikeAndTheOldestComesFirst() {
    List<Quotation> found = index.quotationsLike(LEVEE, 5);
    assertThat(found).extracting(Quotation::articleId).startsWith("wire", "copy", "cut");
    assertThat(found.getFirst().similarity()).isEqualTo(1);
    assertThat(found.get(2).similarity()).isLessThan(1);
    assertThat(found).extracting(Quotation::articleId).doesNotContain("narrated");
  }

  @Test
  void nothingIsLikeStrangeWords() {
    assertThat(index.quotationsLike("zebras", 3)).isEmpty();
    assertThat(index.quotationsLike("?!", 3)).isEmpty();
    assertThatThrownBy(() -> index.quotationsLike(" ", 3))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> index.quotationsLike("levee", 0)).hasMessageContaining("1 or more");
  }

  @Test
  void theSameWordsAreFoundInOtherArticlesOldestFirst() {
    Quotation wire = only(Query.saidBy("Ruiz", TEXT.matches("storms")));
    assertThat(index.appearances(wire))
        .extracting(Quotation::articleId)
        .containsExactly("wire", "copy", "cut");
    Quotation other = only(Query.saidBy("Hart", TEXT.matches("dam")));
    assertThat(index.appearances(other)).extracting(Quotation::articleId).containsExactly("other");
  }

  private Quotation only(Query query) {
    try (Stream<Quotation> quotations = index.quotations(query)) {
      return quotations.findFirst().orElseThrow();
    }
  }

  @Test
  void whatDiffersIsShown() {
    Wording wording =
        Wording.of("We want an honest investigation, here.", "we demand an investigation");
    assertThat(wording).hasToString("We [want] {demand} an [honest] investigation [here]");
    assertThat(wording.common()).isEqualTo(3);
    assertThat(Wording.of("", "x").parts()).containsExactly(new Wording.Added("x"));
    assertThat(Wording.of("a b", "A b!")).hasToString("a b");
  }

  @Test
  void longTextsAreComparedInBoundedTime() {
    String many = "word ".repeat(5000);
    assertThat(Wording.of(many, many).common()).isEqualTo(400);
  }
}
