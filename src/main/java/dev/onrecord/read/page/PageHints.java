package dev.onrecord.read.page;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What the names, roles and classes of a page's elements say of the text in them. */
final class PageHints {
  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("nav", "navigation"),
          Map.entry("aside", "aside"),
          Map.entry("footer", "footer"),
          Map.entry("form", "form"),
          Map.entry("figure", "picture and its caption"),
          Map.entry("figcaption", "caption"),
          Map.entry("address", "address"),
          Map.entry("amp-sidebar", "navigation"),
          Map.entry("amp-twitter", "embedded post"),
          Map.entry("amp-instagram", "embedded post"),
          Map.entry("amp-facebook", "embedded post"),
          Map.entry("amp-carousel", "pictures"));
  private static final Map<String, String> ROLES =
      Map.of(
          "navigation", "navigation",
          "complementary", "aside",
          "contentinfo", "footer",
          "search", "search",
          "dialog", "dialog",
          "alert", "notice",
          "figure", "picture and its caption",
          "menu", "navigation");
  // Some pages have thousands of utility classes on an element; names come first.
  private static final int LONGEST_NAMES = 400;
  private static final double MOST_PROSE = 0.4;
  private static final double MOST_PROSE_IF_STRONG = 0.75;
  private static final double MOST_PROSE_IF_WEAK = 0.15;
  private static final Set<String> BODY_NAMES = Set.of("articlebody", "article-body", "reviewbody");
  // Words of class names and ids, without hyphens, underscores and capitals between them.
  private static final Set<String> WORDS =
      Set.of(
          ("ad ads advert adverts advertisement advertising advertorial dfp adunit adslot sponsor"
               + " sponsored promo promos promotion promoted taboola outbrain recirc recirculation"
               + " recommended recommendation recommendations related readmore alsoread seealso"
               + " mostread mostpopular popular trending newsletter newsletters signup subscribe"
               + " subscription share sharing sharebar sharetools social socials facebook twitter"
               + " whatsapp instagram tiktok bluesky follow byline bylines author authors authorbio"
               + " bio contributor contributors caption captions credit credits photocredit comment"
               + " comments disqus viafoura coral cookie cookies consent gdpr onetrust didomi"
               + " breadcrumb breadcrumbs nav navbar navigation menu sidebar rail footer masthead"
               + " toolbar modal popup overlay lightbox tag tags topics keywords toc tooltip"
               + " copyright disclaimer pullquote gallery timestamp dateline datetime pubdate"
               + " publishdate poll quiz donate donation upsell promobox morefrom nextarticle"
               + " upnext jobs ticker infobox voting rating ratings sronly")
              .split(" "));
  // What is named so is hardly ever the story.
  private static final Set<String> STRONG =
      Set.of(
          ("ad ads advert adverts advertisement taboola outbrain comments disqus viafoura"
                  + " coral cookie cookies consent gdpr onetrust didomi newsletter newsletters")
              .split(" "));
  private static final Pattern BODY_CLASS =
      Pattern.compile(
          "(?i)(?:article|story|entry|post|content)[-_]{0,2}(?:body|text|content|paragraphs?)");
  // These are also the names of how a part of the story is set.
  private static final Set<String> WEAK =
      Set.of(
          ("widget teaser teasers slideshow carousel gallery factbox infobox correction hidden tag"
                  + " tags topics rail follow credit overlay skip print")
              .split(" "));
  private static final Set<String> PAIRS =
      Set.of(
          ("readmore alsoread seealso mostread mostpopular sharebar sharetools photocredit"
                  + " pullquote signup nextarticle upnext morefrom pubdate publishdate"
                  + " morestories relatedlinks relatedarticles articletags inlinerelated"
                  + " articlemeta postmeta entrymeta metadata storymeta articlefooter postfooter"
                  + " readtime readingtime screenreader visuallyhidden sronly latestnews"
                  + " topstories morenews articleshare videodesc videodescription videocaption"
                  + " videotitle videotranscript videometa authorinfo")
              .split(" "));

  private static final Pattern DISPLAY_NONE = Pattern.compile("display\\s{0,9}:\\s{0,9}none");

  private PageHints() {}

  /**
   * The share of a page's prose from which on an element holds the story, whatever speaks against
   * it. Wrappers of whole pages are named for the least of what they hold.
   */
  static double mostProse(String reason) {
    if (!reason.startsWith("named '")) {
      return MOST_PROSE;
    }
    String word = reason.substring(7, reason.length() - 1);
    return STRONG.contains(word)
        ? MOST_PROSE_IF_STRONG
        : WEAK.contains(word) ? MOST_PROSE_IF_WEAK : MOST_PROSE;
  }

  /** Whether an element is not shown. */
  static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    Attributes attributes = element.attributes();
    String style = attributes.get("style");
    return attributes.hasKey("hidden")
        || (style.contains("none") && DISPLAY_NONE.matcher(style).find())
        || (style.contains("clip") && style.replace(" ", "").contains("clip:rect(0"))
        || isForReadersAloud(attributes.get("class"));
  }

  private static boolean isForReadersAloud(String classes) {
    return !classes.isEmpty()
        && (classes.contains("sr-only")
            || classes.contains("screen-reader")
            || classes.contains("visually-hidden")
            || classes.contains("visuallyhidden"));
  }

  /** Why the text in an element may belong to no story; empty if nothing speaks against it. */
  static String reason(Element element) {
    String byTag = TAGS.getOrDefault(element.normalName(), "");
    if (!byTag.isEmpty() || element.attributesSize() == 0) {
      return byTag;
    }
    String byRole = ROLES.getOrDefault(element.attr("role"), "");
    if (!byRole.isEmpty()) {
      return byRole;
    }
    String byId = isSlug(element.id()) ? "" : word(element.id());
    String byClass = byId.isEmpty() ? word(element.className()) : byId;
    String byTest = byClass.isEmpty() ? word(element.attr("data-testid")) : byClass;
    return byTest.isEmpty() ? component(element) : "named '" + byTest + "'";
  }

  /** Ids of headings are often made of their words. */
  private static boolean isSlug(String id) {
    return id.chars().filter(c -> c == '-' || c == '_').count() >= 4;
  }

  private static String component(Element element) {
    String name = word(element.attr("data-component"));
    return name.isEmpty() ? "" : "named '" + name + "'";
  }

  /** Whether an element says of itself that it holds the story. */
  static boolean isBody(Element element) {
    return element.attributesSize() > 0
        && (isMarkedBody(element) || BODY_CLASS.matcher(element.className()).find());
  }

  /** Whether schema.org's microdata say that an element holds the story. */
  static boolean isMarkedBody(Element element) {
    return BODY_NAMES.contains(element.attr("itemprop").toLowerCase(Locale.ROOT));
  }

  /** Whether a reason is no more than a hint. */
  static boolean isWeak(String reason) {
    return reason.startsWith("named '") && WEAK.contains(reason.substring(7, reason.length() - 1));
  }

  /** The first word of names that marks what is no story. */
  static String word(String names) {
    int length = Math.min(names.length(), LONGEST_NAMES);
    String before = "";
    for (int i = 0; i < length; ) {
      int end = wordEnd(names, i, length);
      String word = names.substring(i, end).toLowerCase(Locale.ROOT);
      if (WORDS.contains(word) || WEAK.contains(word)) {
        return word;
      }
      if (!before.isEmpty() && PAIRS.contains(before + word)) {
        return before + " " + word;
      }
      before = end < length && names.charAt(end) <= ' ' ? "" : word;
      i = wordStart(names, end, length);
    }
    return "";
  }

  /** Whether an element's id or classes have any of some words, given in small letters. */
  static boolean isNamed(Element element, Set<String> words) {
    return hasAny(element.id(), words) || hasAny(element.className(), words);
  }

  private static boolean hasAny(String names, Set<String> words) {
    int length = Math.min(names.length(), LONGEST_NAMES);
    for (int i = 0; i < length; ) {
      int end = wordEnd(names, i, length);
      if (words.contains(names.substring(i, end).toLowerCase(Locale.ROOT))) {
        return true;
      }
      i = wordStart(names, end, length);
    }
    return false;
  }

  private static int wordStart(String names, int from, int length) {
    int start = from;
    while (start < length && !Character.isLetter(names.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int wordEnd(String names, int from, int length) {
    int end = from + 1;
    while (end < length
        && Character.isLetter(names.charAt(end))
        && !(Character.isUpperCase(names.charAt(end))
            && Character.isLowerCase(names.charAt(end - 1)))) {
      end++;
    }
    return end;
  }
}
