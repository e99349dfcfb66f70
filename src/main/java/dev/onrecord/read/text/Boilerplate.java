package dev.onrecord.read.text;

import dev.onrecord.text.WordLists;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The lines of a page that belong to no story: links, buttons, invitations to share and to
 * subscribe. Whole lines are judged, never a part of one, so that no sentence is lost which merely
 * begins like such a line: "Share prices fell on Monday."
 */
public final class Boilerplate {
  private static final WordLists LISTS = WordLists.beside(Boilerplate.class, "boilerplate.txt");
  private static final BoilerplatePhrases PHRASES = new BoilerplatePhrases(LISTS.lines("phrases"));
  private static final Pattern INVITATION = LISTS.pattern("invitation");
  private static final Pattern INVITED_TO = LISTS.pattern("invited-to");
  private static final Pattern SPEECH = LISTS.pattern("speech");
  private static final Pattern LABELLED_LINK = LISTS.pattern("labelled-link");
  private static final Pattern LOOK = LISTS.pattern("look");
  private static final Pattern NOTICE = LISTS.pattern("notice");
  private static final Pattern LETTERS = LISTS.pattern("letters");
  private static final Pattern END_MARK =
      Pattern.compile("[-–—(\\[ ]{1,4}(?:30|0|ends?|ENDS?|more|MORE)[-–—)\\] .]{1,4}|ENDS?");
  private static final Pattern MENU_SEPARATOR = Pattern.compile("\\s*[|›»•·>]\\s*");
  private static final Set<String> NEVER_STORY =
      Set.of("advertisement", "advertising", "sponsored", "subscribe");
  private static final int LONGEST = 400;
  private static final int LONGEST_MARK = 20;
  private static final int MOST_MENU_WORDS = 3;

  private Boilerplate() {}

  /** Returns the reason why a line is no part of a story; empty if there is none. */
  public static Optional<BlockReason> reason(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    if (!LineShape.hasWord(line)) {
      return Optional.of(BlockReason.SEPARATOR);
    }
    if (PHRASES.covers(line)) {
      return Optional.of(BlockReason.FURNITURE);
    }
    if (line.length() <= LONGEST_MARK && END_MARK.matcher(line).matches()) {
      return Optional.of(BlockReason.END_MARK);
    }
    if (LETTERS.matcher(line).lookingAt()) {
      return Optional.of(BlockReason.LETTERS);
    }
    return isMenu(line) ? Optional.of(BlockReason.NAVIGATION) : longReason(line);
  }

  /** Returns whether a line of boilerplate is a word that could be a heading or an item as well. */
  public static boolean isWeak(String line) {
    return LineShape.words(line) == 1 && !NEVER_STORY.contains(line.toLowerCase(Locale.ROOT));
  }

  /** Returns whether a sentence that is all link tells to look at its target. */
  public static boolean isInvitation(String line) {
    return line.length() <= LONGEST && LOOK.matcher(line).lookingAt();
  }

  /** Returns whether a line is a row of links: "Home | News | Sport". */
  private static boolean isMenu(String line) {
    if (line.chars().filter(c -> "|›»•·>".indexOf(c) >= 0).count() < 2) {
      return false;
    }
    String[] items = MENU_SEPARATOR.split(line, -1);
    return items.length >= 3
        && Stream.of(items)
            .allMatch(i -> LineShape.words(i) <= MOST_MENU_WORDS && !i.endsWith("."));
  }

  /** Returns the reason of a line that may be a sentence; empty if it reports speech. */
  private static Optional<BlockReason> longReason(String line) {
    Optional<BlockReason> reason = Optional.empty();
    if (LABELLED_LINK.matcher(line).lookingAt()) {
      reason = Optional.of(BlockReason.LINK);
    } else if (NOTICE.matcher(line).lookingAt()) {
      reason = Optional.of(BlockReason.COPYRIGHT);
    } else if (INVITATION.matcher(line).lookingAt() && INVITED_TO.matcher(line).find()) {
      reason = Optional.of(BlockReason.INVITATION);
    }
    return reason.filter(r -> !LineShape.hasQuote(line) && !SPEECH.matcher(line).find());
  }
}
