package dev.onrecord.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who wrote an article and who took its picture, as told in lines of their own. */
public final class Byline {
  private static final int LONGEST = 160;
  private static final int MOST_WORDS = 16;
  private static final Pattern BY =
      Pattern.compile(
          "(?:written |reported |story |words |analysis |opinion |text )?by:?\\s{1,3}(\\p{Lu}.*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AND = Pattern.compile("\\s*(?:,|;|&|\\band\\b)\\s*");
  private static final Pattern AFTER_NAMES =
      Pattern.compile(
          "\\s*(?:\\||•|·|–|—| -"
              + " |/|\\(|\\bfor\\b|\\bin\\b|@|\\d|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b).*");
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:(?:photo|photograph|picture|image|video|illustration|credit|source)s?(?: credit)?(?:"
              + " by)?:? .{2,80}|©.{2,80}|.{0,40}(?:getty images|ap photo|/ ?reuters|/ ?afp|/"
              + " ?ap|shutterstock|istock).{0,60})",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "and", "of", "for", "the", "in", "at", "&", "with", "de", "da", "del", "der", "den", "di",
          "du", "la", "le", "van", "von", "bin", "al", "el", "y", "e", "|", "-", "–", "—", "•", "·",
          "/");
  private static final Set<String> NO_NAMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "noon",
          "midnight",
          "then",
          "now",
          "the",
          "a",
          "contrast",
          "law",
          "comparison",
          "all");

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

  private Byline() {}

  /** Whether a line is the caption of a picture, with its source at the end. */
  static boolean isCaption(String line) {
    String end = line.substring(Math.max(0, line.length() - LONGEST));
    return CAPTION_END.matcher(end).find();
  }

  /** The names in a line such as "By Ana Ruiz and Tom Lee, The Daily"; empty if it is no such. */
  public static List<String> authors(String line) {
    if (line.length() > LONGEST) {
      return List.of();
    }
    Matcher by = BY.matcher(line);
    return by.matches() && isNames(by.group(1)) ? names(by.group(1)) : List.of();
  }

  /** Whether a line under the headline tells where the picture comes from: "Greg Nash". */
  public static boolean isCredit(String line) {
    if (line.length() > LONGEST || LineShape.hasQuote(line)) {
      return false;
    }
    return CREDIT.matcher(line).matches() || isName(line);
  }

  /** Whether a line is the signature of an agency: "(Reporting by Ana Ruiz; Editing by Lee)". */
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

  /** Names one after the other, without the affiliations behind them. */
  static List<String> names(String names) {
    String people = AFTER_NAMES.matcher(names.strip()).replaceFirst("");
    List<String> found = new ArrayList<>();
    for (String name : AND.split(people)) {
      String stripped = name.strip();
      // "Ruiz, The Daily" and "Ruiz, Staff Writer": the first part is the name.
      if (found.isEmpty() || isPerson(stripped)) {
        if (!stripped.isEmpty()) {
          found.add(stripped);
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean isPerson(String name) {
    String[] words = name.split(" ");
    return words.length >= 2
        && words.length <= 4
        && isNames(name)
        && !name.matches(
            "(?i)(the |.*\\b(staff|writer|reporter|correspondent|editor|press|news"
                + "|times|post|journal|network|bureau|politics|today|daily|media)\\b).*");
  }

  private static boolean isName(String line) {
    String[] words = line.split(" ");
    if (words.length < 2 || words.length > 4 || line.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    boolean mixed = !line.equals(line.toUpperCase(Locale.ROOT));
    char last = line.charAt(line.length() - 1);
    return mixed && Character.isLetter(last) && isNames(line);
  }

  /** Whether every word is written like a name's, and the first could be one. */
  private static boolean isNames(String line) {
    String[] words = line.strip().split("\\s+");
    if (words.length > MOST_WORDS || NO_NAMES.contains(bare(words[0]).orElse("the"))) {
      return false;
    }
    for (String word : words) {
      Optional<String> bare = bare(word);
      boolean capital =
          Character.isUpperCase(word.codePointAt(0)) || !Character.isLetter(word.codePointAt(0));
      if (bare.isPresent() && !capital && !SMALL_WORDS.contains(bare.get())) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> bare(String word) {
    String letters = word.replaceAll("[,.;:()]", "").toLowerCase(Locale.ROOT);
    return letters.isEmpty() ? Optional.empty() : Optional.of(letters);
  }
}
