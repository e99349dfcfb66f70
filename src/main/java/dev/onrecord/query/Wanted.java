package dev.onrecord.query;

import dev.onrecord.text.FunctionWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** The clauses of a search box that a paragraph should match, rather than must. */
final class Wanted {
  /** The words that begin a question, or a sentence, and are no names there. */
  private static final Set<String> OPENING =
      Set.of(
          "what", "who", "whom", "whose", "which", "when", "where", "why", "how", "did", "do",
          "does", "is", "are", "was", "were", "has", "have", "had", "can", "could", "should",
          "would", "the", "a", "an", "in", "on", "at", "of", "for", "to", "and", "by");

  /** The verbs of questions about what somebody said or what happened. */
  private static final Set<String> ASKING =
      Set.of(
          "say",
          "says",
          "said",
          "saying",
          "tell",
          "tells",
          "told",
          "think",
          "thinks",
          "thought",
          "happen",
          "happens",
          "happened",
          "mean",
          "means",
          "meant",
          "know",
          "knows",
          "knew");

  private Wanted() {}

  /**
   * Returns whether a paragraph itself may or may not match a clause, so that others count more.
   */
  static boolean isWanted(Query query, WordField<?> words) {
    return switch (query) {
      case Query.InText text -> true;
      case Query.InAnywhere anywhere -> true;
      case SpeechQuery speech -> true;
      case FieldQuery.Is is -> isOfParagraph(is.field());
      case FieldQuery.In in -> isOfParagraph(in.field());
      case FieldQuery.StartsWith starts -> isOfParagraph(starts.field());
      case FieldQuery.TopicInParagraph topic -> true;
      case FieldQuery other -> false;
      case Compound.And and -> and.clauses().stream().allMatch(q -> isWanted(q, words));
      case Compound.Or or -> or.clauses().stream().allMatch(q -> isWanted(q, words));
      case Compound.Boost boost -> isWanted(boost.query(), words);
      case Compound other -> false;
      case Query.InField field -> field.field().equals(words);
      case StoryQuery story -> false;
      case Query.All all -> false;
      case Query.Nothing nothing -> false;
    };
  }

  private static boolean isOfParagraph(ExactField field) {
    return field instanceof SpeakerField || field instanceof TopicField;
  }

  /** Returns clauses without function words and words of asking, unless there are no others. */
  static List<Query> content(List<Query> clauses) {
    boolean question = OPENING.contains(lowerCase(clauses.getFirst()));
    List<Query> content =
        IntStream.range(0, clauses.size())
            .filter(i -> !isIdle(clauses, i, question))
            .mapToObj(clauses::get)
            .toList();
    return content.isEmpty() ? clauses : content;
  }

  private static boolean isIdle(List<Query> clauses, int at, boolean question) {
    String word = word(clauses.get(at));
    String lower = word.toLowerCase(Locale.ROOT);
    return question && ASKING.contains(lower)
        || FunctionWords.contains(lower) && !isName(clauses, at, word);
  }

  /** Returns whether a function word is written like a name: "WHO", "Theresa May". */
  private static boolean isName(List<Query> clauses, int at, String word) {
    boolean beside =
        at > 0 && isCapital(word(clauses.get(at - 1)))
            || at + 1 < clauses.size() && isCapital(word(clauses.get(at + 1)));
    boolean opens = at == 0 && OPENING.contains(word.toLowerCase(Locale.ROOT));
    return isAbbreviation(word) || isCapital(word) && beside && !opens;
  }

  private static boolean isAbbreviation(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /** Returns the word that a clause consists of; empty if it is another clause. */
  private static String word(Query clause) {
    return switch (clause) {
      case Query.InText(Words.AnyOf(String words)) -> words;
      case Query.InField(TextField field, Words.AnyOf(String words)) -> words;
      case Query.InAnywhere(Words.AnyOf(String words)) -> words;
      default -> "";
    };
  }

  private static String lowerCase(Query clause) {
    return word(clause).toLowerCase(Locale.ROOT);
  }
}
