package dev.onrecord.read.draft;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells names of people from offices, newspapers and running text, by how they are written. */
public final class PersonName {
  private static final int MOST_WORDS = 5;
  private static final int MOST_LINE_WORDS = 16;
  private static final Set<String> PARTICLES = Bylines.LISTS.words("particles");
  private static final Set<String> SMALL_WORDS = Bylines.LISTS.words("small-words");
  private static final Set<String> NO_NAMES = Bylines.LISTS.words("no-names");
  private static final Set<String> NO_FIRST_NAMES = Bylines.LISTS.words("no-first-names");
  private static final Set<String> DEGREES = Bylines.LISTS.words("degrees");
  private static final Pattern OFFICE = Bylines.LISTS.pattern("office");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

  private PersonName() {}

  /** Returns whether a name is one of a person: a few words with capitals, and no office. */
  static boolean isPerson(String name) {
    List<String> words = List.of(name.split(" +"));
    return words.size() >= 2
        && words.size() <= MOST_WORDS
        && Character.isLetter(name.codePointAt(0))
        && !NO_FIRST_NAMES.contains(words.getFirst().toLowerCase(Locale.ROOT))
        && words.stream().allMatch(PersonName::isPart)
        && name.chars().noneMatch(Character::isDigit)
        && !isOffice(name);
  }

  /** Returns whether a run of words names an office, a newspaper or an agency. */
  static boolean isOffice(String words) {
    return OFFICE.matcher(words).find();
  }

  /** Returns whether a line names a newspaper or an agency: "The Associated Press". */
  static boolean isNewspaper(String line) {
    return line.startsWith("The ")
        && isNames(line.substring(4))
        && isOffice(line.substring(line.lastIndexOf(' ')));
  }

  /** Returns whether words behind a comma are a degree that belongs to the name before: "MD". */
  static boolean isDegree(String words) {
    return DEGREES.contains(NO_LETTER.matcher(words).replaceAll("").toLowerCase(Locale.ROOT));
  }

  /** Returns whether a line is a name alone, in two to four words that are not all in capitals. */
  public static boolean isLine(String line) {
    String[] words = line.split(" ");
    return words.length >= 2
        && words.length <= 4
        && line.chars().noneMatch(Character::isDigit)
        && !isShouted(line)
        && Character.isLetter(line.charAt(line.length() - 1))
        && isNames(line, PersonName::isCapital);
  }

  /** Returns whether words are all in capitals. */
  static boolean isShouted(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT));
  }

  /** Returns whether every word is written as in a list of names, and the first may be one. */
  static boolean isNames(String line) {
    return isNames(line, PersonName::isPart);
  }

  private static boolean isNames(String line, Predicate<String> name) {
    List<String> words = List.of(line.strip().split("\\s+"));
    String first = bare(words.getFirst());
    return words.size() <= MOST_LINE_WORDS
        && !first.isEmpty()
        && !NO_NAMES.contains(first)
        && words.stream().allMatch(w -> name.test(w) || SMALL_WORDS.contains(bare(w)));
  }

  /** Returns whether a word may be part of a person's name: "Ruiz", "van", "d'Emilio". */
  private static boolean isPart(String word) {
    boolean elided = word.length() > 2 && "'’".indexOf(word.charAt(1)) >= 0;
    return isCapital(elided ? word.substring(2) : word) || PARTICLES.contains(word);
  }

  private static boolean isCapital(String word) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first) || !Character.isLetter(first);
  }

  private static String bare(String word) {
    return word.replaceAll("[,.;:()]", "").toLowerCase(Locale.ROOT);
  }
}
