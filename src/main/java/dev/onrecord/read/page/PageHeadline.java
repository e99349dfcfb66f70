package dev.onrecord.read.page;

import dev.onrecord.read.text.LineShape;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Chooses a page's headline: the heading that readers see, unless it is the name of the site; or
 * else a headline for search engines and social networks, in JSON-LD, OpenGraph or the title.
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
    List<String> headings =
        parts.headings().stream()
            .filter(h -> h.closest("footer,nav,aside,form,dialog") == null)
            .map(h -> h.text().strip())
            .filter(h -> !h.isEmpty())
            .distinct()
            .toList();
    String heading = heading(headings);
    if (!heading.isEmpty()) {
      return new SiteName(sites, List.of(title, linked)).strip(heading);
    }
    String whole = graph.isEmpty() ? title : graph;
    List<String> known = Stream.of(linked, title).filter(c -> !c.isBlank()).toList();
    List<String> names = Stream.concat(sites.stream(), headings.stream()).toList();
    String social = new SiteName(names, known).strip(graph);
    List<String> others = Stream.of(linked).filter(c -> !c.isBlank()).toList();
    return Stream.of(social, linked, new SiteName(names, others).strip(title))
        .filter(c -> !c.isBlank())
        .findFirst()
        .orElse(whole);
  }

  /** Returns the first heading that is no name of the site, best one that the title holds. */
  private String heading(List<String> headings) {
    List<String> wanted = Stream.of(title, graph, linked).map(PageHeadline::key).toList();
    List<String> own = headings.stream().filter(h -> !isSite(key(h), wanted)).toList();
    Stream<String> held =
        own.stream().filter(h -> wanted.stream().anyMatch(w -> w.startsWith(key(h))));
    Stream<String> part =
        own.stream()
            .filter(h -> LineShape.wordsInAnyScript(h) >= FEWEST_WORDS)
            .filter(h -> wanted.stream().anyMatch(w -> w.contains(key(h))));
    // Of several headings that no title knows, none is surely that of the article.
    Stream<String> other =
        own.stream()
            .filter(h -> own.size() == 1 || title.isBlank() && graph.isBlank())
            .filter(h -> LineShape.wordsInAnyScript(h) >= FEWEST_WORDS);
    return Stream.of(held, part, other).flatMap(s -> s).findFirst().orElse("");
  }

  /**
   * Returns whether a heading is a name of the site, which stands behind the headline in titles.
   */
  private boolean isSite(String heading, List<String> titles) {
    return heading.isEmpty()
        || sites.stream().map(PageHeadline::key).anyMatch(heading::equals)
        || titles.stream().anyMatch(t -> t.endsWith(heading) && t.length() > 2 * heading.length());
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
