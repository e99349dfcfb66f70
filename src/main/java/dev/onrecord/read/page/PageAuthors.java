package dev.onrecord.read.page;

import dev.onrecord.article.Span;
import dev.onrecord.read.draft.Bylines;
import dev.onrecord.read.draft.Json;
import dev.onrecord.read.draft.Judgement.Drop;
import dev.onrecord.read.text.BlockReason;
import dev.onrecord.read.text.Boilerplate;
import dev.onrecord.read.text.LineShape;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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
  private static final Pattern SURNAME_FIRST = Pattern.compile("([^,]{1,60}), ?([^,]{1,60})");

  private final Set<String> names = new LinkedHashSet<>();

  private PageAuthors() {}

  /** Returns the names in the metadata. */
  static List<String> given(Json.Fields linked, PageParts parts) {
    PageAuthors authors = new PageAuthors();
    for (String property : List.of("author", "creator")) {
      authors.addIfNone(JsonLd.strings(linked.at(property)));
    }
    authors.addIfNone(people(parts, "author", "article:author", "parsely-author", "byl"));
    authors.addIfNone(turned(people(parts, "dc.creator", "citation_author")));
    authors.addIfNone(parts.metas("sailthru.author", "cxenseparse:author", "twitter:creator:name"));
    return List.copyOf(authors.names);
  }

  /**
   * Returns the names that are shown between the headline and the body, in links or bylines; none
   * if the metadata have some.
   */
  static List<String> shown(TextBlocks text, PageParts parts, PageMetadata metadata) {
    if (!metadata.authors().isEmpty()) {
      return List.of();
    }
    PageAuthors authors = new PageAuthors();
    Span above = text.aboveBody();
    for (Element link : parts.authors()) {
      if (text.begins(link, above)) {
        authors.add(link.text());
      }
    }
    int headline = text.headline();
    for (int i = above.start(); i < above.end() && authors.names.isEmpty(); i++) {
      String line = text.get(i).text();
      authors.addAll(i > headline ? Bylines.underHeadline(line) : Bylines.inLine(line));
    }
    authors.addIfNone(parts.marked("author").stream().map(PageAuthors::name).toList());
    return List.copyOf(authors.names);
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
