package dev.onrecord.read.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place, day and agency before the first sentence of a report: "MOSCOW (Reuters) -". It stays
 * in the paragraph, which is kept as written.
 */
final class Dateline {
  // A dateline is short; only so much is ever looked at.
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

  /** The dateline that a paragraph begins with, without the dash. */
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

  /** A name before a colon is a speaker of a transcript, and "FBI-led" has no dateline. */
  private static boolean isPlace(Matcher match) {
    String rest = match.group().substring(match.group(1).stripTrailing().length());
    boolean hasAgency = match.group(1).endsWith(")");
    boolean spaced = rest.isBlank() || TextLine.isSpace(rest.charAt(0)) || rest.startsWith("—");
    return hasAgency || (spaced && rest.indexOf(':') < 0 && match.group(1).length() > 3);
  }
}
