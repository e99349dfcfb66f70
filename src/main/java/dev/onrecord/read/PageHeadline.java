package dev.onrecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Chooses a page's headline from what its linked data, its OpenGraph tags, its first heading and
 * its title give. They often differ: by the name of the site behind the headline, by quotation
 * marks, or because one was written for search engines. What two of them give is the headline.
 */
final class PageHeadline {
  private static final int FEWEST_WORDS = 3;
  private static final String SEPARATORS = "|-–—:*•·»";

  private PageHeadline() {}

  /**
   * The headline.
   *
   * @param linked what JSON-LD gives; empty if it gives none
   * @param graph what OpenGraph gives; empty if it gives none
   * @param title the page's title
   * @return empty if the page has none at all
   */
  static String of(String linked, String graph, String title, PageParts parts) {
    String heading = heading(parts, graph.isEmpty() ? title : graph);
    String social = withoutSite(graph, heading.isEmpty() ? linked : heading);
    for (String candidate : List.of(linked, social)) {
      long votes =
          Stream.of(linked, social, heading).filter(c -> key(c).equals(key(candidate))).count();
      if (votes >= 2 && !candidate.isBlank()) {
        return candidate;
      }
    }
    return Stream.of(social, linked, heading, withoutSite(title.strip(), heading))
        .filter(c -> !c.isBlank())
        .findFirst()
        .orElse("");
  }

  /** The first heading that says something, best one that shares words with the title. */
  private static String heading(PageParts parts, String title) {
    List<String> headings = new ArrayList<>();
    for (Element element : parts.headings()) {
      String text = element.text();
      if (Sentences.words(text) >= FEWEST_WORDS) {
        headings.add(text.strip());
      }
    }
    String wanted = key(title);
    return headings.stream()
        .filter(h -> wanted.contains(key(h)))
        .findFirst()
        .orElse(headings.isEmpty() ? "" : headings.getFirst());
  }

  /** A headline without the name of the site behind it, which the heading does not have. */
  private static String withoutSite(String headline, String heading) {
    int length = heading.length();
    boolean longer = headline.length() > length && length > 0 && starts(headline, heading);
    String rest = longer ? headline.substring(length).strip() : "";
    return !rest.isEmpty() && SEPARATORS.indexOf(rest.charAt(0)) >= 0
        ? headline.substring(0, length).strip()
        : headline;
  }

  private static boolean starts(String headline, String heading) {
    return marks(headline.substring(0, heading.length())).equals(marks(heading));
  }

  private static String marks(String text) {
    return text.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
  }

  /** Letters and digits alone: what two ways of writing the same headline have in common. */
  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(
            c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
