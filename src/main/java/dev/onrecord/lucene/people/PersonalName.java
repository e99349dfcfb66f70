package dev.onrecord.lucene.people;

import dev.onrecord.query.Identity.Basis;
import dev.onrecord.text.FoldedName;
import dev.onrecord.text.Nicknames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a person, split into its parts. All parts but the text are folded words.
 *
 * @param text the name as written
 * @param given the first name and the middle names; empty if there is only a last name
 * @param last the last name, without particles: "leyen" of "von der Leyen"
 * @param suffix "jr", "sr" or a number; an empty string if there is none
 */
record PersonalName(String text, List<String> given, String last, String suffix) {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Set<String> DEGREES = Set.of("m.d", "md", "ph.d", "phd", "esq", "r.n");
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le",
          "al", "el", "bin", "ibn", "ben", "ter", "ten", "zu");

  /** A comma in front of what is no first name: "Luis Arce, Jr.". */
  private static final Pattern ENDING =
      Pattern.compile(
          ", ?(?:jr|sr|ii|iii|iv|m\\.?d|ph\\.?d|esq|r\\.?n)\\.?$", Pattern.CASE_INSENSITIVE);

  PersonalName {
    given = List.copyOf(given);
  }

  /**
   * Returns the parts of a name. A title in front of it is left out, unless nothing else is there.
   */
  static PersonalName of(String text) {
    String endless = ENDING.matcher(text).replaceFirst("");
    List<String> words = new ArrayList<>(FoldedName.plain(endless));
    words.addAll(FoldedName.of(text.substring(endless.length())));
    String suffix = "";
    while (words.size() > 1 && isEnding(words.getLast())) {
      String ending = words.removeLast();
      suffix = SUFFIXES.contains(ending) ? ending : suffix;
    }
    String last = words.isEmpty() ? "" : words.removeLast();
    while (!words.isEmpty() && PARTICLES.contains(words.getLast())) {
      words.removeLast();
    }
    return new PersonalName(text, words, last, suffix);
  }

  private static boolean isEnding(String form) {
    return SUFFIXES.contains(form) || DEGREES.contains(form);
  }

  /** Returns the name without title and comma. */
  String plain() {
    return (String.join(" ", given) + " " + last + " " + suffix).strip();
  }

  /** How much a name tells. */
  enum Completeness {
    WITH_MIDDLE_NAME,
    WITH_FIRST_NAME,
    WITHOUT_FIRST_NAME
  }

  Completeness completeness() {
    if (first().isEmpty() || isInitial(first())) {
      return Completeness.WITHOUT_FIRST_NAME;
    }
    return given.size() > 1 ? Completeness.WITH_MIDDLE_NAME : Completeness.WITH_FIRST_NAME;
  }

  /**
   * Returns what relates another name, which tells no more than this one, to the same person; empty
   * if it cannot be a name of this person.
   */
  Optional<Basis> basis(PersonalName other) {
    boolean sameSuffix =
        suffix.equals(other.suffix) || other.given.isEmpty() && other.suffix.isEmpty();
    if (!sameSuffix || !agreeInMiddle(other)) {
      return Optional.empty();
    }
    if (!first().isEmpty() && first().equals(other.first())) {
      return Optional.of(Basis.FULL_NAME);
    }
    return leavesOutFirst(other)
        ? Optional.of(Basis.LAST_NAME)
        : Optional.of(Basis.SHORT_NAME).filter(b -> Nicknames.agree(first(), other.first()));
  }

  private boolean agreeInMiddle(PersonalName other) {
    return other.given.size() < 2
        || given.size() < 2
        || agree(given.get(1), other.given.get(1))
        || endsWith(other);
  }

  private boolean leavesOutFirst(PersonalName other) {
    return other.given.isEmpty()
        || isInitial(other.first()) && agree(first(), other.first())
        || given.size() > other.given.size() && endsWith(other);
  }

  private boolean endsWith(PersonalName other) {
    int more = given.size() - other.given.size();
    return more >= 0 && given.subList(more, given.size()).equals(other.given);
  }

  /** Returns whether two words are equal, or one is the initial of the other. */
  private static boolean agree(String one, String other) {
    return one.equals(other)
        || (isInitial(one) || isInitial(other)) && one.regionMatches(0, other, 0, 1);
  }

  private static boolean isInitial(String form) {
    return form.length() == 1 || form.length() > 1 && form.charAt(1) == '.';
  }

  private String first() {
    return given.isEmpty() ? "" : given.getFirst();
  }
}
