package dev.onrecord.read.page;

import dev.onrecord.read.draft.Json;
import dev.onrecord.read.text.LineShape;
import dev.onrecord.read.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The names of a site, which stand beside headlines in titles: "Levee to be rebuilt | Mill Post".
 *
 * @param given the keys of the names in the page's metadata
 * @param shown the keys of the words that readers see as the name, if only as a logo
 */
record SiteNames(List<String> given, List<String> shown) {
  private static final int FEWEST_WORDS = 3;
  // Each separator of a title is tried, so a longer title would cost too much.
  private static final int LONGEST = 1000;
  private static final int SHORTEST_PART = 3;
  private static final int MOST_NAME_WORDS = 5;
  private static final String SEPARATORS = "|-–—:*•·»";
  private static final Pattern BAR = Pattern.compile(" \\| ");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?i)(?:[\\w-]{1,40}\\.){1,3}(?:com|org|net|io|co|dev|info|gov|edu|\\p{L}{2})");

  SiteNames {
    given = List.copyOf(given);
    shown = List.copyOf(shown);
  }

  /** Returns the names that a page gives its site or publisher, or links to its first page. */
  static SiteNames of(Json.Fields linked, PageParts parts) {
    List<String> given = new ArrayList<>(JsonLd.strings(linked.at("publisher")));
    given.addAll(parts.metas("og:site_name"));
    given.addAll(parts.metas("application-name", "apple-mobile-web-app-title"));
    return new SiteNames(keys(given), keys(parts.homes().stream().map(Element::text).toList()));
  }

  private static List<String> keys(List<String> names) {
    return names.stream().map(PageHeadline::key).filter(k -> !k.isEmpty()).toList();
  }

  /** Returns these names, and words that may be another one. */
  SiteNames with(List<String> words) {
    List<String> all = new ArrayList<>(shown);
    all.addAll(keys(words));
    return new SiteNames(given, all);
  }

  /** Returns whether the key of a text is that of a name. */
  boolean isName(String key) {
    return given.contains(key) || shown.contains(key);
  }

  /**
   * Returns the headline in a title; empty if the title is a name of the site alone.
   *
   * @param known other headlines of the page, which lack the name
   */
  String strip(String title, List<String> known) {
    if (isName(PageHeadline.key(title))) {
      return "";
    }
    if (title.length() > LONGEST) {
      return title;
    }
    List<String> headlines = keys(known);
    return beforeBar(
        afterSite(title)
            .or(() -> cut(title, h -> headlines.contains(PageHeadline.key(h)), after -> true))
            .or(() -> cut(title, SiteNames::isHeadline, this::isSite))
            .or(() -> cut(title, head -> true, tail -> DOMAIN.matcher(tail).matches()))
            .orElse(title));
  }

  /** Returns a title without a name of the site, exactly as it is given, at its end. */
  String stripExact(String title) {
    return title.length() > LONGEST
        ? title
        : cut(title, SiteNames::isHeadline, tail -> isName(PageHeadline.key(tail))).orElse(title);
  }

  /** Returns the headline behind the name of the site: "Mill Post | Levee to be rebuilt". */
  private Optional<String> afterSite(String title) {
    String[] words = title.split(" ", 2);
    if (words.length == 2
        && DOMAIN.matcher(words[0]).matches()
        && isName(PageHeadline.key(words[0]))) {
      return Optional.of(words[1].strip()).filter(rest -> !rest.isEmpty());
    }
    String[] parts = BAR.split(title, 2);
    String tail = parts[parts.length - 1].strip();
    return parts.length == 2 && isName(PageHeadline.key(parts[0])) && isHeadline(tail)
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
    boolean brief = LineShape.words(tail) <= MOST_NAME_WORDS;
    return key.length() >= SHORTEST_PART
        && (shown.contains(key)
            || given.stream()
                .anyMatch(s -> key.startsWith(s) || s.startsWith(key) || brief && key.endsWith(s)));
  }
}
