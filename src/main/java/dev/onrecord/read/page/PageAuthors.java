package dev.onrecord.read.page;

import static java.util.stream.Collectors.toSet;

import dev.onrecord.read.draft.Bylines;
import dev.onrecord.read.draft.Json;
import dev.onrecord.read.draft.Judgement.Drop;
import dev.onrecord.read.text.BlockReason;
import dev.onrecord.read.text.Boilerplate;
import dev.onrecord.read.text.LineShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "\"author\"\\s{0,9}:\\s{0,9}[\\[\\s]{0,9}\\{[^{}]{0,300}?\"name\"\\s{0,9}:\\s{0,9}\"([^\"]{2,80})\"");
  private static final Pattern WRITTEN =
      Pattern.compile("(?i)(?:written|posted|words) by|author|by");
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

  /**
   * Returns the authors of a page: those in a byline that readers see, people in its metadata, or
   * else those whom readers see elsewhere.
   */
  static List<String> of(TextBlocks text, PageParts parts, Given given) {
    ShownAuthors shown = new ShownAuthors(text, parts);
    if (given.person()) {
      return counts(shown.byline(), given.names()) ? shown.byline() : given.names();
    }
    List<String> people = shown.people();
    return people.isEmpty() && given.names().isEmpty()
        ? shown.others()
        : people.isEmpty() ? given.names() : people;
  }

  /** Returns whether a byline names other people than the metadata, or more of them. */
  private static boolean counts(List<String> byline, List<String> given) {
    boolean other =
        byline.stream().noneMatch(shown -> given.stream().anyMatch(g -> isAlike(shown, g)));
    boolean more =
        byline.size() > given.size()
            && byline.containsAll(given)
            && byline.stream().allMatch(n -> given.contains(n) || Bylines.isFamiliar(n));
    return !byline.isEmpty() && (other || more);
  }

  private static boolean isAlike(String shown, String given) {
    return shown.startsWith(given) || given.startsWith(shown);
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

  private void add(String given) {
    addAll(Bylines.names(PageMetadata.clean(given)));
  }

  /** Adds names, except the texts of buttons. */
  private void addAll(List<String> given) {
    given.stream()
        .filter(
            n ->
                names.size() < MOST && Boilerplate.reason(n).isEmpty() && !ShownAuthors.isNobody(n))
        .forEach(names::add);
  }

  /** Returns names of library catalogues with the surname last. */
  private static List<String> turned(List<String> names) {
    return names.stream().map(n -> SURNAME_FIRST.matcher(n).replaceFirst("$2 $1")).toList();
  }
}
