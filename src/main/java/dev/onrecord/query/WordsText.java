package dev.onrecord.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A printer of words, phrases and patterns as query text. */
final class WordsText {
  private WordsText() {}

  static String print(Words words) {
    return switch (words) {
      case Words.AnyOf(String any) -> Chars.isPlain(any) ? any : call("any(", any);
      case Words.AllOf(String all) -> call("all(", all);
      case Words.AtLeast(int count, String any) -> call("atleast(" + count + ", ", any);
      case Words.Phrase(String phrase, int slop) -> quoted(phrase) + (slop > 0 ? "~" + slop : "");
      case Words.Near(List<Words> parts, int within, boolean ordered) ->
          parts.stream()
              .map(WordsText::print)
              .collect(
                  Collectors.joining(" ", (ordered ? "inorder(" : "near(") + within + ", ", ")"));
      case Words.Prefix(String start) ->
          Chars.isPlain(start) ? start + "*" : "prefix(" + quoted(start) + ")";
      case Words.Wildcard(String pattern) ->
          Wildcards.isPlain(pattern) ? pattern : "wildcard(" + quoted(pattern) + ")";
      case Words.Fuzzy(String word, int edits) ->
          Chars.isPlain(word) ? word + "~" + edits : call("fuzzy(" + edits + ", ", word);
      case Words.Regexp(String pattern) ->
          isSlashable(pattern)
              ? "/" + pattern.replace("/", "\\/") + "/"
              : "regexp(" + quoted(pattern) + ")";
    };
  }

  /** Returns whether a regular expression can be written between slashes. */
  private static boolean isSlashable(String pattern) {
    int backslashes = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (Chars.isSpace(c) || (c == '/' && backslashes > 0)) {
        return false;
      }
      backslashes = c == '\\' ? backslashes + 1 : 0;
    }
    return backslashes % 2 == 0;
  }

  /** Returns a call of a function, whose name and first arguments are given. */
  static String call(String start, String words) {
    return start + argument(words) + ")";
  }

  /** Returns words as an argument of a function, in quotation marks if they need them. */
  static String argument(String words) {
    return Stream.of(words.split(" ", -1)).allMatch(Chars::isPlain) ? words : quoted(words);
  }

  /** Returns a value, in quotation marks if it needs them. */
  static String value(String value) {
    return Chars.isPlain(value) ? value : quoted(value);
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
