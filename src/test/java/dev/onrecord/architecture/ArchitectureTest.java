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
  void everyClassIsInAListedPackage() {
    HOUSE.everyClassIsInAListedPackage().check(CLASSES);
  }

  @Test
  void everyImportIsListed() {
    HOUSE.importsAreListed().forEach(rule -> rule.allowEmptyShould(true).check(CLASSES));
  }

  @Test
  void packagesHaveNoCycles() {
    HOUSE.packagesHaveNoCycles().check(CLASSES);
  }

  @Test
  void valuesAndFacadesAreSeparate() {
    HOUSE.valuesAndFacadesAreSeparate().forEach(rule -> rule.check(CLASSES));
  }

  @Test
  void noPackageExceptQueryHasMoreThan30Classes() {
    assertThat(House.crowded(CLASSES, 30)).isEmpty();
  }

  @Test
  void noTwoClassesHaveTheSameSimpleName() {
    assertThat(House.duplicateNames(CLASSES)).isEmpty();
  }

  @Test
  void onlyHiddenPackagesImportLucene() {
    HOUSE.luceneIsImportedInHiddenPackages().check(CLASSES);
  }

  @Test
  void exportedSignaturesHaveNoHiddenTypes() {
    HOUSE.exportedSignaturesHaveNoHiddenTypes().check(CLASSES);
  }

  @Test
  void classNamesAreSpecific() {
    HOUSE.classNamesAreSpecific().check(CLASSES);
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
    assertThat(House.notNullMarked(CLASSES)).isEmpty();
  }

  @Test
  void theModuleExportsTheExportedPackages() throws IOException {
    assertThat(Sources.exportedBy(Path.of("src/main/java/module-info.java")))
        .isEqualTo(HOUSE.exported());
  }

  @Test
  void noSourceFileHasMoreThan400Lines() throws IOException {
    assertThat(Sources.longerThan(400, Path.of("src"))).isEmpty();
  }

  @Test
  void noMethodHasMoreThan40Lines() throws IOException {
    assertThat(Sources.methodsLongerThan(40, Path.of("src/main/java"))).isEmpty();
  }

  @Test
  void everyPackageIsDocumented() throws IOException {
    assertThat(Sources.undocumentedPackages(Path.of("src/main/java"))).isEmpty();
  }
}
