package dev.onrecord.read.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BylinesTest {

  @Test
  void namesAreTakenFromBylines() {
    assertThat(Bylines.names("By Tom Reed and Ana Ruiz")).containsExactly("Tom Reed", "Ana Ruiz");
    assertThat(Bylines.names("Tom Reed, Ana Ruiz and Mia Stone"))
        .containsExactly("Tom Reed", "Ana Ruiz", "Mia Stone");
    assertThat(Bylines.names("By Tom Reed, Staff Writer")).containsExactly("Tom Reed");
    assertThat(Bylines.names("Tom Reed, The Mill Post")).containsExactly("Tom Reed");
    assertThat(Bylines.names("Coast Wire")).containsExactly("Coast Wire");
  }

  @Test
  void amongPeopleOfficesAndQuotationMarksAreNoNames() {
    assertThat(Bylines.names("Coast News, Tom Reed, CW BAY")).containsExactly("Tom Reed");
    assertThat(Bylines.names("\"Tom Reed\", Ana Ruiz")).containsExactly("Tom Reed", "Ana Ruiz");
    assertThat(Bylines.names("Ruiz, The Mill Post")).containsExactly("Ruiz");
    assertThat(Bylines.names("Ruiz, Ana")).containsExactly("Ruiz, Ana");
  }

  @Test
  void addressesAreNoNames() {
    assertThat(Bylines.names("https://mill.example/people/ana")).isEmpty();
    assertThat(Bylines.names("mill.example")).isEmpty();
    assertThat(Bylines.names("ana@mill.example")).isEmpty();
  }

  @Test
  void aSentenceThatBeginsLikeABylineIsNone() {
    assertThat(Bylines.inLine("By Monday the levee had gone.")).isEmpty();
    assertThat(Bylines.inLine("By 2031 all was well.")).isEmpty();
    assertThat(Bylines.inLine("By the Numbers")).isEmpty();
    assertThat(Bylines.underHeadline("Levee Saved | Sport | The Mill Post")).isEmpty();
  }

  @Test
  void aTextInPlaceOfABylineGivesNoNames() {
    assertThat(Bylines.names("word ".repeat(200))).isEmpty();
    assertThat(Bylines.names(" ")).isEmpty();
    assertThat(Bylines.names("\"")).isEmpty();
    assertThat(Bylines.names("\"\", (;")).isEmpty();
    assertThat(Bylines.names("\"  Tom   Reed \"")).containsExactly("Tom Reed");
  }
}
