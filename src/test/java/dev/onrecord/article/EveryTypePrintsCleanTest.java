package dev.onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Tests that no record of the exported packages prints text that could change a terminal, and that
 * no message of its constructor does.
 */
class EveryTypePrintsCleanTest {
  private static final Set<String> EXPORTED =
      Set.of(
          "dev.onrecord",
          "dev.onrecord.annotate",
          "dev.onrecord.article",
          "dev.onrecord.query",
          "dev.onrecord.read");
  private static final int ROUNDS = 3;

  private static boolean isClean(String text) {
    return text.lines().allMatch(line -> Printable.of(line).equals(line));
  }

  private static boolean isAccessible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(EveryTypePrintsCleanTest::isAccessible).orElse(true);
  }

  private static List<Class<?>> records() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.onrecord")
            .stream()
            .filter(type -> EXPORTED.contains(type.getPackageName()))
            .filter(type -> type.isRecord() && isAccessible(type))
            .<Class<?>>map(EveryTypePrintsCleanTest::loaded)
            .toList();
  }

  /** Loads a class by the loader of this one, whatever loader other tests have set. */
  private static Class<?> loaded(JavaClass type) {
    try {
      return Class.forName(type.getName(), false, EvilValues.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void recordsAndTheirComplaintsAreClean() {
    EvilValues values = new EvilValues();
    List<Class<?>> records = records();
    for (int round = 0; round < ROUNDS; round++) {
      records.forEach(values::make);
    }
    assertThat(values.made()).hasSizeGreaterThan(records.size() - 8);
    values
        .made()
        .forEach(
            (type, made) ->
                made.forEach(
                    value ->
                        assertThat(value.toString())
                            .as(type.getName())
                            .matches(EveryTypePrintsCleanTest::isClean)));
    assertThat(values.messages())
        .hasSizeGreaterThan(20)
        .allMatch(EveryTypePrintsCleanTest::isClean);
    assertThat(isClean(EvilValues.EVIL)).isFalse();
  }
}
