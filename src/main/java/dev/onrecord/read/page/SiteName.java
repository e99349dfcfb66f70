package dev.onrecord.read.page;

import dev.onrecord.read.text.LineShape;
import dev.onrecord.read.text.TextLine;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Takes the name of a site off a title: "Levee to be rebuilt | Mill Post". */
final class SiteName {
  private static final int FEWEST_WORDS = 3;
  // Each separator of a title is tried; one as long as this is no headline.
  private static final int LONGEST = 1000;
  private static final int SHORTEST_PART = 3;
  private static final int MOST_NAME_WORDS = 5;
  private static final String SEPARATORS = "|-–—:*•·»";
  private static final Pattern BAR = Pattern.compile(" \\| ");

  private final List<String> sites;
  private final List<String> headlines;

  /**
   * What is known of a page.
   *
   * @param sites what it calls its site or publisher
   * @param headlines other places' headlines, which lack the name
   */
  SiteName(List<String> sites, List<String> headlines) {
    this.sites = sites.stream().map(PageHeadline::key).filter(k -> !k.isEmpty()).toList();
    this.headlines = headlines.stream().map(PageHeadline::key).toList();
  }

  /** A title without what stands around the headline; empty if it is a site's name alone. */
  String strip(String title) {
    if (sites.contains(PageHeadline.key(title))) {
      return "";
    }
    if (title.length() > LONGEST) {
      return title;
    }
    String behind = afterSite(title);
    if (!behind.equals(title)) {
      return behind;
    }
    String known =
        cut(title, before -> headlines.contains(PageHeadline.key(before)), after -> true);
    String named = known.equals(title) ? cut(title, SiteName::isHeadline, this::isSite) : known;
    return named.equals(title) ? beforeBar(title) : named;
  }

  /** The headline behind the name of the site: "Mill Post | Levee to be rebuilt". */
  private String afterSite(String title) {
    int bar = title.indexOf(" | ");
    String head = bar < 0 ? "" : PageHeadline.key(title.substring(0, bar));
    String tail = bar < 0 ? "" : title.substring(bar + 3).strip();
    return !head.isEmpty() && sites.contains(head) && isHeadline(tail) ? tail : title;
  }

  /** The part before the first separator at which both sides are as they should be. */
  private static String cut(String title, Predicate<String> before, Predicate<String> after) {
    for (int i = 1; i < title.length() - 1; i++) {
      if (isSeparator(title, i)) {
        String head = title.substring(0, i).strip();
        if (before.test(head) && after.test(title.substring(i + 1).strip())) {
          return head;
        }
      }
    }
    return title;
  }

  /** No headline has a bar; what follows is short: "Levee to be rebuilt | Town | The Post". */
  private static String beforeBar(String title) {
    int bar = title.indexOf(" | ");
    String head = bar < 0 ? "" : title.substring(0, bar).strip();
    boolean isTail =
        BAR.splitAsStream(title).skip(1).allMatch(p -> LineShape.words(p) <= MOST_NAME_WORDS);
    return isHeadline(head) && isTail ? head : title;
  }

  /** A separator has spaces around it, or at least one behind, as a colon has. */
  private static boolean isSeparator(String title, int at) {
    return SEPARATORS.indexOf(title.charAt(at)) >= 0 && TextLine.isSpace(title.charAt(at + 1));
  }

  private static boolean isHeadline(String head) {
    return LineShape.wordsInAnyScript(head) >= FEWEST_WORDS;
  }

  /** What follows is a name of the site, or begins or ends with one: "Mill News". */
  private boolean isSite(String tail) {
    String key = PageHeadline.key(tail);
    return key.length() >= SHORTEST_PART
        && sites.stream().anyMatch(s -> key.startsWith(s) || s.startsWith(key) || key.endsWith(s));
  }
}
