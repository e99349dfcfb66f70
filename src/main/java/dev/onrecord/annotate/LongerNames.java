package dev.onrecord.annotate;

import dev.onrecord.text.Resources;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import dev.onrecord.text.WordClass;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names, idioms and affiliations of a text, whose words are no evidence alone: "Washington" in
 * "Denzel Washington", "card" in "trump card", "university" in "a professor at Oakvale University".
 * Rules still find such a name as a whole.
 */
final class LongerNames {
  private static final Map<String, List<Place>> PLACES = new HashMap<>();
  private static final Set<String> CLUB = words("clubs");
  private static final Set<String> CLUB_BEFORE = words("clubs before");
  private static final Set<String> PAPER = words("papers");
  private static final Set<String> AFFILIATED = words("affiliated");
  private static final Set<String> EMPLOYER = words("employers");
  private static final Set<String> BELONGING = words("belonging");
  private static final Set<String> NO_NAME = words("no names");
  private static final long FIRST_NAME = WordClass.MALE_NAME | WordClass.FEMALE_NAME;
  private static final long OFFICE =
      WordClass.TITLE | WordClass.ROLE | WordClass.GROUP | WordClass.CALENDAR | WordClass.DEMONYM;

  /** The lowest bits of the hash codes of words that a place or an affiliation begins with. */
  private static final BitSet BEGINNINGS = new BitSet();

  private static final int FILTER = 0x3FFFF;

  /** The words before an affiliation, "a professor of history at", are no more than these. */
  private static final int ROLE_LENGTH = 6;

  static {
    for (PlaceNames country : PlaceNames.ALL) {
      for (PlaceNames.Name name : country.names()) {
        Place place =
            new Place(country.code(), name, Tokens.of(name.text()).words().toArray(Word[]::new));
        PLACES.computeIfAbsent(place.words[0].form(), w -> new ArrayList<>()).add(place);
      }
    }
    Stream.of(PLACES.keySet(), AFFILIATED)
        .flatMap(Set::stream)
        .forEach(word -> BEGINNINGS.set(word.hashCode() & FILTER));
  }

  private record Place(String country, PlaceNames.Name name, Word[] words) {}

  private final Tokens tokens;
  private int[] partOf = {};
  private Optional<Boolean> titleCase = Optional.empty();

  private LongerNames(Tokens tokens) {
    this.tokens = tokens;
  }

  private static Set<String> words(String kind) {
    return Resources.lines(LongerNames.class, "name-words.txt").stream()
        .filter(line -> line.startsWith(kind + ": "))
        .flatMap(line -> List.of(line.substring(kind.length() + 2).split(" ")).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the tokens with the parts of longer names marked. */
  static Tokens mark(Tokens tokens) {
    LongerNames names = new LongerNames(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      names.markFrom(i);
    }
    return names.partOf.length > 0 ? tokens.withParts(names.partOf) : tokens;
  }

  /** Returns whether most words have a capital letter; few texts need to know. */
  private boolean titleCase() {
    if (titleCase.isEmpty()) {
      titleCase = Optional.of(isTitleCase(tokens));
    }
    return titleCase.get();
  }

  private static boolean isTitleCase(Tokens tokens) {
    int capitals = 0;
    int words = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Word word = tokens.word(i);
      words += word.is(Word.PUNCTUATION | Word.FUNCTION | Word.DIGIT) ? 0 : 1;
      capitals += word.is(Word.CAPITALIZED) && !word.is(Word.FUNCTION) ? 1 : 0;
    }
    return capitals * 4 > words * 3;
  }

  private void markFrom(int i) {
    Word word = tokens.word(i);
    if (!word.isWord()) {
      return;
    }
    hide(i, Idioms.lastFrom(tokens, i));
    boolean firstName = word.is(Word.CAPITALIZED) && word.isA(FIRST_NAME);
    if (firstName || BEGINNINGS.get(word.formHash() & FILTER)) {
      markName(i, word);
    }
  }

  private void markName(int i, Word word) {
    if (AFFILIATED.contains(word.form())) {
      hide(i, endOfAffiliation(i));
      hide(startOfEmployer(i), i - 1);
    }
    if (!word.is(Word.CAPITALIZED)) {
      return;
    }
    if (word.isA(FIRST_NAME) && isSurname(i + 1) && isName(i) && !isPlace(i) && !titleCase()) {
      hide(i, isSurname(i + 2) ? i + 2 : i + 1);
    }
    for (Place place : PLACES.getOrDefault(word.form(), List.of())) {
      int last = Idioms.lastOf(place.words, tokens, i);
      if (last >= 0) {
        markPlace(place, i, last);
      }
    }
  }

  private void markPlace(Place place, int first, int last) {
    if (last > first || place.name.personal() && isPersonal(first, last)) {
      hide(first, last);
    }
    if (isPaper(last + 1) || place.name.kind() != PlaceNames.Kind.COUNTRY && isTeam(last + 1)) {
      hide(first, last + 1);
    } else if (place.name.kind() == PlaceNames.Kind.CITY && isElsewhere(place, last + 1)) {
      hide(first, last + 1);
    } else if (first > 0 && CLUB_BEFORE.contains(tokens.word(first - 1).form())) {
      hide(first - 1, last);
    }
  }

  /** Returns whether a name of a place has a first name before it, or a surname after it. */
  private boolean isPersonal(int first, int last) {
    boolean begun = first > 0 && isName(first - 1) && !isPlace(first - 1);
    boolean known = begun && tokens.word(first - 1).isA(FIRST_NAME);
    return titleCase() ? known : begun || isSurname(last + 1) && !isPlace(last + 1);
  }

  private boolean isPlace(int token) {
    return PLACES.containsKey(tokens.word(token).form());
  }

  /** Returns whether a token may belong to the name of a person. */
  private boolean isName(int token) {
    Word word = tokens.word(token);
    return word.is(Word.CAPITALIZED)
        && !word.is(Word.FUNCTION | Word.DIGIT | Word.POSSESSIVE | Word.ALL_CAPS)
        && (word.isA(FIRST_NAME) || !word.isA(OFFICE | WordClass.ORG_NOUN | WordClass.ADVERB))
        && !NO_NAME.contains(word.form());
  }

  private boolean isSurname(int token) {
    return token < tokens.size() && isName(token) && !tokens.word(token).isA(WordClass.ORG_NOUN);
  }

  private boolean isTeam(int token) {
    if (token >= tokens.size() || !tokens.word(token).is(Word.CAPITALIZED) || titleCase()) {
      return false;
    }
    Word word = tokens.word(token);
    boolean plural = word.form().endsWith("s") && word.form().length() > 3;
    return CLUB.contains(word.form())
        || plural && !word.is(Word.POSSESSIVE) && !word.isA(OFFICE) && !isPlace(token);
  }

  private boolean isPaper(int token) {
    return token < tokens.size()
        && PAPER.contains(tokens.word(token).form())
        && tokens.word(token).is(Word.CAPITALIZED)
        && !titleCase();
  }

  /** Returns whether a comma and the name of a state or country follow, as in "Athens, Georgia". */
  private boolean isElsewhere(Place city, int comma) {
    if (comma + 1 >= tokens.size() || tokens.word(comma).mark() != ',') {
      return false;
    }
    List<Place> next = PLACES.getOrDefault(tokens.word(comma + 1).form(), List.of());
    boolean state = next.stream().anyMatch(p -> p.name.kind() == PlaceNames.Kind.STATE);
    return state && next.stream().noneMatch(p -> p.country.equals(city.country));
  }

  /**
   * Returns the last token of "professor of history at Oakvale University"; -1 if there is none.
   */
  private int endOfAffiliation(int role) {
    for (int i = role + 1; i < Math.min(tokens.size(), role + ROLE_LENGTH); i++) {
      Word word = tokens.word(i);
      if (word.is(Word.PUNCTUATION) && word.mark() != '-') {
        return -1;
      }
      if (word.is(Word.CAPITALIZED)) {
        int before = tokens.word(i - 1).isA(WordClass.DETERMINER) ? i - 2 : i - 1;
        return BELONGING.contains(tokens.word(before).form()) ? endOfName(i) : -1;
      }
    }
    return -1;
  }

  /** Returns the first token of "Oakvale University" before a role; the role if there is none. */
  private int startOfEmployer(int role) {
    int first = role;
    if (role > 0 && EMPLOYER.contains(tokens.word(role - 1).form())) {
      while (first > 0 && isEmployer(tokens.word(first - 1))) {
        first--;
      }
    }
    return first;
  }

  private static boolean isEmployer(Word word) {
    return word.is(Word.CAPITALIZED) && !word.is(Word.POSSESSIVE | Word.FUNCTION);
  }

  private int endOfName(int first) {
    int last = first;
    for (int i = first + 1; i < tokens.size(); i++) {
      Word word = tokens.word(i);
      if (word.is(Word.CAPITALIZED)) {
        last = i;
      } else if (!word.is(Word.FUNCTION) && word.mark() != '-') {
        return last;
      }
    }
    return last;
  }

  private void hide(int first, int last) {
    if (first <= last && partOf.length == 0) {
      partOf = new int[tokens.size()];
    }
    for (int i = first; i <= last; i++) {
      partOf[i] = partOf[i] == 0 ? first + 1 : partOf[i];
    }
  }
}
