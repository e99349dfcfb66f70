package dev.onrecord.read.draft;

import dev.onrecord.text.Lexicon;
import dev.onrecord.text.WhiteSpace;
import dev.onrecord.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the names of authors from bylines, whether in a line of text, in a value of JSON or XML, or
 * on a page: "By Ana Ruiz and Tom Hill, Staff Reporters".
 */
public final class Bylines {
  private static final int LONGEST = 500;
  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_NAME = 200;
  private static final int MOST_WORDS_WITH_DIGITS = 3;

  /** The lists of words in bylines and dates. */
  static final WordLists LISTS = WordLists.beside(Bylines.class, "bylines.txt");

  private static final Pattern LINE = LISTS.exact("line");
  private static final Pattern BY = LISTS.exact("by");
  private static final Pattern SIGNED = LISTS.pattern("signed");
  private static final Pattern AUTHORED = LISTS.exact("authored");
  private static final Pattern PARTS = Pattern.compile("\\s{0,9}[·•●⋅|]\\s{0,9}");
  private static final Pattern JOB = LISTS.pattern("jobs");
  private static final Set<String> TITLES = LISTS.words("titles");
  private static final Pattern ADDRESS =
      Pattern.compile("[\\s,]{0,9}[<(]?[\\w.+-]{1,60}@[\\w-]{1,40}(?:\\.[\\w-]{1,30}){1,4}[>)]?");
  private static final Pattern DOMAIN = Pattern.compile("[\\w.-]{1,60}\\.\\p{Ll}{2,10}");
  private static final Pattern OTHER_CREDIT = LISTS.pattern("other-credit");
  private static final Pattern DATED = LISTS.exact("dated");
  private static final Pattern ENDS = Pattern.compile("^[\\s(–—-]+|[\\s,;|•·⋅●*(–—-]+$");
  private static final Pattern QUOTES = Pattern.compile("^[\"“](?=.)|[\"”]$");
  private static final Pattern STOP = Pattern.compile("(?<=\\p{Ll}{3})\\.$");
  private static final Pattern SEPARATED = Pattern.compile(" ?[,;|/•·⋅]");
  private static final Pattern BETWEEN = LISTS.exact("between");
  private static final Pattern BEHIND_NAME = LISTS.exact("behind-name");

  private Bylines() {}

  /**
   * Returns the names in a value that is a byline. Words that are not written like a person's name
   * are an author only if they are all of the value: "Coast Wire".
   */
  public static List<String> names(String byline) {
    return byline.length() > LONGEST ? List.of() : split(people(byline));
  }

  /** Returns the names in a line of running text that is a byline; none if it is no byline. */
  public static List<String> inLine(String line) {
    if (line.length() > LONGEST_LINE || !LINE.matcher(line).matches()) {
      return List.of();
    }
    String people = people(line);
    boolean names = !people.isEmpty() && PersonName.isNames(people);
    return names || PersonName.isNewspaper(people) ? split(people) : List.of();
  }

  /**
   * Returns the names in a line between a headline and its story. There, a name before a bar and a
   * newspaper, or before an address of mail, is a byline, too: "Ana Ruiz | Associated Press".
   */
  public static List<String> underHeadline(String line) {
    List<String> names = inLine(line);
    Matcher signed = SIGNED.matcher(line);
    if (names.isEmpty() && line.length() <= LONGEST_LINE && signed.lookingAt()) {
      return inLine("by " + line.substring(signed.end()));
    }
    List<String> parts = List.of(PARTS.split(line.strip()));
    if (names.isEmpty() && parts.size() > 1 && parts.stream().anyMatch(Timestamp::isLine)) {
      return parts.stream()
          .map(Bylines::withoutAffiliation)
          .filter(Bylines::isName)
          .limit(1)
          .toList();
    }
    boolean marked = line.indexOf('|') > 0 || line.indexOf('@') > 0;
    return names.isEmpty() && marked && line.length() <= LONGEST_LINE && isSigned(line)
        ? names(line)
        : names;
  }

  /** Returns whether a line is the name of a person and nothing else. */
  public static boolean isName(String line) {
    return PersonName.isLine(line) && PersonName.isPerson(line);
  }

  /** Returns whether a name is one of a person. */
  public static boolean isPerson(String name) {
    return PersonName.isPerson(name);
  }

  /** Returns whether a name is one of a person, beginning with a common first name. */
  public static boolean isFamiliar(String name) {
    return PersonName.isPerson(name)
        && Lexicon.ENGLISH.isFirstName(name.split(" ", 2)[0].toLowerCase(Locale.ROOT));
  }

  /**
   * Returns the people that a line names behind "Written by" or another word for it, whatever
   * follows.
   */
  public static List<String> signed(String line) {
    Matcher name = AUTHORED.matcher(line);
    if (line.length() > LONGEST || !name.find()) {
      return List.of();
    }
    String person = name.group("name");
    boolean sure = name.group("sure") != null || isFamiliar(person);
    return sure && PersonName.isPerson(person) ? List.of(person) : List.of();
  }

  private static boolean isSigned(String line) {
    String people = people(line);
    int bar = people.indexOf('|');
    if (bar < 0) {
      return ADDRESS.matcher(line).find() && PersonName.isPerson(people);
    }
    String behind = people.substring(bar + 1).strip();
    return PersonName.isPerson(people.substring(0, bar).strip())
        && behind.indexOf('|') < 0
        && PersonName.isOffice(behind)
        && PersonName.isNames(behind);
  }

  /** Returns a byline without "By", addresses, other credits, and the time at its end. */
  private static String people(String byline) {
    String line = WhiteSpace.collapse(byline);
    line = BY.matcher(line).replaceFirst("");
    line = ADDRESS.matcher(line).replaceAll("");
    line = OTHER_CREDIT.matcher(line).replaceFirst("");
    line = DATED.matcher(line).replaceFirst("");
    line = ENDS.matcher(Timestamp.cutFromEnd(line)).replaceAll("");
    return line.endsWith(")") && line.indexOf('(') < 0
        ? line.substring(0, line.length() - 1)
        : line;
  }

  private static List<String> split(String people) {
    if (isNobody(people)) {
      return List.of();
    }
    String[] parts = BETWEEN.split(people);
    List<String> names = new ArrayList<>();
    for (String part : parts) {
      String whole = QUOTES.matcher(part.strip()).replaceAll("").strip();
      String name = withoutTitle(withoutAffiliation(STOP.matcher(whole).replaceFirst("")));
      if (PersonName.isDegree(name) && !names.isEmpty()) {
        names.add(names.removeLast() + ", " + name);
      } else if (PersonName.isPerson(name) && !isAgency(part, names)) {
        names.add(name);
      } else if (names.isEmpty() && !PersonName.isOffice(part)) {
        return whole(people, parts);
      }
    }
    return names.isEmpty() ? whole(people, parts) : List.copyOf(names);
  }

  /** Returns whether a byline is blank, an address, or begins with a sign. */
  private static boolean isNobody(String people) {
    String bare = QUOTES.matcher(people).replaceAll("").strip();
    return bare.isEmpty()
        || !Character.isLetterOrDigit(bare.codePointAt(0))
        || bare.contains("://")
        || DOMAIN.matcher(bare).matches();
  }

  /** Among people, words in capitals or with a number are no name: "Ana Ruiz, NBC BOSTON". */
  private static boolean isAgency(String part, List<String> before) {
    return !before.isEmpty()
        && (part.chars().anyMatch(Character::isDigit)
            || PersonName.isShouted(part) && !PersonName.isShouted(before.getFirst()));
  }

  /** Returns the one author of a byline that begins with no person's name: "Ruiz, The Daily". */
  private static List<String> whole(String people, String[] parts) {
    String first = parts[0].strip();
    boolean offices =
        parts.length > 1 && SEPARATED.matcher(people.substring(first.length())).lookingAt();
    for (int i = 1; i < parts.length; i++) {
      offices &= PersonName.isOffice(parts[i]);
    }
    String name = offices ? first : people;
    boolean counts =
        name.split(" ").length > MOST_WORDS_WITH_DIGITS
            && name.chars().anyMatch(Character::isDigit);
    return name.length() > LONGEST_NAME || counts ? List.of() : List.of(name);
  }

  /** Returns a name without the place or the newspaper behind it. */
  private static String withoutAffiliation(String part) {
    Matcher behind = BEHIND_NAME.matcher(part);
    if (!behind.find()) {
      return part;
    }
    String name = part.substring(0, behind.start());
    String office = Objects.requireNonNullElse(behind.group("office"), "The Press");
    boolean cut =
        PersonName.isPerson(name) && (PersonName.isOffice(office) || PersonName.isShouted(office));
    return cut ? name : part;
  }

  /** Returns a name without the title behind it: "Ana Ruiz Senior Reporter". */
  private static String withoutTitle(String part) {
    boolean counts = part.chars().anyMatch(Character::isDigit);
    String[] words = counts ? new String[0] : part.split(" ");
    for (int i = 1; i < words.length; i++) {
      boolean title = TITLES.contains(words[i].toLowerCase(Locale.ROOT));
      if (title || PersonName.isOffice(words[i])) {
        if (!JOB.matcher(part).find()) {
          return part;
        }
        String name = String.join(" ", List.of(words).subList(0, i));
        return PersonName.isPerson(name) ? name : part;
      }
    }
    return part;
  }
}
