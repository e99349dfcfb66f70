package dev.onrecord.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.onrecord.architecture.broken.article.RunsBack;
import dev.onrecord.architecture.broken.query.Leaky;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule finds what it is there for. */
class BrokenHouseTest {
  private static final String ROOT = "dev.onrecord.architecture.broken";
  private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(ROOT);
  private static final House HOUSE = new House(ROOT);

  @Test
  void aClassOutOfPlaceIsFound() {
    assertFound(HOUSE.everyClassHasItsPlace(), "TextUtils");
  }

  @Test
  void anImportThatRunsBackIsFound() {
    assertThat(found(HOUSE.importsRunOneWay()))
        .anyMatch(f -> f.contains("RunsBack") && f.contains("Leaky"));
  }

  @Test
  void aCircleIsFound() {
    assertFound(HOUSE.nothingGoesInCircles(), "RunsBack");
  }

  @Test
  void aValueThatImportsARoomIsFound() {
    assertThat(found(HOUSE.entrancesLeadOneWay()))
        .anyMatch(f -> f.contains("Options"))
        .anyMatch(f -> f.contains("ReportOfFile"));
  }

  @Test
  void aRoomThatImportsAnEntranceIsFound() {
    assertThat(found(HOUSE.entrancesLeadOneWay())).anyMatch(f -> f.contains("Feeds.count"));
  }

  @Test
  void aCrowdedPackageIsFound() {
    assertThat(House.crowded(CLASSES, 1))
        .contains(ROOT + ".util")
        .doesNotContain(ROOT + ".article");
  }

  @Test
  void aNameWithTwoMeaningsIsFound() {
    assertThat(House.doubles(CLASSES)).containsExactly("Leaky");
  }

  @Test
  void luceneOutsideIsFound() {
    assertFound(HOUSE.luceneStaysInside(), "Leaky.translated");
  }

  @Test
  void aHiddenTypeInASignatureIsFound() {
    assertFound(HOUSE.signaturesNameNothingHidden(), "Leaky: org.apache.lucene.search.Query");
  }

  @Test
  void aVagueNameIsFound() {
    assertFound(HOUSE.namesSayWhatAClassIs(), "TextUtils");
  }

  @Test
  void aBuilderOfARecordIsFound() {
    assertFound(HOUSE.recordsHaveNoBuilders(), "LeakyBuilder: " + RunsBack.class.getName());
  }

  @Test
  void aLogIsFound() {
    assertFound(HOUSE.nothingIsLogged(), "Logger");
  }

  @Test
  void aServiceLoaderIsFound() {
    assertFound(HOUSE.nothingIsLoadedAsAService(), "ServiceLoader");
  }

  @Test
  void aPackageWithoutNullMarkedIsFound() {
    assertThat(House.unmarked(CLASSES)).contains(Leaky.class.getPackageName());
  }

  @Test
  void anExportIsRead(@TempDir Path folder) throws IOException {
    Path descriptor = Files.writeString(folder.resolve("module-info.java"), "  exports a.b;\n");
    assertThat(Sources.exportedBy(descriptor)).containsExactly("a.b");
  }

  @Test
  void aLongFileIsFound(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("Long.java"), Collections.nCopies(401, "//"));
    Files.write(folder.resolve("Short.java"), Collections.nCopies(400, "//"));
    assertThat(Sources.longerThan(400, folder))
        .singleElement()
        .asString()
        .contains("Long.java: 401");
  }

  @Test
  void aLongMethodIsFound(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("Methods.java"),
        "class Methods { void longer() {\n\n\n} void shorter() {\n\n} }");
    assertThat(Sources.methodsLongerThan(3, folder))
        .singleElement()
        .asString()
        .contains("longer: 4");
  }

  @Test
  void aPackageWithoutDirectionsIsFound(@TempDir Path folder) throws IOException {
    Path lost = Files.createDirectories(folder.resolve("lost"));
    Path told = Files.createDirectories(folder.resolve("told"));
    Files.writeString(lost.resolve("package-info.java"), "/** Something. */ package lost;");
    Files.writeString(
        told.resolve("package-info.java"),
        "/** May import nothing.\n * Start\n * reading at Here. */ package told;");
    assertThat(Sources.withoutDirections(folder)).containsExactly(lost);
  }

  private static List<String> found(List<ArchRule> rules) {
    return rules.stream().flatMap(rule -> violations(rule).stream()).toList();
  }

  private static void assertFound(ArchRule rule, String culprit) {
    assertThat(violations(rule)).anyMatch(found -> found.contains(culprit));
  }

  private static List<String> violations(ArchRule rule) {
    return rule.allowEmptyShould(true).evaluate(CLASSES).getFailureReport().getDetails();
  }
}
