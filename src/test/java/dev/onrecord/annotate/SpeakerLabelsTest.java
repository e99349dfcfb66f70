package dev.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeakerLabelsTest {
  @Test
  void aNameAndAnOfficeBeforeAColonAndAQuotationAreALabel() {
    Said said = Said.in("Ana Ruiz, editor of The Alder Courier: “The levee will hold.”");
    assertThat(said.lines()).containsExactly("Ana Ruiz: “The levee will hold.”");
  }

  @Test
  void aHeadingBeforeADashLeavesTheNameToBeALabel() {
    Said said = Said.in("Too early - Ana Ruiz and Lee Hart: “The count goes on until noon.”");
    assertThat(said.speakers()).containsExactlyInAnyOrder("Ana Ruiz", "Lee Hart");
  }

  @Test
  void moreFromSomebodyIsALabel() {
    Said said = Said.in("Ana Ruiz came.", "More from Ruiz: “The count goes on until noon.”");
    assertThat(said.lines()).containsExactly("Ana Ruiz: “The count goes on until noon.”");
  }

  @Test
  void aNameBeforeAColonIsNoLabelWhereNoQuotationFollows() {
    Said said = Said.in("It is the map - Ana Ruiz: the levee, the bridge, the dam.");
    assertThat(said.speakers()).isEmpty();
  }

  @Test
  void aDashAndANameInTheNextParagraphSignAQuotation() {
    Said said = Said.in("“The levee will hold until noon.”", "- Ana Ruiz, farmer");
    assertThat(said.speakers(0)).containsExactly("Ana Ruiz");
    assertThat(said.speakers(1)).isEmpty();
  }

  @Test
  void aPostIsSignedWithANameAndAHandle() {
    Said said = Said.in("The levee will hold. Nobody asked me. — Ana Ruiz (@anaruiz) May 5, 2021");
    assertThat(said.lines()).containsExactly("Ana Ruiz: The levee will hold. Nobody asked me.");
  }

  @Test
  void aDashAndANameWithoutAHandleSignNothing() {
    Said said = Said.in("The levee was built by the best of them — Ana Ruiz (1901) and others.");
    assertThat(said.speakers()).isEmpty();
  }
}
