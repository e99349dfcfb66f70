package dev.onrecord.text;

import java.util.List;

/**
 * The lexical classes of words, one bit each, so that one test covers several classes: {@code
 * word.isA(HE | SHE)}. Tables in the resources list the words of each class.
 */
public final class WordClass {
  private static final List<String> NAMES =
      List.of(
              "HE SHE THEY IT FIRST_PERSON SECOND_PERSON WHO SUBJECT_PRONOUN OBJECT_PRONOUN",
              "POSSESSIVE_PRONOUN DETERMINER BOTH PREPOSITION CONJUNCTION AND SUBORDINATOR",
              "COMPLEMENTIZER THAT RELATIVE AUXILIARY BE HAVE MODAL NEGATION ADVERB TO OF BY"
                  + " ACCORDING",
              "CALENDAR HONORIFIC_MALE HONORIFIC_FEMALE TITLE ROLE GROUP ORG_NOUN DOCUMENT PLACE",
              "DEMONYM SUFFIX PARTICLE ABBREVIATION ADDRESSEE SPEECH_NOUN COMMON_VERB",
              "MALE_NAME FEMALE_NAME CUE TAKES_CLAUSE TAKES_QUOTE TAKES_OBJECT TAKES_ADDRESSEE",
              "BASE THIRD PAST PARTICIPLE GERUND ED_FORM ING_FORM")
          .stream()
          .flatMap(line -> List.of(line.split(" ")).stream())
          .toList();

  public static final long HE = bit("HE");
  public static final long SHE = bit("SHE");
  public static final long THEY = bit("THEY");
  public static final long IT = bit("IT");
  public static final long FIRST_PERSON = bit("FIRST_PERSON");
  public static final long SECOND_PERSON = bit("SECOND_PERSON");
  public static final long WHO = bit("WHO");
  public static final long SUBJECT_PRONOUN = bit("SUBJECT_PRONOUN");
  public static final long OBJECT_PRONOUN = bit("OBJECT_PRONOUN");
  public static final long POSSESSIVE_PRONOUN = bit("POSSESSIVE_PRONOUN");
  public static final long DETERMINER = bit("DETERMINER");
  public static final long BOTH = bit("BOTH");
  public static final long PREPOSITION = bit("PREPOSITION");
  public static final long CONJUNCTION = bit("CONJUNCTION");
  public static final long AND = bit("AND");
  public static final long SUBORDINATOR = bit("SUBORDINATOR");
  public static final long COMPLEMENTIZER = bit("COMPLEMENTIZER");
  public static final long THAT = bit("THAT");
  public static final long RELATIVE = bit("RELATIVE");
  public static final long AUXILIARY = bit("AUXILIARY");
  public static final long BE = bit("BE");
  public static final long HAVE = bit("HAVE");
  public static final long MODAL = bit("MODAL");
  public static final long NEGATION = bit("NEGATION");
  public static final long ADVERB = bit("ADVERB");
  public static final long TO = bit("TO");
  public static final long OF = bit("OF");
  public static final long BY = bit("BY");
  public static final long ACCORDING = bit("ACCORDING");
  public static final long CALENDAR = bit("CALENDAR");
  public static final long HONORIFIC_MALE = bit("HONORIFIC_MALE");
  public static final long HONORIFIC_FEMALE = bit("HONORIFIC_FEMALE");
  public static final long TITLE = bit("TITLE");
  public static final long ROLE = bit("ROLE");
  public static final long GROUP = bit("GROUP");
  public static final long ORG_NOUN = bit("ORG_NOUN");
  public static final long DOCUMENT = bit("DOCUMENT");
  public static final long PLACE = bit("PLACE");
  public static final long DEMONYM = bit("DEMONYM");
  public static final long SUFFIX = bit("SUFFIX");
  public static final long PARTICLE = bit("PARTICLE");
  public static final long ABBREVIATION = bit("ABBREVIATION");
  public static final long ADDRESSEE = bit("ADDRESSEE");
  public static final long SPEECH_NOUN = bit("SPEECH_NOUN");
  public static final long COMMON_VERB = bit("COMMON_VERB");
  public static final long MALE_NAME = bit("MALE_NAME");
  public static final long FEMALE_NAME = bit("FEMALE_NAME");

  /** A form of a cue verb. */
  public static final long CUE = bit("CUE");

  public static final long TAKES_CLAUSE = bit("TAKES_CLAUSE");
  public static final long TAKES_QUOTE = bit("TAKES_QUOTE");
  public static final long TAKES_OBJECT = bit("TAKES_OBJECT");
  public static final long TAKES_ADDRESSEE = bit("TAKES_ADDRESSEE");
  public static final long BASE = bit("BASE");
  public static final long THIRD = bit("THIRD");
  public static final long PAST = bit("PAST");
  public static final long PARTICIPLE = bit("PARTICIPLE");
  public static final long GERUND = bit("GERUND");

  /** An unknown word with the ending of a past form. */
  public static final long ED_FORM = bit("ED_FORM");

  /** An unknown word with the ending of a gerund. */
  public static final long ING_FORM = bit("ING_FORM");

  private WordClass() {}

  /** Returns the bit of a class with the name that the tables use. */
  static long bit(String name) {
    int at = NAMES.indexOf(name);
    if (at < 0) {
      throw new IllegalArgumentException("no word class is named '" + name + "'");
    }
    return 1L << at;
  }
}
