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
 * The rules of the house, over the packages below a root, so that they can be shown to fail on a
 * house that is badly built.
 *
 * @param root the root package, which holds the facade
 */
record House(String root) {
  /** Each package below the root, and those of ours that it may import. */
  private static final Map<String, List<String>> MAY_IMPORT =
      Map.ofEntries(
          entry("article", ""),
          entry("query", "article text"),
          entry("text", "article"),
          entry("match", "article query text"),
          entry("attribution.model", ""),
          entry("attribution.token", "article text"),
          entry("attribution.entity", "article text attribution.token"),
          entry(
              "attribution", "article text attribution.token attribution.entity attribution.model"),
          entry(
              "annotate",
              "article query text match attribution attribution.entity attribution.model"),
          entry("lucene.commit", "."),
          entry("lucene.document", ". article query text lucene.commit"),
          entry("lucene.query", "query text match lucene.document"),
          entry("lucene.facet", "query lucene.document lucene.query"),
          entry(
              "lucene.search",
              "article query text match lucene.document lucene.query lucene.facet"),
          entry(
              "lucene.store",
              ". article query text lucene.commit lucene.document lucene.query lucene.facet"
                  + " lucene.search"),
          entry("read.bytes", "read"),
          entry("read.draft", "article query text read read.bytes"),
          entry("read.text", "article query text read read.draft"),
          entry("read.page", "article query text read read.draft read.text"),
          entry("read.xml", "article query text read read.draft read.text read.page"),
          entry(
              "read.json",
              "article query text read read.bytes read.draft read.text read.page read.xml"),
          entry("read.warc", "article query read read.draft"),
          entry(
              "read",
              "article query read.bytes read.draft read.text read.page read.xml read.json"
                  + " read.warc"),
          entry(".", "article query annotate text match lucene.store"));

  /** The packages that embedders see, the root among them. */
  private static final Set<String> EXPORTED = Set.of(".", "article", "read", "annotate", "query");

  /**
   * A package whose values the rooms behind it import.
   *
   * @param name the package
   * @param classes those of its classes that are no values: they use the rooms, and no room uses
   *     them
   * @param rooms the rooms behind it
   */
  private record Entrance(String name, String classes, String rooms) {}

  private static final List<Entrance> ENTRANCES =
      List.of(
          new Entrance(
              ".", "ArticleIndex|CheckedAnnotator|Ingest|QueryDepth|SampleIndex", "lucene.."),
          new Entrance("read", "Articles|ArticleStream|RecordFormats", "read.*.."));

  private static final Set<String> KNOW_LUCENE = Set.of("lucene", "text", "match");
  private static final String LUCENE = "org.apache.lucene..";

  private static Map.Entry<String, List<String>> entry(String name, String imported) {
    return Map.entry(name, imported.isEmpty() ? List.of() : List.of(imported.split(" ")));
  }

  /** The packages that embedders see. */
  Set<String> exported() {
    return EXPORTED.stream().map(this::of).collect(Collectors.toCollection(TreeSet::new));
  }

  ArchRule everyClassHasItsPlace() {
    return classes().should().resideInAnyPackage(packages().toArray(String[]::new));
  }

  List<ArchRule> importsRunOneWay() {
    return MAY_IMPORT.entrySet().stream().map(e -> imports(e.getKey(), e.getValue())).toList();
  }

  /** No package imports another one that, over whatever way, imports it. */
  ArchRule nothingGoesInCircles() {
    return SlicesRuleDefinition.slices()
        .assignedFrom(new Rooms(root, entrances()))
        .should()
        .beFreeOfCycles();
  }

  /** The classes at the entrances, as regular expressions for their full names. */
  private List<String> entrances() {
    return ENTRANCES.stream().map(this::usersOfRooms).toList();
  }

  private String usersOfRooms(Entrance entrance) {
    return of(entrance.name).replace(".", "\\.") + "\\.(" + entrance.classes + ")(\\$.*)?";
  }

  /** Values import no room behind them, and no room imports what uses the rooms. */
  List<ArchRule> entrancesLeadOneWay() {
    return ENTRANCES.stream().flatMap(this::leadOneWay).toList();
  }

  private Stream<ArchRule> leadOneWay(Entrance entrance) {
    String rooms = of(entrance.rooms);
    return Stream.of(
        noClasses()
            .that()
            .resideInAPackage(of(entrance.name))
            .and()
            .haveNameNotMatching(usersOfRooms(entrance))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(rooms),
        noClasses()
            .that()
            .resideInAPackage(rooms)
            .should()
            .dependOnClassesThat()
            .haveNameMatching(usersOfRooms(entrance)));
  }

  ArchRule luceneStaysInside() {
    String[] inside = KNOW_LUCENE.stream().map(name -> of(name) + "..").toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(inside)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(LUCENE);
  }

  ArchRule signaturesNameNothingHidden() {
    Set<String> seen = exported();
    DescribedPredicate<JavaClass> hidden =
        resideInAPackage(root + "..").and(not(resideInAnyPackage(seen.toArray(String[]::new))));
    return classes()
        .that()
        .resideInAnyPackage(seen.toArray(String[]::new))
        .should(
            Signatures.nameNoneOf(
                hidden.or(
                    resideInAnyPackage(
                        LUCENE, "org.opensearch..", "com.fasterxml..", "org.jsoup.."))));
  }

  /** The packages with more than so many classes; the query language stays whole. */
  static List<String> crowded(JavaClasses classes, int most) {
    return packagesOf(classes)
        .filter(p -> !p.getName().endsWith(".query") || p.getName().contains("lucene"))
        .filter(p -> topLevel(p.getClasses().stream()).count() > most)
        .map(JavaPackage::getName)
        .toList();
  }

  /** The simple names that stand for more than one class. */
  static List<String> doubles(JavaClasses classes) {
    Map<String, Long> named =
        topLevel(classes.stream())
            .map(JavaClass::getSimpleName)
            .filter(name -> !name.equals("package-info"))
            .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    return named.entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey).toList();
  }

  private static Stream<JavaClass> topLevel(Stream<JavaClass> classes) {
    return classes.filter(JavaClass::isTopLevelClass);
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
    return MAY_IMPORT.keySet().stream()
        .map(this::of)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String of(String name) {
    return name.equals(".") ? root : root + "." + name;
  }
}
