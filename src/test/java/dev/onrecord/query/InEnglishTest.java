package dev.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InEnglishTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "speaker:Ruiz \"storm surge\" -mayor published:2017-04 "
            + "| paragraphs where somebody named Ruiz speaks, the text has the phrase “storm surge”"
            + " and it was published in April 2017, but the text does not have the word “mayor”",
        "said(Ana Ruiz: any(levee dam)) "
            + "| paragraphs where Ana Ruiz says any of the words “levee dam”",
        "quoted(Ruiz: levee~1) "
            + "| paragraphs where Ruiz is quoted as saying a word at most 1 letter off “levee”",
        "-reported(Ruiz: /dam.*/) "
            + "| paragraphs where Ruiz is not reported as saying a word that matches /dam.*/",
        "mentions(Ana Ruiz) -speaker:=\"Ana Ruiz\" "
            + "| paragraphs where the text mentions Ana Ruiz, but Ana Ruiz does not speak",
        "unnamed(senior official) " + "| paragraphs where an unnamed “senior official” speaks",
        "headline:atleast(2, flood dam levee) OR anywhere:all(storm surge) "
            + "| paragraphs where the headline has at least 2 of the words “flood dam levee”"
            + " or the headline or text has all of the words “storm surge”",
        "near(3, flood \"city hall\" dam*) "
            + "| paragraphs where the text has the word “flood”, the phrase “city hall” and a word"
            + " that starts with “dam”, with at most 3 words between",
        "inorder(1, \"a b\"~2 wom?n) "
            + "| paragraphs where the text has the phrase “a b” with its words moved by up to 2"
            + " places, then a word like “wom?n”, with at most 1 word between",
        "source:in(Wire, The Daily) author:* -section:Sp* "
            + "| paragraphs where the source is one of “The Daily”, “Wire” and there is any author,"
            + " but the section does not start with “Sp”",
        "topic:flood topic:inparagraph(armed conflict) "
            + "| paragraphs where it is about flood and the paragraph itself is about armed"
            + " conflict",
        "ordinal:<3 (published:<2017-01-02 OR published:>=2017-04-12) "
            + "| paragraphs where it is in the first 3 paragraphs and (it was published on or"
            + " before 1 January 2017 or it was published on or after 12 April 2017)",
        "published:2017-04-12 OR published:2016 OR published:2017-04-02..2017-04-05 "
            + "| paragraphs where it was published on 12 April 2017, it was published in 2016 or"
            + " it was published between 2 April 2017 and 5 April 2017",
        "after(1, speaker:Ruiz, speaker:Okafor) "
            + "| paragraphs where somebody named Ruiz speaks, and at most 1 paragraph earlier"
            + " somebody named Okafor speaks",
        "within(2, flood, levee) inarticle(topic:sport)^2 "
            + "| paragraphs where (the text has the word “flood”, and within 2 paragraphs the text"
            + " has the word “levee”) and (the article has a paragraph where it is about sport)"
            + " (worth 2 times as much)",
        "-(flood levee) | paragraphs where it is not true that (the text has the word “flood” and"
            + " the text has the word “levee”)",
        "* | all paragraphs",
        "nothing() | no paragraphs",
        "corrected(speaker) -corrected(topic) "
            + "| paragraphs where somebody corrected a speaker, but nobody corrected a topic",
      })
  void anyQueryReadsAsASentence(String text, String english) {
    assertThat(Query.parse(text).inEnglish()).isEqualTo(english);
  }

  @Test
  void fieldsOfOnesOwnReadByTheirNames() {
    assertThat(Query.parse("wordCount:<=900", Field.number("wordCount")).inEnglish())
        .isEqualTo("paragraphs where the wordCount is 900 or less");
  }

  @Test
  void aQueryAndWhatItDoesNotMatchReadDifferently() {
    RandomQueries queries = RandomQueries.hostile(1);
    for (int i = 0; i < 3_000; i++) {
      Query query = queries.next();
      assertThat(query.inEnglish()).contains("paragraphs").isNotEqualTo(query.not().inEnglish());
    }
  }
}
