package dev.onrecord;

import static dev.onrecord.query.Fields.ANYWHERE;
import static dev.onrecord.query.Fields.LANGUAGE;
import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.annotate.TopicRule;
import dev.onrecord.annotate.TopicRules;
import dev.onrecord.query.Query;
import dev.onrecord.query.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that an index finds words as they are typed, in several languages. */
class WordsAsTypedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mud-brick | The mud-brick wall fell. | A brick lay in the mud.
          B&Q | B&Q sells paint. | Plan B has no Q.
          7/11 | The 7/11 shop closed. | The 11 of them met at 7.
          12,500 | It cost 12,500 crowns. | It cost 12 crowns, or 500.
          4:45 | It began at 4:45 sharp. | Of 45 people 4 left.
          desk@levee.example | Write to desk@levee.example now. | The levee has a desk.
          C++ | It is written in C++ alone. | Vitamin C helps.
          K\u00f6ln | Ko\u0308ln is wet. | Kiel is wet.
          dredging | The dred\u00adging and the dred\u200bging stopped. | The dredger stopped.
          D'Arcy | D\u02bcArcy left. | Arcy left.
          B.B.C. | The BBC said so. | The bee said so.
          US | U.S. ships left. | They left us.
          河堤 | 新河堤完工 | 河边的大堤
          """)
  void aWordIsAPhraseOfItsParts(String typed, String first, String other) {
    try (SampleIndex sample = SampleIndex.of("a: " + first, "b: " + other)) {
      for (Query query :
          List.of(
              TEXT.matches(typed),
              TEXT.matchesAll(typed),
              ANYWHERE.matchesAll(typed),
              TEXT.near(0, new Words.AnyOf(typed), new Words.AnyOf(typed)).or(TEXT.phrase(typed)),
              Query.parseLenient(typed).query())) {
        assertThat(sample.find(query)).as(query.toString()).containsExactly("a/0");
      }
    }
  }

  @Test
  void aNameComesBeforeOtherWordsOfItsStem() {
    try (SampleIndex sample =
        SampleIndex.of(
            "a: Bank rose.",
            "b: On Friday the painter Lena Banks opened a show of forty works in the old"
                + " harbour.")) {
      assertThat(sample.find(TEXT.matches("Banks"))).containsExactly("b/0", "a/0");
    }
  }

  @Test
  void eachLanguageIsSearchedInItsOwnWords() {
    try (SampleIndex sample =
        SampleIndex.of(
            "de: Die Deiche wurden nicht rechtzeitig erhöht.",
            "fr: L'écluse n'a pas été réparée par les ouvriers.",
            "en: The locks were not repaired in time, and the wards of the town were flooded.")) {
      assertThat(sample.find(TEXT.matches("Deich"))).containsExactly("de/0");
      assertThat(sample.find(TEXT.matches("écluses"))).containsExactly("fr/0");
      assertThat(sample.find(TEXT.phrase("écluse"))).containsExactly("fr/0");
      assertThat(sample.find(TEXT.matches("lock"))).containsExactly("en/0");
      assertThat(sample.find(LANGUAGE.is("fr"))).containsExactly("fr/0");
      assertThat(sample.marked(TEXT.matches("Deich"))).allMatch(line -> line.contains("[Deiche]"));
      assertThat(sample.index().whyNot(TEXT.matches("Deich"), "de", 0).matches()).isTrue();
    }
  }

  @Test
  void topicsOfOnesOwnAreFoundInEachLanguage() {
    Annotator annotator =
        Annotator.standard(
            TopicRules.standard().with(TopicRule.of("dykes", TEXT.matches("Deich"))));
    try (SampleIndex sample =
        SampleIndex.of(annotator, "de: Die Deiche wurden nicht rechtzeitig erhöht.")) {
      assertThat(sample.find(Query.parse("topic:dykes"))).containsExactly("de/0");
    }
  }
}
