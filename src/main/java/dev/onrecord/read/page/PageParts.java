package dev.onrecord.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * The elements of a page that say something of its article, found in one walk.
 *
 * @param metas the meta tags
 * @param scripts the scripts that hold JSON-LD
 * @param links the canonical links
 * @param headings the headings of the first level
 * @param times the times with a machine-readable value
 * @param marked what has a property of schema.org's microdata
 * @param authors the links to authors
 * @param pictures the pictures and films
 */
record PageParts(
    List<Element> metas,
    List<Element> scripts,
    List<Element> links,
    List<Element> headings,
    List<Element> times,
    List<Element> marked,
    List<Element> authors,
    List<Element> pictures)
    implements NodeVisitor {
  private static final Set<String> WRITERS =
      Set.of(
          ("author authors by byline profile profiles staff people contributor contributors"
                  + " journalist")
              .split(" "));
  private static final int LONGEST_WRITERS = 12;

  /** Walks through a page. */
  static PageParts of(Document page) {
    PageParts parts = new PageParts(list(), list(), list(), list(), list(), list(), list(), list());
    page.traverse(parts);
    return parts;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      byName(element);
      if (element.attributesSize() > 0) {
        byAttribute(element);
      }
    }
  }

  /** The elements with a property of schema.org's microdata. */
  List<Element> marked(String property) {
    return marked.stream().filter(e -> e.attr("itemprop").equalsIgnoreCase(property)).toList();
  }

  private void byName(Element element) {
    switch (element.normalName()) {
      case "meta" -> metas.add(element);
      case "img", "picture", "video" -> pictures.add(element);
      case "h1" -> headings.add(element);
      case "script" -> add(scripts, element, element.attr("type").contains("ld+json"));
      case "link" -> add(links, element, element.attr("rel").equals("canonical"));
      case "time" -> add(times, element, element.hasAttr("datetime"));
      default -> {}
    }
  }

  private void byAttribute(Element element) {
    add(marked, element, element.attributes().hasKey("itemprop"));
    add(authors, element, element.normalName().equals("a") && isOfAuthor(element));
  }

  private static boolean isOfAuthor(Element link) {
    return link.attributes().get("rel").contains("author")
        || isToAuthor(link.attributes().get("href"));
  }

  /** Whether a part of an address, with another one behind it, names those who write. */
  private static boolean isToAuthor(String address) {
    int from = address.indexOf('/');
    int to = from < 0 ? -1 : address.indexOf('/', from + 1);
    while (to >= 0 && to + 1 < address.length()) {
      int length = to - from - 1;
      if (length >= 2
          && length <= LONGEST_WRITERS
          && address.charAt(to + 1) != '/'
          && WRITERS.contains(address.substring(from + 1, to))) {
        return true;
      }
      from = to;
      to = address.indexOf('/', from + 1);
    }
    return false;
  }

  private static void add(List<Element> elements, Element element, boolean wanted) {
    if (wanted) {
      elements.add(element);
    }
  }

  private static List<Element> list() {
    return new ArrayList<>();
  }
}
