package dev.onrecord.lucene.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.query.Identity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NamesakesTest {
  private final List<NameUse> uses = new ArrayList<>();

  private NamesakesTest in(int articles, String name) {
    return on(20_000, articles, name);
  }

  private NamesakesTest on(long day, int articles, String name) {
    long[] days = new long[articles];
    Arrays.fill(days, day);
    uses.add(new NameUse(PersonalName.of(name), days));
    return this;
  }

  /** Returns the other names of each person by the person's name. */
  private Map<String, List<String>> people() {
    return Namesakes.of(uses).stream()
        .collect(
            Collectors.toMap(
                Identity::name,
                who ->
                    who.names().stream()
                        .map(Identity.Alias::name)
                        .filter(name -> !name.equals(who.name()))
                        .sorted()
                        .toList(),
                (one, other) -> one,
                TreeMap::new));
  }

  @Test
  void oneNameInManyFormsIsOnePerson() {
    in(40, "Dana Kolbe")
        .in(9, "Dana R. Kolbe")
        .in(2, "DANA KOLBE")
        .in(12, "Kolbe")
        .in(1, "D. Kolbe");
    assertThat(people())
        .isEqualTo(
            Map.of("Dana Kolbe", List.of("D. Kolbe", "DANA KOLBE", "Dana R. Kolbe", "Kolbe")));
  }

  @Test
  void shortFirstNamesBelongToTheirLongForms() {
    in(7, "Robert Staal").in(20, "Bob Staal").in(3, "Rita Staal");
    assertThat(people())
        .isEqualTo(Map.of("Bob Staal", List.of("Robert Staal"), "Rita Staal", List.of()));
  }

  @Test
  void middleNamesKeepNamesakesApart() {
    in(10, "Henry W. Orban").in(10, "Henry H.T. Orban").in(8, "Henry Orban").in(4, "Orban");
    assertThat(people().keySet())
        .containsExactly("Henry H.T. Orban", "Henry Orban", "Henry W. Orban", "Orban");
  }

  @Test
  void initialsAgreeWithTheWordsThatTheyStandFor() {
    in(10, "Henry Harald Orban").in(3, "Henry H. Orban").in(2, "Henry Horst Orban");
    assertThat(people())
        .isEqualTo(
            Map.of(
                "Henry Harald Orban", List.of("Henry H. Orban"), "Henry Horst Orban", List.of()));
  }

  @Test
  void sonsAreNotTheirFathers() {
    in(30, "Luis Arce").in(5, "Luis Arce Jr.").in(2, "Arce Jr.");
    assertThat(people())
        .isEqualTo(Map.of("Luis Arce", List.of(), "Luis Arce Jr.", List.of("Arce Jr.")));
  }

  @Test
  void aBareLastNameBelongsToTheOneWhomItMostLikelyMeans() {
    in(90, "Mara Venn").in(10, "Otto Venn").in(25, "Venn");
    assertThat(people()).containsEntry("Mara Venn", List.of("Venn"));
  }

  @Test
  void aBareLastNameOfTwoBelongsToNeither() {
    in(60, "Mara Venn").in(40, "Otto Venn").in(25, "Venn");
    assertThat(people().keySet()).containsExactly("Mara Venn", "Otto Venn", "Venn");
  }

  @Test
  void theDaysTellNamesakesApart() {
    on(10_000, 60, "Mara Venn").on(16_000, 40, "Otto Venn").on(16_010, 25, "Venn");
    assertThat(people()).containsEntry("Otto Venn", List.of("Venn"));
  }

  @Test
  void surnamesOfTwoWordsAndParticlesAreLeftOutTogether() {
    in(20, "Jorge Luis Peña Ibarra")
        .in(9, "Peña Ibarra")
        .in(5, "Ana von der Heide")
        .in(2, "von der Heide");
    assertThat(Namesakes.of(uses.subList(0, 2))).hasSize(1);
    assertThat(Namesakes.of(uses.subList(2, 4))).hasSize(1);
  }

  @Test
  void aFrequentNameIsNotExplainedByARareOneWithMoreWords() {
    in(1, "Watch Ana Ruiz").in(50, "Ana Ruiz");
    assertThat(people().keySet()).containsExactly("Ana Ruiz", "Watch Ana Ruiz");
  }

  @Test
  void anAliasTellsWhatRelatesItToThePerson() {
    in(40, "Dana Kolbe").in(12, "Kolbe");
    assertThat(Namesakes.of(uses).getFirst())
        .hasToString("Dana Kolbe: Kolbe (last name, 12 articles, sureness 1.00)");
  }

  @Test
  void namesAreReadWithoutTitlesDegreesAndCommas() {
    assertThat(PersonalName.of("President Kolbe").plain()).isEqualTo("kolbe");
    assertThat(PersonalName.of("Dr. Ana Ruiz, M.D.").plain()).isEqualTo("ana ruiz");
    assertThat(PersonalName.of("King, Martin Luther, Jr.").plain())
        .isEqualTo("martin luther king jr");
    assertThat(PersonalName.of("Kolbe, Jean-Marie").plain()).isEqualTo("jean marie kolbe");
    assertThat(PersonalName.of("Luis Arce, Jr.").plain()).isEqualTo("luis arce jr");
    assertThat(PersonalName.of("Mayor").plain()).isEqualTo("mayor");
    assertThat(PersonalName.of("—").plain()).isEmpty();
  }
}
