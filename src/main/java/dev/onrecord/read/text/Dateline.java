package dev.onrecord.read.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place, day and agency before the first sentence of a report: "MOSCOW (Reuters) -". The
 * paragraph keeps it.
 */
final class Dateline {
  // Longer than any dateline; bounds the search.
  private static final int LONGEST = 120;
  private static final String PLACE =
      "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?:[ /][\\p{Lu}][\\p{Lu}.'’-]*){0,5}";
  private static final String MORE = "(?:, ?[\\p{L}\\p{N}.' ]{1,30}){0,3}";
  private static final String AGENCY = "\\([\\p{L}\\p{N}.,&'’/ -]{2,40}\\)";
  private static final String DASH = "\\s{0,3}[-–—]{1,2}\\s{0,3}(?=\\S)";

  // "MOSCOW (Reuters) -", "SPRINGFIELD, Ill. (AP) —", "LONDON, April 5 —"
  private static final Pattern CAPITALS =
      Pattern.compile("(" + PLACE + MORE + "(?: ?" + AGENCY + ")?)" + DASH);
  // "Washington (CNN) The", "(Reuters) -"
  private static final Pattern AGENCIES =
      Pattern.compile(
          "((?:\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}"
              + MORE
              + " ?)?\\((?:Reuters|AP|AFP|UPI|CNN|CNN"
              + " Business|Bloomberg|ANI|PTI|IANS|Xinhua|dpa|EFE|PA|Thomson Reuters"
              + " Foundation)\\))(?:"
              + DASH
              + "|\\s{1,3}(?=\\p{Lu}|[\"“]))");

  private Dateline() {}

  /** Returns the dateline at the beginning of a paragraph, without the dash. */
  static Optional<String> of(String paragraph) {
    String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
    Matcher agencies = AGENCIES.matcher(head);
    if (agencies.lookingAt()) {
      return Optional.of(agencies.group(1).strip());
    }
    Matcher capitals = CAPITALS.matcher(head);
    return capitals.lookingAt() && isPlace(capitals)
        ? Optional.of(capitals.group(1).strip())
        : Optional.empty();
  }

  /** Returns whether it is neither a speaker's name before a colon nor a word such as "FBI-led". */
  private static boolean isPlace(Matcher match) {
    String rest = match.group().substring(match.group(1).stripTrailing().length());
    boolean hasAgency = match.group(1).endsWith(")");
    boolean spaced = rest.isBlank() || TextLine.isSpace(rest.charAt(0)) || rest.startsWith("—");
    return hasAgency || (spaced && rest.indexOf(':') < 0 && match.group(1).length() > 3);
  }
}
