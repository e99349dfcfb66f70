package dev.onrecord.read.page;

import dev.onrecord.read.page.ElementReason.Named;
import dev.onrecord.read.page.ElementReason.Strength;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The words in the ids and classes of a page's elements. */
final class ElementNames {
  // Some pages have thousands of utility classes on an element; names come first.
  private static final int LONGEST_NAMES = 400;
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

  private ElementNames() {}

  /** Returns the first word of names that marks boilerplate. */
  static Optional<Named> boilerplate(String names) {
    int length = Math.min(names.length(), LONGEST_NAMES);
    String before = "";
    for (int i = 0; i < length; ) {
      int end = wordEnd(names, i, length);
      String word = names.substring(i, end).toLowerCase(Locale.ROOT);
      if (WORDS.contains(word) || WEAK.contains(word)) {
        return Optional.of(named(word));
      }
      if (!before.isEmpty() && PAIRS.contains(before + word)) {
        return Optional.of(named(before + " " + word));
      }
      before = end < length && names.charAt(end) <= ' ' ? "" : word;
      i = wordStart(names, end, length);
    }
    return Optional.empty();
  }

  private static Named named(String word) {
    Strength strength = WEAK.contains(word) ? Strength.WEAK : Strength.USUAL;
    return new Named(word, STRONG.contains(word) ? Strength.STRONG : strength);
  }

  /** Returns whether an element's id or classes have any of some words, given in small letters. */
  static boolean hasAny(Element element, Set<String> words) {
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
