package dev.onrecord.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The architecture rules for the packages below a root. {@link BrokenHouseTest} applies them to
 * classes that break them.
 *
 * @param root the root package
 */
record House(String root) {
  /** The packages of the library by name, each with the packages of the library it may import. */
  private static final Map<String, List<String>> MAY_IMPORT =
      Map.ofEntries(
          entry("article", ""),
          entry("query", "article text annotate saved"),
          entry("text", "article"),
          entry("match", "article query text"),
          entry("monitor", "article query text match"),
          entry("attribution.token", "article text"),
          entry("attribution.entity", "article text attribution.token"),
          entry("attribution.model", "article text attribution.token attribution.entity"),
          entry("attribution.cue", "text attribution.token attribution.entity attribution.model"),
          entry(
              "attribution",
              "article text attribution.token attribution.entity attribution.model"
                  + " attribution.cue"),
          entry(
              "annotate",
              "article query text match monitor attribution attribution.entity"
                  + " attribution.model"),
          entry("saved", "article query text match lucene.people"),
          entry("lucene.commit", "."),
          entry("lucene.document", ". article query text lucene.commit"),
          entry("lucene.people", "article query text lucene.document"),
          entry(
              "lucene.query",
              "article query text match lucene.document lucene.people lucene.story lucene.quote"),
          entry("lucene.facet", "query lucene.document lucene.people lucene.query"),
          entry(
              "lucene.search",
              "article query text match lucene.document lucene.people lucene.query lucene.facet"
                  + " lucene.story lucene.quote"),
          entry("lucene.story", "article query text lucene.document"),
          entry("lucene.quote", "article query text lucene.document"),
          entry(
              "lucene.store",
              ". article query text lucene.commit lucene.document lucene.people lucene.query"
                  + " lucene.facet lucene.search lucene.story"),
          entry("read.bytes", "text read"),
          entry("read.draft", "article query text read read.bytes"),
          entry("read.text", "article query text read read.draft"),
          entry("read.page", "article query text read read.draft read.text"),
          entry("read.xml", "article query text read read.draft read.text read.page"),
          entry(
              "read.json",
              "article query text read read.bytes read.draft read.text read.page read.xml"),
          entry("read.table", "article query text read read.draft read.json"),
          entry("read.warc", "article query read read.bytes read.draft"),
          entry(
              "read",
              "article query text read.bytes read.draft read.text read.page read.xml read.json"
                  + " read.table read.warc"),
          entry("write", "article query"),
          entry("view", "article query text"),
          entry(".", "article query annotate text match write view lucene.store"));

  /** The exported packages. */
  private static final Set<String> EXPORTED = Set.of(".", "article", "read", "annotate", "query");

  /**
   * A package that consists of values and of facades for inner packages. The inner packages may
   * import the values, and the facades may import the inner packages.
   *
   * @param name the package
   * @param classes the facades, as a regular expression for their simple names
   * @param inner the inner packages
   */
  private record FacadePackage(String name, String classes, String inner) {}

  private static final List<FacadePackage> FACADES =
      List.of(
          new FacadePackage("query", "SavedSearches", "saved.."),
          new FacadePackage("query", "SavedSearches", "annotate.."),
          new FacadePackage(
              ".",
              "ArticleIndex|CheckedAnnotator|IndexSearches|Ingest|Rebuilding|SampleIndex",
              "lucene.."),
          new FacadePackage(
              "read", "Articles|ArticleStream|ArticleFolder|RecordFormats", "read.*.."));

  private static final Set<String> LUCENE_IMPORTERS = Set.of("lucene", "text", "match");
  private static final String LUCENE = "org.apache.lucene..";

  private static Map.Entry<String, List<String>> entry(String name, String imported) {
    return Map.entry(name, imported.isEmpty() ? List.of() : List.of(imported.split(" ")));
  }

  /** Returns the full names of the exported packages. */
  Set<String> exported() {
    return EXPORTED.stream().map(this::of).collect(Collectors.toCollection(TreeSet::new));
  }

  ArchRule everyClassIsInAListedPackage() {
    return classes().should().resideInAnyPackage(packages().toArray(String[]::new));
  }

  List<ArchRule> importsAreListed() {
    return MAY_IMPORT.entrySet().stream().map(e -> imports(e.getKey(), e.getValue())).toList();
  }

  /** Returns the rule that no package imports a package that directly or indirectly imports it. */
  ArchRule packagesHaveNoCycles() {
    return SlicesRuleDefinition.slices()
        .assignedFrom(new PackageSlices(root, facades()))
        .should()
        .beFreeOfCycles();
  }

  /** Returns regular expressions for the full names of the facades. */
  private List<String> facades() {
    return FACADES.stream().map(this::facadesOf).toList();
  }

  private String facadesOf(FacadePackage outer) {
    return of(outer.name).replace(".", "\\.") + "\\.(" + outer.classes + ")(\\$.*)?";
  }

  /** Returns the rules that values import no inner package, and inner packages import no facade. */
  List<ArchRule> valuesAndFacadesAreSeparate() {
    return FACADES.stream().flatMap(this::separate).toList();
  }

  private Stream<ArchRule> separate(FacadePackage outer) {
    String inner = of(outer.inner);
    return Stream.of(
        noClasses()
            .that()
            .resideInAPackage(of(outer.name))
            .and()
            .haveNameNotMatching(facadesOf(outer))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(inner),
        noClasses()
            .that()
            .resideInAPackage(inner)
            .should()
            .dependOnClassesThat()
            .haveNameMatching(facadesOf(outer)));
  }

  ArchRule luceneIsImportedInHiddenPackages() {
    String[] hidden = LUCENE_IMPORTERS.stream().map(name -> of(name) + "..").toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(hidden)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(LUCENE);
  }

  ArchRule exportedSignaturesHaveNoHiddenTypes() {
    String[] exported = exported().toArray(String[]::new);
    DescribedPredicate<JavaClass> hidden =
        resideInAPackage(root + "..").and(not(resideInAnyPackage(exported)));
    return classes()
        .that()
        .resideInAnyPackage(exported)
        .should(
            Signatures.nameNoneOf(
                hidden.or(
                    resideInAnyPackage(
                        LUCENE,
                        "org.opensearch..",
                        "com.fasterxml..",
                        "org.jsoup..",
                        "de.siegmar.."))));
  }

  /** Returns the packages with more than a number of classes, except the query language. */
  static List<String> crowded(JavaClasses classes, int most) {
    return packagesOf(classes)
        .filter(p -> !p.getName().endsWith(".query") || p.getName().contains("lucene"))
        .filter(p -> topLevel(p.getClasses().stream()).count() > most)
        .map(JavaPackage::getName)
        .toList();
  }

  /** Returns the simple names that more than one class has. */
  static List<String> duplicateNames(JavaClasses classes) {
    Map<String, Long> named =
        topLevel(classes.stream())
            .map(JavaClass::getSimpleName)
            .filter(name -> !name.equals("package-info"))
            .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    return named.entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey).toList();
  }

  private static Stream<JavaClass> topLevel(Stream<JavaClass> classes) {
    return classes.filter(c -> !c.isArray() && !c.getName().contains("$"));
  }

  ArchRule classNamesAreSpecific() {
    return noClasses().should().haveNameMatching(".*(Utils?|Impl|Manager|Helpers?)([A-Z].*)?");
  }

  ArchRule recordsHaveNoBuilders() {
    return classes().that().haveSimpleNameEndingWith("Builder").should(Signatures.returnNoRecord());
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

  /** Returns the packages without {@link NullMarked}. */
  static List<String> notNullMarked(JavaClasses classes) {
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
    return MAY_IMPORT.keySet().stream()
        .map(this::of)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String of(String name) {
    return name.equals(".") ? root : root + "." + name;
  }
}
