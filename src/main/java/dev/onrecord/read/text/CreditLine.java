package dev.onrecord.read.text;

import dev.onrecord.read.draft.PersonName;
import java.util.Locale;
import java.util.regex.Pattern;

/** The lines that credit people or agencies: with a picture, or with a part in the report. */
public final class CreditLine {
  private static final int LONGEST = 160;
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:(?:photo|photograph|picture|image|video|illustration|credit|source)s?(?: credit)?(?:"
              + " by)?:? .{2,80}|©.{2,80}|.{0,40}(?:getty images|ap photo|/ ?reuters|/ ?afp|/"
              + " ?ap|shutterstock|istock).{0,60})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CAPTION_END =
      Pattern.compile(
          "(?:\\(|\\| ?|— ?)[^()|]{0,60}(?:/"
              + " ?(?:reuters|ap|afp|getty|pool|epa)|(?:image|picture|credit|pic): ?\\w|photo|getty"
              + " images|via ap|via reuters)[^()|]{0,30}\\)?$",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_SIGNATURE = 600;
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?:[-–—(] ?)?(?:additional |with )(?:additional )?reporting (?:by|from)"
              + " [^.!?]{2,200}[.)]{0,2}|(?:[-–—(] ?)?with files from"
              + " [^.!?]{2,100}[.)]{0,2}|(?:[-–—(] ?)?(?:associated"
              + " press|reuters|afp|bloomberg|staff) (?:science |video |news"
              + " )?(?:writers?|reporters?|journalists?|correspondents?)"
              + " [^\"“”]{2,300}contributed(?: to this (?:report|story|article))?[.)]{0,2}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NAME_AND_ADDRESS =
      Pattern.compile(
          "\\p{L}[\\p{L}’'-]{0,30}(?: \\p{L}[\\p{L}’'.-]{0,30}){1,3}[ (]{1,3}"
              + "[\\w.+-]{1,60}@[\\w-]{1,40}(?:\\.[\\w-]{1,30}){1,4}\\)?");

  private CreditLine() {}

  /** Returns whether a line is the caption of a picture, with its source at the end. */
  static boolean isCaption(String line) {
    String end = line.substring(Math.max(0, line.length() - LONGEST));
    return CAPTION_END.matcher(end).find();
  }

  /** Returns whether a line under the headline tells where the picture comes from: "Greg Nash". */
  public static boolean isCredit(String line) {
    if (line.length() > LONGEST || LineShape.hasQuote(line)) {
      return false;
    }
    return CREDIT.matcher(line).matches() || PersonName.isLine(line);
  }

  /**
   * Returns whether a line is the signature of an agency: "(Reporting by Ana Ruiz; Editing by
   * Lee)".
   */
  public static boolean isSignature(String line) {
    if (line.length() > LONGEST_SIGNATURE) {
      return false;
    }
    return (line.indexOf('@') > 0 && NAME_AND_ADDRESS.matcher(line).matches())
        || SIGNATURE.matcher(line).matches()
        || isStart("(reporting by ", line)
        || isStart("(additional reporting by ", line)
        || (isStart("reporting by ", line) && hasEditor(line.toLowerCase(Locale.ROOT)));
  }

  private static boolean isStart(String start, String line) {
    return line.regionMatches(true, 0, start, 0, start.length());
  }

  private static boolean hasEditor(String line) {
    return line.contains("editing by ") || line.contains("writing by ");
  }
}
