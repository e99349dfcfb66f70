package dev.onrecord.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the house, over the packages below a root, so that they can be shown to fail on a
 * house that is badly built.
 *
 * @param root the root package, which holds the facade
 */
record House(String root) {
  /** Each package, and those of ours that it may import. */
  private static final Map<String, List<String>> MAY_IMPORT =
      Map.of(
          "article", List.of(),
          "read", List.of("article"),
          "query", List.of("article"),
          "analysis", List.of("article", "query"),
          "annotate", List.of("article", "query", "analysis"),
          "lucene", List.of("article", "query", "analysis"));

  private static final Set<String> HIDDEN = Set.of("analysis", "lucene");
  private static final String LUCENE = "org.apache.lucene..";

  /** The packages that embedders see. */
  Set<String> exported() {
    Set<String> exported = new TreeSet<>(packages());
    HIDDEN.forEach(hidden -> exported.remove(of(hidden)));
    return exported;
  }

  ArchRule everyClassHasItsPlace() {
    return classes().should().resideInAnyPackage(packages().toArray(String[]::new));
  }

  List<ArchRule> importsRunOneWay() {
    return MAY_IMPORT.entrySet().stream().map(e -> imports(e.getKey(), e.getValue())).toList();
  }

  ArchRule luceneStaysInside() {
    String[] inside = HIDDEN.stream().map(this::of).toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(inside)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(LUCENE);
  }

  ArchRule signaturesNameNothingHidden() {
    String[] hidden =
        Stream.concat(HIDDEN.stream().map(this::of), Stream.of(LUCENE)).toArray(String[]::new);
    return classes()
        .that()
        .resideInAnyPackage(exported().toArray(String[]::new))
        .should(Signatures.nameNoneOf(resideInAnyPackage(hidden)));
  }

  ArchRule namesSayWhatAClassIs() {
    return noClasses().should().haveNameMatching(".*(Utils?|Impl|Manager|Helpers?)([A-Z].*)?");
  }

  ArchRule recordsHaveNoBuilders() {
    return classes().that().haveSimpleNameEndingWith("Builder").should(Signatures.makeNoRecord());
  }

  ArchRule nothingIsLogged() {
    return noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.util.logging..", "org.slf4j..", "java.lang.System$Logger"));
  }

  ArchRule nothingIsLoadedAsAService() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.ServiceLoader");
  }

  /** The packages that leave open what may be null. */
  static List<String> unmarked(JavaClasses classes) {
    return packagesOf(classes)
        .filter(p -> !p.isAnnotatedWith(NullMarked.class))
        .map(JavaPackage::getName)
        .toList();
  }

  static Stream<JavaPackage> packagesOf(JavaClasses classes) {
    return classes.stream().map(JavaClass::getPackage).distinct();
  }

  private ArchRule imports(String name, List<String> allowed) {
    String[] own =
        Stream.concat(allowed.stream(), Stream.of(name)).map(this::of).toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(of(name))
        .should()
        .dependOnClassesThat(resideInAPackage(root + "..").and(not(resideInAnyPackage(own))));
  }

  private Set<String> packages() {
    Set<String> packages = new TreeSet<>(Set.of(root));
    MAY_IMPORT.keySet().forEach(name -> packages.add(of(name)));
    return packages;
  }

  private String of(String name) {
    return root + "." + name;
  }
}
