package dev.onrecord.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.onrecord.article.Article;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final URL COMPILED =
      Article.class.getProtectionDomain().getCodeSource().getLocation();
  private static final JavaClasses CLASSES = new ClassFileImporter().importUrl(COMPILED);
  private static final House HOUSE = new House("dev.onrecord");

  @Test
  void everyClassLiesInOneOfThePackages() {
    HOUSE.everyClassHasItsPlace().check(CLASSES);
  }

  @Test
  void importsRunOneWay() {
    HOUSE.importsRunOneWay().forEach(rule -> rule.allowEmptyShould(true).check(CLASSES));
  }

  @Test
  void importsGoInNoCircles() {
    HOUSE.nothingGoesInCircles().check(CLASSES);
  }

  @Test
  void entrancesLeadOneWay() {
    HOUSE.entrancesLeadOneWay().forEach(rule -> rule.check(CLASSES));
  }

  @Test
  void noPackageIsCrowded() {
    assertThat(House.crowded(CLASSES, 30)).isEmpty();
  }

  @Test
  void aSimpleNameHasOneMeaning() {
    assertThat(House.doubles(CLASSES)).isEmpty();
  }

  @Test
  void onlyTheHiddenPackagesImportLucene() {
    HOUSE.luceneStaysInside().check(CLASSES);
  }

  @Test
  void exportedSignaturesNameNothingHidden() {
    HOUSE.signaturesNameNothingHidden().check(CLASSES);
  }

  @Test
  void classNamesAreNotVague() {
    HOUSE.namesSayWhatAClassIs().check(CLASSES);
  }

  @Test
  void recordsHaveNoBuilders() {
    HOUSE.recordsHaveNoBuilders().allowEmptyShould(true).check(CLASSES);
  }

  @Test
  void nothingIsLogged() {
    HOUSE.nothingIsLogged().check(CLASSES);
  }

  @Test
  void nothingIsLoadedAsAService() {
    HOUSE.nothingIsLoadedAsAService().check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(House.unmarked(CLASSES)).isEmpty();
  }

  @Test
  void theModuleExportsThePackagesThatEmbeddersSee() throws IOException {
    assertThat(Sources.exportedBy(Path.of("src/main/java/module-info.java")))
        .isEqualTo(HOUSE.exported());
  }

  @Test
  void noSourceFileIsLong() throws IOException {
    assertThat(Sources.longerThan(400, Path.of("src"))).isEmpty();
  }

  @Test
  void noMethodIsLong() throws IOException {
    assertThat(Sources.methodsLongerThan(40, Path.of("src/main/java"))).isEmpty();
  }

  @Test
  void everyPackageSaysWhereToStart() throws IOException {
    assertThat(Sources.withoutDirections(Path.of("src/main/java"))).isEmpty();
  }
}
