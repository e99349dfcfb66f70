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
  void aTextInPlaceOfABylineGivesNoNames() {
    assertThat(Bylines.names("word ".repeat(200))).isEmpty();
    assertThat(Bylines.names(" ")).isEmpty();
  }
}
