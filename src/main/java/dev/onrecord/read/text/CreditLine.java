package dev.onrecord.read.text;

import dev.onrecord.read.draft.PersonName;
import dev.onrecord.text.WordLists;
import java.util.regex.Pattern;

/** The lines that credit people or agencies: with a picture, or with a part in the report. */
public final class CreditLine {
  private static final int LONGEST = 160;
  private static final int LONGEST_SIGNATURE = 600;
  private static final WordLists LISTS = WordLists.beside(CreditLine.class, "credits.txt");
  private static final Pattern CREDIT = LISTS.pattern("credit");
  private static final Pattern CAPTION_END = LISTS.pattern("caption-end");
  private static final Pattern SIGNATURE = LISTS.pattern("signature");
  private static final Pattern NAME_AND_ADDRESS = LISTS.pattern("name-and-address");

  private CreditLine() {}

  /** Returns whether a line is the caption of a picture, with its source at the end. */
  static boolean isCaption(String line) {
    String end = line.substring(Math.max(0, line.length() - LONGEST));
    return CAPTION_END.matcher(end).find();
  }

  /** Returns whether a line under the headline names the source of the picture: "Greg Nash". */
  public static boolean isCredit(String line) {
    return line.length() <= LONGEST
        && !LineShape.hasQuote(line)
        && (CREDIT.matcher(line).matches() || PersonName.isLine(line));
  }

  /** Returns whether a line is an agency's signature: "(Reporting by Ana Ruiz; Editing by Lee)". */
  public static boolean isSignature(String line) {
    return line.length() <= LONGEST_SIGNATURE
        && (SIGNATURE.matcher(line).matches()
            || line.indexOf('@') > 0 && NAME_AND_ADDRESS.matcher(line).matches());
  }
}
