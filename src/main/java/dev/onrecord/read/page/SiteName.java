package dev.onrecord.read.page;

import dev.onrecord.read.text.LineShape;
import dev.onrecord.read.text.TextLine;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Removes the name of a site from a title: "Levee to be rebuilt | Mill Post". */
final class SiteName {
  private static final int FEWEST_WORDS = 3;
  // Each separator of a title is tried, so a longer title would cost too much.
  private static final int LONGEST = 1000;
  private static final int SHORTEST_PART = 3;
  private static final int MOST_NAME_WORDS = 5;
  private static final String SEPARATORS = "|-–—:*•·»";
  private static final Pattern BAR = Pattern.compile(" \\| ");

  private final List<String> sites;
  private final List<String> headlines;

  /**
   * Creates a remover of a site's names.
   *
   * @param sites the names that the page gives its site or publisher
   * @param headlines other headlines of the page, which lack the name
   */
  SiteName(List<String> sites, List<String> headlines) {
    this.sites = sites.stream().map(PageHeadline::key).filter(k -> !k.isEmpty()).toList();
    this.headlines = headlines.stream().map(PageHeadline::key).toList();
  }

  /** Returns the headline in a title; empty if the title is a site's name alone. */
  String strip(String title) {
    if (sites.contains(PageHeadline.key(title))) {
      return "";
    }
    return title.length() > LONGEST
        ? title
        : afterSite(title)
            .or(() -> cut(title, h -> headlines.contains(PageHeadline.key(h)), after -> true))
            .or(() -> cut(title, SiteName::isHeadline, this::isSite))
            .orElseGet(() -> beforeBar(title));
  }

  /** Returns the headline behind the name of the site: "Mill Post | Levee to be rebuilt". */
  private Optional<String> afterSite(String title) {
    String[] parts = BAR.split(title, 2);
    String tail = parts[parts.length - 1].strip();
    return parts.length == 2 && sites.contains(PageHeadline.key(parts[0])) && isHeadline(tail)
        ? Optional.of(tail)
        : Optional.empty();
  }

  /** Returns the part before the first separator at which both sides meet a condition. */
  private static Optional<String> cut(
      String title, Predicate<String> before, Predicate<String> after) {
    return IntStream.range(1, title.length() - 1)
        .filter(i -> isSeparator(title, i))
        .filter(i -> after.test(title.substring(i + 1).strip()))
        .mapToObj(i -> title.substring(0, i).strip())
        .filter(before)
        .findFirst();
  }

  /** Returns the part before a bar, if short ones follow: "Levee to be rebuilt | Town | Post". */
  private static String beforeBar(String title) {
    String[] parts = BAR.split(title, -1);
    boolean names = Stream.of(parts).skip(1).allMatch(p -> LineShape.words(p) <= MOST_NAME_WORDS);
    return names && isHeadline(parts[0]) ? parts[0].strip() : title;
  }

  /** Returns whether a separator has a space behind it; a colon has none before it. */
  private static boolean isSeparator(String title, int at) {
    return SEPARATORS.indexOf(title.charAt(at)) >= 0 && TextLine.isSpace(title.charAt(at + 1));
  }

  private static boolean isHeadline(String head) {
    return LineShape.wordsInAnyScript(head) >= FEWEST_WORDS;
  }

  /** Returns whether a tail is a name of the site, or begins or ends with one: "Mill News". */
  private boolean isSite(String tail) {
    String key = PageHeadline.key(tail);
    return key.length() >= SHORTEST_PART
        && sites.stream().anyMatch(s -> key.startsWith(s) || s.startsWith(key) || key.endsWith(s));
  }
}
