package dev.onrecord.read.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The names in a byline of a wire format: "By Ana Ruiz and Tom Hill, Staff Reporters". */
public final class Bylines {
  private static final int LONGEST = 500;
  private static final Pattern PREFIX = Pattern.compile("^(?:By|BY|Von|Av|Par|Por|Di)[: ]\\s*");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s+(?:and|AND|und|och|og|et|y)\\s+|\\s*[;&/|]\\s*|\\s*,\\s*(?:and\\s+)?");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i).*\\b(?:staff|reporters?|writers?|editors?|correspondents?|press|news|agency|times"
              + "|post|database|bureau|special to|contributors?|columnists?)\\b.*");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern AGENCY = Pattern.compile("\\p{Lu}{2,5}(?: \\p{Lu}{2,8})?");
  private static final Set<String> DEGREES = Set.of("JR", "SR", "II", "III", "IV", "MD", "PHD");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private Bylines() {}

  /**
   * The names. The first part of a byline is taken for one in any case; those after a comma only if
   * they look like a person's.
   */
  public static List<String> names(String byline) {
    String line = byline.strip().replaceAll("\\s+", " ");
    if (line.length() > LONGEST) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (String part : BETWEEN.split(PREFIX.matcher(line).replaceFirst(""))) {
      if (!part.isBlank() && (names.isEmpty() || isPerson(part))) {
        names.add(part.strip());
      }
    }
    return names;
  }

  /** The names in a value meant for one: several, if every part looks like a person's. */
  public static List<String> people(String value) {
    List<String> parts = BETWEEN.splitAsStream(value.strip()).filter(p -> !p.isBlank()).toList();
    if (parts.size() > 1 && isPerson(parts.getFirst()) && isOffice(value, parts.getFirst())) {
      return List.of(parts.getFirst());
    }
    return parts.stream().allMatch(Bylines::isPerson) ? parts : List.of(value.strip());
  }

  /** Whether an office, an agency in capitals or a date stands behind a comma. */
  private static boolean isOffice(String value, String name) {
    String rest = value.strip().substring(name.length()).strip();
    if (!rest.startsWith(",")) {
      return false;
    }
    String office = rest.substring(1).strip();
    boolean alone = !BETWEEN.matcher(office).find();
    return DIGIT.matcher(office).find()
        || (alone && TITLE.matcher(office).matches())
        || (AGENCY.matcher(office).matches() && !DEGREES.contains(office));
  }

  private static boolean isPerson(String part) {
    String[] words = part.strip().split(" ", 6);
    return words.length >= 2
        && words.length <= 5
        && Character.isUpperCase(words[0].codePointAt(0))
        && !ARTICLES.contains(words[0].toLowerCase(java.util.Locale.ROOT))
        && !TITLE.matcher(part).matches();
  }
}
