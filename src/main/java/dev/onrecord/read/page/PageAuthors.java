package dev.onrecord.read.page;

import static java.util.stream.Collectors.toSet;

import dev.onrecord.article.Span;
import dev.onrecord.read.draft.Bylines;
import dev.onrecord.read.draft.Json;
import dev.onrecord.read.draft.Judgement.Drop;
import dev.onrecord.read.draft.Timestamp;
import dev.onrecord.read.text.BlockReason;
import dev.onrecord.read.text.Boilerplate;
import dev.onrecord.read.text.LineShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The authors of a page's article, as the metadata give them or as readers see them. */
final class PageAuthors {
  private static final int MOST = 50;
  private static final int SHORTEST_SITE = 4;
  private static final int FEWEST_COMPANY_WORDS = 3;
  private static final int MOST_BIOGRAPHIES = 2;
  private static final Pattern DOMAIN_END = Pattern.compile("\\.\\p{Ll}{2,10}$");
  private static final Pattern OFFICE =
      Pattern.compile(
          "^,?(?: currently| also)? (?:is|was|covers|writes|reports|works|edits|leads)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_NAME = 100;
  private static final int LEVELS = 8;
  private static final Set<String> AUTHOR_NAMES = Set.of("author", "authors", "byline", "writer");
  private static final Set<String> OTHERS =
      Set.of("comment", "comments", "related", "card", "teaser");
  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "\"author\"\\s{0,9}:\\s{0,9}[\\[\\s]{0,9}\\{[^{}]{0,300}?\"name\"\\s{0,9}:\\s{0,9}\"([^\"]{2,80})\"");
  private static final Pattern WRITTEN =
      Pattern.compile("(?i)(?:written|posted|words) by|author|by");
  private static final Pattern SIGNED =
      Pattern.compile("(?i)(?:written|posted|published|words) by ");
  private static final Pattern SURNAME_FIRST = Pattern.compile("([^,]{1,60}), ?([^,]{1,60})");

  private final Set<String> names = new LinkedHashSet<>();

  private PageAuthors() {}

  /**
   * The authors in the metadata.
   *
   * @param names their names
   * @param person whether they are people, as far as the metadata tell; a publisher is none
   */
  record Given(List<String> names, boolean person) {
    Given {
      names = List.copyOf(names);
    }
  }

  /** Returns the authors in the metadata. */
  static Given given(Json.Fields linked, PageParts parts) {
    List<List<String>> sources = new ArrayList<>();
    for (String property : List.of("author", "creator")) {
      sources.add(JsonLd.strings(linked.at(property)));
    }
    sources.add(labelled(parts));
    for (Element script : parts.scripts()) {
      sources.add(
          IN_SCRIPT.matcher(script.data()).results().limit(1).map(m -> m.group(1)).toList());
    }
    sources.add(people(parts, "author", "article:author", "parsely-author", "byl", "authors"));
    sources.add(turned(people(parts, "dc.creator", "citation_author")));
    sources.add(parts.metas("sailthru.author", "cxenseparse:author", "twitter:creator:name"));
    List<List<String>> given = sources.stream().map(PageAuthors::read).toList();
    Set<String> sites = sites(linked, parts);
    return given.stream()
        .filter(names -> isPeople(names, sites))
        .findFirst()
        .map(names -> new Given(names, true))
        .orElseGet(
            () ->
                given.stream()
                    .filter(names -> !names.isEmpty())
                    .findFirst()
                    .map(names -> new Given(names, false))
                    .orElse(new Given(List.of(), false)));
  }

  private static List<String> read(List<String> written) {
    PageAuthors authors = new PageAuthors();
    written.forEach(authors::add);
    return List.copyOf(authors.names);
  }

  /** Returns the keys of the names of the site and its owner. */
  private static Set<String> sites(Json.Fields linked, PageParts parts) {
    Set<String> sites = new HashSet<>(JsonLd.strings(linked.at("publisher")));
    sites.addAll(parts.metas("og:site_name"));
    sites.addAll(parts.metas("copyright"));
    parts.homes().forEach(home -> sites.add(home.text()));
    linked.at("author").items().stream()
        .filter(author -> JsonLd.strings(author.at("@type")).contains("Organization"))
        .forEach(author -> sites.addAll(JsonLd.strings(author)));
    return sites.stream().map(PageHeadline::key).collect(toSet());
  }

  private static boolean isPeople(List<String> names, Set<String> sites) {
    return !names.isEmpty()
        && names.stream().allMatch(Bylines::isPerson)
        && names.stream().noneMatch(name -> sites.contains(PageHeadline.key(name)));
  }

  /** Returns the names behind a label in tags for cards: "Written by". */
  private static List<String> labelled(PageParts parts) {
    return IntStream.of(1, 2)
        .filter(i -> WRITTEN.matcher(parts.meta("twitter:label" + i)).matches())
        .mapToObj(i -> parts.meta("twitter:data" + i))
        .toList();
  }

  /** Returns the authors of a page: people in its metadata, or else those whom readers see. */
  static List<String> of(TextBlocks text, PageParts parts, Given given) {
    List<String> shown = given.person() ? List.of() : shown(text, parts);
    return shown.isEmpty() ? given.names() : shown;
  }

  /** Returns the names that are shown between the headline and the body, in links or bylines. */
  private static List<String> shown(TextBlocks text, PageParts parts) {
    PageAuthors authors = new PageAuthors();
    Span above = text.aboveBody();
    for (Element link : parts.authors()) {
      if (text.begins(link, above) && (authors.names.isEmpty() || Bylines.isPerson(link.text()))) {
        authors.add(link.text());
      }
    }
    int headline = text.headline();
    for (int i = above.start(); i < above.end() && authors.names.isEmpty(); i++) {
      String line = text.get(i).text();
      authors.addAll(i > headline ? Bylines.underHeadline(line) : Bylines.inLine(line));
    }
    authors.addFirst(text, parts, named -> text.begins(named, above));
    authors.addIfNone(parts.marked("author").stream().map(PageAuthors::name).toList());
    for (int i = headline + 1; i < above.end() && authors.names.isEmpty(); i++) {
      boolean dated =
          Timestamp.isLine(text.get(i - 1).text())
              || i + 1 < text.size() && Timestamp.isLine(text.get(i + 1).text());
      authors.addAll(
          dated && !text.get(i).isHeading() && Bylines.isName(text.get(i).text())
              ? List.of(text.get(i).text())
              : List.of());
    }
    authors.addFirst(text, parts, named -> !isOfComment(named));
    for (int i = 0; i < text.size() && authors.names.isEmpty(); i++) {
      String line = text.get(i).text();
      authors.addAll(SIGNED.matcher(line).lookingAt() ? Bylines.inLine(line) : List.of());
    }
    return List.copyOf(authors.names);
  }

  /** Adds the name in the first element that has a name for authors and holds one. */
  private void addFirst(TextBlocks text, PageParts parts, Predicate<Element> condition) {
    for (Element element : parts.named()) {
      if (names.isEmpty()
          && ElementNames.hasAny(element, AUTHOR_NAMES)
          && condition.test(element)) {
        text.lines(element).stream()
            .filter(line -> line.length() <= LONGEST_NAME)
            .limit(2)
            .flatMap(String::lines)
            .forEach(this::addPerson);
      }
    }
  }

  private void addPerson(String line) {
    List<String> found = Bylines.names(line);
    if (names.isEmpty() && found.stream().allMatch(Bylines::isPerson)) {
      addAll(found);
    }
  }

  private static boolean isOfComment(Element element) {
    return Stream.iterate(element, Objects::nonNull, Element::parent)
        .limit(LEVELS)
        .anyMatch(e -> ElementNames.hasAny(e, OTHERS));
  }

  /** Returns the blocks, with the last paragraphs dropped if they begin with an author's office. */
  static TextBlocks dropBiographies(TextBlocks text, List<String> authors) {
    int[] prose = text.prose().filter(i -> i > 0).toArray();
    int from = prose.length > MOST_BIOGRAPHIES ? prose[prose.length - MOST_BIOGRAPHIES] : 1;
    return text.judge(
        i -> i >= from && text.get(i).isBodyProse() && isBiography(text.get(i).text(), authors),
        new Drop(BlockReason.BIOGRAPHY));
  }

  private static boolean isBiography(String line, List<String> authors) {
    return authors.stream().anyMatch(author -> isBiography(line, author));
  }

  private static boolean isBiography(String line, String author) {
    return author.indexOf(' ') > 0
        && line.startsWith(author)
        && OFFICE.matcher(line.substring(author.length())).find();
  }

  /** Returns the values of tags but for companies, whose names hold the name of the site. */
  private static List<String> people(PageParts parts, String... tags) {
    String site = PageHeadline.key(DOMAIN_END.matcher(parts.meta("og:site_name")).replaceFirst(""));
    return parts.metas(tags).stream()
        .filter(
            v ->
                site.length() < SHORTEST_SITE
                    || LineShape.words(v) < FEWEST_COMPANY_WORDS
                    || !PageHeadline.key(v).contains(site))
        .toList();
  }

  private void addIfNone(List<String> given) {
    if (names.isEmpty()) {
      given.forEach(this::add);
    }
  }

  private void add(String given) {
    addAll(Bylines.names(PageMetadata.clean(given)));
  }

  /** Adds names, except the texts of buttons. */
  private void addAll(List<String> given) {
    given.stream()
        .filter(n -> names.size() < MOST && Boilerplate.reason(n).isEmpty())
        .forEach(names::add);
  }

  /** Returns the name in an element marked as author, which may hold a biography as well. */
  private static String name(Element author) {
    Element name = author.selectFirst("[itemprop=name]");
    return name == null ? author.text() : name.text();
  }

  /** Returns names of library catalogues with the surname last. */
  private static List<String> turned(List<String> names) {
    return names.stream().map(n -> SURNAME_FIRST.matcher(n).replaceFirst("$2 $1")).toList();
  }
}
