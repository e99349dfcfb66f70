package dev.onrecord.query;

/** A printer of a subject and a verb in plain English. */
final class EnglishClause {
  private EnglishClause() {}

  /** Returns the subject and the verb, negated unless it holds. */
  static String of(String subject, String verb, boolean holds) {
    return subject + " " + (holds ? verb : negated(verb));
  }

  private static String negated(String verb) {
    return switch (verb) {
      case "has" -> "does not have";
      case "goes" -> "does not go";
      case "is", "was" -> verb + " not";
      default -> "does not " + verb.substring(0, verb.length() - 1);
    };
  }
}
