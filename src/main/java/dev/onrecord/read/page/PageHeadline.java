package dev.onrecord.read.page;

import dev.onrecord.read.text.LineShape;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Chooses a page's headline among those of its linked data, its OpenGraph tags, its first heading
 * and its title. They often differ: by the name of the site behind the headline, by quotation
 * marks, or because one was written for search engines and another for social networks. A headline
 * that two of the first three share is the one. The title confirms nothing, as it repeats the
 * headline for search engines.
 *
 * @param linked the headline of JSON-LD; empty if the page has none
 * @param graph the title of OpenGraph; empty if the page has none
 * @param title the page's title; empty if the page has none
 * @param sites the names that the page gives its site or publisher
 */
record PageHeadline(String linked, String graph, String title, List<String> sites) {
  private static final int FEWEST_WORDS = 3;

  PageHeadline {
    sites = List.copyOf(sites);
  }

  /** Returns the headline; empty if the page has none. */
  String choose(PageParts parts) {
    String whole = graph.isEmpty() ? title : graph;
    String heading = heading(parts, whole);
    List<String> others = Stream.of(linked, heading).filter(c -> !c.isBlank()).toList();
    List<String> known = Stream.concat(others.stream(), Stream.of(title)).toList();
    String social = new SiteName(sites, known).strip(graph);
    if (!social.isBlank() && (isSame(social, heading) || isSame(social, linked))) {
      return social;
    }
    return !linked.isBlank() && isSame(linked, heading)
        ? linked
        : Stream.of(social, linked, heading, new SiteName(sites, others).strip(title))
            .filter(c -> !c.isBlank())
            .findFirst()
            .orElse(whole);
  }

  /** Returns whether two lines are equal except for punctuation, spaces and capitals. */
  static boolean isSame(String one, String other) {
    return key(one).equals(key(other));
  }

  /** Returns the first heading of enough words, best one that the title holds. */
  private static String heading(PageParts parts, String title) {
    List<String> headings =
        parts.headings().stream()
            .map(heading -> heading.text().strip())
            .filter(h -> LineShape.wordsInAnyScript(h) >= FEWEST_WORDS)
            .toList();
    String wanted = key(title);
    Stream<String> held = headings.stream().filter(h -> wanted.contains(key(h)));
    return Stream.concat(held, headings.stream()).findFirst().orElse("");
  }

  /** Returns the letters and digits of a text, by which ways of writing a headline are compared. */
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
