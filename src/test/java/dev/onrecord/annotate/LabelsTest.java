package dev.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelsTest {
  @Test
  void aNameAndAnOfficeBeforeAColonAndAQuotationAreALabel() {
    Said said = Said.in("Ana Ruiz, editor of The Alder Courier: “The levee will hold.”");
    assertThat(said.lines()).containsExactly("Ana Ruiz: “The levee will hold.”");
  }
}
