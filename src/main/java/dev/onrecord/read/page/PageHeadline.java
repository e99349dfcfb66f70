package dev.onrecord.read.page;

import dev.onrecord.read.text.LineShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Chooses a page's headline from what its linked data, its OpenGraph tags, its first heading and
 * its title give. They often differ: by the name of the site behind the headline, by quotation
 * marks, or because one was written for search engines and another for social networks. What two of
 * the first three give is the headline; the title repeats the one for search engines, and bears
 * nothing out.
 */
final class PageHeadline {
  private static final int FEWEST_WORDS = 3;

  private final String linked;
  private final String social;
  private final String heading;
  private final String title;
  private final String whole;

  private PageHeadline(Given given, PageParts parts) {
    this.linked = given.linked;
    this.heading = heading(parts, given.graph.isEmpty() ? given.title : given.graph);
    List<String> others = Stream.of(linked, heading).filter(c -> !c.isBlank()).toList();
    List<String> known = Stream.concat(others.stream(), Stream.of(given.title)).toList();
    this.social = new SiteName(given.sites, known).strip(given.graph);
    this.title = new SiteName(given.sites, others).strip(given.title);
    this.whole = given.graph.isBlank() ? given.title : given.graph;
  }

  /**
   * What a page gives; each is empty where it gives none.
   *
   * @param linked the headline of JSON-LD
   * @param graph the title of OpenGraph
   * @param title the page's title
   * @param sites what the page calls its site or publisher
   */
  record Given(String linked, String graph, String title, List<String> sites) {}

  /** The headline; empty if the page has none at all. */
  static String of(Given given, PageParts parts) {
    return new PageHeadline(given, parts).best();
  }

  private String best() {
    if (!social.isBlank() && (isSame(social, heading) || isSame(social, linked))) {
      return social;
    }
    return !linked.isBlank() && isSame(linked, heading)
        ? linked
        : Stream.of(social, linked, heading, title)
            .filter(c -> !c.isBlank())
            .findFirst()
            .orElse(whole);
  }

  /** Whether two lines are the same but for punctuation, spaces and capitals. */
  static boolean isSame(String one, String other) {
    return key(one).equals(key(other));
  }

  /** The first heading that says something, best one that shares words with the title. */
  private static String heading(PageParts parts, String title) {
    List<String> headings = new ArrayList<>();
    for (Element element : parts.headings()) {
      String text = element.text();
      if (LineShape.wordsInAnyScript(text) >= FEWEST_WORDS) {
        headings.add(text.strip());
      }
    }
    String wanted = key(title);
    return headings.stream()
        .filter(h -> wanted.contains(key(h)))
        .findFirst()
        .orElse(headings.isEmpty() ? "" : headings.getFirst());
  }

  /** Letters and digits alone: what two ways of writing the same headline have in common. */
  static String key(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(small.length());
    for (int i = 0, c; i < small.length(); i += Character.charCount(c)) {
      c = small.codePointAt(i);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        key.appendCodePoint(c);
      }
    }
    return key.toString();
  }
}
