package dev.onrecord.query;

import dev.onrecord.text.WhiteSpace;
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
      case Query.All() -> clause("anything", "goes", holds);
      case Query.Nothing() -> clause("anything", "goes", !holds);
      case Query.InText(Words words) -> has("the text", words, holds);
      case Query.InField(TextField field, Words words) -> has("the " + field.name(), words, holds);
      case Query.InAnywhere(Words words) -> has("the headline or text", words, holds);
      case FieldQuery values -> EnglishValues.clause(values, holds);
      case SpeechQuery speech -> speech(speech, holds);
      case StoryQuery.ReprintOf(String article) ->
          clause("the article", "is", holds) + " a reprint of " + article;
      case StoryQuery.FirstAppearance() ->
          clause("the article", "is", holds) + " the first appearance of its story";
      case Compound compound -> compound(compound, holds);
    };
  }

  private static String has(String subject, Words words, boolean holds) {
    return clause(subject, "has", holds) + " " + of(words);
  }

  private static String speech(SpeechQuery query, boolean holds) {
    return switch (query) {
      case SpeechQuery.SpeakerNamed(String name) ->
          clause("somebody named " + name, "speaks", holds);
      case SpeechQuery.Unnamed(String described) ->
          clause("an unnamed " + quoted(described), "speaks", holds);
      case SpeechQuery.Mentions(String name) -> clause("the text", "mentions", holds) + " " + name;
      case SpeechQuery.SaidBy(String speaker, Words words, Speech speech) ->
          said(speaker, speech, holds) + " " + of(words);
      case SpeechQuery.Said(Words words, Speech speech) ->
          holds
              ? said("somebody", speech, true) + " " + of(words)
              : said("nobody", speech, true) + " " + of(words);
      case SpeechQuery.SpeakerOfKind(SpeakerKind kind) -> clause(kind(kind), "speaks", holds);
      case SpeechQuery.Confident(double least) ->
          clause("an attribution", "has", holds) + " a confidence of at least " + least;
      case SpeechQuery.InSources(int least) ->
          clause("a statement", "is", holds) + " in at least " + least + " sources";
    };
  }

  private static String kind(SpeakerKind kind) {
    return switch (kind) {
      case PERSON -> "a person with a name";
      case ORGANIZATION -> "an organization";
      case UNNAMED -> "somebody without a name";
    };
  }

  private static String said(String speaker, Speech speech, boolean holds) {
    return switch (speech) {
      case ANY -> clause(speaker, "says", holds);
      case QUOTED -> clause(speaker, "is", holds) + " quoted as saying";
      case REPORTED -> clause(speaker, "is", holds) + " reported as saying";
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
          clause("the article", "has", holds) + " a paragraph where " + inner(query, true);
      case Compound.Beside beside -> negation(holds) + enclosed(beside(beside), !holds);
      case Compound.Best(Query among, List<Query> clauses) ->
          negation(holds) + enclosed(best(among, clauses), !holds);
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
    return enumerated(clauses.stream().map(q -> inner(q, true)).toList(), last);
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
              case Compound.Best best -> true;
              default -> false;
            };
    return enclosed(clause(query, holds), ambiguous);
  }

  private static String best(Query among, List<Query> clauses) {
    String required = among instanceof Query.All ? "" : inner(among, true) + ", and ";
    return required + "as much as possible of this holds: " + listed(clauses, "and");
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
      return "within " + counted(before, "paragraph");
    }
    if (before == 0 || after == 0) {
      return "at most "
          + counted(Math.max(before, after), "paragraph")
          + (after == 0 ? " earlier" : " later");
    }
    return "at most "
        + counted(before, "paragraph")
        + " earlier or "
        + counted(after, "paragraph")
        + " later";
  }

  /** Returns a noun phrase that can follow "the text has". */
  private static String of(Words words) {
    return switch (words) {
      case Words.AnyOf(String any) -> some(any, "any of the words ");
      case Words.AllOf(String all) -> some(all, "all of the words ");
      case Words.AtLeast(int count, String any) ->
          some(any, "at least " + count + " of the words ");
      case Words.Phrase(String phrase, int slop) -> phrase(phrase, slop);
      case Words.Near near -> near(near);
      case Words.Prefix(String start) -> "a word that starts with " + quoted(start);
      case Words.Wildcard(String pattern) -> "a word like " + quoted(pattern);
      case Words.Fuzzy(String word, int edits) ->
          "a word at most " + counted(edits, "letter") + " off " + quoted(word);
      case Words.Regexp(String pattern) -> "a word that matches /" + pattern + "/";
    };
  }

  private static String some(String words, String several) {
    return (WhiteSpace.isIn(words) ? several : "the word ") + quoted(words);
  }

  private static String phrase(String phrase, int slop) {
    String exact = "the phrase " + quoted(phrase);
    return slop == 0 ? exact : exact + " with its words moved by up to " + counted(slop, "place");
  }

  private static String near(Words.Near near) {
    List<String> parts = near.parts().stream().map(English::part).toList();
    String all = near.ordered() ? String.join(", then ", parts) : enumerated(parts, "and");
    return all + ", with at most " + counted(near.within(), "word") + " between";
  }

  private static String part(Words part) {
    return part instanceof Words.Near ? "(" + of(part) + ")" : of(part);
  }

  private static String enumerated(List<String> parts, String last) {
    int size = parts.size();
    if (size < 2) {
      return String.join("", parts);
    }
    return String.join(", ", parts.subList(0, size - 1)) + " " + last + " " + parts.getLast();
  }

  private static String counted(int count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }

  static String quoted(String text) {
    return "“" + text + "”";
  }

  /** Returns a subject and a verb, negated unless the clause holds. */
  static String clause(String subject, String verb, boolean holds) {
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
