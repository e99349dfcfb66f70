package dev.onrecord.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * The elements of a page with metadata of its article, found in one walk.
 *
 * @param metas the contents of the meta tags, by name in small letters
 * @param scripts the scripts that hold JSON-LD
 * @param links the canonical links
 * @param headings the headings of the first three levels
 * @param times the times with a machine-readable value
 * @param marked the elements with a property of schema.org's microdata
 * @param authors the links to authors
 * @param pictures the pictures and films
 * @param named the elements with a name of authors or dates
 * @param tellingNames whether classes met so far have a name of authors or dates
 * @param homes the links to the first page of the site
 */
record PageParts(
    Map<String, List<String>> metas,
    List<Element> scripts,
    List<Element> links,
    List<Element> headings,
    List<Element> times,
    List<Element> marked,
    List<Element> authors,
    List<Element> pictures,
    List<Element> named,
    Map<String, Boolean> tellingNames,
    List<Element> homes)
    implements NodeVisitor {
  // A part of an address that stands for writers, with another part behind it.
  private static final Pattern TO_AUTHOR =
      Pattern.compile(
          "/(?:authors?|by|byline|profiles?|staff|people|contributors?|journalist)/[^/]");

  private static final Pattern HOME =
      Pattern.compile("https?://[\\w.-]{3,60}/?(?:index\\.html?)?|/(?:index\\.html?)?");
  private static final Pattern NAME =
      Pattern.compile("(?i)author|byline|writer|date|time|publi|posted");

  /** Walks through a page. */
  static PageParts of(Document page) {
    PageParts parts =
        new PageParts(
            new HashMap<>(),
            list(),
            list(),
            list(),
            list(),
            list(),
            list(),
            list(),
            list(),
            new HashMap<>(),
            list());
    page.traverse(parts);
    return parts;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      byName(element);
      add(marked, element, element.hasAttr("itemprop"));
      String names = element.className();
      boolean tells =
          !names.isEmpty() && tellingNames.computeIfAbsent(names, n -> NAME.matcher(n).find());
      add(named, element, tells);
    }
  }

  /** Returns the first content of the first of some meta tags that has any; empty if none has. */
  String meta(String... names) {
    return metas(names).stream().findFirst().orElse("");
  }

  /** Returns all contents of the first of some meta tags that has any. */
  List<String> metas(String... names) {
    return Stream.of(names)
        .flatMap(name -> Stream.ofNullable(metas.get(name)))
        .findFirst()
        .orElse(List.of());
  }

  /** Returns the elements with a property of schema.org's microdata. */
  List<Element> marked(String property) {
    return marked.stream().filter(e -> hasProperty(e, property)).toList();
  }

  private static boolean hasProperty(Element element, String property) {
    return Stream.of(element.attr("itemprop").split(" ")).anyMatch(property::equalsIgnoreCase);
  }

  private void byName(Element element) {
    switch (element.normalName()) {
      case "meta" -> addMeta(element);
      case "img", "picture", "video" -> pictures.add(element);
      case "h1", "h2", "h3" -> headings.add(element);
      case "script" -> add(scripts, element, element.attr("type").contains("ld+json"));
      case "link" -> add(links, element, element.attr("rel").equals("canonical"));
      case "a" -> {
        add(authors, element, isOfAuthor(element));
        add(homes, element, HOME.matcher(element.attr("href")).matches());
      }
      case "time" -> add(times, element, element.hasAttr("datetime"));
      default -> {}
    }
  }

  private static boolean isOfAuthor(Element link) {
    return link.attr("rel").contains("author") || TO_AUTHOR.matcher(link.attr("href")).find();
  }

  private void addMeta(Element meta) {
    String content = meta.attr("content").strip();
    for (String attribute : List.of("property", "name", "itemprop")) {
      String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !content.isEmpty()) {
        metas.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
      }
    }
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
