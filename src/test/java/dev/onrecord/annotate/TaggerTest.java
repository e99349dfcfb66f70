package dev.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggerTest {
  private static List<Paragraph> annotate(String headline, String... paragraphs) {
    Article article = Article.of("a", List.of(paragraphs)).withHeadline(headline);
    return Annotator.standard().annotate(article);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The missile strike destroyed two hangars at the airfield.    | armed conflict
          Ministers fired 40 missiles at the base, officials said.     | military weaponry and equipment
          The ambassador flew home after talks with the foreign minister. | diplomacy
          Turnout was low and both candidates claimed the vote.        | election
          Growth in the economy slowed as inflation rose.              | inflation
          Syrian officials met in Damascus.                            | Syria
          The Kremlin denied it.                                       | Russia
          A jury found the driver guilty of manslaughter.              | homicide
          The hurricane tore roofs off homes along the coast.          | hurricane
          Nurses at the hospital vaccinated 200 patients.              | hospital
          The midfielder scored twice before half-time.                | football
          Her debut album won a prize for its songs.                   | music
          Astronomers saw the comet through a new telescope.           | astronomy
          Teachers said class sizes at the primary school had doubled. | teachers
          Rescuers pulled villagers from the floodwaters.              | flood
          The archbishop led prayers in the cathedral.                 | religious leader
          Workers on the picket line want a pay rise.                  | labour strike
          Carbon emissions must fall to slow global warming.           | climate change
          """)
  void aReaderAgreesWithTheTopic(String text, String topic) {
    assertThat(annotate("", text).getFirst().topics()).contains(topic);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He had turkey and potatoes at home.             | Turkey
          Michael Jordan bought a house in North Carolina. | Jordan
          She went to the bank of the river to read.      | banking
          In the end they all went inning by inning home. | United States
          A flood of letters reached the museum.          | natural disaster
          The strike of the clock woke him.               | labour strike
          """)
  void aWordThatIsSomethingElseIsNoTopic(String text, String topic) {
    assertThat(annotate("", text).getFirst().topics()).doesNotContain(topic);
  }

  @Test
  void aTopicThatIsStrongInTheArticleIsHandedDownAndToldApart() {
    List<Paragraph> paragraphs =
        annotate(
            "Earthquake hits the valley",
            "An earthquake shook the valley on Monday.",
            "Nobody answered the telephone at the town hall.",
            "The mayor thanked her neighbours.");
    Tag own = tag(paragraphs.get(0), "earthquake");
    assertThat(own.origin()).isEqualTo(Tag.Origin.PARAGRAPH);
    assertThat(own.evidence().getFirst().in(paragraphs.get(0).text())).isEqualTo("earthquake");
    Tag inherited = tag(paragraphs.get(1), "earthquake");
    assertThat(inherited.origin()).isEqualTo(Tag.Origin.ARTICLE);
    assertThat(inherited.evidence()).isEmpty();
  }

  @Test
  void aTopicThatIsNamedOnceStaysInItsParagraph() {
    List<Paragraph> paragraphs =
        annotate("A day out", "An earthquake shook the valley.", "We had tea.", "We went home.");
    assertThat(paragraphs.get(0).topics()).contains("earthquake");
    assertThat(paragraphs.get(1).topics()).doesNotContain("earthquake");
  }

  @Test
  void noTopicIsGivenTwiceAndEvidenceIsInOrder() {
    Paragraph paragraph =
        annotate("", "Troops fired rockets; rebels and troops fought on the front line.")
            .getFirst();
    assertThat(paragraph.tags().stream().map(t -> t.topic().name())).doesNotHaveDuplicates();
    for (Tag tag : paragraph.tags()) {
      assertThat(tag.evidence()).isSorted();
    }
  }

  @Test
  void emptyAndHugeParagraphsAreTaggedToo() {
    String[] words = new String[200_000];
    Arrays.fill(words, "war missile troops vote");
    List<String> texts = new ArrayList<>(List.of("", "?!", String.join(" ", words)));
    List<Paragraph> paragraphs = Annotator.standard().annotate(Article.of("a", texts));
    assertThat(paragraphs.get(0).tags()).isEmpty();
    assertThat(paragraphs.get(2).topics()).contains("military weaponry and equipment");
  }

  private static Tag tag(Paragraph paragraph, String topic) {
    return paragraph.tags().stream()
        .filter(t -> t.topic().name().equals(topic))
        .findFirst()
        .orElseThrow();
  }
}
