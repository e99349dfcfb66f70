package dev.onrecord.query;

import java.util.List;

/** A printer of queries in plain English. */
final class English {
  private English() {}

  static String of(Query query) {
    return switch (query) {
      case Query.All() -> "all paragraphs";
      case Query.Nothing() -> "no paragraphs";
      default -> "paragraphs where " + clause(query, true);
    };
  }

  /** Returns a clause that can follow "where", negated unless it holds. */
  private static String clause(Query query, boolean holds) {
    return switch (query) {
      case Query.All() -> EnglishWords.clause("anything", "goes", holds);
      case Query.Nothing() -> EnglishWords.clause("anything", "goes", !holds);
      case Query.InText(Words words) -> has("the text", words, holds);
      case Query.InField(TextField field, Words words) -> has("the " + field.name(), words, holds);
      case Query.InAnywhere(Words words) -> has("the headline or text", words, holds);
      case FieldQuery values -> EnglishValues.clause(values, holds);
      case SpeechQuery speech -> speech(speech, holds);
      case Compound compound -> compound(compound, holds);
    };
  }

  private static String has(String subject, Words words, boolean holds) {
    return EnglishWords.clause(subject, "has", holds) + " " + EnglishWords.of(words);
  }

  private static String speech(SpeechQuery query, boolean holds) {
    return switch (query) {
      case SpeechQuery.SpeakerNamed(String name) ->
          EnglishWords.clause("somebody named " + name, "speaks", holds);
      case SpeechQuery.Unnamed(String described) ->
          EnglishWords.clause("an unnamed " + EnglishWords.quoted(described), "speaks", holds);
      case SpeechQuery.Mentions(String name) ->
          EnglishWords.clause("the text", "mentions", holds) + " " + name;
      case SpeechQuery.SaidBy(String speaker, Words words, Speech speech) ->
          said(speaker, speech, holds) + " " + EnglishWords.of(words);
    };
  }

  private static String said(String speaker, Speech speech, boolean holds) {
    return switch (speech) {
      case ANY -> EnglishWords.clause(speaker, "says", holds);
      case QUOTED -> EnglishWords.clause(speaker, "is", holds) + " quoted as saying";
      case REPORTED -> EnglishWords.clause(speaker, "is", holds) + " reported as saying";
    };
  }

  private static String compound(Compound compound, boolean holds) {
    return switch (compound) {
      case Compound.And(List<Query> clauses) -> negation(holds) + enclosed(and(clauses), !holds);
      case Compound.Or(List<Query> clauses) ->
          negation(holds) + enclosed(listed(clauses, "or"), !holds);
      case Compound.Not(Query query) -> clause(query, !holds);
      case Compound.Boost(Query query, double factor) ->
          inner(query, holds) + " (worth " + Numbers.print(factor) + " times as much)";
      case Compound.InArticle(Query query) ->
          EnglishWords.clause("the article", "has", holds)
              + " a paragraph where "
              + inner(query, true);
      case Compound.Beside beside -> negation(holds) + enclosed(beside(beside), !holds);
    };
  }

  private static String negation(boolean holds) {
    return holds ? "" : "it is not true that ";
  }

  private static String enclosed(String clause, boolean enclosed) {
    return enclosed ? "(" + clause + ")" : clause;
  }

  private static String and(List<Query> clauses) {
    String is = listed(clauses.stream().filter(q -> !(q instanceof Compound.Not)).toList(), "and");
    String not = listed(clauses.stream().filter(Compound.Not.class::isInstance).toList(), "and");
    return is.isEmpty() || not.isEmpty() ? is + not : is + ", but " + not;
  }

  private static String listed(List<Query> clauses, String last) {
    return EnglishWords.listed(clauses.stream().map(q -> inner(q, true)).toList(), last);
  }

  /** Returns a clause inside another one, in parentheses if it would be ambiguous. */
  private static String inner(Query query, boolean holds) {
    boolean ambiguous =
        holds
            && switch (query) {
              case Compound.And and -> true;
              case Compound.Or or -> true;
              case Compound.Beside beside -> true;
              case Compound.InArticle article -> true;
              default -> false;
            };
    return enclosed(clause(query, holds), ambiguous);
  }

  private static String beside(Compound.Beside beside) {
    return inner(beside.query(), true)
        + ", and "
        + distance(beside.before(), beside.after())
        + " "
        + inner(beside.other(), true);
  }

  private static String distance(int before, int after) {
    if (before == 0 && after == 0) {
      return "in the same paragraph";
    }
    if (before == after) {
      return "within " + paragraphs(before);
    }
    if (before == 0 || after == 0) {
      return "at most "
          + paragraphs(Math.max(before, after))
          + (after == 0 ? " earlier" : " later");
    }
    return "at most " + paragraphs(before) + " earlier or " + paragraphs(after) + " later";
  }

  private static String paragraphs(int count) {
    return count == 1 ? "1 paragraph" : count + " paragraphs";
  }
}
