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

/** Each rule of {@link House} finds a class that breaks it. */
class BrokenHouseTest {
  private static final String ROOT = "dev.onrecord.architecture.broken";
  private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(ROOT);
  private static final House HOUSE = new House(ROOT);

  @Test
  void aClassInAnUnlistedPackageIsFound() {
    assertFound(HOUSE.everyClassIsInAListedPackage(), "TextUtils");
  }

  @Test
  void anUnlistedImportIsFound() {
    assertThat(found(HOUSE.importsAreListed()))
        .anyMatch(f -> f.contains("RunsBack") && f.contains("Leaky"));
  }

  @Test
  void aCycleIsFound() {
    assertFound(HOUSE.packagesHaveNoCycles(), "RunsBack");
  }

  @Test
  void aValueThatImportsAnInnerPackageIsFound() {
    assertThat(found(HOUSE.valuesAndFacadesAreSeparate()))
        .anyMatch(f -> f.contains("Options"))
        .anyMatch(f -> f.contains("ReportOfFile"));
  }

  @Test
  void anInnerPackageThatImportsAFacadeIsFound() {
    assertThat(found(HOUSE.valuesAndFacadesAreSeparate())).anyMatch(f -> f.contains("Feeds.count"));
  }

  @Test
  void aPackageWithTooManyClassesIsFound() {
    assertThat(House.crowded(CLASSES, 1))
        .contains(ROOT + ".util")
        .doesNotContain(ROOT + ".article");
  }

  @Test
  void aDuplicateNameIsFound() {
    assertThat(House.duplicateNames(CLASSES)).containsExactly("Leaky");
  }

  @Test
  void anImportOfLuceneInAnExportedPackageIsFound() {
    assertFound(HOUSE.luceneIsImportedInHiddenPackages(), "Leaky.translated");
  }

  @Test
  void aHiddenTypeInASignatureIsFound() {
    assertFound(
        HOUSE.exportedSignaturesHaveNoHiddenTypes(), "Leaky: org.apache.lucene.search.Query");
  }

  @Test
  void aVagueNameIsFound() {
    assertFound(HOUSE.classNamesAreSpecific(), "TextUtils");
  }

  @Test
  void aBuilderOfARecordIsFound() {
    assertFound(HOUSE.recordsHaveNoBuilders(), "LeakyBuilder: " + RunsBack.class.getName());
  }

  @Test
  void aLoggerIsFound() {
    assertFound(HOUSE.nothingIsLogged(), "Logger");
  }

  @Test
  void aServiceLoaderIsFound() {
    assertFound(HOUSE.nothingIsLoadedAsAService(), "ServiceLoader");
  }

  @Test
  void aPackageWithoutNullMarkedIsFound() {
    assertThat(House.notNullMarked(CLASSES)).contains(Leaky.class.getPackageName());
  }

  @Test
  void theExportsOfAModuleAreRead(@TempDir Path folder) throws IOException {
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
  void anUndocumentedPackageIsFound(@TempDir Path folder) throws IOException {
    Path undocumented = Files.createDirectories(folder.resolve("undocumented"));
    Path documented = Files.createDirectories(folder.resolve("documented"));
    Files.writeString(
        undocumented.resolve("package-info.java"), "/** Something. */ package undocumented;");
    Files.writeString(
        documented.resolve("package-info.java"),
        "/** May import nothing.\n * Start\n * reading at Here. */ package documented;");
    assertThat(Sources.undocumentedPackages(folder)).containsExactly(undocumented);
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
