package dev.onrecord.text;

import java.util.HashMap;
import java.util.Map;

/**
 * The lexical classes of words, one bit each, so that one test covers several classes: {@code
 * word.isA(HE | SHE)}. Tables in the resources list the words of each class.
 */
public final class WordClass {
  private static final Map<String, Long> BITS = new HashMap<>();

  public static final long HE = define("HE");
  public static final long SHE = define("SHE");
  public static final long THEY = define("THEY");
  public static final long IT = define("IT");
  public static final long FIRST_PERSON = define("FIRST_PERSON");
  public static final long SECOND_PERSON = define("SECOND_PERSON");
  public static final long WHO = define("WHO");
  public static final long SUBJECT_PRONOUN = define("SUBJECT_PRONOUN");
  public static final long OBJECT_PRONOUN = define("OBJECT_PRONOUN");
  public static final long POSSESSIVE_PRONOUN = define("POSSESSIVE_PRONOUN");
  public static final long DETERMINER = define("DETERMINER");
  public static final long BOTH = define("BOTH");
  public static final long PREPOSITION = define("PREPOSITION");
  public static final long CONJUNCTION = define("CONJUNCTION");
  public static final long AND = define("AND");
  public static final long SUBORDINATOR = define("SUBORDINATOR");
  public static final long COMPLEMENTIZER = define("COMPLEMENTIZER");
  public static final long THAT = define("THAT");
  public static final long RELATIVE = define("RELATIVE");
  public static final long AUXILIARY = define("AUXILIARY");
  public static final long BE = define("BE");
  public static final long HAVE = define("HAVE");
  public static final long MODAL = define("MODAL");
  public static final long NEGATION = define("NEGATION");
  public static final long ADVERB = define("ADVERB");
  public static final long TO = define("TO");
  public static final long OF = define("OF");
  public static final long BY = define("BY");
  public static final long ACCORDING = define("ACCORDING");
  public static final long CALENDAR = define("CALENDAR");
  public static final long HONORIFIC_MALE = define("HONORIFIC_MALE");
  public static final long HONORIFIC_FEMALE = define("HONORIFIC_FEMALE");
  public static final long TITLE = define("TITLE");
  public static final long ROLE = define("ROLE");
  public static final long GROUP = define("GROUP");
  public static final long ORG_NOUN = define("ORG_NOUN");
  public static final long DOCUMENT = define("DOCUMENT");
  public static final long PLACE = define("PLACE");
  public static final long DEMONYM = define("DEMONYM");
  public static final long SUFFIX = define("SUFFIX");
  public static final long PARTICLE = define("PARTICLE");
  public static final long ABBREVIATION = define("ABBREVIATION");
  public static final long ADDRESSEE = define("ADDRESSEE");
  public static final long SPEECH_NOUN = define("SPEECH_NOUN");
  public static final long COMMON_VERB = define("COMMON_VERB");
  public static final long MALE_NAME = define("MALE_NAME");
  public static final long FEMALE_NAME = define("FEMALE_NAME");

  /** A form of a cue verb. */
  public static final long CUE = define("CUE");

  public static final long TAKES_CLAUSE = define("TAKES_CLAUSE");
  public static final long TAKES_QUOTE = define("TAKES_QUOTE");
  public static final long TAKES_OBJECT = define("TAKES_OBJECT");
  public static final long TAKES_ADDRESSEE = define("TAKES_ADDRESSEE");
  public static final long BASE = define("BASE");
  public static final long THIRD = define("THIRD");
  public static final long PAST = define("PAST");
  public static final long PARTICIPLE = define("PARTICIPLE");
  public static final long GERUND = define("GERUND");

  /** An unknown word with the ending of a past form. */
  public static final long ED_FORM = define("ED_FORM");

  /** An unknown word with the ending of a gerund. */
  public static final long ING_FORM = define("ING_FORM");

  private WordClass() {}

  private static long define(String name) {
    BITS.put(name, 1L << BITS.size());
    return bit(name);
  }

  /** Returns the bit of a class with the name that the tables use. */
  static long bit(String name) {
    Long bit = BITS.get(name);
    if (bit == null) {
      throw new IllegalArgumentException("no word class is named '" + name + "'");
    }
    return bit;
  }
}
