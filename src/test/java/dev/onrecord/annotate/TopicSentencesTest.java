package dev.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Tag;
import dev.onrecord.text.Resources;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the sentences beside the rules, and of the names of places. */
class TopicSentencesTest {
  private static final List<String> LINES =
      Resources.lines(TopicRules.class, "topics/sentences.txt");
  private static final List<String> EXACT =
      Resources.lines(TopicRules.class, "topics/exact-sentences.txt");

  private static Set<String> topics(String text) {
    Set<String> topics = new HashSet<>();
    for (Paragraph paragraph : Annotator.standard().annotate(Article.of("a", List.of(text)))) {
      for (Tag tag : paragraph.tags()) {
        topics.add(tag.topic().name());
        topics.addAll(tag.topic().broader());
      }
    }
    return topics;
  }

  private static String[] split(String line) {
    return line.split(" \\| ", 2);
  }

  @Test
  void eachSentenceHasItsTopicsAndNotTheOthers() {
    List<String> wrong = new ArrayList<>();
    for (String line : LINES) {
      Set<String> found = topics(split(line)[1]);
      for (String label : split(line)[0].split("; ")) {
        boolean not = label.startsWith("-");
        if (found.contains(not ? label.substring(1) : label) == not) {
          wrong.add(label + " | " + split(line)[1]);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void eachExactSentenceHasItsTopicsAndNoOthers() {
    List<String> wrong = new ArrayList<>();
    for (String line : EXACT) {
      Set<String> meant = withBroader(split(line)[0].split("; "));
      Set<String> found = topics(split(line)[1]);
      found.removeIf(topic -> Vocabulary.mediaTopics().find(topic).isEmpty());
      if (!found.equals(meant)) {
        wrong.add(found + " | " + split(line)[1]);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static Set<String> withBroader(String[] topics) {
    Set<String> all = new HashSet<>();
    for (String topic : topics) {
      all.add(topic);
      all.addAll(Vocabulary.mediaTopics().get(topic).broader());
    }
    return all;
  }

  @Test
  void eachTopicHasThreeSentencesThatMatchAndThreeThatDoNot() {
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (TopicRule rule : TopicRules.standard().rules()) {
      if (rule.topic().id().startsWith("medtop:")) {
        counts.put(rule.topic().name(), new int[2]);
      }
    }
    for (String line : LINES) {
      for (String label : split(line)[0].split("; ")) {
        boolean not = label.startsWith("-");
        counts.get(not ? label.substring(1) : label)[not ? 1 : 0]++;
      }
    }
    for (String line : EXACT) {
      counts.get(split(line)[0].split("; ")[0])[0]++;
    }
    counts.values().removeIf(count -> count[0] >= 3 && count[1] >= 3);
    assertThat(counts.keySet()).isEmpty();
  }

  @Test
  void eachNameOfAPlaceCountsWithACapitalLetterOnly() {
    List<String> wrong = new ArrayList<>();
    for (PlaceNames place : PlaceNames.ALL) {
      for (PlaceNames.Name name : place.names()) {
        String text = "They had heard of " + name.text() + " by then.";
        if (name.certain() && !topics(text).contains(place.country())) {
          wrong.add(name.text());
        }
        boolean single = name.text().matches("\\p{L}+");
        if (single && topics(text.toLowerCase(java.util.Locale.ROOT)).contains(place.country())) {
          wrong.add("lower case " + name.text());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void noStateOrCityCountsInsideTheNameOfATeam() {
    assertThat(
            wrongNames(
                name -> name.kind() != PlaceNames.Kind.COUNTRY,
                "The %s Badgers lost by a point after they led all evening."))
        .isEmpty();
  }

  @Test
  void noNameThatPersonsBearCountsInsideTheNameOfAPerson() {
    assertThat(wrongNames(PlaceNames.Name::personal, "We met Denzel %s in the choir.")).isEmpty();
  }

  private static List<String> wrongNames(Predicate<PlaceNames.Name> which, String form) {
    List<String> wrong = new ArrayList<>();
    for (PlaceNames place : PlaceNames.ALL) {
      for (PlaceNames.Name name : place.names()) {
        if (which.test(name) && topics(form.formatted(name.text())).contains(place.country())) {
          wrong.add(name.text());
        }
      }
    }
    return wrong;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Orla Washington sold her boat.                        | United States
          Kenya Marlow sang in the choir.                       | Kenya
          The chapel in Verona, Wisconsin has a new bell.       | Italy
          The Oakport Tigers lost to the Denver Badgers.        | Denmark
          He dipped the Brazil nuts in honey.                   | Brazil
          A swiss army knife lay on the table.                  | Switzerland
          Vets played Russian roulette in the story.            | Russia
          Oakport XI Punjab lost by a run.                      | India
          Spartak Moscow drew at home.                          | Russia
          Two fans of Graz AK sang.                             | Austria
          The Mumbai Mirror printed his poem.                   | India
          A reader of the Irish Times wrote back.               | Ireland
          """)
  void aPlaceInsideOfALongerNameIsNone(String text, String place) {
    assertThat(topics(text)).doesNotContain(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          New Jersey and the old Jersey differ; New Mexico and Mexico too.  | Mexico
          Equatorial Guinea and Mali talked, and South Sudan and Sudan.      | Sudan
          Montana and Ohio sued the maker.                                   | United States
          The Dutch and the people of Holland cheered.                       | Netherlands
          Nauru, Kiribati and Palau sent delegates.                          | Palau
          """)
  void anExclusionTakesAwayOnlyItsWord(String text, String place) {
    assertThat(topics(text)).contains(place);
  }

  @Test
  void aTimeThatIsOnlyTheSettingIsNoTopic() {
    assertThat(topics("The crew filmed in a barn amid the pandemic."))
        .doesNotContain("communicable disease", "epidemic and pandemic", "health");
    assertThat(topics("The pandemic killed thousands.")).contains("epidemic and pandemic");
  }

  @Test
  void aFirmInAListOfFirmsIsNoSocialMedia() {
    assertThat(topics("The largest companies are Facebook, a brewer and a railway."))
        .doesNotContain("social media", "computing and information technology");
  }

  @Test
  void aVicePresidentIsNoHeadOfState() {
    assertThat(topics("Vice President Joe Biden cut the ribbon.")).doesNotContain("head of state");
    assertThat(topics("President Joe Biden cut the ribbon.")).contains("head of state");
  }

  @Test
  void salesOfAllShopsAreNoEarningsOfACompany() {
    assertThat(topics("Retail sales rose in November.")).doesNotContain("corporate earnings");
  }

  @Test
  void anExpertWhoWritesAboutSomethingIsNotEmployedByIt() {
    assertThat(topics("The historian wrote about the Middle Ages.")).contains("history");
    assertThat(topics("The historian at Oakvale University smiled."))
        .doesNotContain("college and university");
    assertThat(topics("An Oakvale University historian smiled."))
        .doesNotContain("college and university");
  }

  @Test
  void policeAndMediaThatOnlyReportAreNoTopic() {
    assertThat(topics("The kite was red, police said.")).doesNotContain("police");
    assertThat(topics("Police searched the kite shop.")).contains("police");
    assertThat(topics("The kite was red, news outlets reported.")).doesNotContain("news industry");
    assertThat(topics("She told Fox News that the kite was red.")).doesNotContain("mass media");
  }

  @Test
  void aFigureOfSpeechIsNoTopic() {
    assertThat(topics("The jury is still out on kites.")).doesNotContain("crime, law and justice");
    assertThat(topics("You cannot fight city hall.")).doesNotContain("local authority");
    assertThat(topics("They see the sets.")).doesNotContain("tennis", "sport");
  }

  @Test
  void theNameOfATeamIsSport() {
    assertThat(topics("The Chicago Bears cut a lineman.")).contains("American football");
    assertThat(topics("Bears were seen near Chicago.")).doesNotContain("American football");
  }

  @Test
  void aVoteOfShareholdersIsNoPolitics() {
    assertThat(topics("Members of the club voted for a new pool."))
        .doesNotContain("politics and government");
    assertThat(topics("Voters cast their votes for the senate."))
        .contains("politics and government");
  }

  @Test
  void whatIsBesideThePointIsNoTopic() {
    assertThat(topics("They discuss it.")).doesNotContain("athletics");
    assertThat(topics("In a galaxy of her own, the pianist smiled.")).doesNotContain("astronomy");
    assertThat(topics("Who died and who survived the pandemic, the directors ask."))
        .doesNotContain("healthcare policy");
    assertThat(topics("Police said authorities in Ohio found the van."))
        .doesNotContain("politics and government");
    assertThat(topics("The marine biologist swam.")).doesNotContain("armed forces");
  }

  @Test
  void theNameOfAPersonCountsInTheYearsOfTheTable() {
    Article article = Article.of("a", List.of("Thatcher spoke first."));
    assertThat(tagged(article, "1985-05-01")).contains("politics and government");
    assertThat(tagged(article, "2019-05-01")).doesNotContain("politics and government");
    assertThat(topics("Thatcher spoke first.")).contains("politics and government");
  }

  private static List<String> tagged(Article article, String day) {
    Article dated = article.withPublished(java.time.LocalDate.parse(day));
    return Annotator.standard().annotate(dated).getFirst().topics();
  }
}
