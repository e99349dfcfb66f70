package dev.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RosterTest {
  private static final Annotator KNOWING_RUIZ =
      Annotator.of(
          AnnotatorOptions.standard()
              .withRoster(
                  Roster.of(
                      Roster.person("Ana Ruiz").alias("Anita").role("mayor"),
                      Roster.person("Li Wei").role("foreign minister"))));

  @Test
  void aLastNameFindsTheFullNameThatTheArticleNeverGives() {
    assertThat(Said.by(KNOWING_RUIZ, "Ruiz said the levee would hold.").speakers())
        .containsExactly("Ana Ruiz");
  }

  @Test
  void anAliasFindsTheName() {
    assertThat(Said.by(KNOWING_RUIZ, "Anita said the levee would hold.").speakers())
        .containsExactly("Ana Ruiz");
  }

  @Test
  void aRoleFindsItsOnlyHolder() {
    assertThat(Said.by(KNOWING_RUIZ, "The mayor said the levee would hold.").speakers())
        .containsExactly("Ana Ruiz");
  }

  @Test
  void whoeverTheArticleIntroducesComesFirst() {
    Said said = Said.by(KNOWING_RUIZ, "Juan Ruiz came on Monday.", "Ruiz said it would hold.");
    assertThat(said.speakers()).containsExactly("Juan Ruiz");
    Said mayor = Said.by(KNOWING_RUIZ, "Mayor Lee Hart came.", "The mayor said it would hold.");
    assertThat(mayor.speakers()).containsExactly("Lee Hart");
  }

  @Test
  void namesakesAreToldApartByTheirRoles() {
    Annotator annotator =
        Annotator.of(
            AnnotatorOptions.standard()
                .withRoster(
                    Roster.of(
                        Roster.person("John Hale (painter)").alias("John Hale").role("painter"),
                        Roster.person("John Hale (senator)").alias("John Hale").role("senator"))));
    assertThat(Said.by(annotator, "Sen. John Hale said it would hold.").speakers())
        .containsExactly("John Hale (senator)");
  }

  @Test
  void blankNamesAreRefused() {
    assertThatThrownBy(() -> Roster.person("Ana Ruiz").alias(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Ana Ruiz");
  }

  @Test
  void aThresholdKeepsOnlyWhatIsSure() {
    String[] article = {"Mayor Ana Ruiz came.", "“We will rebuild every street,” Ruiz said."};
    Annotator sure = Annotator.of(AnnotatorOptions.standard().withThreshold(0.9));
    Annotator never = Annotator.of(AnnotatorOptions.standard().withThreshold(1));
    assertThat(Said.by(sure, article).speakers()).containsExactly("Ana Ruiz");
    assertThat(Said.by(never, article).speakers()).isEmpty();
    assertThatThrownBy(() -> AnnotatorOptions.standard().withThreshold(1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.5");
  }
}
