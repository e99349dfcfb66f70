package dev.onrecord.read.page;

import dev.onrecord.article.Span;
import dev.onrecord.read.draft.Bylines;
import dev.onrecord.read.draft.Json;
import dev.onrecord.read.text.Boilerplate;
import dev.onrecord.read.text.LineShape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Who a page says wrote its article: what is meant for programs first, then what readers see. */
final class PageAuthors {
  private static final int MOST = 50;
  private static final int SHORTEST_SITE = 4;
  private static final int FEWEST_COMPANY_WORDS = 3;
  private static final Pattern DOMAIN_END = Pattern.compile("\\.\\p{Ll}{2,10}$");
  private static final Pattern SURNAME_FIRST = Pattern.compile("([^,]{1,60}), ?([^,]{1,60})");

  private final Set<String> names = new LinkedHashSet<>();

  private PageAuthors() {}

  /** The names in the metadata. */
  static List<String> given(Json.Fields linked, MetaTags meta) {
    PageAuthors authors = new PageAuthors();
    for (String property : List.of("author", "creator")) {
      authors.addIfNone(JsonLd.strings(linked.at(property)));
    }
    authors.addIfNone(people(meta.all("author", "article:author", "parsely-author", "byl"), meta));
    authors.addIfNone(turned(people(meta.all("dc.creator", "citation_author"), meta)));
    authors.addIfNone(meta.all("sailthru.author", "cxenseparse:author", "twitter:creator:name"));
    return List.copyOf(authors.names);
  }

  /**
   * Returns the names that are shown between the headline and the body: in bylines, in links to
   * authors.
   */
  static List<String> shown(TextBlocks text, PageParts parts) {
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

  /** The values that are not the publisher's name with more around it, as companies have. */
  private static List<String> people(List<String> values, MetaTags meta) {
    String site = PageHeadline.key(DOMAIN_END.matcher(meta.get("og:site_name")).replaceFirst(""));
    return values.stream()
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

  /** Adds names that are no buttons. */
  private void addAll(List<String> given) {
    given.stream()
        .filter(n -> names.size() < MOST && Boilerplate.reason(n).isEmpty())
        .forEach(names::add);
  }

  /** The name in what is marked as an author, which may hold a biography as well. */
  private static String name(Element author) {
    Element name = author.selectFirst("[itemprop=name]");
    return name == null ? author.text() : name.text();
  }

  /** Libraries write the surname first. */
  private static List<String> turned(List<String> names) {
    List<String> turned = new ArrayList<>();
    names.forEach(n -> turned.add(SURNAME_FIRST.matcher(n).replaceFirst("$2 $1")));
    return turned;
  }
}
