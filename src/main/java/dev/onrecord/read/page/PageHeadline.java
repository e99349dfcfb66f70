package dev.onrecord.read.page;

import dev.onrecord.read.draft.Dates;
import dev.onrecord.read.draft.Timestamp;
import dev.onrecord.read.text.LineShape;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Chooses a page's headline: the heading that readers see, unless it is the name of the site; or
 * else a headline for search engines and social networks, in JSON-LD, OpenGraph or the title.
 *
 * @param linked the headline of JSON-LD; empty if the page has none
 * @param graph the title of OpenGraph; empty if the page has none
 * @param title the page's title; empty if the page has none
 * @param sites the names of the site
 */
record PageHeadline(String linked, String graph, String title, SiteNames sites) {
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 30;
  private static final double MOSTLY = 0.6;
  private static final Pattern DASH = Pattern.compile(" [-–—|] ");
  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  // "(post.example) 87"
  private static final Pattern COUNT =
      Pattern.compile("[\\s(\\[]{0,3}[\\w.-]{0,40}\\.\\p{Ll}{2,10}[)\\]]?[\\s\\d>-]{0,20}");

  /** Returns the headline; empty if the page has none. */
  String choose(PageParts parts) {
    List<String> headings = texts(parts.headings());
    String heading = heading(headings, parts);
    if (!heading.isEmpty()) {
      boolean whole = heading.indexOf('|') < 0 && (heading.equals(linked) || extended(heading));
      return whole ? sites.stripExact(heading) : bare(sites.strip(heading, List.of(title, linked)));
    }
    String whole = graph.isEmpty() ? title : graph;
    String social = sites.with(headings).strip(graph, List.of(linked, title));
    return Stream.of(social, linked, sites.with(headings).strip(title, List.of(linked)))
        .filter(c -> !c.isBlank())
        .findFirst()
        .orElse(whole);
  }

  private static List<String> texts(List<Element> headings) {
    return headings.stream()
        .filter(PageHeadline::isFirstLevel)
        .filter(h -> h.closest("footer,nav,aside,form,dialog") == null)
        .map(h -> h.text().strip())
        .filter(h -> !h.isEmpty())
        .distinct()
        .toList();
  }

  /** Returns whether a title begins with the whole heading and says more. */
  private boolean extended(String heading) {
    String key = key(heading);
    return wanted().anyMatch(w -> w.length() > key.length() && w.startsWith(key));
  }

  private Stream<String> wanted() {
    return Stream.of(title, graph, linked).map(PageHeadline::key);
  }

  /** Returns a heading without the day before a title, and the address and count behind it. */
  private String bare(String heading) {
    return Stream.of(graph, title, linked)
        .flatMap(t -> Stream.of(sites.strip(t, List.of()), DASH.split(t, 2)[0]))
        .filter(t -> !t.isBlank() && t.length() < heading.length())
        .filter(
            t ->
                heading.startsWith(t) && COUNT.matcher(heading.substring(t.length())).matches()
                    || heading.endsWith(t)
                        && isDay(heading.substring(0, heading.length() - t.length())))
        .findFirst()
        .orElse(heading);
  }

  private static boolean isFirstLevel(Element heading) {
    return heading.normalName().equals("h1");
  }

  private static boolean isBrief(String heading) {
    return LineShape.wordsInAnyScript(heading) < 2;
  }

  private static boolean isDay(String words) {
    return Timestamp.isLine(words) && Dates.parse(words).isPresent();
  }

  /**
   * Returns the first heading that is no name of the site, best one that a title holds, or else one
   * of a lower level that is a title.
   */
  private String heading(List<String> headings, PageParts parts) {
    List<String> wanted = wanted().toList();
    List<String> own = headings.stream().filter(h -> !isSite(key(h), wanted)).toList();
    Stream<String> held =
        own.stream().filter(h -> wanted.stream().anyMatch(w -> w.startsWith(key(h))));
    Stream<String> part =
        own.stream()
            .filter(h -> LineShape.wordsInAnyScript(h) >= FEWEST_WORDS)
            .filter(h -> wanted.stream().anyMatch(w -> w.contains(key(h))));
    return Stream.of(held, part)
        .flatMap(s -> s)
        .findFirst()
        .or(() -> lower(parts, own))
        .or(() -> own.stream().filter(h -> isAlike(h, own.size())).findFirst())
        .orElse("");
  }

  /** Returns a heading of a lower level that is a title, above all headings of the first level. */
  private Optional<String> lower(PageParts parts, List<String> own) {
    List<String> titles = Stream.of(graph, title).map(t -> key(sites.strip(t, List.of()))).toList();
    return parts.headings().stream()
        .takeWhile(h -> !isFirstLevel(h) || !own.contains(h.text().strip()) || isBrief(h.text()))
        .filter(h -> !isFirstLevel(h))
        .map(h -> h.text().strip())
        .filter(h -> LineShape.wordsInAnyScript(h) >= FEWEST_WORDS)
        .filter(h -> titles.stream().anyMatch(t -> t.endsWith(key(h))))
        .findFirst();
  }

  /**
   * Returns whether a heading that no title knows may be the headline: the only one, or one with
   * most words of a title.
   */
  private boolean isAlike(String heading, int count) {
    boolean untitled = title.isBlank() && graph.isBlank();
    boolean headline = !heading.endsWith(":") && LineShape.words(heading) <= MOST_WORDS;
    boolean only = headline && (count == 1 || untitled);
    return only && LineShape.wordsInAnyScript(heading) >= FEWEST_WORDS
        || Stream.of(title, graph)
            .anyMatch(t -> shares(heading, t) >= (only ? MOSTLY / 2 : MOSTLY));
  }

  /** Returns the share of a heading's words that a title has. */
  private static double shares(String heading, String title) {
    Set<String> known = words(title);
    Set<String> words = words(heading);
    return words.size() < 2
        ? 0
        : words.stream().filter(known::contains).count() / (double) words.size();
  }

  private static Set<String> words(String text) {
    return WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  /**
   * Returns whether a heading is a name of the site, which stands behind the headline in titles.
   */
  private boolean isSite(String heading, List<String> titles) {
    return heading.isEmpty()
        || sites.isName(heading)
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
