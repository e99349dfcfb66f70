package dev.onrecord.read.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells lines of a page that belong to no story: links, buttons, invitations to share and to
 * subscribe. It judges whole lines, never a part of one, so that no sentence is lost which merely
 * begins like such a line: "Share prices fell on Monday."
 */
public final class Boilerplate {
  private static final int LONGEST = 400;
  private static final int MOST_MENU_WORDS = 3;
  private static final Pattern MENU_SEPARATOR = Pattern.compile("\\s*[|›»•·>]\\s*");

  private static final Pattern PITCH =
      ignoringCase(
          "(?:please |to )?(?:sign[ -]?up|subscribe|get |join |register|download|follow|like"
              + " us|click |tap |enter your|stay (?:up to date|informed|connected|on top)|don[’']t"
              + " miss|want (?:more|to)|never miss|receive |thank you for"
              + " (?:subscribing|signing)|by (?:signing"
              + " up|subscribing|clicking|entering|submitting|registering)|check your inbox|we use"
              + " cookies|this (?:web)?site uses cookies|you can unsubscribe|you(?:[’']re| are) now"
              + " subscribed|have a (?:news )?tip|support (?:our|independent)|for (?:more|all|the"
              + " latest)|our website is (?:your|the)|create an account|log in |stay informed"
              + " with|check out more|do you have|have you got|get in touch|are you |email"
              + " us|contact us|you can email)");
  private static final Pattern ASKED_FOR =
      ignoringCase(
          "newsletter|\\binbox|\\bcookies?\\b|e-?mail (?:address|alerts?|updates?)|\\b(?:on|via)"
              + " (?:facebook|twitter|instagram|youtube|whatsapp|telegram|tiktok|google news|apple"
              + " news|flipboard|x\\b|bluesky|threads|social media)|\\bour"
              + " (?:app|podcast|channel|journalism|reporting|terms|privacy|free)|push"
              + " notifications?|news alerts?|free trial|unsubscribe|subscri(?:be|bing|ption) to"
              + " (?:our|the)|privacy policy|our news (?:page|team|desk)|breaking"
              + " news|sign(?:ing)?[ -](?:in|up) to|\\w@[\\w-]{2,40}\\.\\w|terms of"
              + " (?:use|service)");
  private static final Pattern SPOKEN =
      ignoringCase(
          "\\b(?:said|says|told|added|asked|wrote|according to|announced|urged|warned)\\b");
  private static final Pattern LABELLED_LINK =
      ignoringCase(
          "(?:read more|see also|read also|also read|more from [^.:]{2,50}|related(?:"
              + " (?:story|stories|articles?|coverage))?|more|must read|recommended|up next|read"
              + " next|don[’']t miss|read this next|sign up|subscribe) ?[:|»>]");
  private static final Pattern LOOK =
      ignoringCase(
          "[(\\[]?(?:see|read|watch|view|listen|click|tap|browse|check out|find out|learn|download"
              + "|subscribe|follow|(?:in )?(?:photos?|pictures|videos?)|gallery|slideshow|podcast"
              + "|interactive|quiz|poll|more)\\b");
  private static final Pattern NOTICE =
      ignoringCase(
          "(?:copyright|\\(c\\)|©).{0,12}\\d{4}|our standards ?:|this (?:material|article) may not"
              + " be (?:published|reproduced)|you (?:have|now have|do not have) (?:full )?access"
              + " to");
  private static final Pattern TO_WRITERS =
      ignoringCase(
          "[\"“]?(?:questions|comments)\\? (?:(?:questions|comments|suggestions)\\?|e-?mail)");
  private static final Pattern RESERVED = ignoringCase("\\ball rights reserved\\b");
  private static final int LONGEST_MARK = 20;
  private static final Pattern END_MARK =
      Pattern.compile("[-–—(\\[ ]{1,4}(?:30|0|ends?|ENDS?|more|MORE)[-–—)\\] .]{1,4}|ENDS?");
  private static final int LAST_RESERVED = 140;
  private static final Set<String> NEVER_STORY =
      Set.of("advertisement", "advertising", "sponsored", "subscribe");

  private Boilerplate() {}

  /** Returns why a line is no part of a story; empty if nothing speaks against it. */
  public static Optional<LineReason> reason(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    if (!LineShape.hasWord(line)) {
      return Optional.of(LineReason.SEPARATOR);
    }
    if (BoilerplatePhrases.STANDARD.covers(line)) {
      return Optional.of(LineReason.FURNITURE);
    }
    if (line.length() <= LONGEST_MARK && END_MARK.matcher(line).matches()) {
      return Optional.of(LineReason.END_MARK);
    }
    if (TO_WRITERS.matcher(line).lookingAt()) {
      return Optional.of(LineReason.LETTERS);
    }
    return isMenu(line) ? Optional.of(LineReason.NAVIGATION) : longReason(line);
  }

  /**
   * Whether a line that is furniture could be a heading or an item of the story as well, and only
   * its neighbours can tell.
   */
  public static boolean isWeak(String line) {
    return LineShape.words(line) == 1 && !NEVER_STORY.contains(line.toLowerCase(Locale.ROOT));
  }

  /** Returns whether a sentence that is all link tells to look at what it leads to. */
  public static boolean isInvitation(String line) {
    return line.length() <= LONGEST && LOOK.matcher(line).lookingAt();
  }

  /** Whether a line is a row of links: "Home | News | Sport". */
  private static boolean isMenu(String line) {
    int separators = 0;
    for (int i = 0; i < line.length(); i++) {
      separators += isSeparator(line.charAt(i)) ? 1 : 0;
    }
    if (separators < 2) {
      return false;
    }
    String[] items = MENU_SEPARATOR.split(line, -1);
    for (String item : items) {
      if (LineShape.words(item) > MOST_MENU_WORDS || item.endsWith(".")) {
        return false;
      }
    }
    return items.length >= 3;
  }

  private static boolean isSeparator(char c) {
    return switch (c) {
      case '|', '›', '»', '•', '·', '>' -> true;
      default -> false;
    };
  }

  /** Returns the reason of a line that may be a sentence, unless it tells what somebody said. */
  private static Optional<LineReason> longReason(String line) {
    Optional<LineReason> reason = Optional.empty();
    if (LABELLED_LINK.matcher(line).lookingAt()) {
      reason = Optional.of(LineReason.LINK);
    } else if (NOTICE.matcher(line).lookingAt() || isReserved(line)) {
      reason = Optional.of(LineReason.COPYRIGHT);
    } else if (PITCH.matcher(line).lookingAt() && ASKED_FOR.matcher(line).find()) {
      reason = Optional.of(LineReason.INVITATION);
    }
    return reason.filter(r -> !LineShape.hasQuote(line) && !SPOKEN.matcher(line).find());
  }

  private static boolean isReserved(String line) {
    int end = Math.min(LAST_RESERVED, line.length());
    return RESERVED.matcher(line).region(0, end).useTransparentBounds(true).find();
  }

  private static Pattern ignoringCase(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }
}
