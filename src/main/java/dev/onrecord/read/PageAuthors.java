package dev.onrecord.read;

import dev.onrecord.article.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Who a page says wrote its article: what is meant for programs first, then what readers see. */
final class PageAuthors {
  private static final int LONGEST = 200;
  private static final int MOST = 50;
  private static final Pattern BY = Pattern.compile("^by:?\\s{1,9}", Pattern.CASE_INSENSITIVE);
  private static final Pattern SURNAME_FIRST = Pattern.compile("([^,]{1,60}), ?([^,]{1,60})");

  private final Set<String> names = new LinkedHashSet<>();

  private PageAuthors() {}

  /** The names in the metadata. */
  static List<String> given(Map<String, Object> linked, MetaTags meta) {
    PageAuthors authors = new PageAuthors();
    for (String property : List.of("author", "creator")) {
      authors.addIfNone(JsonLd.strings(linked.get(property)));
    }
    authors.addIfNone(meta.all("author", "article:author", "parsely-author", "byl"));
    authors.addIfNone(turned(meta.all("dc.creator", "citation_author")));
    authors.addIfNone(meta.all("sailthru.author", "cxenseparse:author", "twitter:creator:name"));
    return List.copyOf(authors.names);
  }

  /**
   * The names that are shown between the headline and the story: in bylines, in links to authors.
   *
   * @param reasons why each chunk of the text is no story
   */
  static List<String> shown(PageText text, List<String> reasons, PageParts parts) {
    PageAuthors authors = new PageAuthors();
    Span above = text.aboveStory(reasons);
    for (Element link : parts.authors()) {
      int at = text.start(link);
      if (above.start() <= at && at < above.end()) {
        authors.add(link.text());
      }
    }
    for (int i = above.start(); i < above.end() && authors.names.isEmpty(); i++) {
      Byline.authors(text.chunks().get(i).text()).forEach(authors::add);
    }
    authors.addIfNone(parts.marked("author").stream().map(Element::text).toList());
    return List.copyOf(authors.names);
  }

  private void addIfNone(List<String> given) {
    if (names.isEmpty()) {
      given.forEach(this::add);
    }
  }

  /** Several names may stand in one value; addresses and credits of pictures are no names. */
  private void add(String given) {
    String name = BY.matcher(PageMetadata.clean(given)).replaceFirst("");
    boolean isName = Sentences.hasWord(name) && name.length() <= LONGEST && names.size() < MOST;
    if (isName && !name.contains("://") && name.charAt(0) != '(' && name.charAt(0) != '@') {
      names.addAll(Bylines.people(name));
    }
  }

  /** Libraries write the surname first. */
  private static List<String> turned(List<String> names) {
    List<String> turned = new ArrayList<>();
    names.forEach(n -> turned.add(SURNAME_FIRST.matcher(n).replaceFirst("$2 $1")));
    return turned;
  }
}
